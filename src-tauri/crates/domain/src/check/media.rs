//! Media in figures.

use super::{Check, country, once, required};
use crate::finding::{FindingCode, Findings};
use crate::{FigureUse, MediaLandscapeFile};
use chrono::NaiveDate;
use std::collections::BTreeSet;

impl Check for MediaLandscapeFile {
    fn check(&self, _: NaiveDate) -> Findings {
        let mut findings = Findings::default();
        findings.check(
            self.landscape.country != crate::Country::default(),
            "landscape.country",
            FindingCode::Required,
        );
        country(&mut findings, "landscape.country", self.landscape.country);
        required(
            &mut findings,
            "indicators",
            "name",
            self.indicators.iter().map(|indicator| &indicator.name),
        );
        for (i, indicator) in self.indicators.iter().enumerate() {
            findings.check(
                !self.is_within_itself(indicator),
                format!("indicators.{i}.within"),
                FindingCode::NamesItself,
            );
        }
        let used = |figure: &&crate::MediaFigure| figure.used == FigureUse::Used;
        let keys = self.figures.iter().enumerate().filter(|(_, figure)| used(figure));
        let mut seen = BTreeSet::new();
        for (i, figure) in keys {
            findings.check(
                seen.insert(figure.indicator),
                format!("figures.{i}.used"),
                FindingCode::Duplicate,
            );
            let others =
                self.figures.iter().filter(|other| other.indicator == figure.indicator).count() > 1;
            findings.check(
                !others || !figure.reason.is_blank(),
                format!("figures.{i}.reason"),
                FindingCode::Required,
            );
        }
        once(
            &mut findings,
            "pressOffices",
            "organisation",
            self.press_offices.iter().map(|office| office.organisation),
        );
        findings
    }
}

impl MediaLandscapeFile {
    /// Whether following what an indicator is counted within leads back to it.
    fn is_within_itself(&self, indicator: &crate::MediaIndicator) -> bool {
        let mut at = indicator.within;
        for _ in 0..self.indicators.len() {
            match at {
                Some(above) if above == indicator.id => return true,
                Some(above) => {
                    at = self
                        .indicators
                        .iter()
                        .find(|other| other.id == above)
                        .and_then(|other| other.within)
                }
                None => return false,
            }
        }
        at.is_some()
    }
}
