//! Whatever the records hold, a pack composes and keeps its promises.

use crate::dump::{part, plain};
use crate::material::{LANGS, of_agreement, of_partner};
use caunoi_briefing::{PackMaterial, PackOptions, Period, Subject, compose, side_by_side};
use caunoi_document::{Block, Document, Lang};
use caunoi_domain::PackPart as Part;
use caunoi_domain::{
    ActivityFile, ActivityKind, ActivityStatus, AgreementFile, PartialDate, RecordFile, Side,
};
use caunoi_testkit::cooperation::id;
use caunoi_testkit::files::{
    activity_file, agreement_file, organisation_file, partial_date, person_file,
};
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
    (any::<bool>(), any::<u64>(), partial_date(), partial_date()).prop_map(
        |(partner, keep, from, to)| {
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
                Subject::Partner { agreements, .. } | Subject::Occasion { agreements, .. } => {
                    agreements.retain(|_| kept());
                    agreements.iter_mut().for_each(|file| thin(file, &mut kept));
                }
                Subject::Activity { .. } | Subject::Office => {}
            }
            material.period = Period { from: from.earliest(), to: to.latest() };
            material
        },
    )
}

/// Records with whatever can be typed into them, naming each other at random.
fn wild() -> impl Strategy<Value = PackMaterial> {
    let files = (
        prop::collection::vec(agreement_file(), 1..3),
        prop::collection::vec(activity_file(), 0..6),
        prop::collection::vec(organisation_file(), 0..4),
        prop::collection::vec(person_file(), 0..3),
    );
    (files, any::<bool>(), prop::collection::vec(0..40_u16, 200)).prop_map(
        |(files, partner, picks)| {
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
                Subject::Agreement {
                    agreement: Box::new(agreements.remove(0)),
                    amendments: agreements,
                }
            };
            PackMaterial {
                related_agreements: Vec::new(),
                contacts: Vec::new(),
                subject,
                activities,
                organisations: organisations
                    .into_iter()
                    .map(|file| (file.root().id, file))
                    .collect(),
                people: people.into_iter().map(|file| (file.root().id, file)).collect(),
                ..of_agreement()
            }
        },
    )
}

/// The greatest number cited as "[n]" or "[n, m]" in a text.
fn greatest_cited(text: &str) -> usize {
    let brackets = text.split('[').skip(1).filter_map(|rest| rest.split(']').next());
    brackets
        .flat_map(|inside| inside.split([',', ' ']))
        .filter_map(|number| number.parse().ok())
        .max()
        .unwrap_or(0)
}

/// Delegations, courses and events held in the period, with people of any side.
fn exchanged() -> impl Strategy<Value = PackMaterial> {
    let kinds = vec![
        ActivityKind::DelegationIn,
        ActivityKind::DelegationOut,
        ActivityKind::Training,
        ActivityKind::Seminar,
        ActivityKind::Festival,
        ActivityKind::Talks,
    ];
    let activity = (
        activity_file(),
        proptest::sample::select(kinds),
        proptest::sample::select(Side::ALL.to_vec()),
    );
    prop::collection::vec(activity, 0..8).prop_map(|drafts| {
        let mut material = of_agreement();
        let mut next = 1000;
        let mut mint = || {
            next += 1;
            id(next)
        };
        let held = |(mut file, kind, hosting): (ActivityFile, ActivityKind, Side)| {
            file.settle(&mut mint);
            file.people.iter_mut().for_each(|person| person.person = person.id);
            (file.activity.kind, file.activity.hosting_side, file.activity.status) =
                (kind, hosting, ActivityStatus::Held);
            (file.activity.starts_on, file.activity.ends_on) =
                (PartialDate::Year(2023), PartialDate::Unknown);
            file
        };
        material.activities = drafts.into_iter().map(held).collect();
        material
    })
}

/// The same with the two sides in each other's place.
fn mirrored(mut material: PackMaterial) -> PackMaterial {
    let swap = |side: &mut Side| {
        *side = match *side {
            Side::Us => Side::Partner,
            Side::Partner => Side::Us,
            other => other,
        };
    };
    for file in &mut material.activities {
        // Whoever travels goes the other way.
        file.activity.kind = match file.activity.kind {
            ActivityKind::DelegationIn => ActivityKind::DelegationOut,
            ActivityKind::DelegationOut => ActivityKind::DelegationIn,
            other => other,
        };
        swap(&mut file.activity.hosting_side);
        file.people.iter_mut().for_each(|person| swap(&mut person.side));
    }
    material
}

/// The counts by side: what stands in each row, from the total on.
fn counts_by_side(document: &Document) -> Vec<Vec<String>> {
    let tables = document
        .blocks
        .iter()
        .filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None });
    let table =
        tables.into_iter().find(|table| table.columns.len() == 9).expect("the counts by side");
    let words = |cells: &[caunoi_document::block::Cell]| {
        cells.iter().skip(1).map(|cell| cell.paragraphs[0].plain()).collect()
    };
    table.rows.iter().map(|row| words(&row.cells)).collect()
}

/// Months as Lao papers name them; Vietnamese ones number them.
const LAO_MONTHS: [&str; 12] = [
    "ມັງກອນ",
    "ກຸມພາ",
    "ມີນາ",
    "ເມສາ",
    "ພຶດສະພາ",
    "ມິຖຸນາ",
    "ກໍລະກົດ",
    "ສິງຫາ",
    "ກັນຍາ",
    "ຕຸລາ",
    "ພະຈິກ",
    "ທັນວາ",
];

/// Months as English papers name them.
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Every number in a text, sorted; months count by their numbers, named in full or in short.
fn numbers(text: &str) -> Vec<String> {
    let month = |word: &str| {
        MONTHS.iter().position(|month| *month == word || word.len() == 3 && month.starts_with(word))
    };
    let text = (1..)
        .zip(LAO_MONTHS)
        .fold(text.to_owned(), |text, (number, month)| text.replace(month, &number.to_string()));
    let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let digits = |word: &str| {
        word.bytes()
            .all(|byte| byte.is_ascii_digit())
            .then(|| word.trim_start_matches('0').to_owned())
    };
    let mut found: Vec<String> = words
        .filter_map(|word| {
            digits(word).or_else(|| month(word).map(|month| (month + 1).to_string()))
        })
        .collect();
    found.sort();
    found
}

/// How many tables there are, those of sections among them.
fn tables_in(blocks: &[Block]) -> usize {
    let of = |block: &Block| match block {
        Block::Table(_) => 1,
        Block::Section(section) => tables_in(&section.blocks),
        _ => 0,
    };
    blocks.iter().map(of).sum()
}

/// How often each word stands in a document.
fn words_of(document: &Document) -> std::collections::BTreeMap<String, usize> {
    let mut words = std::collections::BTreeMap::new();
    let json = serde_json::to_value(&document.blocks).unwrap();
    let mut open = vec![&json];
    while let Some(value) = open.pop() {
        match value {
            serde_json::Value::Object(fields) => {
                if let Some(serde_json::Value::String(text)) = fields.get("text") {
                    text.split_whitespace()
                        .for_each(|word| *words.entry(word.to_owned()).or_insert(0) += 1);
                }
                open.extend(fields.values());
            }
            serde_json::Value::Array(values) => open.extend(values),
            _ => {}
        }
    }
    words
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

    #[test]
    fn counts_by_side_are_those_of_the_records_and_mirror_when_the_sides_are_swapped(material in exchanged()) {
        let options = PackOptions::new(Lang::En).parts([Part::Exchanges]);
        let counted = counts_by_side(&compose(&material, &options).unwrap());
        let mut mirror = counts_by_side(&compose(&mirrored(material.clone()), &options).unwrap());
        mirror.swap(0, 1);
        for (row, turned) in counted.iter().zip(&mirror) {
            let [all, us, partner, both, other, people, our_people, their_people] = &row[..] else { panic!("eight counts: {row:?}") };
            prop_assert_eq!(turned, &[all, partner, us, both, other, people, their_people, our_people].map(Clone::clone));
        }
        // Counted once more, from the records themselves.
        let counted_here = |side: Side| {
            let held = material.activities.iter().filter(|file| file.activity.kind != ActivityKind::Talks);
            held.filter(|file| file.activity.hosting_side == side).count().to_string()
        };
        let total = counted.last().unwrap();
        prop_assert_eq!(&total[1], &counted_here(Side::Us));
        prop_assert_eq!(&total[2], &counted_here(Side::Partner));
    }

    #[test]
    fn one_pack_has_the_same_numbers_and_dates_in_every_language(material in thinned()) {
        let parts = [Part::Summary, Part::Commitments, Part::ActivityTable, Part::Exchanges, Part::Outstanding];
        let texts = LANGS.map(|lang| plain(&compose(&material, &PackOptions::new(lang).parts(parts)).unwrap()));
        let told = texts.each_ref().map(|text| numbers(text));
        prop_assert_eq!(&told[0], &told[1], "{}\n{}", texts[0], texts[1]);
        prop_assert_eq!(&told[0], &told[2], "{}\n{}", texts[0], texts[2]);
    }

    #[test]
    fn two_languages_side_by_side_lose_nothing_and_keep_their_tables(material in thinned(), right in lang()) {
        let composed = |lang| compose(&material, &PackOptions::new(lang)).unwrap();
        let both = side_by_side(composed(Lang::Vi), composed(right));
        let words = words_of(&both);
        for document in [composed(Lang::Vi), composed(right)] {
            // Order apart, since blocks stand beside each other, every word of both papers is
            // there.
            let mut missing = words_of(&document);
            // Numbers of headings and points stand once.
            missing.retain(|word, count| words.get(word).is_none_or(|there| there < count) && !(word.ends_with('.') && word.len() < 6));
            prop_assert!(missing.is_empty(), "{missing:?}");
        }
        let parts = [Part::Agreements, Part::Commitments, Part::ActivityTable, Part::Exchanges];
        let tables = |lang| compose(&material, &PackOptions::new(lang).parts(parts)).unwrap();
        let both = side_by_side(tables(Lang::Vi), tables(right));
        prop_assert_eq!(tables_in(&both.blocks), tables_in(&tables(Lang::Vi).blocks), "tables of both languages are one");
    }
}
