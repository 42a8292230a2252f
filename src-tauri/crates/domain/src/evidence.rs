//! What bears records out: sources and citations, attached files, and texts in other languages.

use crate::date::PartialDate;
use crate::id::Id;
use crate::text::Text;
use crate::vocabulary::{Certainty, Lang, TranslationState};

crate::record! {
    /// Where facts come from: an article, a decree, a register.
    Source in source {
        /// Title as published.
        title: Text,
        /// Who published it.
        publisher: Text,
        /// Address, number or shelf mark.
        reference: Text,
        /// When it was published.
        published_on: PartialDate,
        /// Anything else worth keeping.
        notes: Text,
    }

    /// Which source bears out a record, or one field of it, and how surely.
    Citation in citation {
        /// Root record of the file it stands in.
        owner: Id [owner],
        /// The record borne out; the root itself or one that belongs to it.
        subject: Id [untold],
        /// The field borne out; empty for the whole record.
        field: Text [field_name],
        /// The source.
        source: Id [refers Source],
        /// How sure.
        certainty: Certainty,
        /// What to know about it, such as "year inferred from the date of the page".
        note: Text,
    }

    /// A file kept beside the records, addressed by its content.
    Attachment in attachment {
        /// Root record of the file it stands in.
        owner: Id [owner],
        /// Name of the file.
        name: Text,
        /// Media type, such as "application/pdf".
        media_type: Text,
        /// Size in bytes.
        size: u32,
        /// BLAKE3 digest of the content in hexadecimal.
        digest: Text [untold],
    }

    /// A text of a record in another language than its own.
    Translation in translation {
        /// Root record of the file it stands in.
        owner: Id [owner],
        /// The record whose text it translates.
        subject: Id [untold],
        /// The field it translates.
        field: Text [field_name],
        /// Language it translates into.
        lang: Lang,
        /// The translation.
        text: Text,
        /// Digest of the source text it was made from, see [`source_digest`].
        source_digest: Text [untold],
        /// Where it stands.
        state: TranslationState,
        /// Who made it.
        by: Text,
    }
}

/// Digest of a source text, to tell when its translations no longer match: FNV-1a, 64 bits, in
/// hexadecimal. It guards against change, not malice.
pub fn source_digest(text: &Text) -> Text {
    let hash = text.as_str().bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    Text::new(&format!("{hash:016x}"))
}

impl Attachment {
    /// Whether its digest has the form under which content is kept: 64 hexadecimal digits in small
    /// letters.
    pub fn has_digest(&self) -> bool {
        let digest = self.digest.as_str();
        digest.len() == 64 && digest.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    }
}

impl Translation {
    /// Whether the source text has changed since the translation was made.
    pub fn is_stale(&self, source: &Text) -> bool {
        self.source_digest != source_digest(source)
    }
}

/// The text of a field in `lang`: its translation if there is one that still matches, else the
/// source text itself.
pub fn text_in<'a>(
    translations: &'a [Translation],
    subject: Id,
    field: &str,
    source: &'a Text,
    lang: Lang,
) -> &'a Text {
    translations
        .iter()
        .find(|t| {
            t.subject == subject
                && t.field.as_str() == field
                && t.lang == lang
                && !t.text.is_empty()
                && !t.is_stale(source)
        })
        .map_or(source, |translation| &translation.text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_translation_is_stale_once_its_source_changes() {
        let id = Id::v7(1, [1; 10]);
        let source = Text::new("Trao đổi đoàn");
        let translation = Translation {
            subject: id,
            field: "text".into(),
            lang: Lang::En,
            text: "Exchange of delegations".into(),
            source_digest: source_digest(&source),
            ..Translation::default()
        };
        let translations = [translation];
        assert_eq!(
            text_in(&translations, id, "text", &source, Lang::En).as_str(),
            "Exchange of delegations"
        );
        assert_eq!(text_in(&translations, id, "text", &source, Lang::Lo), &source);
        let changed = Text::new("Trao đổi đoàn các cấp");
        assert!(translations[0].is_stale(&changed));
        assert_eq!(text_in(&translations, id, "text", &changed, Lang::En), &changed);
    }
}
