//! Numbers are drawn once: undo, the bin and a later start of the program give none back; a write
//! that fails takes none.

use super::world::{World, note};
use crate::journal::ChangeKind;
use crate::{Result, Store, StoreError};
use caunoi_domain::{Certificate, CertificateFile, ChangeSet, Id};
use caunoi_testkit::builders::{activity, person, settled};
use caunoi_testkit::{Mint, fixed_now};

fn drawn(store: &Store) -> Result<u32> {
    store.write(fixed_now(), |writing| writing.draw_number("thu/2026"))
}

#[test]
fn a_number_drawn_is_not_drawn_again_and_a_failed_write_draws_none() {
    let world = World::empty();
    assert_eq!([drawn(&world.store).unwrap(), drawn(&world.store).unwrap()], [1, 2]);
    let failed = world.store.write::<u32, StoreError>(fixed_now(), |writing| {
        writing.draw_number("thu/2026")?;
        Err(StoreError::NoOffice("as agreed".into()))
    });
    assert!(failed.is_err());
    let world = world.reopened();
    assert_eq!(drawn(&world.store).unwrap(), 3);
    let other =
        world.store.write::<_, StoreError>(fixed_now(), |writing| writing.draw_number("thu/2027"));
    assert_eq!(other.unwrap(), 1);
}

#[test]
fn a_series_goes_on_behind_those_that_are_the_same() {
    let world = World::empty();
    let draw = |series: &str| {
        let is_same = |name: &str| name.eq_ignore_ascii_case(series);
        world
            .store
            .write::<_, StoreError>(fixed_now(), |writing| {
                writing.draw_number_among(series, is_same)
            })
            .unwrap()
    };
    for _ in 0..3 {
        world
            .store
            .write::<_, StoreError>(fixed_now(), |writing| writing.draw_number("thu/a"))
            .unwrap();
    }
    assert_eq!((draw("thu/A"), draw("thu/A"), draw("thu/a"), draw("thu/b")), (4, 5, 6, 1));
}

#[test]
fn the_same_number_of_a_year_cannot_be_kept_twice_not_even_beside_one_in_the_bin() {
    let world = World::empty();
    let mut mint = Mint::default();
    let (course, holder) = (activity(&mut mint, "Lớp Thử", "2026-01-05"), person(&mut mint, "Một"));
    let mut certificate = |number| {
        let certificate = Certificate {
            activity: course.activity.id,
            person: holder.person.id,
            number,
            year: 2026,
            ..Certificate::default()
        };
        settled(CertificateFile { certificate }, &mut mint)
    };
    let (first, same, next) = (certificate(1), certificate(1), certificate(2));
    let keep = |set: ChangeSet| {
        world.store.write::<Option<Id>, StoreError>(fixed_now(), |writing| {
            writing.apply(&note(ChangeKind::Edit), &set)
        })
    };
    keep(ChangeSet::between_files(None, &course)).unwrap();
    keep(ChangeSet::between_files(None, &holder)).unwrap();
    keep(ChangeSet::between_files(None, &first)).unwrap();
    let bin = world.store.write::<_, StoreError>(fixed_now(), |writing| {
        let set = writing.binning(caunoi_domain::Table::Certificate, first.certificate.id)?;
        writing.apply(&note(ChangeKind::Edit), &set)
    });
    bin.unwrap();
    assert!(keep(ChangeSet::between_files(None, &same)).is_err());
    keep(ChangeSet::between_files(None, &next)).unwrap();
}
