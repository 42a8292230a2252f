//! Whatever the records hold, a pack composes and keeps its promises.

use crate::dump::{part, plain};
use crate::material::{LANGS, of_agreement, of_partner};
use caunoi_briefing::{PackMaterial, PackOptions, Part, Period, Subject, compose};
use caunoi_document::Lang;
use caunoi_domain::{AgreementFile, RecordFile};
use caunoi_testkit::cooperation::id;
use caunoi_testkit::files::{activity_file, agreement_file, organisation_file, partial_date, person_file};
use proptest::prelude::*;
use proptest::sample::subsequence;

fn lang() -> impl Strategy<Value = Lang> {
    proptest::sample::select(LANGS.to_vec())
}

fn parts() -> impl Strategy<Value = Vec<Part>> {
    subsequence(Part::ALL.to_vec(), 0..=Part::ALL.len()).prop_shuffle()
}

/// The fictitious cooperation with records taken out of it.
fn thinned() -> impl Strategy<Value = PackMaterial> {
    (any::<bool>(), any::<u64>(), partial_date(), partial_date()).prop_map(|(partner, keep, from, to)| {
        let mut material = if partner { of_partner() } else { of_agreement() };
        let mut bits = (0..64).map(move |bit| keep >> bit & 1 == 1).cycle();
        let mut kept = move || bits.next().unwrap();
        material.activities.retain(|_| kept());
        material.organisations.retain(|_, _| kept());
        material.people.retain(|_, _| kept());
        material.sources.retain(|_, _| kept());
        let thin = |file: &mut AgreementFile, kept: &mut dyn FnMut() -> bool| {
            file.parties.retain(|_| kept());
            file.areas.retain(|_| kept());
            file.commitments.retain(|_| kept());
            file.citations.retain(|_| kept());
        };
        match &mut material.subject {
            Subject::Agreement { agreement, amendments } => {
                thin(agreement, &mut kept);
                amendments.retain(|_| kept());
            }
            Subject::Partner { agreements, .. } | Subject::Talks { agreements, .. } => {
                agreements.retain(|_| kept());
                agreements.iter_mut().for_each(|file| thin(file, &mut kept));
            }
            Subject::Activity { .. } | Subject::Office => {}
        }
        material.period = Period { from: from.earliest(), to: to.latest() };
        material
    })
}

/// Records with whatever can be typed into them, naming each other at random.
fn wild() -> impl Strategy<Value = PackMaterial> {
    let files = (
        prop::collection::vec(agreement_file(), 1..3),
        prop::collection::vec(activity_file(), 0..6),
        prop::collection::vec(organisation_file(), 0..4),
        prop::collection::vec(person_file(), 0..3),
    );
    (files, any::<bool>(), prop::collection::vec(0..40_u16, 200)).prop_map(|(files, partner, picks)| {
        let (mut agreements, mut activities, mut organisations, mut people) = files;
        let mut next = 0;
        let mut mint = || {
            next += 1;
            id(next)
        };
        agreements.iter_mut().for_each(|file| file.settle(&mut mint));
        organisations.iter_mut().for_each(|file| file.settle(&mut mint));
        people.iter_mut().for_each(|file| file.settle(&mut mint));
        activities.iter_mut().for_each(|file| file.settle(&mut mint));
        let mut picks = picks.into_iter().cycle();
        let mut any = move || id(picks.next().unwrap());
        for file in &mut agreements {
            file.agreement.amends = Some(any());
            file.parties.iter_mut().for_each(|party| party.organisation = any());
            file.commitments.iter_mut().for_each(|commitment| commitment.area = Some(any()));
            for citation in &mut file.citations {
                (citation.subject, citation.source) = (any(), any());
            }
            file.translations.iter_mut().for_each(|translation| translation.subject = any());
        }
        for file in &mut organisations {
            file.organisation.parent = Some(any());
            file.successions.iter_mut().for_each(|succession| succession.successor = any());
        }
        for file in &mut activities {
            file.parties.iter_mut().for_each(|party| party.organisation = any());
            file.people.iter_mut().for_each(|person| person.person = any());
            file.commitments.iter_mut().for_each(|link| link.commitment = any());
            for citation in &mut file.citations {
                (citation.subject, citation.source) = (any(), any());
            }
        }
        let subject = if partner {
            Subject::Partner { organisation: any(), agreements }
        } else {
            Subject::Agreement { agreement: Box::new(agreements.remove(0)), amendments: agreements }
        };
        PackMaterial {
            subject,
            activities,
            organisations: organisations.into_iter().map(|file| (file.root().id, file)).collect(),
            people: people.into_iter().map(|file| (file.root().id, file)).collect(),
            ..of_agreement()
        }
    })
}

/// The greatest number cited as "[n]" or "[n, m]" in a text.
fn greatest_cited(text: &str) -> usize {
    let brackets = text.split('[').skip(1).filter_map(|rest| rest.split(']').next());
    brackets.flat_map(|inside| inside.split([',', ' '])).filter_map(|number| number.parse().ok()).max().unwrap_or(0)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_part_of_the_records_makes_a_pack(material in thinned(), lang in lang(), parts in parts()) {
        let document = compose(&material, &PackOptions::new(lang).parts(parts)).unwrap();
        prop_assert_eq!(&document.meta.id, &material.id.to_string());
    }

    #[test]
    fn what_prints_as_unknown_is_listed_and_every_number_has_its_source(material in thinned()) {
        let document = compose(&material, &PackOptions::new(Lang::Vi)).unwrap();
        let text = plain(&document);
        let missing = part(&document, "Thông tin còn thiếu");
        let body = text.split("THÔNG TIN CÒN THIẾU").next().unwrap();
        prop_assert_eq!(body.contains("chưa có thông tin") || body.contains("chưa rõ ngày"), missing.contains("|TT |"));
        let sources = part(&document, "Nguồn");
        let listed = sources.lines().filter(|line| line.starts_with("| [")).count();
        prop_assert_eq!(greatest_cited(body), listed);
    }

    #[test]
    fn no_record_makes_composing_fail(material in wild(), lang in lang()) {
        compose(&material, &PackOptions::new(lang)).unwrap();
    }
}
