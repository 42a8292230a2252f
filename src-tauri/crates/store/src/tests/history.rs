//! The history of a record tells all that happened to it and to what belongs to it.

use super::world::World;
use caunoi_domain::{ActivityTag, Table};
use caunoi_testkit::Mint;
use caunoi_testkit::builders::{activity, settled};

#[test]
fn the_history_tells_of_a_child_that_was_taken_back() {
    let world = World::empty();
    let mut mint = Mint::default();
    let first = activity(&mut mint, "Hội đàm Thử", "2025-05-01");
    world.save(&first);
    let mut tagged = first.clone();
    tagged.tags.push(ActivityTag { text: "báo chí".into(), ..ActivityTag::default() });
    world.save(&settled(tagged, &mut mint));
    assert!(world.undo());

    let history = world.store.read(|reader| reader.history(first.activity.id, 10)).unwrap();
    let tag_changes: Vec<_> = history
        .iter()
        .map(|entry| {
            entry.changes.iter().filter(|change| change.table == Table::ActivityTag).count()
        })
        .collect();
    assert_eq!(
        history.iter().map(|entry| entry.kind).collect::<Vec<_>>(),
        ["undo", "edit", "edit"]
    );
    assert_eq!(tag_changes, [3, 3, 0], "making and taking back a tag are three changes each");
    assert!(history[2].changes.iter().all(|change| change.id == first.activity.id));
    assert_eq!(
        world.store.read(|reader| reader.history(first.activity.id, 1)).unwrap(),
        history[..1]
    );
}

#[test]
fn the_history_of_one_record_does_not_tell_of_another_changed_with_it() {
    let world = World::empty();
    let mut mint = Mint::default();
    let (a, b) = (
        activity(&mut mint, "Hội đàm Thử A", "2025-05-01"),
        activity(&mut mint, "Hội đàm Thử B", "2025-05-01"),
    );
    world.save(&a);
    world.save(&b);
    world
        .store
        .write::<_, crate::StoreError>(1, |writing| {
            let mut both = writing.binning(Table::Activity, a.activity.id)?;
            both.changes.extend(writing.binning(Table::Activity, b.activity.id)?.changes);
            writing.apply(&super::world::note(crate::ChangeKind::Edit), &both)
        })
        .unwrap();
    let history = world.store.read(|reader| reader.history(a.activity.id, 10)).unwrap();
    assert_eq!(history.len(), 2);
    assert!(
        history.iter().flat_map(|entry| &entry.changes).all(|change| change.id == a.activity.id)
    );
}
