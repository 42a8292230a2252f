//! Many files read at once are what they are one by one.

use super::world::{World, few_cases};
use crate::StoreError;
use caunoi_domain::{Activity, ActivityFile, Id, OrganisationFile, Record, RecordFile};
use caunoi_testkit::edits::{edit, foundation};
use proptest::prelude::*;

/// Every identifier of a kind, those in the bin among them, with one that is nobody's and one asked
/// for twice.
fn ids<R: Record>(world: &World) -> Vec<Id> {
    let all = world.store.read::<_, StoreError>(|reader| reader.all_with_bin::<R>()).unwrap();
    let mut ids: Vec<Id> = all.into_iter().rev().map(|(record, _)| record.id()).collect();
    ids.extend(ids.first().copied());
    ids.push(Id::v7(1, [9; 10]));
    ids
}

fn agree<F: RecordFile + PartialEq + std::fmt::Debug>(world: &World) {
    let ids = ids::<F::Root>(world);
    let (together, apart) = world
        .store
        .read::<_, StoreError>(|reader| {
            let mut apart = Vec::new();
            for id in &ids {
                apart.extend(reader.file::<F>(*id)?);
            }
            Ok((reader.files::<F>(&ids)?, apart))
        })
        .unwrap();
    assert_eq!(together, apart);
    let with_bin =
        world.store.read::<_, StoreError>(|reader| reader.files_with_bin::<F>(&ids)).unwrap();
    assert_eq!(with_bin.len(), ids.len() - 1, "all but the one that is nobody's");
}

proptest! {
    #![proptest_config(few_cases())]

    #[test]
    fn files_read_together_are_those_read_apart(
        foundation in foundation(),
        edits in prop::collection::vec(edit(), 0..40),
    ) {
        let mut world = World::founded(&foundation);
        for edit in &edits {
            // What is refused changes nothing.
            let _ = world.perform(edit);
        }
        agree::<ActivityFile>(&world);
        agree::<OrganisationFile>(&world);
    }
}

#[test]
fn more_files_than_fit_one_question_come_in_their_order() {
    let world = World::empty();
    let mut mint = caunoi_testkit::Mint::default();
    for number in 0..150 {
        world.save(&caunoi_testkit::builders::activity(
            &mut mint,
            &format!("Hoạt động Thử {number}"),
            "2025-01-01",
        ));
    }
    let ids: Vec<Id> =
        ids::<Activity>(&world).into_iter().filter(|id| *id != Id::v7(1, [9; 10])).collect();
    let files =
        world.store.read::<_, StoreError>(|reader| reader.files::<ActivityFile>(&ids)).unwrap();
    assert_eq!(files.iter().map(|file| file.activity.id).collect::<Vec<_>>(), ids);
}
