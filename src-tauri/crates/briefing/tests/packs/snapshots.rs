//! Whole packs as text, to be read when they change.

use crate::dump::dump;
use crate::material::{LANGS, composed, in_vietnamese, of_agreement, of_nothing, of_partner};
use caunoi_briefing::{Lang, PackOptions};
use caunoi_domain::PackPart as Part;

#[test]
fn a_vietnamese_pack_of_an_agreement() {
    insta::assert_snapshot!(dump(&in_vietnamese(&of_agreement())));
}

#[test]
fn a_vietnamese_pack_of_a_partner() {
    let parts =
        [Part::Cover, Part::Summary, Part::Partner, Part::Agreements, Part::Sources, Part::Gaps];
    insta::assert_snapshot!(dump(&composed(
        &of_partner(),
        &PackOptions::new(Lang::Vi).parts(parts)
    )));
}

#[test]
fn a_vietnamese_pack_of_nothing_known() {
    insta::assert_snapshot!(dump(&in_vietnamese(&of_nothing())));
}

#[test]
fn the_agreement_in_lao_and_english() {
    let parts =
        [Part::Cover, Part::Summary, Part::Agreements, Part::Commitments, Part::ActivityTable];
    for lang in [LANGS[1], LANGS[2]] {
        let name = format!("the_agreement_in_{}", lang.tag());
        insta::assert_snapshot!(
            name,
            dump(&composed(&of_agreement(), &PackOptions::new(lang).parts(parts)))
        );
    }
}
