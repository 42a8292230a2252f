//! Which text a glyph stands for.
//!
//! A PDF gives every glyph of a font one text. Where that is not enough — Lao signs above a
//! consonant that programs would sort by position, one character drawn by several glyphs, one glyph
//! used for two characters — the whole cluster gets an explicit text of its own (`ActualText`).

use std::collections::BTreeMap;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use crate::font::{Face, is_joiner};
use crate::page::{Glyph, Run};

/// The text of each glyph of a face, as far as one text does.
#[derive(Debug, Default)]
pub(super) struct GlyphTexts(pub(super) BTreeMap<u16, String>);

/// Glyphs of a run that are shown together.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Stretch<'a> {
    pub(super) glyphs: Range<usize>,
    /// The text of the stretch where the glyphs' own texts do not spell it.
    pub(super) actual: Option<&'a str>,
}

impl GlyphTexts {
    /// Learns the texts of a run's glyphs and divides the run into stretches that cover it.
    pub(super) fn spell<'a>(&mut self, face: &Face, run: &'a Run) -> Vec<Stretch<'a>> {
        let glyphs = &run.glyphs;
        if glyphs.windows(2).any(|pair| pair[0].start > pair[1].start) {
            // A word from right to left: its glyphs stand in the order of the page, its text in
            // that of reading.
            for glyph in glyphs {
                let own = face.char_of_glyph.get(&glyph.id).map(char::to_string);
                let text = || {
                    run.text
                        .get(glyph.start as usize..glyph.end as usize)
                        .unwrap_or_default()
                        .to_owned()
                };
                self.0.entry(glyph.id).or_insert_with(|| own.unwrap_or_else(text));
            }
            return vec![Stretch { glyphs: 0..glyphs.len(), actual: Some(&run.text) }];
        }
        let mut stretches: Vec<Stretch<'a>> = Vec::new();
        let mut start = 0;
        while start < glyphs.len() {
            let mut end = start;
            let mut explicit = false;
            loop {
                let next = cluster_end(glyphs, end);
                explicit |= !self.learn(face, &glyphs[end..next], &run.text);
                end = next;
                let following = glyphs
                    .get(end)
                    .and_then(|glyph| run.text.get(glyph.start as usize..)?.chars().next());
                // A space shown alone after a text of its own is lost to some readers: it goes with
                // that text.
                let space = explicit && following == Some(' ');
                if !space && !following.is_some_and(is_joiner) {
                    break;
                }
                explicit = true;
            }
            let text = glyphs.get(start).zip(glyphs.get(end - 1));
            let actual = text
                .filter(|_| explicit)
                .and_then(|(first, last)| run.text.get(first.start as usize..last.end as usize));
            match stretches.last_mut() {
                Some(last) if last.actual.is_none() && actual.is_none() => last.glyphs.end = end,
                _ => stretches.push(Stretch { glyphs: start..end, actual }),
            }
            start = end;
        }
        stretches
    }

    /// Notes the text of one cluster; `false` if the glyphs alone do not spell it.
    fn learn(&mut self, face: &Face, cluster: &[Glyph], text: &str) -> bool {
        let Some(first) = cluster.first() else { return true };
        let Some(text) = text.get(first.start as usize..first.end as usize) else { return true };
        // The glyphs of other characters, which stand for what the face lacks.
        let replaced = !text.is_empty() && !text.chars().any(|c| face.has(c));
        if let [glyph] = cluster
            && !replaced
        {
            return self.0.entry(glyph.id).or_insert_with(|| text.to_owned()) == text;
        }
        // For readers that ignore the explicit text, let the glyphs spell its compatibility form:
        // the Lao vowel AM is drawn as a ring and a stroke, which are characters too.
        let tail: String =
            cluster[1..].iter().filter_map(|glyph| face.char_of_glyph.get(&glyph.id)).collect();
        let spelled: String = text.nfkc().collect();
        if !replaced
            && tail.chars().count() + 1 == cluster.len()
            && !face.char_of_glyph.contains_key(&first.id)
            && let Some(head) = spelled.strip_suffix(&tail)
        {
            self.0.entry(first.id).or_insert_with(|| head.to_owned());
        }
        for glyph in cluster {
            let own = face.char_of_glyph.get(&glyph.id).map(char::to_string);
            self.0.entry(glyph.id).or_insert_with(|| own.unwrap_or_else(|| text.to_owned()));
        }
        false
    }
}

fn cluster_end(glyphs: &[Glyph], from: usize) -> usize {
    let start = glyphs[from].start;
    from + glyphs[from..].iter().take_while(|glyph| glyph.start == start).count()
}

/// The character map of a font: glyph to text.
pub(super) fn to_unicode(name: &str, texts: &BTreeMap<u16, &str>) -> Vec<u8> {
    use std::fmt::Write;
    let mut map = String::with_capacity(texts.len() * 16 + 512);
    map.push_str(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n",
    );
    // Writing to a String cannot fail.
    let _ = write!(
        map,
        "/CMapName /{name}-UTF16 def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
    );
    let entries: Vec<_> = texts.iter().filter(|(_, text)| !text.is_empty()).collect();
    for part in entries.chunks(100) {
        let _ = writeln!(map, "{} beginbfchar", part.len());
        for (glyph, text) in part {
            let _ = write!(map, "<{glyph:04X}> <");
            for unit in text.encode_utf16() {
                let _ = write!(map, "{unit:04X}");
            }
            map.push_str(">\n");
        }
        map.push_str("endbfchar\n");
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::{Lang, Paragraph};
    use crate::font::faces;
    use crate::page::Item;
    use crate::{Document, Meta, typeset};
    use chrono::DateTime;

    #[test]
    fn no_space_stands_alone_after_a_text_of_its_own() {
        let created = DateTime::parse_from_rfc3339("2026-01-05T09:30:00+07:00").unwrap();
        let mut document = Document::new(Meta::new(
            "Thử",
            Lang::Lo,
            created,
            "0190a0c0-0000-7000-8000-000000000001",
            "Cầu Nối",
        ));
        document.push(Paragraph::new("ປີ ນີ້ ປີ 2026"));
        let paper = typeset(&document).unwrap();
        let items =
            paper.pages().iter().flat_map(|page| &page.chunks).flat_map(|chunk| &chunk.items);
        let runs: Vec<&Run> = items
            .filter_map(|item| if let Item::Run(run) = item { Some(run) } else { None })
            .collect();
        let mut own = Vec::new();
        for run in runs {
            for stretch in GlyphTexts::default().spell(faces().unwrap().get(run.face), run) {
                let glyphs = &run.glyphs[stretch.glyphs.clone()];
                let text =
                    &run.text[glyphs[0].start as usize..glyphs[glyphs.len() - 1].end as usize];
                assert!(!text.trim().is_empty(), "a space alone in {:?}", run.text);
                own.extend(stretch.actual);
            }
        }
        assert_eq!(own, ["ປີ ", "ນີ້ ", "ປີ "]);
    }
}
