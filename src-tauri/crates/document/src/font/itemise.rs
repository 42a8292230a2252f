//! Which bundled face sets a character.

use super::face::{FaceId, Faces};

/// The scripts the bundled faces are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Script {
    /// Vietnamese, English and everything else Liberation Serif covers.
    Latin,
    Lao,
}

/// Bold and italic, as resolved from style and span.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Emphasis {
    pub(crate) bold: bool,
    pub(crate) italic: bool,
}

/// Whether and by which face a character can be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Coverage {
    Face(FaceId),
    Missing,
}

/// The script a character belongs to by its code point alone.
pub(crate) fn script_of(c: char) -> Script {
    if matches!(c, '\u{0E80}'..='\u{0EFF}') { Script::Lao } else { Script::Latin }
}

/// Whether a character only makes sense together with the one before it.
pub(crate) fn is_joiner(c: char) -> bool {
    matches!(
        c,
        '\u{0300}'..='\u{036F}'
            | '\u{0EB1}'
            | '\u{0EB4}'..='\u{0EBC}'
            | '\u{0EC8}'..='\u{0ECE}'
            | '\u{1AB0}'..='\u{1AFF}'
            | '\u{1DC0}'..='\u{1DFF}'
            | '\u{20D0}'..='\u{20FF}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FE20}'..='\u{FE2F}'
    )
}

/// Chooses the face for a character.
///
/// Lao letters need the Lao face, everything else prefers the serif face: Noto Serif Lao has
/// neither digits nor ASCII punctuation. A combining mark stays with the face of its base where
/// that face has it.
pub(crate) fn face_for(
    faces: &Faces,
    c: char,
    emphasis: Emphasis,
    previous: Option<FaceId>,
) -> Coverage {
    let serif = match (emphasis.bold, emphasis.italic) {
        (false, false) => FaceId::Serif,
        (true, false) => FaceId::SerifBold,
        (false, true) => FaceId::SerifItalic,
        (true, true) => FaceId::SerifBoldItalic,
    };
    let lao = if emphasis.bold { FaceId::LaoBold } else { FaceId::Lao };
    let by_script = match script_of(c) {
        Script::Latin => [serif, lao, FaceId::Symbols],
        Script::Lao => [lao, serif, FaceId::Symbols],
    };
    let with_base = previous.filter(|previous| is_joiner(c) && !previous.is_supplied());
    with_base
        .into_iter()
        .chain(by_script)
        .find(|&face| faces.has(face, c))
        .map_or(Coverage::Missing, Coverage::Face)
}

#[cfg(test)]
mod tests {
    use super::super::face::faces;
    use super::*;

    #[test]
    fn digits_and_punctuation_come_from_the_serif_face_even_in_lao_text() {
        let faces = faces().unwrap();
        let plain = Emphasis::default();
        for c in "0123456789.,;:!?()/-–\"".chars() {
            let coverage = face_for(faces, c, plain, Some(FaceId::Lao));
            assert_eq!(coverage, Coverage::Face(FaceId::Serif), "{c:?}");
        }
        assert_eq!(face_for(faces, 'ກ', plain, None), Coverage::Face(FaceId::Lao));
    }

    #[test]
    fn signs_come_from_the_face_of_symbols_unless_the_serif_face_has_them() {
        let faces = faces().unwrap();
        for c in "✓✗☐☑☒★☆➢①".chars() {
            assert_eq!(
                face_for(faces, c, Emphasis { bold: true, italic: true }, None),
                Coverage::Face(FaceId::Symbols),
                "{c:?}"
            );
        }
        assert_eq!(face_for(faces, '→', Emphasis::default(), None), Coverage::Face(FaceId::Serif));
    }

    #[test]
    fn a_character_of_no_face_is_missing() {
        let faces = faces().unwrap();
        assert_eq!(face_for(faces, '文', Emphasis::default(), None), Coverage::Missing);
    }
}
