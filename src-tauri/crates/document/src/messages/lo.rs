//! In Lao.

use super::{Tongue, decimal};
use crate::block::Align;
use crate::check::{Element, Fault, Side};
use crate::error::{ReferenceFault, TypesetError, Warning};
use crate::read::ReadError;

pub(super) struct Lao;

impl Tongue for Lao {
    fn fault(&self, fault: &Fault) -> String {
        match fault {
            Fault::NotInForce { day } => {
                format!("ລະບຽບການບໍ່ມີຜົນບັງຄັບໃຊ້ໃນວັນທີ {}", day.format("%d/%m/%Y"))
            }
            Fault::PageSize { found, wanted } => format!(
                "ຂະໜາດເຈ້ຍແມ່ນ {} x {} ມມ, ຕ້ອງແມ່ນ {} x {} ມມ",
                self.number(found[0]),
                self.number(found[1]),
                self.number(wanted[0]),
                self.number(wanted[1])
            ),
            Fault::Margin { side, found, allowed } => {
                format!(
                    "ຂອບ{}ແມ່ນ {} ມມ, ຕ້ອງແມ່ນ {} ມມ",
                    self.side(*side),
                    self.number(*found),
                    self.range(*allowed)
                )
            }
            Fault::Size { element, found, allowed } => {
                format!(
                    "{}: ຂະໜາດຕົວອັກສອນແມ່ນ {}, ຕ້ອງແມ່ນ {}",
                    self.element(*element),
                    self.number(*found),
                    self.range(*allowed)
                )
            }
            Fault::Weight { element, bold } => {
                format!(
                    "{}: ຕ້ອງແມ່ນຕົວອັກສອນ{}",
                    self.element(*element),
                    if *bold { "ເຂັ້ມ" } else { "ບໍ່ເຂັ້ມ" }
                )
            }
            Fault::Slant { element, italic } => {
                format!(
                    "{}: ຕ້ອງແມ່ນຕົວອັກສອນ{}",
                    self.element(*element),
                    if *italic { "ງ່ຽງ" } else { "ຊື່" }
                )
            }
            Fault::Alignment { element, wanted } => {
                format!("{}: ຕ້ອງ{}", self.element(*element), self.align(*wanted))
            }
            Fault::Capitals { element } => format!("{}: ຕ້ອງຂຽນດ້ວຍຕົວພິມໃຫຍ່", self.element(*element)),
            Fault::FirstLine { found, allowed } => {
                let allowed: Vec<_> = allowed.iter().map(|mm| self.number(*mm)).collect();
                format!(
                    "ແຖວທຳອິດຫຍໍ້ເຂົ້າ {} ມມ, ຕ້ອງແມ່ນ {} ມມ",
                    self.number(*found),
                    allowed.join(" ຫຼື ")
                )
            }
            Fault::Gap { found, least } => {
                format!(
                    "ໄລຍະຫ່າງລະຫວ່າງວັກແມ່ນ {} pt, ຢ່າງໜ້ອຍຕ້ອງແມ່ນ {} pt",
                    self.number(*found),
                    self.number(*least)
                )
            }
            Fault::LineSpacing { found, allowed } => {
                format!(
                    "ໄລຍະຫ່າງລະຫວ່າງແຖວແມ່ນ {}, ຕ້ອງແມ່ນ {}",
                    self.number(*found),
                    self.range(*allowed)
                )
            }
            Fault::RuleLength { found, allowed } => {
                format!(
                    "ເສັ້ນກ້ອງຊື່ອົງການ ແລະ ເນື້ອໃນຫຍໍ້ ຍາວເທົ່າ {} ຂອງແຖວຕົວອັກສອນ, ຕ້ອງແມ່ນ {}",
                    self.number(*found),
                    self.range(*allowed)
                )
            }
            Fault::Missing { element } => format!("ຂາດອົງປະກອບ: {}", self.element(*element)),
            Fault::Words { element, wanted } => {
                format!("{}: ຕ້ອງຂຽນວ່າ “{wanted}”", self.element(*element))
            }
            Fault::NumberForm => "ເລກທີ ແລະ ສັນຍາລັກ ຕ້ອງຂຽນຕາມແບບ “Số: 15/BC-TTĐN”".to_owned(),
            Fault::NumberUnpadded { wanted } => format!("ເລກທີນ້ອຍກວ່າ 10 ຕ້ອງມີເລກ 0 ຢູ່ໜ້າ: “{wanted}”"),
            Fault::NumberType { found, wanted } => {
                format!("ສັນຍາລັກ “{found}” ບໍ່ກົງກັບປະເພດເອກະສານ, ຕ້ອງແມ່ນ “{wanted}”")
            }
            Fault::DateForm => {
                "ສະຖານທີ່ ແລະ ວັນທີ ຕ້ອງຂຽນຕາມແບບ “Huế, ngày 05 tháng 01 năm 2026”".to_owned()
            }
            Fault::DayUnpadded { wanted } => format!("ວັນທີນ້ອຍກວ່າ 10 ຕ້ອງມີເລກ 0 ຢູ່ໜ້າ: “{wanted}”"),
            Fault::MonthUnpadded { wanted } => {
                format!("ເດືອນ 1 ແລະ ເດືອນ 2 ຕ້ອງມີເລກ 0 ຢູ່ໜ້າ: “{wanted}”")
            }
            Fault::MonthPadded { wanted } => {
                format!("ມີແຕ່ເດືອນ 1 ແລະ ເດືອນ 2 ທີ່ມີເລກ 0 ຢູ່ໜ້າ; ບ່ອນນີ້ຂຽນ “{wanted}”")
            }
            Fault::NoSuchDay => "ບໍ່ມີວັນທີນີ້ໃນປະຕິທິນ".to_owned(),
            Fault::LegalBasisEnd { wanted } => format!("ບ່ອນອີງທາງກົດໝາຍຕ້ອງຈົບດ້ວຍ “{wanted}”"),
            Fault::LetterAbstract => {
                "ຫົວຂໍ້ຂອງໜັງສືທາງການຕ້ອງຢູ່ກ້ອງເລກທີ, ຕົວຕັ້ງ, ຂະໜາດ 12–13, ຢູ່ກາງ".to_owned()
            }
            Fault::DecisionAuthority => {
                "ຂໍ້ຕົກລົງຕ້ອງມີຊື່ຜູ້ມີອຳນາດອອກຢູ່ກ່ອນບ່ອນອີງ, ຕົວໃຫຍ່, ຕົວເຂັ້ມ, ຢູ່ກາງ".to_owned()
            }
            Fault::DecisionWords => "ຂໍ້ຕົກລົງຕ້ອງມີແຖວ “QUYẾT ĐỊNH:” ຢູ່ຫຼັງບ່ອນອີງ, ຕົວເຂັ້ມ, ຢູ່ກາງ".to_owned(),
            Fault::MinutesSigners => "ບົດບັນທຶກຕ້ອງມີລາຍເຊັນຂອງເລຂາ ແລະ ປະທານ".to_owned(),
            Fault::EndMarkMissing => "ເນື້ອໃນຕ້ອງຈົບດ້ວຍ “./.”".to_owned(),
            Fault::AuthorityUnknown => "ສິດຂອງຜູ້ລົງນາມຕ້ອງເລີ່ມດ້ວຍ TM., KT., TL., TUQ. ຫຼື Q.".to_owned(),
            Fault::TitleBeforeName { title } => format!("ບໍ່ຂຽນຕຳແໜ່ງວິຊາການ “{title}” ໜ້າຊື່ຜູ້ລົງນາມ"),
            Fault::AddresseeEnd { wanted } => format!("ແຖວຜູ້ຮັບຕ້ອງຈົບດ້ວຍ “{wanted}”"),
            Fault::RecipientEnd { wanted } => format!("ແຖວບ່ອນສົ່ງຕ້ອງຈົບດ້ວຍ “{wanted}”"),
            Fault::ArchiveMissing => "ແຖວສຸດທ້າຍຂອງບ່ອນສົ່ງຕ້ອງແມ່ນ “Lưu: VT, … .”".to_owned(),
            Fault::AnnexReferenceMissing => {
                "ເອກະສານຊ້ອນທ້າຍຕ້ອງບອກເອກະສານຫຼັກ: “(Kèm theo …)”".to_owned()
            }
            Fault::UrgencyNotRed => "ກາໝາຍຄວາມດ່ວນຕ້ອງເປັນສີແດງ".to_owned(),
            Fault::UrgencyBox { wanted } => {
                format!(
                    "ກອບກາໝາຍຄວາມດ່ວນຕ້ອງແມ່ນ {} x {} ມມ",
                    self.number(wanted[0]),
                    self.number(wanted[1])
                )
            }
        }
    }

    fn unread(&self, error: &ReadError) -> String {
        match error {
            ReadError::NotUtf8 { line } => {
                format!("ໄຟລ໌ບໍ່ແມ່ນຂໍ້ຄວາມ UTF-8 (ແຖວ {line}); ກະລຸນາບັນທຶກເປັນ UTF-8 ແລ້ວລອງໃໝ່")
            }
            ReadError::Json { line, column, detail } => {
                format!("JSON ຜິດຮູບແບບຢູ່ແຖວ {line}, ຖັນ {column}: {detail}")
            }
            ReadError::Shape { path, detail } => {
                format!("JSON ບໍ່ແມ່ນໂຄງສ້າງເອກະສານຢູ່ “{path}”: {detail}")
            }
            ReadError::UnknownExtension { name, known } => {
                format!("ບໍ່ຮູ້ຈັກນາມສະກຸນໄຟລ໌ຂອງ “{name}”; ໃຊ້ໄດ້: {known}")
            }
            ReadError::UnknownFormat { name } => format!("ບໍ່ມີຮູບແບບຊື່ “{name}”; ມີ decree30 ແລະ pack"),
            ReadError::UnknownKey { line, key, known } => {
                format!("ຫົວໄຟລ໌, ແຖວ {line}: ບໍ່ມີລາຍການ “{key}”; ມີ {known}")
            }
            ReadError::Image { line } => {
                format!("ແຖວ {line}: ຍັງບໍ່ຮອງຮັບຮູບໃນ Markdown; ກະລຸນາເອົາອອກ ຫຼື ໃຊ້ JSON")
            }
            ReadError::Unsupported { line, what } => {
                format!("ແຖວ {line}: Markdown ມີສ່ວນທີ່ຍັງບໍ່ຮອງຮັບ: {what}")
            }
            ReadError::TooDeep { line, deepest } => {
                format!(
                    "ແຖວ {line}: ຂໍ້ຄວາມອ້າງອີງ, ລາຍການ ຫຼື ຕົວເນັ້ນຊ້ອນກັນເກີນ {deepest} ຊັ້ນ; ກະລຸນາຫຼຸດຈຳນວນຊັ້ນແລ້ວລອງໃໝ່"
                )
            }
            ReadError::Empty => "ເອກະສານບໍ່ມີເນື້ອໃນ".to_owned(),
        }
    }

    fn unset(&self, error: &TypesetError) -> String {
        match error {
            TypesetError::Format { field, reason } => format!("ຮູບແບບໃຊ້ບໍ່ໄດ້: {field} {reason}"),
            TypesetError::Table { place, reason } => {
                format!("ຕາຕະລາງຢູ່ {} ບໍ່ຖືກຕ້ອງ: {reason}", self.place(place))
            }
            TypesetError::Reference { place, reason } => {
                let reason = match reason {
                    ReferenceFault::Unknown(label) => format!("ບໍ່ມີສ່ວນໃດມີປ້າຍ “{label}”"),
                    ReferenceFault::Twice(label) => format!("ປ້າຍ “{label}” ໃຊ້ສອງເທື່ອ"),
                    ReferenceFault::Unnumbered(label) => format!("ສ່ວນທີ່ມີປ້າຍ “{label}” ບໍ່ມີເລກ"),
                    ReferenceFault::PageField => "ເລກໜ້າວາງໄດ້ແຕ່ຫົວໜ້າ ແລະ ທ້າຍໜ້າ".to_owned(),
                    ReferenceFault::Footnote => "ວາງໝາຍເຫດທ້າຍໜ້າບ່ອນນີ້ບໍ່ໄດ້".to_owned(),
                };
                format!("{}: {reason}", self.place(place))
            }
            TypesetError::Figure { place, reason } => {
                format!("ຮູບ, ແຜນພູມ ຫຼື ໄຟລ໌ຄັດຕິດຢູ່ {} ພິມບໍ່ໄດ້: {reason}", self.place(place))
            }
            TypesetError::TooTall { place, height_mm, room_mm } => {
                format!(
                    "{} ສູງ {} ມມ, ໜ້າມີບ່ອນພຽງ {} ມມ",
                    self.place(place),
                    self.number(height_mm.round()),
                    self.number(room_mm.round())
                )
            }
            TypesetError::Font(fault) => format!("ຟອນຂອງໂປຣແກຣມເສຍຫາຍ: {fault}"),
            TypesetError::Stopped(_) => "ຢຸດກາງທາງແລ້ວ.".to_owned(),
        }
    }

    fn warning(&self, warning: &Warning) -> String {
        match warning {
            Warning::StandIn(stand_in) => {
                format!(
                    "ບໍ່ມີຟອນໃດພິມຕົວອັກສອນ {} ໄດ້; PDF ພິມຊ່ອງເປົ່າແທນ, ໄຟລ໌ Word ຮັກສາໄວ້ຄືເກົ່າ: {}",
                    stand_in.named(),
                    self.place(&stand_in.place)
                )
            }
            Warning::ControlCharacters { place, count } => {
                format!("ຂ້າມຕົວຄວບຄຸມ {count} ຕົວຢູ່ {}", self.place(place))
            }
            Warning::TooNarrow { place } => format!("ບໍ່ມີບ່ອນພໍສຳລັບຕົວອັກສອນຢູ່ {}", self.place(place)),
            Warning::HeaderNotRepeated { place } => {
                format!("ຫົວຕາຕະລາງຢູ່ {} ສູງເກີນໄປ ຈຶ່ງບໍ່ພິມຊ້ຳ", self.place(place))
            }
            Warning::StrangeAddress { place, address } => {
                format!("ລິ້ງ “{address}” ຢູ່ {} ບໍ່ແມ່ນທີ່ຢູ່ເວັບ, ອີເມວ ຫຼື ໂທລະສັບ, ພິມແຕ່ຄຳ", self.place(place))
            }
            Warning::NotArchival { place, reason } => {
                format!("ໄຟລ໌ຄັດຕິດຢູ່ {} ບໍ່ຖືກຕາມມາດຕະຖານເກັບມ້ຽນ PDF/A: {reason}", self.place(place))
            }
            Warning::LostMarks { place, count } => {
                format!("{count} ໝາຍເຫດ ຫຼື ຊ່ອງຕື່ມໃນໄຟລ໌ຄັດຕິດຢູ່ {} ບໍ່ມີຮູບແຕ້ມ ຈຶ່ງບໍ່ພິມ", self.place(place))
            }
            Warning::DoesNotFit { place, pages } => {
                format!("ສ່ວນຢູ່ {} ບໍ່ພໍໜ້າດຽວ, ໃຊ້ {pages} ໜ້າ", self.place(place))
            }
        }
    }

    fn partly_checked(&self, kind: &str) -> String {
        format!("ໂປຣແກຣມກວດແບບສະເພາະຂອງ “{kind}” ໄດ້ພຽງບາງສ່ວນ; ກະລຸນາທຽບສ່ວນທີ່ເຫຼືອກັບແບບເອງ")
    }

    fn whole(&self) -> &'static str {
        "ທັງເອກະສານ"
    }

    fn element(&self, element: Element) -> &'static str {
        match element {
            Element::NationalName => "ຊື່ປະເທດ",
            Element::Motto => "ຄຳຂວັນ",
            Element::ParentAgency => "ຊື່ອົງການຂັ້ນເທິງ",
            Element::Agency => "ຊື່ອົງການອອກເອກະສານ",
            Element::Number => "ເລກທີ ແລະ ສັນຍາລັກ",
            Element::PlaceAndDate => "ສະຖານທີ່ ແລະ ວັນທີ",
            Element::DocumentType => "ປະເພດເອກະສານ",
            Element::Abstract => "ເນື້ອໃນຫຍໍ້",
            Element::LegalBasis => "ບ່ອນອີງທາງກົດໝາຍ",
            Element::Body => "ເນື້ອໃນ",
            Element::SectionTitle => "ຫົວຂໍ້ພາກ",
            Element::ClauseTitle => "ຫົວຂໍ້ຂໍ້",
            Element::Authority => "ສິດຂອງຜູ້ລົງນາມ",
            Element::Post => "ຕຳແໜ່ງຜູ້ລົງນາມ",
            Element::SignerName => "ຊື່ຜູ້ລົງນາມ",
            Element::Addressees => "ຜູ້ຮັບ",
            Element::RecipientsLabel => "ຄຳ “Nơi nhận”",
            Element::Recipients => "ບ່ອນສົ່ງ",
            Element::AnnexNumber => "ເລກເອກະສານຊ້ອນທ້າຍ",
            Element::AnnexTitle => "ຊື່ເອກະສານຊ້ອນທ້າຍ",
            Element::AnnexReference => "ແຖວບອກເອກະສານຫຼັກຂອງເອກະສານຊ້ອນທ້າຍ",
            Element::Stamp => "ກາໝາຍຄວາມດ່ວນ ຫຼື ຂອບເຂດເຜີຍແຜ່",
            Element::PageNumber => "ເລກໜ້າ",
        }
    }

    fn side(&self, side: Side) -> &'static str {
        match side {
            Side::Top => "ເທິງ",
            Side::Bottom => "ລຸ່ມ",
            Side::Left => "ຊ້າຍ",
            Side::Right => "ຂວາ",
        }
    }

    fn align(&self, align: Align) -> &'static str {
        match align {
            Align::Left => "ຊິດຊ້າຍ",
            Align::Centre => "ຢູ່ກາງ",
            Align::Right => "ຊິດຂວາ",
            Align::Justify => "ສະເໝີທັງສອງຂ້າງ",
        }
    }

    fn number(&self, number: f32) -> String {
        decimal(number, ',')
    }
}
