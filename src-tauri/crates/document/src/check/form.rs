//! Forms of single expressions: number and symbol, place and date, endings.

use chrono::NaiveDate;

use super::Fault;
use super::rules::Abbreviation;

/// What is wrong with "Số: 05/BC-TTĐN". A number left open for the registry is not.
pub(super) fn number(
    words: &str,
    kind: Option<&str>,
    abbreviations: &[Abbreviation],
) -> Vec<Fault> {
    // The abstract of a letter stands on the lines below.
    let words = words.trim().lines().next().unwrap_or_default();
    let Some(rest) = words.trim().strip_prefix("Số:") else { return vec![Fault::NumberForm] };
    let Some((number, symbol)) = rest.split_once('/') else { return vec![Fault::NumberForm] };
    let number = number.trim_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '…' | '_'));
    let symbol = symbol.trim();
    if symbol.is_empty()
        || symbol.contains(char::is_whitespace)
        || !number.chars().all(|c| c.is_ascii_digit())
    {
        return vec![Fault::NumberForm];
    }
    let mut faults = Vec::new();
    if number.len() == 1 {
        faults.push(Fault::NumberUnpadded { wanted: format!("Số: 0{number}/{symbol}") });
    }
    // "BC-TTĐN": what stands before the first hyphen names the type. Letters have none and begin
    // with the agency.
    let wanted = kind.and_then(|kind| abbreviations.iter().find(|known| known.kind == kind.trim()));
    let found = symbol.split('-').next().unwrap_or_default();
    if let Some(wanted) = wanted.filter(|wanted| wanted.short != found) {
        faults.push(Fault::NumberType { found: found.to_owned(), wanted: wanted.short.clone() });
    }
    faults
}

/// What is wrong with "Huế, ngày 05 tháng 01 năm 2026". A day left open for the signer is not.
pub(super) fn place_and_date(words: &str) -> Vec<Fault> {
    match words.split_once(", ngày") {
        Some((place, date)) if !place.trim().is_empty() => self::date(date),
        _ => vec![Fault::DateForm],
    }
}

/// What is wrong with "… 05 tháng 01 năm 2026", the part after "ngày".
pub(super) fn date(words: &str) -> Vec<Fault> {
    let form = || vec![Fault::DateForm];
    let Some((day, rest)) = words.split_once("tháng") else { return form() };
    let Some((month, year)) = rest.split_once("năm") else { return form() };
    let open = |c: char| c.is_whitespace() || matches!(c, '.' | '…' | '_');
    let [day, month, year] = [day, month, year].map(|part| part.trim_matches(open));
    let figures =
        |part: &str, most: usize| part.len() <= most && part.chars().all(|c| c.is_ascii_digit());
    if !figures(day, 2) || !figures(month, 2) || !figures(year, 4) || year.len() != 4 {
        return form();
    }
    let mut faults = Vec::new();
    let number = |part: &str| part.parse::<u32>().ok();
    if let Some(day) = number(day).filter(|_| day.len() == 1) {
        faults.push(Fault::DayUnpadded { wanted: format!("{day:02}") });
    }
    match (number(month), month.len()) {
        (Some(number @ 1..=2), 1) => {
            faults.push(Fault::MonthUnpadded { wanted: format!("{number:02}") })
        }
        (Some(number @ 3..=9), 2) => faults.push(Fault::MonthPadded { wanted: number.to_string() }),
        _ => {}
    }
    if let (Some(day), Some(month), Ok(year)) = (number(day), number(month), year.parse())
        && NaiveDate::from_ymd_opt(year, month, day).is_none()
    {
        faults.push(Fault::NoSuchDay);
    }
    faults
}

/// Indices of lines that end otherwise than a list does: ";" each, "." the last.
pub(super) fn wrong_endings(lines: &[String]) -> Vec<(usize, char)> {
    let mut wrong = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let wanted = if index + 1 == lines.len() { '.' } else { ';' };
        if !line.trim_end().ends_with(wanted) {
            wrong.push((index, wanted));
        }
    }
    wrong
}

/// The title that stands before a name, if one does.
pub(super) fn title_before<'t>(name: &str, titles: &'t [String]) -> Option<&'t String> {
    let name = name.trim_start();
    titles.iter().find(|title| {
        name.strip_prefix(title.as_str())
            .is_some_and(|rest| title.ends_with('.') || rest.starts_with(char::is_whitespace))
    })
}

/// Whether no letter of the words is small.
pub(super) fn in_capitals(words: &str) -> bool {
    !words.chars().any(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_padded_as_the_decree_has_it() {
        assert_eq!(place_and_date("Huế, ngày 05 tháng 01 năm 2026"), []);
        assert_eq!(place_and_date("Huế, ngày 15 tháng 3 năm 2026"), []);
        assert_eq!(place_and_date("Huế, ngày 15 tháng 12 năm 2026"), []);
        assert_eq!(place_and_date("Huế, ngày      tháng 01 năm 2026"), []);
        assert_eq!(place_and_date("Huế, ngày … tháng … năm 2026"), []);
        assert_eq!(
            place_and_date("Huế, ngày 5 tháng 01 năm 2026"),
            [Fault::DayUnpadded { wanted: "05".to_owned() }]
        );
        assert_eq!(
            place_and_date("Huế, ngày 05 tháng 1 năm 2026"),
            [Fault::MonthUnpadded { wanted: "01".to_owned() }]
        );
        assert_eq!(
            place_and_date("Huế, ngày 05 tháng 03 năm 2026"),
            [Fault::MonthPadded { wanted: "3".to_owned() }]
        );
        assert_eq!(place_and_date("Huế, ngày 30 tháng 02 năm 2026"), [Fault::NoSuchDay]);
        assert_eq!(place_and_date("Huế, 05/01/2026"), [Fault::DateForm]);
        assert_eq!(place_and_date("ngày 05 tháng 01 năm 2026"), [Fault::DateForm]);
    }

    #[test]
    fn numbers_are_padded_and_name_the_type() {
        let known = [Abbreviation { kind: "BÁO CÁO".to_owned(), short: "BC".to_owned() }];
        assert_eq!(number("Số: 05/BC-TTĐN", Some("BÁO CÁO"), &known), []);
        assert_eq!(number("Số:      /BC-TTĐN", Some("BÁO CÁO"), &known), []);
        assert_eq!(
            number("Số: 5/BC-TTĐN", Some("BÁO CÁO"), &known),
            [Fault::NumberUnpadded { wanted: "Số: 05/BC-TTĐN".to_owned() }]
        );
        let wrong = Fault::NumberType { found: "KH".to_owned(), wanted: "BC".to_owned() };
        assert_eq!(number("Số: 15/KH-TTĐN", Some("BÁO CÁO"), &known), [wrong]);
        assert_eq!(number("15/BC-TTĐN", None, &known), [Fault::NumberForm]);
        assert_eq!(number("Số: 15", None, &known), [Fault::NumberForm]);
    }

    #[test]
    fn titles_are_known_before_names_only() {
        let titles = ["TS.".to_owned(), "Tiến sĩ".to_owned()];
        assert_eq!(title_before("TS. Nguyễn Văn Thử", &titles), Some(&titles[0]));
        assert_eq!(title_before("Tiến sĩ Nguyễn Văn Thử", &titles), Some(&titles[1]));
        assert_eq!(title_before("Nguyễn Tiến Thử", &titles), None);
    }

    #[test]
    fn lists_end_with_a_full_stop() {
        let lines = ["a;", "b.", "c;"].map(str::to_owned);
        assert_eq!(wrong_endings(&lines), [(1, ';'), (2, '.')]);
    }
}
