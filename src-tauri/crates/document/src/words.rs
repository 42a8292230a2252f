//! The few words the typesetter prints by itself, in the languages of the papers. Authors can say
//! otherwise.

use crate::block::Lang;

/// Words of one language.
pub(crate) struct Words {
    /// "Phụ lục".
    pub(crate) annex: &'static str,
    /// "Bảng", before the number of a table.
    pub(crate) table: &'static str,
    /// "Hình", before the number of a picture.
    pub(crate) picture: &'static str,
    /// "Biểu đồ", before the number of a chart.
    pub(crate) chart: &'static str,
    /// "trang", after the number one.
    pub(crate) page: &'static str,
    /// The same after any other number.
    pub(crate) pages: &'static str,
    /// "Kính gửi:".
    pub(crate) addressees: &'static str,
    /// "Nơi nhận:".
    pub(crate) recipients: &'static str,
}

/// The words of a language.
pub(crate) fn words(lang: Lang) -> &'static Words {
    match lang {
        Lang::Vi => &Words {
            annex: "Phụ lục",
            table: "Bảng",
            picture: "Hình",
            chart: "Biểu đồ",
            page: "trang",
            pages: "trang",
            addressees: "Kính gửi:",
            recipients: "Nơi nhận:",
        },
        Lang::Lo => &Words {
            annex: "ເອກະສານຊ້ອນທ້າຍ",
            table: "ຕາຕະລາງ",
            picture: "ຮູບທີ",
            chart: "ແຜນພູມທີ",
            page: "ໜ້າ",
            pages: "ໜ້າ",
            addressees: "ຮຽນ:",
            recipients: "ບ່ອນສົ່ງ:",
        },
        Lang::En => &Words {
            annex: "Annex",
            table: "Table",
            picture: "Figure",
            chart: "Chart",
            page: "page",
            pages: "pages",
            addressees: "To:",
            recipients: "Copies to:",
        },
    }
}
