//! Dates in words, as each language writes them and no more exactly than they are known.

use super::Labels;
use caunoi_document::Lang;
use caunoi_domain::PartialDate;
use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, Timelike};

const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const LAO_MONTHS: [&str; 12] = [
    "ມັງກອນ",
    "ກຸມພາ",
    "ມີນາ",
    "ເມສາ",
    "ພຶດສະພາ",
    "ມິຖຸນາ",
    "ກໍລະກົດ",
    "ສິງຫາ",
    "ກັນຍາ",
    "ຕຸລາ",
    "ພະຈິກ",
    "ທັນວາ",
];

const VIETNAMESE_WEEKDAYS: [&str; 7] =
    ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"];
const LAO_WEEKDAYS: [&str; 7] = ["ວັນຈັນ", "ວັນອັງຄານ", "ວັນພຸດ", "ວັນພະຫັດ", "ວັນສຸກ", "ວັນເສົາ", "ວັນອາທິດ"];
const ENGLISH_WEEKDAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// Where a date stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DateForm {
    /// In running text: "ngày 11 tháng 11 năm 2023"; in Vietnamese with a zero before days under 10
    /// and before months 1 and 2, as Decree 30/2020/NĐ-CP has it.
    Text,
    /// In a table or a list of particulars: "11/11/2023".
    Short,
}

impl Labels {
    /// A day.
    pub(crate) fn day(&self, day: NaiveDate, form: DateForm) -> String {
        let (d, m, y) = (day.day(), day.month(), day.year());
        match (self.lang, form) {
            (Lang::Vi, DateForm::Text) => {
                format!("ngày {d:02} tháng {} năm {y}", vietnamese_month(m))
            }
            (Lang::Lo, DateForm::Text) => format!("ວັນທີ {d} {} {y}", month_name(&LAO_MONTHS, m)),
            (Lang::En, DateForm::Text) => format!("{d} {} {y}", month_name(&ENGLISH_MONTHS, m)),
            (Lang::Vi | Lang::Lo, DateForm::Short) => format!("{d:02}/{m:02}/{y}"),
            (Lang::En, DateForm::Short) => format!("{d} {} {y}", english_short_month(m)),
        }
    }

    /// The day of the week.
    pub(crate) fn weekday(&self, day: NaiveDate) -> &'static str {
        let names = match self.lang {
            Lang::Vi => &VIETNAMESE_WEEKDAYS,
            Lang::Lo => &LAO_WEEKDAYS,
            Lang::En => &ENGLISH_WEEKDAYS,
        };
        names.get(day.weekday().num_days_from_monday() as usize).copied().unwrap_or_default()
    }

    /// A date as exactly as it is known; `None` when nothing is.
    pub(crate) fn date(&self, date: PartialDate, form: DateForm) -> Option<String> {
        let words = match (date, self.lang) {
            (PartialDate::Unknown, _) => return None,
            (PartialDate::Day(day), _) => self.day(day, form),
            (PartialDate::Month(year, month), Lang::Vi) if form == DateForm::Text => {
                format!("tháng {} năm {year}", vietnamese_month(month))
            }
            (PartialDate::Month(year, month), Lang::Vi) => format!("tháng {month:02}/{year}"),
            (PartialDate::Month(year, month), Lang::Lo) if form == DateForm::Text => {
                format!("ເດືອນ {} {year}", month_name(&LAO_MONTHS, month))
            }
            (PartialDate::Month(year, month), Lang::Lo) => format!("ເດືອນ {month:02}/{year}"),
            (PartialDate::Month(year, month), Lang::En) if form == DateForm::Text => {
                format!("{} {year}", month_name(&ENGLISH_MONTHS, month))
            }
            (PartialDate::Month(year, month), Lang::En) => {
                format!("{} {year}", english_short_month(month))
            }
            (PartialDate::Year(year), Lang::Vi) => format!("năm {year}"),
            (PartialDate::Year(year), Lang::Lo) => format!("ປີ {year}"),
            (PartialDate::Year(year), Lang::En) => year.to_string(),
        };
        Some(words)
    }

    /// From `start` to `end`, shortened where both fall in one month; `None` when neither is known.
    /// An unknown or equal end is left out.
    pub(crate) fn dates(
        &self,
        start: PartialDate,
        end: PartialDate,
        form: DateForm,
    ) -> Option<String> {
        let Some(first) = self.date(start, form) else {
            return self.date(end, form).map(|end| self.until(&end));
        };
        if end == start {
            return Some(first);
        }
        let Some(last) = self.date(end, form) else { return Some(first) };
        let (Some(from), Some(to)) = (start.day(), end.day()) else {
            return Some(self.between(&first, &last));
        };
        if (from.year(), from.month()) != (to.year(), to.month()) {
            return Some(self.between(&first, &last));
        }
        let (d, m, y) = (from.day(), from.month(), from.year());
        Some(match (self.lang, form) {
            (Lang::Vi, DateForm::Text) => format!("từ ngày {d:02} đến {last}"),
            (Lang::Lo, DateForm::Text) => {
                format!("ວັນທີ {d}–{} {} {y}", to.day(), month_name(&LAO_MONTHS, m))
            }
            (Lang::En, DateForm::Text) => {
                format!("{d}–{} {} {y}", to.day(), month_name(&ENGLISH_MONTHS, m))
            }
            (Lang::Vi | Lang::Lo, DateForm::Short) => format!("{d:02}–{last}"),
            (Lang::En, DateForm::Short) => format!("{d}–{last}"),
        })
    }

    /// A moment in office time, to the minute.
    pub(crate) fn moment(&self, moment: DateTime<FixedOffset>) -> String {
        let day = self.day(moment.date_naive(), DateForm::Short);
        let (hour, minute) = (moment.hour(), moment.minute());
        match self.lang {
            Lang::Vi => format!("{hour:02} giờ {minute:02}, {day}"),
            Lang::Lo | Lang::En => format!("{hour:02}:{minute:02}, {day}"),
        }
    }

    /// Everything from `first` to `last`, both already in words.
    pub(crate) fn between(&self, first: &str, last: &str) -> String {
        match self.lang {
            Lang::Vi => format!("từ {first} đến {last}"),
            Lang::Lo => format!("ແຕ່ {first} ຫາ {last}"),
            Lang::En => format!("{first} to {last}"),
        }
    }

    /// Everything up to `last`, already in words.
    pub(crate) fn until(&self, last: &str) -> String {
        match self.lang {
            Lang::Vi => format!("đến {last}"),
            Lang::Lo => format!("ຮອດ {last}"),
            Lang::En => format!("until {last}"),
        }
    }

    /// How something stands on `day`, already in words.
    pub(crate) fn as_at(&self, day: &str) -> String {
        match self.lang {
            Lang::Vi | Lang::Lo => self.until(day),
            Lang::En => format!("on {day}"),
        }
    }

    /// Everything since `first`, already in words.
    pub(crate) fn since(&self, first: &str) -> String {
        match self.lang {
            Lang::Vi => format!("từ {first}"),
            Lang::Lo => format!("ແຕ່ {first}"),
            Lang::En => format!("since {first}"),
        }
    }
}

/// The number of a month as Decree 30/2020/NĐ-CP writes it: a zero before 1 and 2, so that nobody
/// makes 11 and 12 of them.
fn vietnamese_month(month: u32) -> String {
    if month < 3 { format!("{month:02}") } else { month.to_string() }
}

fn month_name(names: &[&'static str; 12], month: u32) -> &'static str {
    names.get((month as usize).wrapping_sub(1)).copied().unwrap_or_default()
}

fn english_short_month(month: u32) -> &'static str {
    month_name(&ENGLISH_MONTHS, month).get(..3).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(lang: Lang, date: &str, form: DateForm) -> String {
        Labels::load(lang).unwrap().date(date.parse().unwrap(), form).unwrap_or_default()
    }

    #[test]
    fn a_date_is_said_as_exactly_as_it_is_known() {
        use DateForm::{Short, Text};
        for (lang, date, text, short) in [
            (Lang::Vi, "2023-11-11", "ngày 11 tháng 11 năm 2023", "11/11/2023"),
            (Lang::Vi, "2026-01-05", "ngày 05 tháng 01 năm 2026", "05/01/2026"),
            (Lang::Vi, "2026-03-05", "ngày 05 tháng 3 năm 2026", "05/03/2026"),
            (Lang::Vi, "2025-10", "tháng 10 năm 2025", "tháng 10/2025"),
            (Lang::Vi, "2023", "năm 2023", "năm 2023"),
            (Lang::Vi, "unknown", "", ""),
            (Lang::Lo, "2023-11-11", "ວັນທີ 11 ພະຈິກ 2023", "11/11/2023"),
            (Lang::Lo, "2025-10", "ເດືອນ ຕຸລາ 2025", "ເດືອນ 10/2025"),
            (Lang::Lo, "2023", "ປີ 2023", "ປີ 2023"),
            (Lang::En, "2023-11-11", "11 November 2023", "11 Nov 2023"),
            (Lang::En, "2025-10", "October 2025", "Oct 2025"),
            (Lang::En, "2023", "2023", "2023"),
        ] {
            assert_eq!(
                (said(lang, date, Text).as_str(), said(lang, date, Short).as_str()),
                (text, short),
                "{lang:?} {date}"
            );
        }
    }

    #[test]
    fn spans_of_days_are_shortened_only_inside_a_month() {
        let said = |lang, start: &str, end: &str, form| {
            Labels::load(lang)
                .unwrap()
                .dates(start.parse().unwrap(), end.parse().unwrap(), form)
                .unwrap_or_default()
        };
        use DateForm::{Short, Text};
        assert_eq!(said(Lang::Vi, "2023-11-11", "2023-11-15", Short), "11–15/11/2023");
        assert_eq!(
            said(Lang::Vi, "2023-11-11", "2023-11-15", Text),
            "từ ngày 11 đến ngày 15 tháng 11 năm 2023"
        );
        assert_eq!(
            said(Lang::Vi, "2023-11-30", "2023-12-02", Short),
            "từ 30/11/2023 đến 02/12/2023"
        );
        assert_eq!(said(Lang::En, "2023-11-11", "2023-11-15", Text), "11–15 November 2023");
        assert_eq!(said(Lang::Lo, "2023-11-11", "2023-11-15", Text), "ວັນທີ 11–15 ພະຈິກ 2023");
        assert_eq!(said(Lang::Vi, "2023-11-11", "unknown", Short), "11/11/2023");
        assert_eq!(said(Lang::Vi, "2023-11-11", "2023-11-11", Short), "11/11/2023");
        assert_eq!(said(Lang::Vi, "unknown", "2023-11", Text), "đến tháng 11 năm 2023");
        assert_eq!(said(Lang::Vi, "unknown", "unknown", Text), "");
    }
}
