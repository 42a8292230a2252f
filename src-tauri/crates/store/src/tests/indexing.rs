//! The index refreshed change by change holds what one made from the records would hold.

use super::world::{World, few_cases};
use crate::ListQuery;
use caunoi_domain::evidence::source_digest;
use caunoi_domain::{Id, Lang, OrganisationAlias, Record, Table, Translation};
use caunoi_testkit::Mint;
use caunoi_testkit::builders::{
    activity, agreement, organisation, party, person, settled, taking_part,
};
use caunoi_testkit::edits::{Edit, edit, foundation};
use proptest::prelude::*;

/// A random edit, or a step back or forth.
#[derive(Clone, Debug)]
enum Step {
    Edit(Box<Edit>),
    Undo,
    Redo,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![6 => edit().prop_map(|edit| Step::Edit(Box::new(edit))), 2 => Just(Step::Undo), 1 => Just(Step::Redo)]
}

proptest! {
    #![proptest_config(few_cases())]

    #[test]
    fn the_index_equals_one_made_anew_after_every_step(
        foundation in foundation(), steps in prop::collection::vec(step(), 1..12)
    ) {
        let mut world = World::founded(&foundation);
        prop_assert_eq!(world.index(), world.index_made_anew());
        for step in &steps {
            match step {
                Step::Edit(edit) => drop(world.perform(edit)),
                Step::Undo => drop(world.undo()),
                Step::Redo => drop(world.redo()),
            }
            prop_assert_eq!(world.index(), world.index_made_anew());
        }
        prop_assert!(world.store.index_is_right().unwrap());
    }
}

fn finds(world: &World, table: Table, text: &str) -> Vec<Id> {
    let query =
        ListQuery { tables: vec![table], text: text.to_owned(), limit: 10, ..ListQuery::default() };
    world
        .store
        .read(|reader| reader.list(&query))
        .unwrap()
        .hits
        .into_iter()
        .map(|hit| hit.id)
        .collect()
}

/// An office with an activity of two organisations and a person, and an agreement with two
/// commitments.
struct Small {
    world: World,
    mint: Mint,
    organisation: caunoi_domain::OrganisationFile,
    person: caunoi_domain::PersonFile,
    agreement: caunoi_domain::AgreementFile,
    activity: caunoi_domain::ActivityFile,
}

fn small() -> Small {
    let world = World::empty();
    let mut mint = Mint::default();
    let (a, b) = (organisation(&mut mint, "A"), organisation(&mut mint, "B"));
    let person = person(&mut mint, "Một");
    let agreement = agreement(
        &mut mint,
        "Một",
        a.organisation.id,
        b.organisation.id,
        &["Trao đổi đoàn hằng năm", "Tập huấn nghiệp vụ"],
    );
    let mut activity = activity(&mut mint, "Hội đàm Thử", "2025-05-01");
    activity.parties = vec![party(a.organisation.id), party(b.organisation.id)];
    activity.people = vec![taking_part(person.person.id)];
    let activity = settled(activity, &mut mint);
    world.save(&a);
    world.save(&b);
    world.save(&person);
    world.save(&agreement);
    world.save(&activity);
    Small { world, mint, organisation: a, person, agreement, activity }
}

#[test]
fn binning_an_agreement_hides_its_commitments_and_restoring_shows_them_again() {
    let Small { world, agreement, .. } = small();
    let id = agreement.agreement.id;
    let commitment = agreement.commitments[0].id;
    assert_eq!(finds(&world, Table::Commitment, "trao doi doan"), [commitment]);
    world.bin(Table::Agreement, id);
    assert!(finds(&world, Table::Commitment, "trao doi doan").is_empty());
    assert!(finds(&world, Table::Commitment, "").is_empty());
    world.restore(Table::Agreement, id);
    assert_eq!(finds(&world, Table::Commitment, "trao doi doan"), [commitment]);
    world.undo();
    assert!(finds(&world, Table::Commitment, "").is_empty());
}

#[test]
fn an_activity_is_found_by_the_new_names_of_those_who_took_part() {
    let Small { world, mut mint, mut organisation, mut person, activity, .. } = small();
    let found = vec![activity.activity.id];
    organisation.names[0].name = "Cục Thử Nghiệm".into();
    organisation.names[0].abbreviation = "CTN".into();
    world.save(&organisation);
    person.person.full_name = "Nguyễn Thử Nghiệm".into();
    world.save(&person);
    assert_eq!(finds(&world, Table::Activity, "cuc thu nghiem "), found);
    assert_eq!(finds(&world, Table::Activity, "ctn "), found);
    assert_eq!(finds(&world, Table::Activity, "nguyen "), found);
    person.person.native_name = "ຜູ້ທົດລອງ".into();
    world.save(&person);
    assert_eq!(finds(&world, Table::Activity, "ທົດລອງ"), found);
    organisation.aliases.push(OrganisationAlias {
        text: "Cục Thử đối thoại".into(),
        ..OrganisationAlias::default()
    });
    let organisation = settled(organisation, &mut mint);
    world.save(&organisation);
    assert_eq!(finds(&world, Table::Activity, "doi thoai "), found);
    assert!(finds(&world, Table::Activity, "\"co quan thu a\"").is_empty());
    assert_eq!(finds(&world, Table::Activity, "\"co quan thu b\""), found);
    // In the bin an organisation still has its name.
    world.bin(Table::Organisation, organisation.organisation.id);
    assert_eq!(finds(&world, Table::Activity, "ctn "), found);
    assert!(finds(&world, Table::Organisation, "ctn ").is_empty());
}

#[test]
fn a_commitment_is_found_by_its_translation_until_that_is_gone() {
    let Small { world, mut mint, mut agreement, .. } = small();
    let commitment = agreement.commitments[1].clone();
    agreement.translations.push(Translation {
        subject: commitment.id,
        field: "text".into(),
        lang: Lang::En,
        text: "Professional training".into(),
        source_digest: source_digest(&commitment.text),
        ..Translation::default()
    });
    let agreement = settled(agreement, &mut mint);
    world.save(&agreement);
    assert_eq!(finds(&world, Table::Commitment, "professional"), [commitment.id()]);
    let mut without = agreement.clone();
    without.translations.clear();
    world.save(&without);
    assert!(finds(&world, Table::Commitment, "professional").is_empty());
    world.undo();
    assert_eq!(finds(&world, Table::Commitment, "professional"), [commitment.id()]);
}

#[test]
fn no_phrase_reaches_from_one_text_into_the_next() {
    let Small { world, mut mint, mut activity, .. } = small();
    activity.activity.summary = "hữu\nnghị".into();
    activity.activity.outcome = "đặc".into();
    activity.links.push(caunoi_domain::ActivityLink {
        url: "https://thu.example".into(),
        title: "biệt".into(),
        ..Default::default()
    });
    world.save(&settled(activity, &mut mint));
    for phrase in ["\"huu nghi\"", "\"hữu nghị\"", "\"nghi dac\"", "\"dac biet\"", "¶"] {
        assert_eq!(
            finds(&world, Table::Activity, phrase).len(),
            usize::from(phrase == "¶"),
            "{phrase}"
        );
    }
    assert_eq!(finds(&world, Table::Activity, "huu nghi dac biet").len(), 1);
}

#[test]
fn a_change_nobody_can_search_for_leaves_the_index_alone() {
    let Small { world, mut agreement, .. } = small();
    let shadow = |world: &World| {
        world
            .everything()
            .into_iter()
            .filter(|(table, _)| table.starts_with("search"))
            .collect::<Vec<_>>()
    };
    let before = shadow(&world);
    agreement.agreement.original_kept_at = "Tủ 3".into();
    agreement.commitments[0].position = 9;
    world.save(&agreement);
    assert_eq!(shadow(&world), before);
}

#[test]
fn an_organisation_is_listed_under_the_name_that_lasts_longest() {
    let world = World::empty();
    let mut mint = Mint::default();
    let mut file = organisation(&mut mint, "Cũ");
    file.names[0].valid_to = "2025-03-01".parse().unwrap();
    let mut new = file.names[0].clone();
    new.id = Id::NIL;
    (new.name, new.valid_from, new.valid_to) =
        ("Cơ quan Thử Mới".into(), "2025-03-01".parse().unwrap(), "open".parse().unwrap());
    file.names.push(new);
    world.save(&settled(file, &mut mint));
    let query = ListQuery { tables: vec![Table::Organisation], limit: 5, ..ListQuery::default() };
    let page = world.store.read(|reader| reader.list(&query)).unwrap();
    assert_eq!(
        page.hits.iter().map(|hit| hit.title.as_str()).collect::<Vec<_>>(),
        ["Cơ quan Thử Mới"]
    );
    assert_eq!(finds(&world, Table::Organisation, "cũ ").len(), 1);
}

#[test]
fn an_index_of_older_rules_is_made_anew_on_opening() {
    let Small { world, activity, .. } = small();
    let right = world.index();
    let forget = "DELETE FROM entry; INSERT INTO search (search) VALUES ('delete-all'); UPDATE meta SET value = '0' WHERE key = 'index'";
    world.store.writer().execute_batch(forget).unwrap();
    assert!(!world.store.index_is_right().unwrap());
    assert!(finds(&world, Table::Activity, "").is_empty());
    let world = world.reopened();
    assert_eq!(world.index(), right);
    assert_eq!(finds(&world, Table::Activity, "hoi dam"), [activity.activity.id]);
}
