//! The few words the typesetter prints by itself, in the languages of the papers. Authors can say otherwise.

use crate::block::Lang;

/// Words of one language.
pub(crate) struct Words {
    /// "Phụ lục".
    pub(crate) annex: &'static str,
    /// "Bảng", before the number of a table.
    pub(crate) table: &'static str,
    /// "Kính gửi:".
    pub(crate) addressees: &'static str,
    /// "Nơi nhận:".
    pub(crate) recipients: &'static str,
}

/// The words of a language.
pub(crate) fn words(lang: Lang) -> &'static Words {
    match lang {
        Lang::Vi => &Words { annex: "Phụ lục", table: "Bảng", addressees: "Kính gửi:", recipients: "Nơi nhận:" },
        Lang::Lo => &Words {
            annex: "ເອກະສານຊ້ອນທ້າຍ", table: "ຕາຕະລາງ", addressees: "ຮຽນ:", recipients: "ບ່ອນສົ່ງ:"
        },
        Lang::En => &Words { annex: "Annex", table: "Table", addressees: "To:", recipients: "Copies to:" },
    }
}
