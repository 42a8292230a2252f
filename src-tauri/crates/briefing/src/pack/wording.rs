//! Texts of records in the language of the paper, or in their own and marked so.

use super::composer::Composer;
use super::findings::PackFindingKind;
use caunoi_document::{Lang, Span, Text};
use caunoi_domain::evidence::text_in;
use caunoi_domain::{
    ActivityFile, AgreementFile, Citation, FollowUpFile, Id, Lang as RecordLang,
    MediaLandscapeFile, OrganisationFile, PersonFile, Text as RecordText, Translation,
};

/// One record among those of its file, with what bears it out and what translates it.
#[derive(Clone, Copy)]
pub(crate) struct Sheet<'a> {
    /// The record.
    pub(crate) id: Id,
    /// Language of its texts.
    pub(crate) lang: RecordLang,
    /// Citations of its file.
    pub(crate) citations: &'a [Citation],
    /// Translations of its file.
    pub(crate) translations: &'a [Translation],
}

impl<'a> Sheet<'a> {
    pub(crate) fn activity(file: &'a ActivityFile) -> Sheet<'a> {
        Sheet {
            id: file.activity.id,
            lang: file.activity.lang,
            citations: &file.citations,
            translations: &file.translations,
        }
    }

    pub(crate) fn agreement(file: &'a AgreementFile) -> Sheet<'a> {
        Sheet {
            id: file.agreement.id,
            lang: file.agreement.lang,
            citations: &file.citations,
            translations: &file.translations,
        }
    }

    pub(crate) fn organisation(file: &'a OrganisationFile) -> Sheet<'a> {
        Sheet {
            id: file.organisation.id,
            lang: RecordLang::Vi,
            citations: &file.citations,
            translations: &[],
        }
    }

    pub(crate) fn person(file: &'a PersonFile) -> Sheet<'a> {
        Sheet {
            id: file.person.id,
            lang: RecordLang::Vi,
            citations: &file.citations,
            translations: &file.translations,
        }
    }

    pub(crate) fn follow_up(file: &'a FollowUpFile) -> Sheet<'a> {
        let follow_up = &file.follow_up;
        Sheet {
            id: follow_up.id,
            lang: follow_up.lang,
            citations: &file.citations,
            translations: &file.translations,
        }
    }

    pub(crate) fn landscape(file: &'a MediaLandscapeFile) -> Sheet<'a> {
        let landscape = &file.landscape;
        Sheet {
            id: landscape.id,
            lang: landscape.lang,
            citations: &[],
            translations: &file.translations,
        }
    }

    /// Another record of the same file.
    pub(crate) fn child(self, id: Id) -> Sheet<'a> {
        Sheet { id, ..self }
    }
}

/// How a text that is not in the language of the paper says so.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// In words after the text: "(nguyên văn tiếng Việt)".
    Words,
    /// By a code in brackets, "[VI]", explained in a note at the end of the part; see
    /// [`Composer::legend`].
    Code,
    /// Not at all, for proper names such as those of places; the words are only tagged with their
    /// language.
    Silent,
}

/// Fields that hold proper names, which need no translation.
const PROPER_NAMES: [&str; 7] =
    ["place", "province", "counterpart", "interpreter", "vehicle", "holder", "lead"];

impl Composer<'_> {
    /// A text of a record in the language of the paper, else as written and marked; `None` when
    /// nothing is written.
    pub(crate) fn wording(
        &mut self,
        sheet: Sheet<'_>,
        field: &str,
        source: &RecordText,
        mark: Mark,
    ) -> Option<Text> {
        if source.is_empty() {
            return None;
        }
        let wanted = record_lang(self.options.lang);
        let shown = text_in(sheet.translations, sheet.id, field, source, wanted);
        if sheet.lang == wanted || !std::ptr::eq(shown, source) {
            return Some(self.traced(sheet.id, shown.as_str().into()));
        }
        let mut text = Text::from(in_language(source.as_str(), sheet.lang));
        if mark != Mark::Silent || (self.notes_unmarked && !PROPER_NAMES.contains(&field)) {
            let of_field = |other: &&Translation| {
                other.subject == sheet.id && other.field.as_str() == field && other.lang == wanted
            };
            let is_stale =
                sheet.translations.iter().any(|other| of_field(&other) && !other.text.is_empty());
            let kind = if is_stale {
                PackFindingKind::StaleTranslation
            } else {
                PackFindingKind::Untranslated
            };
            self.note(kind, sheet.id, source.as_str());
        }
        match mark {
            Mark::Words => text.push(
                Span::new(format!(" ({})", self.labels.original_in(self.labels.term(sheet.lang))))
                    .italic(),
            ),
            Mark::Code => {
                text.push(format!(" [{}]", sheet.lang.code().to_uppercase()));
                self.coded.insert(sheet.lang);
            }
            Mark::Silent => {}
        }
        Some(self.traced(sheet.id, text))
    }

    /// A remark of the office on its own records: kept in Vietnamese alone, so that in another
    /// language it is marked and forbids nothing.
    pub(crate) fn remark(&mut self, words: &str) -> Text {
        if record_lang(self.options.lang) == RecordLang::Vi {
            return words.into();
        }
        self.coded.insert(RecordLang::Vi);
        let mut text = Text::from(in_language(words, RecordLang::Vi));
        text.push(format!(" [{}]", RecordLang::Vi.code().to_uppercase()));
        text
    }

    /// The note that explains the codes used since the last one; `None` when none was used.
    pub(crate) fn legend(&mut self) -> Option<String> {
        let coded = std::mem::take(&mut self.coded);
        let explained: Vec<String> = coded
            .into_iter()
            .map(|lang| {
                format!(
                    "[{}]: {}",
                    lang.code().to_uppercase(),
                    self.labels.original_in(self.labels.term(lang))
                )
            })
            .collect();
        if explained.is_empty() { None } else { Some(explained.join("; ")) }
    }
}

/// Words in a language of the records.
pub(crate) fn in_language(words: &str, lang: RecordLang) -> Span {
    let span = Span::new(words);
    match paper_lang(lang) {
        Some(lang) => span.lang(lang),
        None => span,
    }
}

/// The language of the records that a language of papers is.
pub(crate) fn record_lang(lang: Lang) -> RecordLang {
    match lang {
        Lang::Vi => RecordLang::Vi,
        Lang::Lo => RecordLang::Lo,
        Lang::En => RecordLang::En,
    }
}

/// The language papers can be set in that a language of the records is; `None` for those no paper
/// is set in.
fn paper_lang(lang: RecordLang) -> Option<Lang> {
    match lang {
        RecordLang::Vi => Some(Lang::Vi),
        RecordLang::Lo => Some(Lang::Lo),
        RecordLang::En => Some(Lang::En),
        _ => None,
    }
}
