//! A document as JSON. Errors name the path, also inside blocks.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::{Given, ReadError, first_words, format_named, identifier};
use crate::block::{Block, Document, Lang, Meta, Running};
use crate::format::Format;
use crate::resource::Resource;

/// Arrays and objects inside each other that the parser reads at most.
const DEEPEST_JSON: usize = 127;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Draft {
    #[serde(default)]
    meta: DraftMeta,
    #[serde(default)]
    format: Option<Value>,
    #[serde(default)]
    running: Running,
    #[serde(default)]
    whole_words: Vec<String>,
    #[serde(default)]
    resources: BTreeMap<String, Resource>,
    blocks: Vec<Value>,
}

/// Metadata that may leave out what the caller gives.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
struct DraftMeta {
    title: Option<String>,
    subject: String,
    author: String,
    producer: Option<String>,
    lang: Option<Lang>,
    created: Option<DateTime<FixedOffset>>,
    id: Option<String>,
}

pub(super) fn read(text: &str, given: &Given) -> Result<Document, ReadError> {
    let value: Value = serde_json::from_str(text).map_err(|error| {
        // The parser has no kind of its own for this error.
        if error.to_string().starts_with("recursion limit exceeded") {
            return ReadError::TooDeep { line: error.line(), deepest: DEEPEST_JSON };
        }
        ReadError::Json { line: error.line(), column: error.column(), detail: error.to_string() }
    })?;
    let draft: Draft = shaped("", value)?;
    let blocks = draft
        .blocks
        .into_iter()
        .enumerate()
        .map(|(index, value)| block(&format!("blocks[{index}]"), value));
    let blocks = blocks.collect::<Result<Vec<_>, _>>()?;
    if blocks.is_empty() {
        return Err(ReadError::Empty);
    }
    let format = match (&given.format, draft.format) {
        (Some(format), _) => format.clone(),
        (None, None) => Format::decree30(),
        (None, Some(Value::String(name))) => format_named(&name)?,
        (None, Some(value)) => shaped("format", value)?,
    };
    let title = given.title.clone().or(draft.meta.title).unwrap_or_else(|| first_words(&blocks));
    let lang = given.lang.or(draft.meta.lang).unwrap_or(Lang::Vi);
    let created = draft.meta.created.unwrap_or(given.created);
    let id = draft.meta.id.unwrap_or_else(|| identifier(text));
    let producer = draft.meta.producer.unwrap_or_else(|| given.producer.clone());
    let meta = Meta::new(title, lang, created, id, producer)
        .subject(draft.meta.subject)
        .author(draft.meta.author);
    let mut document = Document::new(meta).format(format);
    document.running = draft.running;
    document.resources = draft.resources;
    document.whole_words = draft.whole_words;
    document.extend(blocks);
    Ok(document)
}

/// A value of a type, with the path below `above` where it is none.
fn shaped<T: DeserializeOwned>(above: &str, value: Value) -> Result<T, ReadError> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let inside = error.path().to_string();
        let path = match (above, inside.as_str()) {
            (above, ".") => above.to_owned(),
            ("", inside) => inside.to_owned(),
            (above, inside) => format!("{above}.{inside}"),
        };
        ReadError::Shape { path, detail: error.into_inner().to_string() }
    })
}

/// Reads one block by its kind. Reading [`Block`] itself would name no path inside the block: serde
/// looks for the kind first and forgets where it is.
fn block(path: &str, value: Value) -> Result<Block, ReadError> {
    let wrong = |detail: String| ReadError::Shape { path: path.to_owned(), detail };
    let Value::Object(mut fields) = value else {
        return Err(wrong("expected an object with a kind".to_owned()));
    };
    let kind = match fields.remove("kind") {
        Some(Value::String(kind)) => kind,
        _ => return Err(wrong("kind is missing".to_owned())),
    };
    nested(path, &mut fields)?;
    macro_rules! by_kind {
        ($($name:literal => $variant:ident),* $(,)?) => {
            match kind.as_str() {
                $($name => Ok(Block::$variant(shaped(path, Value::Object(fields))?)),)*
                "pageBreak" if fields.is_empty() => Ok(Block::PageBreak),
                "pageBreak" => Err(wrong("pageBreak has no fields".to_owned())),
                other => {
                    let known = [$($name),*].join(", ");
                    Err(wrong(format!("unknown kind `{other}`, expected one of {known}, pageBreak")))
                }
            }
        };
    }
    by_kind! {
        "heading" => Heading,
        "paragraph" => Paragraph,
        "list" => List,
        "table" => Table,
        "figure" => Figure,
        "appended" => Appended,
        "keyValues" => KeyValues,
        "officialHeader" => OfficialHeader,
        "cover" => Cover,
        "contents" => Contents,
        "addressees" => Addressees,
        "signatureBlock" => SignatureBlock,
        "bilingual" => Bilingual,
        "section" => Section,
        "annex" => Annex,
        "stamp" => Stamp,
        "note" => Note,
        "spacer" => Spacer,
    }
}

/// Makes sure that blocks inside a block are blocks, so that their faults are told with the whole
/// path.
fn nested(path: &str, fields: &mut Map<String, Value>) -> Result<(), ReadError> {
    if let Some(Value::Array(blocks)) = fields.get("blocks") {
        for (index, inner) in blocks.iter().enumerate() {
            block(&format!("{path}.blocks[{index}]"), inner.clone())?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::{Heading, Paragraph};

    fn given() -> Given {
        let created = DateTime::parse_from_rfc3339("2026-01-05T08:00:00+07:00").unwrap();
        Given { title: None, lang: None, format: None, created, producer: "thử".to_owned() }
    }

    #[test]
    fn a_document_comes_back_as_it_was_written() {
        let meta = Meta::new("Thử", Lang::Vi, given().created, "1", "thử");
        let mut document = Document::new(meta).format(Format::pack());
        document.push(Heading::new(1, "I. MỘT"));
        document.push(Paragraph::new("Hai."));
        document.push(Block::PageBreak);
        let text = serde_json::to_string(&document).unwrap();
        assert_eq!(read(&text, &given()).unwrap(), document);
    }

    #[test]
    fn little_is_enough() {
        let document =
            read(r#"{"blocks":[{"kind":"paragraph","text":[{"text":"Một."}]}]}"#, &given())
                .unwrap();
        assert_eq!(
            (document.meta.title.as_str(), document.meta.lang, document.format.name.as_str()),
            ("Một.", Lang::Vi, "decree30")
        );
    }

    #[test]
    fn faults_are_told_with_their_path() {
        let path = |text: &str| match read(text, &given()) {
            Err(ReadError::Shape { path, .. }) => path,
            other => format!("{other:?}"),
        };
        assert_eq!(
            path(r#"{"blocks":[{"kind":"paragraph","text":[{"words":"Một."}]}]}"#),
            "blocks[0].text[0].words"
        );
        assert_eq!(path(r#"{"blocks":[{"kind":"poem"}]}"#), "blocks[0]");
        assert_eq!(
            path(r#"{"blocks":[{"kind":"section","blocks":[{"kind":"heading","text":[]}]}]}"#),
            "blocks[0].blocks[0]"
        );
        assert_eq!(path(r#"{"blocks":[],"colour":1}"#), "colour");
        let syntax = read("{\n\"blocks\": [}", &given()).unwrap_err();
        assert!(matches!(syntax, ReadError::Json { line: 2, .. }), "{syntax}");
        assert_eq!(read(r#"{"blocks":[]}"#, &given()), Err(ReadError::Empty));
    }
}
