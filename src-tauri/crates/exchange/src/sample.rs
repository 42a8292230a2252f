//! The sample office: real, public facts of external information work between Việt Nam and Laos,
//! each with its source and how sure it is.

use crate::bundle::{self, Parsed};
use caunoi_domain::Id;

/// The sample office as a bundle document.
pub const SAMPLE: &str = include_str!("../sample/co-quan-mau.json");

/// The records of the sample office, with identifiers from `mint`. It has no faults; a test says
/// so.
pub fn sample_office(mint: &mut dyn FnMut() -> Id) -> Parsed {
    bundle::parse(SAMPLE, mint)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::Bundle;
    use caunoi_domain::{
        AgreementKind, Certainty, Check, Citation, CooperationMode, DateEnd, Duration, Lang, Level,
        PartialDate, Periodicity, Record, RecordFile, RenewalMode, Side, SuccessionScope, Table,
        TranslationState, Value,
    };
    use std::collections::{BTreeMap, BTreeSet};
    use unicode_normalization::is_nfc;

    fn sample() -> Bundle {
        let mut made = 0_u64;
        let parsed = sample_office(&mut || {
            made += 1;
            Id::v7(made, [3; 10])
        });
        assert_eq!(parsed.faults, []);
        parsed.bundle
    }

    /// The citations of every file but the sources', by the file's root.
    fn citations(bundle: &Bundle) -> BTreeMap<(Table, Id), &[Citation]> {
        let organisations = bundle
            .organisations
            .iter()
            .map(|f| ((Table::Organisation, f.organisation.id), &f.citations[..]));
        let people = bundle.people.iter().map(|f| ((Table::Person, f.person.id), &f.citations[..]));
        let agreements = bundle
            .agreements
            .iter()
            .map(|f| ((Table::Agreement, f.agreement.id), &f.citations[..]));
        let activities =
            bundle.activities.iter().map(|f| ((Table::Activity, f.activity.id), &f.citations[..]));
        let follow_ups =
            bundle.follow_ups.iter().map(|f| ((Table::FollowUp, f.follow_up.id), &f.citations[..]));
        let landscapes = bundle
            .media_landscapes
            .iter()
            .map(|f| ((Table::MediaLandscape, f.landscape.id), &f.citations[..]));
        organisations
            .chain(people)
            .chain(agreements)
            .chain(activities)
            .chain(follow_ups)
            .chain(landscapes)
            .collect()
    }

    fn name_of(bundle: &Bundle, id: Id) -> &str {
        let file = bundle.organisations.iter().find(|file| file.organisation.id == id).unwrap();
        file.names.iter().find(|name| name.lang == Lang::Vi).map_or("", |name| name.name.as_str())
    }

    #[test]
    fn every_record_says_where_it_comes_from() {
        let bundle = sample();
        let sources: BTreeSet<Id> = bundle.sources.iter().map(|file| file.source.id).collect();
        for (root, citations) in citations(&bundle) {
            assert!(
                citations
                    .iter()
                    .any(|citation| citation.subject == root.1 && citation.field.is_empty()),
                "{root:?} has no source"
            );
            for citation in citations {
                assert!(sources.contains(&citation.source));
            }
        }
        let cited: BTreeSet<Id> = citations(&bundle)
            .values()
            .flat_map(|c| c.iter().map(|citation| citation.source))
            .collect();
        assert_eq!(cited, sources, "a source that nothing cites");
    }

    #[test]
    fn every_file_can_be_kept() {
        let bundle = sample();
        let today: chrono::NaiveDate = "2025-12-31".parse().unwrap();
        let mut findings =
            bundle.office.iter().flat_map(|office| office.check(today).0).collect::<Vec<_>>();
        findings.extend(bundle.sources.iter().flat_map(|file| file.check(today).0));
        findings.extend(bundle.organisations.iter().flat_map(|file| file.check(today).0));
        findings.extend(bundle.people.iter().flat_map(|file| file.check(today).0));
        findings.extend(bundle.agreements.iter().flat_map(|file| file.check(today).0));
        findings.extend(bundle.activities.iter().flat_map(|file| file.check(today).0));
        findings.extend(bundle.follow_ups.iter().flat_map(|file| file.check(today).0));
        findings.extend(bundle.media_landscapes.iter().flat_map(|file| file.check(today).0));
        assert_eq!(findings, []);
    }

    #[test]
    fn what_the_article_does_not_say_stays_unknown() {
        let bundle = sample();
        let [file] = &bundle.agreements[..] else { panic!("one agreement") };
        let agreement = &file.agreement;
        assert_eq!(
            (agreement.code.as_str(), agreement.kind, agreement.level),
            ("founding", AgreementKind::Memorandum, Level::Department)
        );
        assert_eq!(agreement.signed_on.to_string(), "2023-11-11");
        assert_eq!(agreement.duration, Duration::Unknown);
        assert_eq!(agreement.effective_from, PartialDate::Unknown);
        assert_eq!(agreement.terminated_on, PartialDate::Unknown);
        assert_eq!((agreement.renewal, agreement.notice_days), (RenewalMode::Unknown, None));
        assert!(agreement.languages.is_empty() && agreement.original_kept_at.is_empty());
        assert!(file.signatories.is_empty() && file.legal_bases.is_empty());
        assert!(
            file.commitments
                .iter()
                .all(|commitment| commitment.reference.is_empty() && commitment.due.is_unknown())
        );
        let successions = || bundle.organisations.iter().flat_map(|file| &file.successions);
        assert!(successions().all(|succession| succession.scope == SuccessionScope::Unknown));
        assert!(bundle.people.iter().all(|file| file.person.native_name.is_empty()));
        assert!(
            bundle
                .people
                .iter()
                .flat_map(|file| &file.posts)
                .all(|post| post.valid_to == DateEnd::Unknown)
        );
        assert!(
            bundle
                .activities
                .iter()
                .all(|file| file.costs.is_empty() && file.attachments.is_empty())
        );
        let courses = || bundle.activities.iter().flat_map(|file| &file.courses);
        assert!(
            courses().all(|course| course.curriculum.is_empty() && course.least_share.is_none())
        );
        assert!(
            bundle
                .activities
                .iter()
                .all(|file| file.sessions.is_empty() && file.attendance.is_empty())
        );
        assert!(
            bundle.follow_ups.iter().all(
                |file| file.follow_up.due.is_unknown() && file.follow_up.responsible.is_empty()
            )
        );
    }

    #[test]
    fn the_founding_memorandum_is_whole() {
        let bundle = sample();
        let file = &bundle.agreements[0];
        assert_eq!(file.areas.len(), 5);
        let modes: BTreeSet<CooperationMode> =
            file.commitments.iter().map(|commitment| commitment.mode).collect();
        let known = CooperationMode::ALL
            .iter()
            .filter(|mode| !matches!(mode, CooperationMode::Other | CooperationMode::Unknown));
        assert_eq!(modes, known.copied().collect());
        assert_eq!(file.commitments.len(), modes.len());
        assert!(file.commitments.iter().all(|commitment| commitment.bound == Side::Both));
        for commitment in &file.commitments {
            let says_regularly = commitment.text.as_str().starts_with("Thường xuyên");
            assert_eq!(
                commitment.periodicity,
                if says_regularly { Periodicity::Continuous } else { Periodicity::Unknown }
            );
        }
        let successors: Vec<_> = file
            .parties
            .iter()
            .map(|party| {
                let organisation = bundle
                    .organisations
                    .iter()
                    .find(|f| f.organisation.id == party.organisation)
                    .unwrap();
                let [succession] = &organisation.successions[..] else { panic!("one successor") };
                (
                    name_of(&bundle, party.organisation),
                    name_of(&bundle, succession.successor),
                    succession.date.to_string(),
                )
            })
            .collect();
        assert_eq!(
            successors,
            [
                (
                    "Cục Thông tin đối ngoại",
                    "Cục Thông tin cơ sở và Thông tin đối ngoại",
                    "2025-03-01".to_owned()
                ),
                (
                    "Vụ Truyền thông đại chúng",
                    "Ban Tuyên huấn Trung ương Đảng Nhân dân Cách mạng Lào",
                    "2025-06-16".to_owned()
                ),
            ]
        );
        let first = bundle
            .organisations
            .iter()
            .find(|f| f.organisation.id == file.parties[0].organisation)
            .unwrap();
        assert!(first.aliases.iter().any(|alias| alias.text.as_str() == "Cục Thông tin đối thoại"));
    }

    #[test]
    fn inferred_dates_say_so() {
        let bundle = sample();
        assert_eq!(bundle.activities.len(), 16);
        let inferred = bundle.activities.iter().filter(|file| {
            file.citations.iter().any(|citation| {
                citation.field.as_str() == "starts_on" && citation.certainty == Certainty::Inferred
            })
        });
        let dates: Vec<String> = inferred.map(|file| file.activity.starts_on.to_string()).collect();
        assert_eq!(
            dates,
            [
                "2023-11",
                "2025-03-26",
                "2025-05-11",
                "2025-10-13",
                "2025-10-14",
                "2025-10-14",
                "2025-10-16",
                "2025-10-17"
            ]
        );
    }

    #[test]
    fn a_link_to_a_commitment_is_never_passed_off_as_a_fact() {
        let bundle = sample();
        let links = || {
            bundle
                .activities
                .iter()
                .flat_map(|file| file.commitments.iter().map(move |link| (file, link)))
        };
        assert_eq!(links().count(), 5);
        for (file, link) in links() {
            let cited = file.citations.iter().find(|citation| citation.subject == link.id).unwrap();
            assert_eq!(cited.certainty, Certainty::Unverified);
            assert!(!cited.note.is_empty());
            assert_eq!(file.activity.agreement, Some(bundle.agreements[0].agreement.id));
        }
    }

    #[test]
    fn translations_are_drafts_of_the_texts_as_they_stand() {
        let bundle = sample();
        let agreement = &bundle.agreements[0];
        let (en, lo): (Vec<_>, Vec<_>) =
            agreement.translations.iter().partition(|translation| translation.lang == Lang::En);
        assert_eq!(en.len(), 5 + agreement.areas.len() + agreement.commitments.len());
        assert_eq!(lo.len(), en.len());
        for file in &bundle.activities {
            let rows = file.rows();
            for translation in &file.translations {
                let subject = rows.iter().find(|row| row.id == translation.subject).unwrap();
                let Value::Text(source) = subject.value(translation.field.as_str()) else {
                    panic!("{} is no text", translation.field)
                };
                assert!(!translation.is_stale(&source.as_str().into()));
                assert_eq!(
                    (translation.state, translation.by.as_str()),
                    (TranslationState::Draft, "Cầu Nối")
                );
            }
        }
        for file in &bundle.activities {
            for lang in [Lang::Lo, Lang::En] {
                assert!(
                    file.translations.iter().any(|t| t.field.as_str() == "title" && t.lang == lang),
                    "{}",
                    file.activity.title
                );
            }
        }
    }

    #[test]
    fn texts_are_composed_and_the_office_is_plainly_a_sample() {
        assert!(is_nfc(SAMPLE));
        let office = sample().office.unwrap();
        assert_eq!(office.unit_name.as_str(), "Cơ quan mẫu");
        assert!(office.parent_agency.is_empty());
        assert!(!office.id().is_nil());
    }
}
