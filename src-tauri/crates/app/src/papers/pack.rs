//! A pack drawn from the records as they stand.

use crate::app::Call;
use crate::error::{AppError, ErrorCode};
use crate::papers::checks::contradictions;
use crate::papers::pack_material::gather;
use crate::papers::paper::Paper;
use crate::snapshot::Snapshot;
use caunoi_briefing::{PackFinding, PackMaterial, PackOptions, Period, SectionOptions};
use caunoi_domain::finding::FindingCode;
use caunoi_domain::{Check, Finding, Inclusion, Lang, Pack, PackFile, Untranslated};
use chrono::NaiveDate;

/// A pack drawn, with the records it was drawn from.
pub(crate) struct Drawn {
    pub(crate) paper: Paper,
    pub(crate) material: PackMaterial,
    pub(crate) findings: Vec<PackFinding>,
}

impl Drawn {
    /// Draws a pack; `print` is the number of the print, none for one that is only looked at.
    pub(crate) fn of(
        call: Call<'_>,
        snapshot: Snapshot<'_>,
        pack: &PackFile,
        print: Option<u32>,
    ) -> Result<Drawn, AppError> {
        let mut faults = pack.check(snapshot.today()).0;
        if pack.sections.iter().all(|section| section.shown == Inclusion::LeftOut) {
            faults.push(Finding {
                path: "sections".to_owned(),
                code: FindingCode::Required,
                arg: String::new(),
            });
        }
        if !faults.is_empty() {
            return Err(AppError::invalid(faults));
        }
        let (material, _) = gather(call, snapshot, pack)?;
        let mut options = options(pack, material.as_of, print);
        let (mut document, mut findings) =
            caunoi_briefing::checked(&material, &options).map_err(AppError::internal)?;
        let tongue = options.lang;
        if let Some(lang) = pack.pack.second_lang {
            options.lang = paper_lang(lang);
            let (beside, also) =
                caunoi_briefing::checked(&material, &options).map_err(AppError::internal)?;
            document = caunoi_briefing::side_by_side(document, beside);
            // What is not known is so in both; what is not translated is so in one.
            findings.extend(also.into_iter().filter(PackFinding::is_of_language));
        }
        findings.splice(0..0, contradictions(snapshot, &material, tongue)?);
        Ok(Drawn { paper: Paper::of(call, document, tongue)?, material, findings })
    }

    /// Refuses a pack with texts in another language, where it is not to be printed so.
    pub(crate) fn refuse_untranslated(&self, pack: &Pack) -> Result<(), AppError> {
        match self.forbidding(pack) {
            0 => Ok(()),
            count => Err(AppError::new(ErrorCode::UntranslatedTexts).arg("count", count)),
        }
    }

    /// How many texts stand in another language, where that forbids to print.
    pub(crate) fn forbidding(&self, pack: &Pack) -> usize {
        match pack.untranslated {
            Untranslated::Refuse => {
                self.findings.iter().filter(|finding| finding.is_of_language()).count()
            }
            _ => 0,
        }
    }
}

/// The language of a paper that a pack is in; Vietnamese for those no paper is set in, which the
/// check of the pack refuses.
pub(crate) fn paper_lang(lang: Lang) -> caunoi_document::Lang {
    match lang {
        Lang::Lo => caunoi_document::Lang::Lo,
        Lang::En => caunoi_document::Lang::En,
        _ => caunoi_document::Lang::Vi,
    }
}

pub(crate) fn options(pack: &PackFile, as_of: NaiveDate, print: Option<u32>) -> PackOptions {
    let mut sections: Vec<_> =
        pack.sections.iter().filter(|section| section.shown == Inclusion::Included).collect();
    sections.sort_by_key(|section| section.position);
    let sections = sections.into_iter().map(|section| SectionOptions {
        part: section.part,
        period: section.period(as_of).map(|(from, to)| Period { from, to }),
        partner: section.partner,
        detail: section.detail,
        confidential: section.confidential.is_printed(pack.pack.lang, pack.pack.second_lang),
        text: section.text.to_string(),
    });
    let mut options = PackOptions::new(paper_lang(pack.pack.lang))
        .sections(sections)
        .circulation(pack.pack.circulation);
    options.title = pack.pack.title.to_string();
    options.audience = pack.pack.audience.to_string();
    options.print = print;
    options
}

#[cfg(test)]
mod tests {
    use super::*;
    use caunoi_domain::{OwnSide, PackTemplate};

    #[test]
    fn the_language_of_a_pack_decides_on_what_is_for_our_side_alone() {
        let printed = |lang: Lang, second: Option<Lang>, own: OwnSide| {
            let mut pack = PackTemplate::all().unwrap()[0].pack(Lang::Vi);
            (pack.pack.lang, pack.pack.second_lang) = (lang, second);
            pack.sections.iter_mut().for_each(|section| section.confidential = own);
            let sections = options(&pack, NaiveDate::default(), None).sections;
            let all = sections.iter().all(|section| section.confidential);
            assert!(all || sections.iter().all(|section| !section.confidential));
            all
        };
        let begun = OwnSide::default();
        assert!(printed(Lang::Vi, None, begun));
        for (lang, second) in [
            (Lang::Lo, None),
            (Lang::En, None),
            (Lang::Vi, Some(Lang::Lo)),
            (Lang::Vi, Some(Lang::En)),
        ] {
            assert!(!printed(lang, second, begun), "{lang:?} {second:?}");
            assert!(printed(lang, second, OwnSide::AnyLanguage), "{lang:?} {second:?}");
        }
        assert!(!printed(Lang::Vi, None, OwnSide::LeftOut));
    }
}
