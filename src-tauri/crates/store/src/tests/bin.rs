//! The bin holds what was deleted, the latest first, and nothing else.

use super::world::{World, few_cases};
use crate::{BinPage, StoreError};
use caunoi_domain::{Id, Table};
use caunoi_testkit::Mint;
use caunoi_testkit::builders::{activity, agreement, organisation};
use caunoi_testkit::edits::{edit, foundation};
use proptest::prelude::*;

fn bin(world: &World, after: Option<&str>, limit: u32) -> BinPage {
    world.store.read(|reader| reader.bin(after, limit)).unwrap()
}

fn lying(page: &BinPage) -> Vec<(Table, Id)> {
    page.records.iter().map(|record| (record.table, record.id)).collect()
}

/// The whole bin, asked for in pages of this size.
fn in_pages(world: &World, limit: u32) -> Vec<(Table, Id)> {
    let mut found = Vec::new();
    let mut page = bin(world, None, limit);
    loop {
        assert!(page.records.len() <= limit as usize);
        found.extend(lying(&page));
        let Some(next) = page.next else { return found };
        page = bin(world, Some(&next), limit);
    }
}

#[test]
fn what_was_deleted_last_comes_first_and_what_is_restored_leaves() {
    let world = World::empty();
    let mut mint = Mint::default();
    let (first, second) = (
        activity(&mut mint, "Hội đàm Thử", "2025-05-01"),
        activity(&mut mint, "Họp Thử", "2025-05-02"),
    );
    let (us, partner) = (organisation(&mut mint, "A"), organisation(&mut mint, "B"));
    let deal = agreement(&mut mint, "Bản ghi nhớ Thử", us.organisation.id, us.organisation.id, &[]);
    world.save(&first);
    world.save(&second);
    world.save(&us);
    world.save(&partner);
    world.save(&deal);
    assert_eq!(bin(&world, None, 10), BinPage::default());

    world.bin(Table::Activity, second.activity.id);
    world.bin(Table::Organisation, partner.organisation.id);
    world.bin(Table::Agreement, deal.agreement.id);
    let all = [
        (Table::Agreement, deal.agreement.id),
        (Table::Organisation, partner.organisation.id),
        (Table::Activity, second.activity.id),
    ];
    assert_eq!(lying(&bin(&world, None, 10)), all);
    assert_eq!(in_pages(&world, 2), all);

    world.restore(Table::Organisation, partner.organisation.id);
    assert_eq!(in_pages(&world, 1), [all[0], all[2]]);
    world.undo();
    assert_eq!(lying(&bin(&world, None, 10))[0], all[1], "it is in the bin again, put there last");
}

#[test]
fn a_place_no_page_gave_is_refused() {
    let world = World::empty();
    for place in ["", "b.", "b.1.x", "n.5.1", "b.+1.00000000-0000-0000-0000-000000000000"] {
        let refused = world.store.read(|reader| reader.bin(Some(place), 5));
        assert!(matches!(refused, Err(StoreError::NoSuchPlace(_))), "{place:?}");
    }
}

proptest! {
    #![proptest_config(few_cases())]

    #[test]
    fn the_bin_is_all_root_records_marked_deleted_each_once(
        foundation in foundation(), edits in prop::collection::vec(edit(), 1..20), limit in 1..5u32
    ) {
        let mut world = World::founded(&foundation);
        for edit in &edits {
            // Some edits are refused.
            drop(world.perform(edit));
        }
        let stands_alone = |table: &&Table| table.owner_field().is_none() && **table != Table::Office;
        let roots: Vec<Table> = Table::ALL.iter().filter(stands_alone).copied().collect();
        let mut expected = world.marked_deleted(&roots);
        let mut found = in_pages(&world, limit);
        prop_assert_eq!(&found, &lying(&bin(&world, None, 10_000)));
        found.sort();
        expected.sort();
        prop_assert_eq!(found, expected);
    }
}
