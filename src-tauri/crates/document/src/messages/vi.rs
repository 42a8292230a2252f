//! In Vietnamese.

use super::{Tongue, decimal};
use crate::block::Align;
use crate::check::{Element, Fault, Side};
use crate::error::{ReferenceFault, TypesetError, Warning};
use crate::read::ReadError;

pub(super) struct Vietnamese;

impl Tongue for Vietnamese {
    fn fault(&self, fault: &Fault) -> String {
        match fault {
            Fault::NotInForce { day } => format!("Quy định không có hiệu lực vào ngày {}", day.format("%d/%m/%Y")),
            Fault::PageSize { found, wanted } => format!(
                "Khổ giấy là {} x {} mm, phải là {} x {} mm",
                self.number(found[0]),
                self.number(found[1]),
                self.number(wanted[0]),
                self.number(wanted[1])
            ),
            Fault::Margin { side, found, allowed } => {
                format!("Lề {} là {} mm, phải là {} mm", self.side(*side), self.number(*found), self.range(*allowed))
            }
            Fault::Size { element, found, allowed } => {
                format!("{}: cỡ chữ là {}, phải là {}", self.element(*element), self.number(*found), self.range(*allowed))
            }
            Fault::Weight { element, bold } => {
                format!("{}: phải là chữ {}", self.element(*element), if *bold { "đậm" } else { "không đậm" })
            }
            Fault::Slant { element, italic } => {
                format!("{}: phải là kiểu chữ {}", self.element(*element), if *italic { "nghiêng" } else { "đứng" })
            }
            Fault::Alignment { element, wanted } => format!("{}: phải {}", self.element(*element), self.align(*wanted)),
            Fault::Capitals { element } => format!("{}: phải viết bằng chữ in hoa", self.element(*element)),
            Fault::FirstLine { found, allowed } => {
                let allowed: Vec<_> = allowed.iter().map(|mm| self.number(*mm)).collect();
                format!("Dòng đầu đoạn lùi vào {} mm, phải là {} mm", self.number(*found), allowed.join(" hoặc "))
            }
            Fault::Gap { found, least } => {
                format!("Khoảng cách giữa các đoạn là {} pt, tối thiểu phải là {} pt", self.number(*found), self.number(*least))
            }
            Fault::LineSpacing { found, allowed } => {
                format!("Khoảng cách giữa các dòng là {}, phải là {} dòng", self.number(*found), self.range(*allowed))
            }
            Fault::RuleLength { found, allowed } => format!(
                "Đường kẻ dưới tên cơ quan và trích yếu dài bằng {} dòng chữ, phải bằng {}",
                self.number(*found),
                self.range(*allowed)
            ),
            Fault::Missing { element } => format!("Thiếu thành phần: {}", self.element(*element)),
            Fault::Words { element, wanted } => format!("{}: phải ghi đúng “{wanted}”", self.element(*element)),
            Fault::NumberForm => "Số, ký hiệu phải ghi theo mẫu “Số: 15/BC-TTĐN”".to_owned(),
            Fault::NumberUnpadded { wanted } => format!("Số nhỏ hơn 10 phải ghi thêm số 0 ở trước: “{wanted}”"),
            Fault::NumberType { found, wanted } => {
                format!("Ký hiệu ghi “{found}” không khớp tên loại văn bản, phải là “{wanted}”")
            }
            Fault::DateForm => "Địa danh và thời gian phải ghi theo mẫu “Huế, ngày 05 tháng 01 năm 2026”".to_owned(),
            Fault::DayUnpadded { wanted } => format!("Ngày nhỏ hơn 10 phải ghi thêm số 0 ở trước: “{wanted}”"),
            Fault::MonthUnpadded { wanted } => format!("Tháng 1, tháng 2 phải ghi thêm số 0 ở trước: “{wanted}”"),
            Fault::MonthPadded { wanted } => format!("Chỉ tháng 1, tháng 2 ghi thêm số 0 ở trước; ở đây ghi “{wanted}”"),
            Fault::NoSuchDay => "Ngày này không có trong lịch".to_owned(),
            Fault::LegalBasisEnd { wanted } => format!("Căn cứ phải kết thúc bằng dấu “{wanted}”"),
            Fault::LetterAbstract => "Trích yếu của công văn phải đặt dưới số, ký hiệu, chữ đứng, cỡ 12–13, căn giữa".to_owned(),
            Fault::DecisionAuthority => "Quyết định: trước các căn cứ phải có thẩm quyền ban hành, chữ in hoa, đậm, căn giữa".to_owned(),
            Fault::DecisionWords => "Quyết định: sau các căn cứ phải có dòng “QUYẾT ĐỊNH:”, đậm, căn giữa".to_owned(),
            Fault::MinutesSigners => "Biên bản phải có chữ ký của thư ký và của người chủ tọa".to_owned(),
            Fault::EndMarkMissing => "Nội dung phải kết thúc bằng “./.”".to_owned(),
            Fault::AuthorityUnknown => "Quyền hạn của người ký phải bắt đầu bằng TM., KT., TL., TUQ. hoặc Q.".to_owned(),
            Fault::TitleBeforeName { title } => format!("Không ghi học hàm, học vị “{title}” trước họ tên người ký"),
            Fault::AddresseeEnd { wanted } => format!("Dòng nơi gửi phải kết thúc bằng dấu “{wanted}”"),
            Fault::RecipientEnd { wanted } => format!("Dòng nơi nhận phải kết thúc bằng dấu “{wanted}”"),
            Fault::ArchiveMissing => "Dòng cuối của Nơi nhận phải là “Lưu: VT, … .”".to_owned(),
            Fault::AnnexReferenceMissing => "Phụ lục phải có dòng chỉ dẫn “(Kèm theo …)” nêu văn bản ban hành".to_owned(),
            Fault::UrgencyNotRed => "Dấu chỉ mức độ khẩn phải màu đỏ".to_owned(),
            Fault::UrgencyBox { wanted } => {
                format!("Khung dấu chỉ mức độ khẩn phải là {} x {} mm", self.number(wanted[0]), self.number(wanted[1]))
            }
        }
    }

    fn unread(&self, error: &ReadError) -> String {
        match error {
            ReadError::NotUtf8 { line } => format!(
                "Tệp không phải văn bản mã hóa UTF-8 (dòng {line}); hãy lưu lại dạng UTF-8 rồi thử lại"
            ),
            ReadError::Json { line, column, detail } => {
                format!("JSON sai cú pháp ở dòng {line}, cột {column}: {detail}")
            }
            ReadError::Shape { path, detail } => {
                format!("JSON không đúng cấu trúc văn bản tại “{path}”: {detail}")
            }
            ReadError::UnknownExtension { name, known } => {
                format!("Không nhận ra đuôi tệp của “{name}”; dùng được: {known}")
            }
            ReadError::UnknownFormat { name } => {
                format!("Không có thể thức tên “{name}”; có: decree30, pack")
            }
            ReadError::UnknownKey { line, key, known } => {
                format!("Phần đầu tệp, dòng {line}: không có mục “{key}”; có: {known}")
            }
            ReadError::Image { line } => format!(
                "Dòng {line}: ảnh trong Markdown chưa được hỗ trợ; hãy bỏ ảnh hoặc dùng JSON"
            ),
            ReadError::Unsupported { line, what } => {
                format!("Dòng {line}: Markdown có phần chưa được hỗ trợ: {what}")
            }
            ReadError::TooDeep { line, deepest } => {
                format!(
                    "Dòng {line}: trích dẫn, danh sách hoặc chữ nhấn mạnh lồng nhau quá {deepest} cấp; hãy bớt số cấp rồi thử lại"
                )
            }
            ReadError::Empty => "Văn bản không có nội dung".to_owned(),
        }
    }

    fn unset(&self, error: &TypesetError) -> String {
        match error {
            TypesetError::Format { field, reason } => {
                format!("Thể thức không dùng được: {field} {reason}")
            }
            TypesetError::Table { place, reason } => {
                format!("Bảng ở {} không hợp lệ: {reason}", self.place(place))
            }
            TypesetError::Reference { place, reason } => {
                let reason = match reason {
                    ReferenceFault::Unknown(label) => {
                        format!("không có mục nào mang nhãn “{label}”")
                    }
                    ReferenceFault::Twice(label) => format!("nhãn “{label}” dùng hai lần"),
                    ReferenceFault::Unnumbered(label) => {
                        format!("mục mang nhãn “{label}” không có số")
                    }
                    ReferenceFault::PageField => {
                        "số trang chỉ đặt ở đầu trang, chân trang".to_owned()
                    }
                    ReferenceFault::Footnote => {
                        "không đặt được chú thích cuối trang ở đây".to_owned()
                    }
                };
                format!("{}: {reason}", self.place(place))
            }
            TypesetError::Figure { place, reason } => {
                format!(
                    "Hình, biểu đồ hoặc tệp kèm theo ở {} không in được: {reason}",
                    self.place(place)
                )
            }
            TypesetError::TooTall { place, height_mm, room_mm } => format!(
                "{} cao {} mm, trang chỉ còn {} mm",
                self.place(place),
                self.number(height_mm.round()),
                self.number(room_mm.round())
            ),
            TypesetError::Font(fault) => {
                format!("Phông chữ kèm theo chương trình bị hỏng: {fault}")
            }
            TypesetError::Stopped(_) => "Đã dừng giữa chừng.".to_owned(),
        }
    }

    fn warning(&self, warning: &Warning) -> String {
        match warning {
            Warning::StandIn(stand_in) => format!(
                "Không phông chữ nào in được {}; bản PDF in ô trống thay vào, tệp Word giữ nguyên: {}",
                stand_in.named(),
                self.place(&stand_in.place)
            ),
            Warning::ControlCharacters { place, count } => {
                format!("Bỏ qua {count} ký tự điều khiển ở {}", self.place(place))
            }
            Warning::TooNarrow { place } => format!("Không đủ chỗ cho chữ ở {}", self.place(place)),
            Warning::HeaderNotRepeated { place } => {
                format!("Đầu bảng ở {} quá cao nên không lặp lại ở trang sau", self.place(place))
            }
            Warning::StrangeAddress { place, address } => {
                format!(
                    "Liên kết “{address}” ở {} không phải địa chỉ web, thư điện tử hay điện thoại, chỉ in chữ",
                    self.place(place)
                )
            }
            Warning::NotArchival { place, reason } => {
                format!(
                    "Tệp kèm theo ở {} không hợp chuẩn lưu trữ PDF/A: {reason}",
                    self.place(place)
                )
            }
            Warning::LostMarks { place, count } => {
                format!(
                    "{count} ghi chú, ô điền trong tệp kèm theo ở {} không có hình vẽ nên không in",
                    self.place(place)
                )
            }
            Warning::DoesNotFit { place, pages } => {
                format!("Phần ở {} không vừa một trang, chiếm {pages} trang", self.place(place))
            }
        }
    }

    fn partly_checked(&self, kind: &str) -> String {
        format!(
            "Chương trình mới kiểm tra một phần mẫu riêng của “{kind}”; hãy tự đối chiếu phần còn lại với mẫu"
        )
    }

    fn whole(&self) -> &'static str {
        "toàn văn bản"
    }

    fn element(&self, element: Element) -> &'static str {
        match element {
            Element::NationalName => "Quốc hiệu",
            Element::Motto => "Tiêu ngữ",
            Element::ParentAgency => "Tên cơ quan chủ quản",
            Element::Agency => "Tên cơ quan ban hành",
            Element::Number => "Số, ký hiệu",
            Element::PlaceAndDate => "Địa danh và thời gian ban hành",
            Element::DocumentType => "Tên loại văn bản",
            Element::Abstract => "Trích yếu",
            Element::LegalBasis => "Căn cứ ban hành",
            Element::Body => "Nội dung",
            Element::SectionTitle => "Tiêu đề mục",
            Element::ClauseTitle => "Tiêu đề khoản",
            Element::Authority => "Quyền hạn của người ký",
            Element::Post => "Chức vụ của người ký",
            Element::SignerName => "Họ tên người ký",
            Element::Addressees => "Kính gửi",
            Element::RecipientsLabel => "Từ “Nơi nhận”",
            Element::Recipients => "Nơi nhận",
            Element::AnnexNumber => "Số thứ tự phụ lục",
            Element::AnnexTitle => "Tên phụ lục",
            Element::AnnexReference => "Dòng chỉ dẫn kèm theo của phụ lục",
            Element::Stamp => "Dấu chỉ mức độ khẩn, phạm vi lưu hành",
            Element::PageNumber => "Số trang",
        }
    }

    fn side(&self, side: Side) -> &'static str {
        match side {
            Side::Top => "trên",
            Side::Bottom => "dưới",
            Side::Left => "trái",
            Side::Right => "phải",
        }
    }

    fn align(&self, align: Align) -> &'static str {
        match align {
            Align::Left => "căn trái",
            Align::Centre => "căn giữa",
            Align::Right => "căn phải",
            Align::Justify => "dàn đều hai bên",
        }
    }

    fn number(&self, number: f32) -> String {
        decimal(number, ',')
    }
}
