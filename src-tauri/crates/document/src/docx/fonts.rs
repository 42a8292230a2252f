//! The typefaces the file names, and the Lao ones it carries along (ECMA-376 Part 4, obfuscated
//! embedded fonts).

use std::io;

use super::package::{OFFICE_RELATIONS, Part, Relations, WORD};
use super::styles::{LAO, SERIF};
use super::xml::Xml;
use crate::font::{FaceId, FontError, faces};

/// The font table, the fonts and what the table refers to.
pub(super) struct Fonts {
    pub(super) table: Vec<u8>,
    pub(super) files: Vec<Part>,
    pub(super) relations: Relations,
}

/// Whether the paper has Lao letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LaoLetters {
    Some,
    None,
}

/// Writes the part; Lao faces are added only to files that have Lao letters.
pub(super) fn write(lao: LaoLetters) -> Result<Fonts, super::DocxError> {
    let mut fonts = Fonts { table: Vec::new(), files: Vec::new(), relations: Relations::default() };
    let mut carried = Vec::new();
    if lao == LaoLetters::Some {
        for (element, face) in [("w:embedRegular", FaceId::Lao), ("w:embedBold", FaceId::LaoBold)] {
            let font = obfuscated(face)?;
            let file = format!("fonts/{}.odttf", faces()?.get(face).name);
            carried.push((element, fonts.relations.part("font", &file), font.key));
            fonts.files.push(Part {
                path: format!("word/{file}"),
                media_type: None,
                bytes: font.bytes,
            });
        }
    }
    fonts.table = table(&carried)?;
    Ok(fonts)
}

fn table(carried: &[(&'static str, String, String)]) -> io::Result<Vec<u8>> {
    let mut xml = Xml::document();
    xml.element("w:fonts", &[("xmlns:w", WORD), ("xmlns:r", OFFICE_RELATIONS)], |xml| {
        xml.element("w:font", &[("w:name", SERIF)], |xml| {
            xml.value("w:altName", "Liberation Serif");
            xml.value("w:family", "roman");
            xml.value("w:pitch", "variable");
        });
        xml.element("w:font", &[("w:name", LAO)], |xml| {
            xml.value("w:altName", "Phetsarath OT");
            xml.value("w:family", "roman");
            xml.value("w:pitch", "variable");
            for (element, relation, key) in carried {
                xml.empty(element, &[("r:id", relation), ("w:fontKey", key)]);
            }
        });
    });
    xml.finish()
}

struct Obfuscated {
    /// A GUID in braces.
    key: String,
    bytes: Vec<u8>,
}

/// The font with its first 32 bytes mixed with a key, as the format demands. The key comes from the
/// font itself.
fn obfuscated(face: FaceId) -> Result<Obfuscated, FontError> {
    let mut bytes = faces()?.get(face).data.to_vec();
    let digest = blake3::hash(&bytes);
    let guid: Vec<u8> = digest.as_bytes().iter().copied().take(16).collect();
    for (byte, key) in bytes.iter_mut().take(32).zip(guid.iter().rev().cycle()) {
        *byte ^= key;
    }
    let hex: String = guid.iter().map(|byte| format!("{byte:02X}")).collect();
    let key = format!(
        "{{{}-{}-{}-{}-{}}}",
        &hex[..8],
        &hex[8..12],
        &hex[12..16],
        &hex[16..20],
        &hex[20..]
    );
    Ok(Obfuscated { key, bytes })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_gives_the_font_back() {
        let font = obfuscated(FaceId::Lao).unwrap();
        let original = faces().unwrap().get(FaceId::Lao).data;
        assert_ne!(&font.bytes[..32], &original[..32]);
        assert_eq!(&font.bytes[32..], &original[32..]);
        let hex: String = font.key.chars().filter(char::is_ascii_hexdigit).collect();
        let guid: Vec<u8> =
            (0..16).map(|i| u8::from_str_radix(&hex[2 * i..2 * i + 2], 16).unwrap()).collect();
        let back: Vec<u8> =
            font.bytes[..32].iter().enumerate().map(|(i, byte)| byte ^ guid[15 - i % 16]).collect();
        assert_eq!(back, &original[..32]);
    }
}
