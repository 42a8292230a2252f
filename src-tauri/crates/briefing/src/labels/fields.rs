//! Names of fields and words for the values kept in them, for papers that tell changes: the very
//! lists the screen words them by.

use super::{DateForm, Labels};
use crate::pack::wording::record_lang;
use caunoi_document::Lang;
use caunoi_domain::record::FieldKind;
use caunoi_domain::{Table, Words};
use serde_json::Value;

/// The words of one language.
pub(crate) struct FieldWords {
    fields: Value,
    terms: Value,
}

impl FieldWords {
    /// Reads the words of a language.
    ///
    /// # Errors
    /// When a list that ships with the program cannot be read.
    pub(crate) fn load(lang: Lang) -> Result<FieldWords, serde_json::Error> {
        let words = Words::of(record_lang(lang));
        let read = |json: Option<&str>| {
            json.map(serde_json::from_str::<Value>).transpose().map(Option::unwrap_or_default)
        };
        Ok(FieldWords {
            fields: read(words.map(|words| words.fields))?,
            terms: read(words.map(|words| words.terms))?,
        })
    }

    /// What a field is called, by its name on the wire; the name itself where it has no other.
    pub(crate) fn label<'w>(&'w self, field: &'w str) -> &'w str {
        self.fields[field].as_str().unwrap_or(field)
    }

    /// What a kind of record is called.
    pub(crate) fn table(&self, table: Table) -> &str {
        self.terms["table"][table.name()].as_str().unwrap_or_default()
    }

    /// Whether a field of a record tells a reader anything; digests and places in lists do not.
    pub(crate) fn is_told(&self, table: Table, field: &str) -> bool {
        table.wire_field(field).is_none_or(|spec| !spec.untold)
    }

    /// A stored value as a reader sees it.
    pub(crate) fn value(&self, labels: &Labels, table: Table, field: &str, stored: &str) -> String {
        if stored.is_empty() {
            return labels.change_empty();
        }
        let kind = table.wire_field(field).map_or(FieldKind::Text, |spec| spec.kind);
        match kind {
            FieldKind::Date => {
                let date = stored.parse().ok().and_then(|date| labels.date(date, DateForm::Short));
                date.unwrap_or_else(|| labels.date_unknown())
            }
            FieldKind::Amount => {
                stored.parse().map_or_else(|_| stored.to_owned(), |amount| labels.amount(amount))
            }
            FieldKind::Clock | FieldKind::Zone if stored == "unknown" => labels.unknown(),
            FieldKind::Country => labels.country(stored),
            FieldKind::Languages => {
                let words =
                    stored.split(' ').map(|code| self.terms["lang"][code].as_str().unwrap_or(code));
                words.collect::<Vec<_>>().join(", ")
            }
            FieldKind::FieldName => self.label(stored).to_owned(),
            FieldKind::Term(_) => {
                let term = kind.word_list().and_then(|list| self.terms[list][stored].as_str());
                term.unwrap_or(stored).to_owned()
            }
            FieldKind::Text
            | FieldKind::Clock
            | FieldKind::Zone
            | FieldKind::Number
            | FieldKind::Record => stored.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use caunoi_domain::record::Role;

    #[test]
    fn fields_and_values_are_worded_as_on_the_screen() {
        let (words, labels) =
            (FieldWords::load(Lang::Vi).unwrap(), Labels::load(Lang::Vi).unwrap());
        assert_eq!(words.label("startsOn"), "Từ ngày");
        assert_eq!(words.table(Table::Activity), "hoạt động");
        let value =
            |field: &str, stored: &str| words.value(&labels, Table::Activity, field, stored);
        assert_eq!(value("startsOn", "2025-12-03"), "03/12/2025");
        assert_eq!(value("startsOn", "unknown"), "chưa rõ ngày");
        assert_eq!(value("hostingSide", "us"), "phía ta");
        assert_eq!(value("country", "LA"), "Lào");
        assert_eq!(
            words.value(&labels, Table::Office, "languages", "vi lo"),
            "tiếng Việt, tiếng Lào"
        );
        assert_eq!(value("title", "Hoạt động Thử"), "Hoạt động Thử");
        assert_eq!(value("title", ""), "trống");
        assert_eq!(words.value(&labels, Table::ActivityCost, "amount", "1500000"), "1.500.000");
        assert_eq!(words.value(&labels, Table::MediaFigure, "value", "113"), "113");
        assert!(
            !words.is_told(Table::Attachment, "digest") && words.is_told(Table::Activity, "title")
        );
    }

    #[test]
    fn every_closed_list_and_every_field_is_worded() {
        for lang in [Lang::Vi, Lang::Lo, Lang::En] {
            let words = FieldWords::load(lang).unwrap();
            for table in Table::ALL {
                for field in
                    table.fields().iter().filter(|field| !field.untold && field.role != Role::Owner)
                {
                    let name = field.wire_name();
                    assert_ne!(words.label(&name), name, "{lang:?}: {table}.{name}");
                    if let Some(list) = field.kind.word_list() {
                        assert!(
                            words.terms[&list].is_object(),
                            "{lang:?}: the list {list} of {table}.{name}"
                        );
                    }
                }
            }
        }
    }
}
