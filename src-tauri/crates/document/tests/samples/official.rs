//! Official papers: a report in the form of the decree with everything such a paper may hold, and a
//! text in two languages.

use caunoi_document::block::*;
use caunoi_document::{Document, Format, Lang, Span, Text};

use super::{LAO_ARTICLE, LAO_PREAMBLE, VIETNAMESE, events, meta, vietnamese_header};

/// A report in Vietnamese with an annex on its side.
pub(crate) fn official() -> Document {
    let mut doc = Document::new(meta(
        "Báo cáo kết quả hợp tác truyền thông đối ngoại Việt Nam - Lào",
        Lang::Vi,
    ))
    .format(Format::decree30());
    doc.push(vietnamese_header().stamp(Stamp::new("HỎA TỐC")).stamp(Stamp::new("LƯU HÀNH NỘI BỘ")));
    doc.push(Paragraph::of(ParagraphKind::DocumentType, "BÁO CÁO"));
    doc.push(Paragraph::of(
        ParagraphKind::Abstract,
        "Kết quả hợp tác truyền thông đối ngoại Việt Nam - Lào",
    ));
    doc.push(Addressees::new([
        "Bộ Văn hóa, Thể thao và Du lịch;",
        "Sở Văn hóa, Thể thao các tỉnh, thành phố có đường biên giới với Lào.",
    ]));
    doc.push(Paragraph::of(
        ParagraphKind::LegalBasis,
        "Căn cứ Nghị định số 72/2015/NĐ-CP ngày 07 tháng 9 năm 2015 của Chính phủ về quản lý hoạt động thông tin đối ngoại;",
    ));
    doc.push(Paragraph::of(
        ParagraphKind::LegalBasis,
        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.",
    ));
    doc.push(Heading::new(1, "TÌNH HÌNH CHUNG").numbered());
    let source =
        Span::new("cầu nối").footnote("Cách nói của hai bên tại hội đàm ngày 11/11/2023, Huế.");
    doc.push(Paragraph::new(
        Text::new()
            .with("Hai bên nhất trí coi thông tin đối ngoại là ")
            .with(source)
            .with(" mở rộng giao lưu nhân dân; chi tiết tại ")
            .with(Span::number_of("mục ", "kien-nghi"))
            .with(" (")
            .with(Span::page_of("trang ", "kien-nghi"))
            .with(") và ")
            .with(Span::number_of("Phụ lục ", "nhat-ky"))
            .with(". Diện tích gian hàng: 120 m")
            .with(Span::new("2").shift(Shift::Superscript))
            .with("; thư điện tử: ")
            .with(Span::new("ttdn@example.org").underline().link("mailto:ttdn@example.org"))
            .with("."),
    ));
    doc.push(Paragraph::new(VIETNAMESE));
    doc.push(Heading::new(2, "Các hoạt động chính").numbered());
    for words in ["Đoàn ra, đoàn vào", "Hội thảo, tập huấn", "Sự kiện, triển lãm"]
    {
        doc.push(Heading::new(3, words).numbered().unlisted());
        doc.push(Paragraph::new(VIETNAMESE));
    }
    doc.push(totals());
    doc.push(Note::new(
        Text::new()
            .with("Nguồn: tổng hợp của đơn vị")
            .with(Span::new(".").footnote("Số liệu đến ngày 14/12/2025.")),
    ));
    doc.push(Heading::new(1, "KIẾN NGHỊ").numbered().label("kien-nghi"));
    doc.push(List::dashes([
        ListItem::new("Về nội dung:")
            .sublist(List::new(Marker::Plus, ["trao đổi đoàn phóng viên;", "tập huấn nghiệp vụ."])),
        ListItem::new("Về kinh phí: chưa có thông tin."),
    ]));
    doc.push(Paragraph::new("Cục Thông tin cơ sở và Thông tin đối ngoại kính báo cáo./."));
    doc.push(
        SignatureBlock::new(
            Signer::new("PHÓ CỤC TRƯỞNG", "Nguyễn Văn Thử")
                .authority("KT. CỤC TRƯỞNG")
                .mark("(Đã ký)"),
        )
        .recipients(Recipients::new([
            "Như trên;",
            "Cục trưởng (để báo cáo);",
            "Các phòng, đơn vị trực thuộc;",
            "Lưu: VT, TTĐN.",
        ])),
    );
    let belongs = "(Kèm theo Báo cáo số 05/BC-TTĐN ngày 05 tháng 01 năm 2026 của Cục Thông tin cơ sở và Thông tin đối ngoại)";
    doc.push(
        Annex::new("NHẬT KÝ HOẠT ĐỘNG", [events(1)])
            .label("nhat-ky")
            .belongs_to(belongs)
            .sideways(),
    );
    let rest = [Block::from(Paragraph::new(VIETNAMESE)), Paragraph::new("Hết.").into()];
    doc.push(Annex::new("DANH MỤC THỎA THUẬN", rest).belongs_to(belongs));
    doc
}

/// A table with a header of two rows, cells that span, and sums.
fn totals() -> Table {
    let mut table = Table::new([
        Column::auto().align(Align::Centre),
        Column::new(1.0).heads_rows(),
        Column::mm(22.0).align(Align::Right),
        Column::mm(22.0).align(Align::Right),
        Column::mm(28.0).align(Align::Right),
    ])
    .caption("Đoàn ra, đoàn vào")
    .numbered()
    .header(Row::new([
        Cell::new("TT").rows(2),
        Cell::new("Loại đoàn").rows(2),
        Cell::new("Năm 2025").columns(2),
        Cell::new("Cùng kỳ năm trước").rows(2),
    ]))
    .header(["Đoàn", "Người"]);
    table.push(Row::new([
        Cell::new("1").rows(2),
        Cell::new("Đoàn ra, trong đó có đoàn phóng viên"),
        "12".into(),
        "48".into(),
        "9".into(),
    ]));
    table.push(["Đoàn vào", "15", "1.204", "11"]);
    table.push(["2", "Đoàn phóng viên", "7", "31", "chưa có thông tin"]);
    table.push(
        Row::new([
            Cell::new("Cộng").columns(2),
            "34".into(),
            "1.283".into(),
            "chưa có thông tin".into(),
        ])
        .role(RowKind::Total),
    );
    table
}

/// A memorandum in Vietnamese and Lao, signed by both sides.
pub(crate) fn agreement() -> Document {
    let mut doc = Document::new(meta("Bản ghi nhớ", Lang::Vi));
    let footer = RunningLine::new(
        "Bản ghi nhớ – ບົດບັນທຶກຄວາມເຂົ້າໃຈ",
        Text::new().with(Span::new("").field(Field::Page)).with(Span::new("/").field(Field::Pages)),
    );
    doc = doc.running(Running::footer(footer)).whole_words(["ປະຊາຊົນລາວ"]);
    doc.push(Paragraph::of(ParagraphKind::DocumentType, "BẢN GHI NHỚ\nບົດບັນທຶກຄວາມເຂົ້າໃຈ"));
    let mut text =
        Bilingual::new(Lang::Vi, Lang::Lo).title("MỞ ĐẦU", "ຄໍານໍາ").pair(VIETNAMESE, LAO_PREAMBLE);
    for number in 1..=6 {
        text = text
            .title(format!("Điều {number}"), format!("ມາດຕາ {number}"))
            .pair(VIETNAMESE, LAO_ARTICLE)
            .pair("Hai bên nhất trí.", LAO_PREAMBLE);
    }
    doc.push(text);
    doc.push(
        SignatureBlock::new(
            Signer::new("CỤC TRƯỞNG\nCỤC THÔNG TIN ĐỐI NGOẠI", "")
                .authority("ĐẠI DIỆN PHÍA VIỆT NAM"),
        )
        .signer(Signer::new("ຫົວໜ້າກົມສື່ມວນຊົນ", "").authority("ຕາງໜ້າຝ່າຍລາວ")),
    );
    doc
}
