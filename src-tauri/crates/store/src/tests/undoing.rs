//! What is done can be taken back to the last byte, and what fails leaves nothing.

use super::world::{Dump, World, few_cases, note};
use crate::journal::ChangeKind;
use crate::{StoreError, UndoState};
use caunoi_domain::change::{DELETED, FieldChange, LIVE};
use caunoi_domain::{ChangeSet, Id, Table, Value};
use caunoi_testkit::builders::{activity, organisation, party, settled};
use caunoi_testkit::edits::{edit, foundation};
use caunoi_testkit::{Mint, Pool, fixed_now};
use proptest::prelude::*;

proptest! {
    #![proptest_config(few_cases())]

    #[test]
    fn change_sets_and_their_inverses_in_reverse_restore_every_table(
        foundation in foundation(), edits in prop::collection::vec(edit(), 1..12)
    ) {
        let mut world = World::founded(&foundation);
        let mut made: Vec<(Id, Dump)> = Vec::new();
        for edit in &edits {
            let before = world.records();
            // Some edits are refused, as the saving of a record that lies in the bin.
            if let Ok(Some(id)) = world.perform(edit) {
                made.push((id, before));
            } else {
                prop_assert_eq!(world.records(), before);
            }
        }
        for (id, before) in made.into_iter().rev() {
            let undone = world.store.write::<_, StoreError>(fixed_now(), |writing| {
                let set = writing.reader().logged(id)?.inverse();
                writing.apply(&note(ChangeKind::Undo(id)), &set)
            });
            undone.unwrap();
            prop_assert_eq!(world.records(), before);
        }
    }

    #[test]
    fn undoing_all_and_doing_all_again_leads_back_and_forth(
        foundation in foundation(), edits in prop::collection::vec(edit(), 1..12)
    ) {
        let mut world = World::founded(&foundation);
        let mut states = vec![world.records()];
        for edit in &edits {
            if let Ok(Some(_)) = world.perform(edit) {
                states.push(world.records());
            }
        }
        for state in states.iter().rev().skip(1) {
            prop_assert!(world.undo());
            prop_assert_eq!(&world.records(), state);
        }
        prop_assert!(!world.undo());
        for state in states.iter().skip(1) {
            prop_assert!(world.redo());
            prop_assert_eq!(&world.records(), state);
        }
        prop_assert!(!world.redo());
    }

    #[test]
    fn an_edit_after_undo_ends_redo(foundation in foundation(), before in edit(), after in edit()) {
        let mut world = World::founded(&foundation);
        prop_assume!(matches!(world.perform(&before), Ok(Some(_))));
        world.undo();
        let redo = world.store.read(|reader| reader.undo_state()).unwrap().redo;
        prop_assert!(redo.is_some());
        let done = matches!(world.perform(&after), Ok(Some(_)));
        prop_assert_eq!(world.store.read(|reader| reader.undo_state()).unwrap().redo.is_none(), done);
    }

    #[test]
    fn a_write_that_fails_changes_nothing(foundation in foundation(), edits in prop::collection::vec(edit(), 1..4)) {
        let mut world = World::founded(&foundation);
        let before = world.everything();
        for edit in &edits {
            prop_assert!(world.perform_and_fail(edit).is_err());
            prop_assert_eq!(world.everything(), before.clone());
        }
    }
}

fn founded_with(name: &str) -> (World, Id) {
    let world = World::empty();
    let file = organisation(&mut Mint::default(), name);
    world.save(&file);
    (world, file.organisation.id)
}

#[test]
fn a_panic_within_a_write_changes_nothing_and_the_store_goes_on() {
    let (world, organisation) = founded_with("A");
    let before = world.everything();
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        world.store.write::<(), StoreError>(fixed_now(), |writing| {
            let set = writing.binning(Table::Organisation, organisation)?;
            writing.apply(&note(ChangeKind::Edit), &set)?;
            panic!("in the middle of a write");
        })
    }));
    assert!(panicked.is_err());
    assert_eq!(world.everything(), before);
    world.bin(Table::Organisation, organisation);
    assert_ne!(world.everything(), before);
}

#[test]
fn a_record_that_names_nothing_is_refused_when_the_write_ends() {
    let (world, _) = founded_with("A");
    let before = world.everything();
    let mut mint = Mint::default();
    let mut file = activity(&mut mint, "Hội đàm Thử", "2025-05-01");
    file.parties = vec![party(Pool::id(Table::Organisation, 1))];
    let file = settled(file, &mut mint);
    let saved = world.store.write::<_, StoreError>(fixed_now(), |writing| {
        writing.apply(&note(ChangeKind::Edit), &ChangeSet::between_files(None, &file))
    });
    assert!(matches!(saved, Err(StoreError::Sqlite(_))), "{saved:?}");
    assert_eq!(world.everything(), before);
}

#[test]
fn a_refused_change_set_leaves_nothing_even_where_the_write_goes_on() {
    let (world, organisation) = founded_with("A");
    let kept = world
        .store
        .read(|reader| reader.file::<caunoi_domain::OrganisationFile>(organisation))
        .unwrap()
        .unwrap();
    let before = world.records();
    let name = kept.names[0].id;
    let change = |field, old: &str, new: &str| FieldChange {
        table: Table::OrganisationName,
        id: name,
        field,
        old: Value::Text(old.into()),
        new: Value::Text(new.into()),
    };
    let half_right = ChangeSet {
        changes: vec![
            change("name", "Cơ quan Thử A", "Khác"),
            change("abbreviation", "không phải", "K"),
        ],
    };
    let logged = world.store.write::<_, StoreError>(fixed_now(), |writing| {
        let refused = writing.apply(&note(ChangeKind::Edit), &half_right);
        assert!(matches!(refused, Err(StoreError::Conflict { field: "abbreviation", .. })));
        writing.keep_local_state("nhap", "còn")?;
        writing.reader().undo_state()
    });
    assert_eq!(world.records(), before);
    assert_eq!(logged.unwrap(), world.store.read(|reader| reader.undo_state()).unwrap());
    assert_eq!(
        world.store.read(|reader| reader.local_state("nhap")).unwrap().as_deref(),
        Some("còn")
    );
}

#[test]
fn a_record_made_twice_in_one_change_set_is_refused() {
    let world = World::empty();
    let file = organisation(&mut Mint::default(), "A");
    let once = ChangeSet::between_files(None, &file).changes;
    let twice = once.iter().chain(&once).cloned().collect();
    let entwined = once.iter().flat_map(|change| [change.clone(), change.clone()]).collect();
    let mut name_twice = file.clone();
    name_twice.names.push(name_twice.names[0].clone());
    for changes in [twice, entwined, ChangeSet::between_files(None, &name_twice).changes] {
        let set = ChangeSet { changes };
        let applied = world.store.write::<_, StoreError>(fixed_now(), |writing| {
            writing.apply(&note(ChangeKind::Edit), &set)
        });
        assert!(matches!(applied, Err(StoreError::Conflict { .. })), "{applied:?}");
    }
    assert!(world.records().values().all(Vec::is_empty));
}

#[test]
fn a_record_made_without_its_fields_is_refused() {
    let world = World::empty();
    let id = Pool::id(Table::Source, 1);
    let made =
        FieldChange { table: Table::Source, id, field: DELETED, old: Value::Null, new: LIVE };
    let set = ChangeSet { changes: vec![made] };
    let applied = world.store.write::<_, StoreError>(fixed_now(), |writing| {
        writing.apply(&note(ChangeKind::Edit), &set)
    });
    assert!(matches!(applied, Err(StoreError::Sqlite(_))), "{applied:?}");
}

#[test]
fn a_write_that_logs_nothing_leaves_the_log_alone() {
    let (world, organisation) = founded_with("A");
    let before = world.everything();
    world.restore(Table::Organisation, organisation);
    world
        .store
        .write::<_, StoreError>(fixed_now() + 1, |writing| {
            writing.apply(&note(ChangeKind::Edit), &ChangeSet::default())
        })
        .unwrap();
    assert_eq!(world.everything(), before);
}

#[test]
fn undo_does_not_reach_behind_an_import_and_knows_nothing_at_first() {
    let world = World::empty();
    assert_eq!(world.store.read(|reader| reader.undo_state()).unwrap(), UndoState::default());
    let file = organisation(&mut Mint::default(), "A");
    world
        .store
        .write::<_, StoreError>(fixed_now(), |writing| {
            writing.apply(&note(ChangeKind::Import), &ChangeSet::between_files(None, &file))
        })
        .unwrap();
    assert_eq!(world.store.read(|reader| reader.undo_state()).unwrap(), UndoState::default());
}

/// Saves a file as a change set of this kind.
fn saved<F: caunoi_domain::RecordFile>(world: &World, kind: ChangeKind, file: &F) -> Id {
    let written = world.store.write::<_, StoreError>(fixed_now(), |writing| {
        let loaded = writing.reader().file::<F>(caunoi_domain::Record::id(file.root()))?;
        writing.apply(&note(kind), &ChangeSet::between_files(loaded.as_ref(), file))
    });
    written.unwrap().unwrap()
}

#[test]
fn undo_passes_what_a_print_shows_and_reaches_what_lies_below() {
    let world = World::empty();
    let mut mint = Mint::default();
    let below = saved(&world, ChangeKind::Edit, &activity(&mut mint, "Trước", "2025-05-01"));
    let mut course = organisation(&mut mint, "B");
    let made = saved(&world, ChangeKind::Edit, &course);
    let other = saved(&world, ChangeKind::Edit, &activity(&mut mint, "Xen giữa", "2025-05-02"));
    course.organisation.notes = "Đã in lần 1".into();
    saved(&world, ChangeKind::Fact, &course);

    let state = || world.store.read(|reader| reader.undo_state()).unwrap();
    assert_eq!(state().undo.unwrap().id, other);
    assert!(world.undo());
    let now = state();
    assert_eq!(
        (now.undo.unwrap().id, now.kept.iter().map(|mark| mark.id).collect::<Vec<_>>()),
        (below, vec![made])
    );
    assert!(world.undo());
    assert_eq!(state().undo, None);
    assert!(world.redo() && world.redo());
    assert_eq!(state().undo.unwrap().id, other);
    assert!(!world.redo());
}

#[test]
fn undo_keeps_what_made_the_records_that_a_kept_one_names() {
    let world = World::empty();
    let mut mint = Mint::default();
    let partner = organisation(&mut mint, "B");
    let made_partner = saved(&world, ChangeKind::Edit, &partner);
    let mut file = activity(&mut mint, "Tập huấn Thử", "2025-05-01");
    file.parties = vec![party(partner.organisation.id)];
    let mut file = settled(file, &mut mint);
    let made = saved(&world, ChangeKind::Edit, &file);
    file.activity.summary = "Đã in".into();
    saved(&world, ChangeKind::Fact, &file);
    let state = world.store.read(|reader| reader.undo_state()).unwrap();
    assert_eq!(state.undo, None);
    assert_eq!(state.kept.iter().map(|mark| mark.id).collect::<Vec<_>>(), [made, made_partner]);
}

#[test]
fn a_change_that_is_passed_over_leaves_the_way_to_those_below() {
    let (world, organisation) = founded_with("A");
    let first = world.store.read(|reader| reader.undo_state()).unwrap().undo.unwrap();
    world.bin(Table::Organisation, organisation);
    let second = world.store.read(|reader| reader.undo_state()).unwrap().undo.unwrap();
    assert_ne!(first.id, second.id);
    world
        .store
        .write::<_, StoreError>(fixed_now(), |writing| {
            writing.pass_over(&note(ChangeKind::Pass(second.id)))
        })
        .unwrap();
    assert_eq!(world.store.read(|reader| reader.undo_state()).unwrap().undo, Some(first));
}
