//! Characters no font has.

use crate::wire::response;
use caunoi_domain::{Id, Table, Text};

response! {
    /// Characters printed as empty boxes at one place of a paper.
    UnprintedCharacters {
        /// The characters with their numbers: "文 (U+6587)".
        characters: String,
        /// Where, as a path in the document.
        path: String,
        /// The first words there.
        excerpt: String,
        /// All of it on one line.
        line: String,
        /// The records in which the words stand; none for words of a text that is typeset by
        /// itself.
        records: Vec<UnprintedIn>,
    }

    /// A record with characters that are printed as empty boxes.
    UnprintedIn {
        /// Its kind.
        table: Table,
        /// The record whose page it is mended on.
        id: Id,
        /// What it is called.
        name: Text,
    }
}

impl UnprintedCharacters {
    /// The characters and the words around them.
    pub(crate) fn told(&self) -> String {
        format!("{} – “{}”", self.characters, self.excerpt)
    }
}
