//! Files as they come: whole, turned, broken, protected.

use lopdf::{Dictionary, Document, Object, Stream, dictionary};
use proptest::prelude::*;

use super::*;

/// A file of pages of these sizes, each with one line of content, and what else its pages and
/// catalog say.
fn file(sizes: &[(i64, i64)], page_extra: &Dictionary, catalog_extra: &Dictionary) -> Vec<u8> {
    let mut file = Document::with_version("1.7");
    let pages = file.new_object_id();
    let content =
        file.add_object(Stream::new(dictionary! {}, b"0 0 1 rg 10 10 50 50 re f".to_vec()));
    let kids: Vec<Object> = sizes
        .iter()
        .map(|(width, height)| {
            let mut page = dictionary! {
                "Type" => "Page",
                "Parent" => pages,
                "MediaBox" => vec![0.into(), 0.into(), (*width).into(), (*height).into()],
                "Contents" => content,
            };
            page.extend(page_extra);
            file.add_object(page).into()
        })
        .collect();
    file.objects.insert(
        pages,
        dictionary! { "Type" => "Pages", "Count" => kids.len() as i64, "Kids" => kids }.into(),
    );
    let mut catalog = dictionary! { "Type" => "Catalog", "Pages" => pages };
    catalog.extend(catalog_extra);
    let catalog = file.add_object(catalog);
    file.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    bytes
}

fn none() -> Dictionary {
    Dictionary::new()
}

fn read(bytes: &[u8]) -> Result<AppendedFile, AppendedError> {
    AppendedFile::read(bytes)
}

#[test]
fn pages_are_counted_and_measured() {
    let file = read(&file(&[(595, 842), (842, 595), (300, 100)], &none(), &none())).unwrap();
    assert_eq!(file.page_count(), 3);
    let sizes: Vec<(f32, f32)> =
        file.pages().iter().map(|page| (page.size.width, page.size.height)).collect();
    assert_eq!(sizes, [(595.0, 842.0), (842.0, 595.0), (300.0, 100.0)]);
    assert_eq!(file.not_archival(), None);
}

#[test]
fn turned_and_cropped_pages_stand_as_they_are_seen() {
    let crop = vec![100.into(), 50.into(), 500.into(), 250.into()];
    for (turn, size, seen) in [
        (0, (400.0, 200.0), (0.0, 0.0)),
        (90, (200.0, 400.0), (0.0, 400.0)),
        (180, (400.0, 200.0), (400.0, 200.0)),
        (270, (200.0, 400.0), (200.0, 0.0)),
        (-90, (200.0, 400.0), (200.0, 0.0)),
        (450, (200.0, 400.0), (0.0, 400.0)),
    ] {
        let extra = dictionary! { "Rotate" => turn, "CropBox" => crop.clone() };
        let file = read(&file(&[(595, 842)], &extra, &none())).unwrap();
        let page = &file.pages()[0];
        assert_eq!((page.size.width, page.size.height), size, "turned by {turn}");
        // Where the lower left corner of the crop box is seen.
        let [a, b, c, d, e, f] = page.matrix;
        assert_eq!((a * 100.0 + c * 50.0 + e, b * 100.0 + d * 50.0 + f), seen, "turned by {turn}");
    }
}

#[test]
fn files_that_cannot_be_appended_say_why() {
    assert_eq!(read(b"").unwrap_err(), AppendedError::Kind);
    assert_eq!(read(b"\x89PNG\r\n").unwrap_err(), AppendedError::Kind);
    let whole = file(&[(595, 842), (595, 842)], &none(), &none());
    for part in [10, 50, 90] {
        let cut = &whole[..whole.len() * part / 100];
        assert!(
            matches!(read(cut).unwrap_err(), AppendedError::Damaged(_)),
            "the first {part} per cent"
        );
    }
    let layers = dictionary! { "OCProperties" => dictionary! { "D" => dictionary! { "OFF" => vec![1.into()] } } };
    assert_eq!(read(&file(&[(9, 9)], &none(), &layers)).unwrap_err(), AppendedError::HiddenLayers);
    let huge = file(&[(100_000, 9)], &none(), &none());
    assert!(matches!(read(&huge).unwrap_err(), AppendedError::Damaged(_)));
}

#[test]
fn an_encrypted_file_is_refused_even_if_it_opens_without_a_password() {
    let mut file = Document::load_mem(&file(&[(595, 842)], &none(), &none())).unwrap();
    file.trailer.set(
        "ID",
        vec![
            Object::string_literal("0123456789abcdef"),
            Object::string_literal("0123456789abcdef"),
        ],
    );
    for user_password in ["", "mở"] {
        let mut file = file.clone();
        let version = lopdf::EncryptionVersion::V2 {
            document: &file,
            owner_password: "chủ",
            user_password,
            key_length: 128,
            permissions: lopdf::Permissions::empty(),
        };
        let state = lopdf::EncryptionState::try_from(version).unwrap();
        file.encrypt(&state).unwrap();
        let mut bytes = Vec::new();
        file.save_to(&mut bytes).unwrap();
        assert_eq!(
            read(&bytes).unwrap_err(),
            AppendedError::Encrypted,
            "user password {user_password:?}"
        );
    }
}

#[test]
fn a_page_lost_from_the_tree_is_noticed() {
    let mut file = Document::load_mem(&file(&[(595, 842), (595, 842)], &none(), &none())).unwrap();
    let pages = file.catalog().unwrap().get(b"Pages").unwrap().as_reference().unwrap();
    let tree = file.get_object_mut(pages).unwrap().as_dict_mut().unwrap();
    tree.get_mut(b"Kids").unwrap().as_array_mut().unwrap().pop();
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    let error = read(&bytes).unwrap_err();
    assert_eq!(error, AppendedError::Damaged("it says it has 2 pages, 1 can be found".to_owned()));
}

#[test]
fn visible_signatures_are_marks_and_notes_without_a_drawn_form_are_counted() {
    let mut built = Document::load_mem(&file(&[(595, 842)], &none(), &none())).unwrap();
    let form = dictionary! { "Subtype" => "Form", "BBox" => vec![0.into(), 0.into(), 10.into(), 20.into()] };
    let form = built.add_object(Stream::new(form, b"0 0 10 20 re f".to_vec()));
    let rect = || vec![100.into(), 200.into(), 150.into(), 300.into()];
    let signature = dictionary! { "Subtype" => "Widget", "Rect" => rect(), "AP" => dictionary! { "N" => form } };
    let unseen = dictionary! { "Subtype" => "Widget", "Rect" => vec![0.into(); 4] };
    let hidden = dictionary! { "Subtype" => "Stamp", "F" => 2, "Rect" => rect(), "AP" => dictionary! { "N" => form } };
    let note = dictionary! { "Subtype" => "FreeText", "Rect" => rect() };
    let link = dictionary! { "Subtype" => "Link", "Rect" => rect() };
    let marks: Vec<Object> =
        [signature, unseen, hidden, note, link].into_iter().map(Object::Dictionary).collect();
    let page = built.page_iter().next().unwrap();
    built.get_object_mut(page).unwrap().as_dict_mut().unwrap().set("Annots", marks);
    let mut bytes = Vec::new();
    built.save_to(&mut bytes).unwrap();
    let file = read(&bytes).unwrap();
    assert_eq!((file.pages()[0].marks.len(), file.lost_marks()), (1, 1));
    assert_eq!(file.pages()[0].marks[0].matrix, [5.0, 0.0, 0.0, 5.0, 100.0, 200.0]);
}

#[test]
fn what_archives_do_not_accept_is_named() {
    let objection = |page: Dictionary| {
        read(&file(&[(595, 842)], &page, &none())).unwrap().not_archival().map(str::to_owned)
    };
    let font = dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica" };
    let fonts =
        dictionary! { "Resources" => dictionary! { "Font" => dictionary! { "F1" => font } } };
    assert_eq!(objection(fonts).as_deref(), Some("page 1: it has fonts that cannot be checked"));
    let press = dictionary! { "Resources" => dictionary! { "ColorSpace" => dictionary! { "C" => "DeviceCMYK" } } };
    assert_eq!(objection(press).as_deref(), Some("page 1: it has printing colours (CMYK)"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    /// Whatever a damaged file does to the reader, this program goes on.
    #[test]
    fn no_damage_ends_the_program(places in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12), cut in any::<prop::sample::Index>()) {
        let mut bytes = file(&[(595, 842), (300, 300)], &dictionary! { "Rotate" => 90 }, &none());
        for (place, byte) in places {
            let at = place.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = read(&bytes);
        bytes.truncate(cut.index(bytes.len()) + 1);
        let _ = read(&bytes);
    }
}

/// A file of pages that all name these streams, which unpack to zeros of the given length.
fn bomb(pages: usize, streams_of_a_page: usize, length: usize) -> Vec<u8> {
    let mut file = Document::with_version("1.7");
    let tree = file.new_object_id();
    let mut stream = Stream::new(dictionary! {}, vec![b' '; length]);
    stream.compress().unwrap();
    let content = file.add_object(stream);
    let kids: Vec<Object> = (0..pages)
        .map(|_| {
            let page = dictionary! {
                "Type" => "Page",
                "Parent" => tree,
                "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
                "Resources" => dictionary! {},
                "Contents" => vec![Object::Reference(content); streams_of_a_page],
            };
            file.add_object(page).into()
        })
        .collect();
    file.objects.insert(
        tree,
        dictionary! { "Type" => "Pages", "Count" => kids.len() as i64, "Kids" => kids }.into(),
    );
    let catalog = file.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
    file.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    bytes
}

#[test]
fn a_small_file_that_unpacks_to_a_large_one_is_refused() {
    let mib = 1024 * 1024;
    assert_eq!(read(&bomb(1, 1, 150 * mib)).unwrap_err(), AppendedError::TooLarge);
    assert_eq!(read(&bomb(1, 300, mib)).unwrap_err(), AppendedError::TooLarge);
    assert_eq!(read(&bomb(1, 10_001, 1)).unwrap_err(), AppendedError::TooLarge);
}

/// A file with object streams that unpack to blanks of the given length.
fn object_streams(count: usize, length: usize) -> Vec<u8> {
    let mut file = Document::load_mem(&bomb(1, 1, 100)).unwrap();
    for number in 0..count {
        let content =
            [format!("{} 0 null", 1000 + number).into_bytes(), vec![b' '; length]].concat();
        let first = format!("{} 0 ", 1000 + number).len() as i64;
        // The writer leaves object streams out; the name is mended in what it wrote.
        let mut stream =
            Stream::new(dictionary! { "Type" => "ObjStn", "N" => 1, "First" => first }, content);
        stream.compress().unwrap();
        file.add_object(stream);
    }
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    let places: Vec<usize> = bytes
        .windows(6)
        .enumerate()
        .filter(|(_, window)| window == b"ObjStn")
        .map(|(place, _)| place)
        .collect();
    assert_eq!(places.len(), count);
    places.into_iter().for_each(|place| bytes[place + 5] = b'm');
    bytes
}

#[test]
fn object_streams_are_unpacked_up_to_a_limit_for_all_together() {
    let mib = 1024 * 1024;
    assert_eq!(read(&object_streams(20, mib)).unwrap().page_count(), 1);
    let bytes = object_streams(60, 8 * mib);
    assert!(bytes.len() < mib);
    assert_eq!(read(&bytes).unwrap_err(), AppendedError::TooLarge);
    assert_eq!(read(&object_streams(20, mib)).unwrap().page_count(), 1, "a budget is one file's");
}

#[test]
fn a_stream_on_many_pages_counts_once() {
    let file = read(&bomb(300, 1, 8 * 1024 * 1024)).unwrap();
    assert_eq!((file.page_count(), file.not_archival()), (300, None));
}

#[test]
fn a_reading_that_is_stopped_is_begun_anew() {
    use crate::{AppendedError, Going, Resource};
    use std::sync::atomic::{AtomicU32, Ordering};
    let resource = Resource::new(bomb(50, 1, 1000));
    let asked = AtomicU32::new(0);
    let going = Going::while_wanted(move || asked.fetch_add(1, Ordering::AcqRel) < 10);
    assert!(matches!(resource.appended_while(&going), Err(AppendedError::Stopped(_))));
    assert_eq!(resource.appended().unwrap().page_count(), 50);
}
