//! What terms and fields are called in the languages of the program, for screens and papers alike.
//! The page reads the same files.

use crate::vocabulary::Lang;

/// The words of one language, as JSON.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// Terms: of each closed list and kind of record, the word for each code.
    pub terms: &'static str,
    /// Fields: the word for each name on the wire.
    pub fields: &'static str,
}

macro_rules! words {
    ($folder:literal) => {
        Words {
            terms: include_str!(concat!("../words/", $folder, "/terms.json")),
            fields: include_str!(concat!("../words/", $folder, "/fields.json")),
        }
    };
}

impl Words {
    /// The words of a language; `None` for a language the program does not speak.
    pub fn of(lang: Lang) -> Option<Words> {
        match lang {
            Lang::Vi => Some(words!("vi")),
            Lang::Lo => Some(words!("lo")),
            Lang::En => Some(words!("en")),
            _ => None,
        }
    }
}
