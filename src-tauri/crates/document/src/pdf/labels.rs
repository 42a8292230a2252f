//! What viewers call the pages: the numbers printed on them, with the prefix of an annex numbered
//! on its own.

use lopdf::{Dictionary, Object, dictionary};

use super::PdfError;
use super::metadata::text_string;
use crate::page::{PageLabel, Typeset};

/// Adds page labels where they differ from the position of the page.
pub(super) fn add(file: &mut lopdf::Document, typeset: &Typeset) -> Result<(), PdfError> {
    let labels = || typeset.pages.iter().map(|page| &page.label);
    if labels()
        .zip(1..)
        .all(|(label, position)| label.prefix.is_empty() && label.number == position)
    {
        return Ok(());
    }
    let mut numbers: Vec<Object> = Vec::new();
    let mut before: Option<&PageLabel> = None;
    for (index, label) in labels().enumerate() {
        let goes_on = before.is_some_and(|before| {
            before.prefix == label.prefix && before.number + 1 == label.number
        });
        if !goes_on {
            let mut range: Dictionary = dictionary! { "S" => "D", "St" => i64::from(label.number) };
            if !label.prefix.is_empty() {
                range.set("P", text_string(&label.prefix));
            }
            numbers.push(Object::Integer(index as i64));
            numbers.push(Object::Dictionary(range));
        }
        before = Some(label);
    }
    file.catalog_mut()?.set("PageLabels", dictionary! { "Nums" => numbers });
    Ok(())
}
