//! Names of fields and words for the values kept in them, for papers that tell changes: the very lists the screen words them by.

use super::{DateForm, Labels};
use caunoi_document::Lang;
use caunoi_domain::Table;
use serde_json::Value;

const KINDS: &str = include_str!("../../../../../ui/src/i18n/fieldKinds.json");

/// The words of one language.
pub(crate) struct FieldWords {
    fields: Value,
    terms: Value,
    kinds: Value,
}

impl FieldWords {
    /// Reads the words of a language.
    ///
    /// # Errors
    /// When a list that ships with the program cannot be read.
    pub(crate) fn load(lang: Lang) -> Result<FieldWords, serde_json::Error> {
        let (fields, terms) = match lang {
            Lang::Vi => {
                (include_str!("../../../../../ui/src/i18n/vi/field.json"), include_str!("../../../../../ui/src/i18n/vi/terms.json"))
            }
            Lang::Lo => {
                (include_str!("../../../../../ui/src/i18n/lo/field.json"), include_str!("../../../../../ui/src/i18n/lo/terms.json"))
            }
            Lang::En => {
                (include_str!("../../../../../ui/src/i18n/en/field.json"), include_str!("../../../../../ui/src/i18n/en/terms.json"))
            }
        };
        Ok(FieldWords { fields: serde_json::from_str(fields)?, terms: serde_json::from_str(terms)?, kinds: serde_json::from_str(KINDS)? })
    }

    /// What a field is called, by its name on the wire; the name itself where it has no other.
    pub(crate) fn label<'w>(&'w self, field: &'w str) -> &'w str {
        self.fields[field].as_str().unwrap_or(field)
    }

    /// What a kind of record is called.
    pub(crate) fn table(&self, table: Table) -> &str {
        self.terms["table"][table.name()].as_str().unwrap_or_default()
    }

    /// Whether a field tells a reader anything; digests and places in lists do not.
    pub(crate) fn is_told(&self, field: &str) -> bool {
        self.kinds["untold"].as_array().is_none_or(|untold| untold.iter().all(|name| name != field))
    }

    /// A stored value as a reader sees it.
    pub(crate) fn value(&self, labels: &Labels, table: Table, field: &str, stored: &str) -> String {
        if stored.is_empty() {
            return labels.change_empty();
        }
        if self.kinds["dates"].as_array().is_some_and(|dates| dates.iter().any(|name| name == field)) {
            let date = stored.parse().ok().and_then(|date| labels.date(date, DateForm::Short));
            return date.unwrap_or_else(|| labels.date_unknown());
        }
        let is_amount = |name: &str| self.kinds["amounts"].as_array().is_some_and(|amounts| amounts.iter().any(|amount| amount == name));
        if is_amount(field) || is_amount(&format!("{table}.{field}")) {
            return stored.parse().map_or_else(|_| stored.to_owned(), |amount| labels.amount(amount));
        }
        let list = self.kinds["lists"][format!("{table}.{field}")].as_str().or(self.kinds["lists"][field].as_str());
        let term = list.and_then(|list| self.terms[list][stored].as_str());
        match (term, field) {
            (Some(term), _) => term.to_owned(),
            (None, "field") => self.label(stored).to_owned(),
            (None, "starts" | "ends" | "zone") if stored == "unknown" => labels.unknown(),
            (None, "languages") => {
                let words = stored.split(' ').map(|code| self.terms["lang"][code].as_str().unwrap_or(code));
                words.collect::<Vec<_>>().join(", ")
            }
            (None, "country") => labels.country(stored),
            (None, _) => stored.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_and_values_are_worded_as_on_the_screen() {
        let (words, labels) = (FieldWords::load(Lang::Vi).unwrap(), Labels::load(Lang::Vi).unwrap());
        assert_eq!(words.label("startsOn"), "Từ ngày");
        assert_eq!(words.table(Table::Activity), "hoạt động");
        let value = |field: &str, stored: &str| words.value(&labels, Table::Activity, field, stored);
        assert_eq!(value("startsOn", "2025-12-03"), "03/12/2025");
        assert_eq!(value("startsOn", "unknown"), "chưa rõ ngày");
        assert_eq!(value("hostingSide", "us"), "phía ta");
        assert_eq!(value("country", "LA"), "Lào");
        assert_eq!(value("languages", "vi lo"), "tiếng Việt, tiếng Lào");
        assert_eq!(value("title", "Hoạt động Thử"), "Hoạt động Thử");
        assert_eq!(value("title", ""), "trống");
        assert_eq!(words.value(&labels, Table::ActivityCost, "amount", "1500000"), "1.500.000");
        assert_eq!(words.value(&labels, Table::MediaFigure, "value", "113"), "113");
        assert!(!words.is_told("digest") && words.is_told("title"));
    }
}
