//! The few words charts bring along.

use serde::{Deserialize, Serialize};

use crate::block::Lang;

/// Words printed with charts and their tables of data that no author wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChartWords {
    /// In place of a value or date nobody knows.
    pub unknown: String,
    /// Under a line chart that has gaps.
    pub gap: String,
    /// Head of the column of names in a chart's table of data.
    pub item: String,
    /// Head of the column of dates in a timeline's table of data.
    pub date: String,
    /// Head of the column of amounts in a table of data whose series has no name.
    pub amount: String,
}

impl ChartWords {
    /// The words of a language.
    pub fn of(lang: Lang) -> Self {
        let [unknown, gap, item, date, amount] = match lang {
            Lang::Vi => [
                "chưa có thông tin",
                "Chỗ đứt quãng: chưa có thông tin.",
                "Nội dung",
                "Thời gian",
                "Số lượng",
            ],
            Lang::Lo => ["ຍັງບໍ່ມີຂໍ້ມູນ", "ຊ່ວງທີ່ຂາດ: ຍັງບໍ່ມີຂໍ້ມູນ.", "ເນື້ອໃນ", "ເວລາ", "ຈຳນວນ"],
            Lang::En => [
                "no information yet",
                "Gap in a line: no information yet.",
                "Item",
                "Date",
                "Amount",
            ],
        };
        let own = str::to_owned;
        Self {
            unknown: own(unknown),
            gap: own(gap),
            item: own(item),
            date: own(date),
            amount: own(amount),
        }
    }
}
