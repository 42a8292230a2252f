//! What a pack is made of: the records as they were read from the office, whole and unordered.

use caunoi_domain::{
    ActivityFile, Agreement, AgreementFile, Certificate, FollowUpFile, Id, MediaLandscapeFile,
    Office, OrganisationFile, PartialDate, PersonFile, RelatedPapers, RuledTopic, Source, Standing,
    amended,
};
use chrono::{DateTime, FixedOffset, NaiveDate};
use std::collections::BTreeMap;

/// The records a pack is composed from, and the days it speaks of. Records named but not given
/// print as unknown.
#[derive(Clone, Debug, PartialEq)]
pub struct PackMaterial {
    /// The office whose paper it is.
    pub office: Office,
    /// What the pack is about.
    pub subject: Subject,
    /// Agreements the standing of the subject's agreements depends on and that it does not report
    /// on: what they amend, what took their place.
    pub related_agreements: Vec<Agreement>,
    /// Activities of the agreement, or with the partner, in any order; the composer sorts them.
    pub activities: Vec<ActivityFile>,
    /// Meetings with the same bodies that are not of the agreement the pack is about: only the last
    /// meeting is looked for among them.
    pub contacts: Vec<ActivityFile>,
    /// What is to be followed up of them and of the agreements, in any order.
    pub follow_ups: Vec<FollowUpFile>,
    /// Certificates of the one activity a paper is about, voided ones left out, in the order of
    /// their numbers.
    pub certificates: Vec<Certificate>,
    /// The topics courses may be about.
    pub topics: Vec<RuledTopic>,
    /// Content of the PDF files attached to the records that annexes are made of, by its digest.
    pub papers: BTreeMap<String, Vec<u8>>,
    /// The media of the partners' countries in figures.
    pub media_landscapes: Vec<MediaLandscapeFile>,
    /// Every organisation the other records name, with parents, predecessors and successors, by its
    /// identifier.
    pub organisations: BTreeMap<Id, OrganisationFile>,
    /// Every person the other records name, by its identifier.
    pub people: BTreeMap<Id, PersonFile>,
    /// Every source the other records cite, by its identifier.
    pub sources: BTreeMap<Id, Source>,
    /// The day the pack speaks of: standing, progress and today's names are those of this day.
    pub as_of: NaiveDate,
    /// When it is printed, in office time.
    pub printed_at: DateTime<FixedOffset>,
    /// The days the activity log covers.
    pub period: Period,
    /// Which version of the pack this is, such as "1" or "bản trình Thứ trưởng"; empty when
    /// versions are not counted.
    pub version: String,
    /// Identifier of the pack: the same for the same pack printed again, it goes into the file's
    /// metadata.
    pub id: Id,
}

/// What a pack is about.
#[derive(Clone, Debug, PartialEq)]
pub enum Subject {
    /// One agreement with its amendments and extensions, each a signed paper of its own.
    Agreement {
        /// The agreement.
        agreement: Box<AgreementFile>,
        /// The papers that amend or extend it.
        amendments: Vec<AgreementFile>,
    },
    /// A partner organisation and everything done with it.
    Partner {
        /// The organisation; its file belongs in [`PackMaterial::organisations`].
        organisation: Id,
        /// The agreements with it or with its predecessors, amendments included.
        agreements: Vec<AgreementFile>,
    },
    /// Talks, a delegation or another activity, and what the partner makes needed there.
    Occasion {
        /// The activity; its file is among [`PackMaterial::activities`].
        activity: Id,
        /// The agreements with the partner or its predecessors, and the one the activity belongs
        /// to, amendments included.
        agreements: Vec<AgreementFile>,
    },
    /// One activity by itself, for the papers it is worked with.
    Activity {
        /// The activity; its file is among [`PackMaterial::activities`].
        activity: Id,
    },
    /// The office's work as a whole, for its reports.
    Office,
}

impl PackMaterial {
    /// The material of a paper that speaks of the office alone.
    pub(crate) fn of_office(
        office: Office,
        printed_at: DateTime<FixedOffset>,
        id: Id,
    ) -> PackMaterial {
        PackMaterial {
            office,
            subject: Subject::Office,
            related_agreements: Vec::new(),
            activities: Vec::new(),
            contacts: Vec::new(),
            follow_ups: Vec::new(),
            certificates: Vec::new(),
            topics: Vec::new(),
            media_landscapes: Vec::new(),
            papers: Default::default(),
            organisations: BTreeMap::new(),
            people: BTreeMap::new(),
            sources: BTreeMap::new(),
            as_of: printed_at.date_naive(),
            printed_at,
            period: Period::default(),
            version: String::new(),
            id,
        }
    }
}

impl PackMaterial {
    /// Where an agreement stands on the pack's day, the papers that amend or replace it taken into
    /// account.
    pub fn standing(&self, agreement: &Agreement) -> Standing {
        Standing::among(agreement, &self.agreements_at_hand(), self.as_of)
    }

    /// The papers that amend or replace an agreement.
    pub fn related_papers(&self, agreement: &Agreement) -> RelatedPapers {
        RelatedPapers::among(agreement, self.agreements_at_hand())
    }

    fn agreements_at_hand(&self) -> Vec<&Agreement> {
        self.subject
            .files()
            .into_iter()
            .map(|file| &file.agreement)
            .chain(&self.related_agreements)
            .collect()
    }
}

impl Subject {
    /// The activity the pack is for, or the activity the paper is for.
    pub fn activity(&self) -> Option<Id> {
        match self {
            Subject::Occasion { activity, .. } | Subject::Activity { activity } => Some(*activity),
            Subject::Agreement { .. } | Subject::Partner { .. } | Subject::Office => None,
        }
    }

    /// The files of all its agreements, amendments among them.
    pub fn files(&self) -> Vec<&AgreementFile> {
        match self {
            Subject::Agreement { agreement, amendments } => {
                std::iter::once(agreement.as_ref()).chain(amendments).collect()
            }
            Subject::Partner { agreements, .. } | Subject::Occasion { agreements, .. } => {
                agreements.iter().collect()
            }
            Subject::Activity { .. } | Subject::Office => Vec::new(),
        }
    }

    /// The agreements the pack reports on; without amendments of another one among them.
    pub fn agreements(&self) -> Vec<&AgreementFile> {
        match self {
            Subject::Agreement { agreement, .. } => vec![agreement],
            Subject::Partner { agreements, .. } | Subject::Occasion { agreements, .. } => {
                let given: Vec<&Agreement> =
                    agreements.iter().map(|file| &file.agreement).collect();
                agreements
                    .iter()
                    .filter(|file| amended(&file.agreement, &given).is_none())
                    .collect()
            }
            Subject::Activity { .. } | Subject::Office => Vec::new(),
        }
    }

    /// The amendments and extensions of an agreement, and those of these, in the order of their
    /// days of effect.
    pub fn amendments(&self, agreement: &Agreement) -> Vec<&AgreementFile> {
        let files = self.files();
        let related = RelatedPapers::among(agreement, files.iter().map(|file| &file.agreement));
        let mut amendments: Vec<&AgreementFile> = files
            .into_iter()
            .filter(|file| {
                related.amendments.iter().any(|amendment| amendment.id == file.agreement.id)
            })
            .collect();
        amendments.sort_by_key(|file| {
            (
                file.agreement.effective_from.earliest(),
                file.agreement.signed_on.earliest(),
                file.agreement.id,
            )
        });
        amendments
    }
}

/// A span of days, open where a bound is missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Period {
    /// First day.
    pub from: Option<NaiveDate>,
    /// Last day.
    pub to: Option<NaiveDate>,
}

impl Period {
    /// Whether something from `start` to `end` can have touched the period; what has no known date
    /// at all cannot be told and counts as touching.
    pub fn touches(self, start: PartialDate, end: PartialDate) -> bool {
        let first = start.earliest().or(end.earliest());
        let last = end.latest().or(start.latest());
        let begins_in_time = self.to.is_none_or(|to| first.is_none_or(|first| first <= to));
        let ends_in_time = self.from.is_none_or(|from| last.is_none_or(|last| last >= from));
        begins_in_time && ends_in_time
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn touches(start: &str, end: &str) -> bool {
        let period = Period {
            from: NaiveDate::from_ymd_opt(2024, 12, 15),
            to: NaiveDate::from_ymd_opt(2025, 6, 14),
        };
        period.touches(start.parse().unwrap(), end.parse().unwrap())
    }

    #[test]
    fn a_period_takes_in_everything_that_can_have_happened_in_it() {
        assert!(touches("2024-12-15", "unknown"));
        assert!(touches("2024-12-10", "2024-12-15"));
        assert!(touches("2024", "unknown"));
        assert!(touches("2025-06", "unknown"));
        assert!(touches("unknown", "unknown"));
        assert!(!touches("2024-12-14", "unknown"));
        assert!(!touches("2025-06-15", "2025-06-20"));
        assert!(!touches("2023", "unknown"));
        assert!(Period::default().touches("1950".parse().unwrap(), PartialDate::Unknown));
    }
}
