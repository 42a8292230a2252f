//! Prints of packs.

use crate::wire::response;
use caunoi_domain::{Attachment, Lang, PackPart, PackPrint};

response! {
    /// A print as lists show it.
    PackPrintRow {
        /// The print.
        print: PackPrint,
        /// The paper, kept as an attached file.
        file: Attachment,
        /// Language it is written in beside the first, side by side; none for one language.
        second_lang: Option<Lang>,
        /// The parts it was printed with, in their order; none where the file that tells them is
        /// missing or damaged.
        parts: Vec<PackPart>,
        /// Whether the file that tells what it was made of is missing or damaged: it can be had
        /// again, but not be compared.
        made_of_lost: bool,
    }
}
