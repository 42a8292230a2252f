//! Fonts of the machine, for characters the bundled fonts lack: Chinese, Thai, Arabic and so on.

use caunoi_document::font::{FontSource, SuppliedFace, may_be_embedded};
use fontdb::{Database, FaceInfo, ID, Style};
use std::collections::HashMap;
use std::path::Path;
use std::sync::{Mutex, OnceLock, PoisonError};

/// Families taken before all others, the first before the next. Serif faces come first, as they go
/// with the letters of the paper.
const PREFERRED: [&str; 42] = [
    "Times New Roman",
    "Noto Serif CJK SC",
    "Source Han Serif SC",
    "SimSun",
    "Songti SC",
    "Batang",
    "Noto Serif Thai",
    "Noto Serif Khmer",
    "Noto Serif Myanmar",
    "Noto Naskh Arabic",
    "Noto Serif Devanagari",
    "Noto Serif Tamil",
    "Noto Serif Georgian",
    "Noto Serif Armenian",
    "Angsana New",
    "Leelawadee UI",
    "DaunPenh",
    "Khmer UI",
    "Myanmar Text",
    "Traditional Arabic",
    "Sylfaen",
    "Nirmala UI",
    "Noto Sans CJK SC",
    "WenQuanYi Zen Hei",
    "Microsoft YaHei",
    "MS Mincho",
    "Yu Mincho",
    "MS Gothic",
    "Malgun Gothic",
    "Noto Sans Thai",
    "Noto Sans Khmer",
    "Noto Sans Myanmar",
    "Noto Sans Arabic",
    "Noto Sans Cham",
    "Noto Sans Tai Viet",
    "Segoe UI",
    "Tahoma",
    "DejaVu Serif",
    "DejaVu Sans",
    "Segoe UI Historic",
    "Segoe UI Symbol",
    "Segoe UI Emoji",
];
/// Families whose glyphs only say which character is meant.
const NOT_LETTERS: [&str; 6] =
    ["LastResort", ".LastResort", "Adobe Blank", "Unifont", "Unifont Upper", "Noto Color Emoji"];

/// The fonts installed on the machine, looked up when a paper first needs one. A face is read once
/// and kept.
pub struct MachineFonts {
    load: Box<dyn Fn(&mut Database) + Send + Sync>,
    database: OnceLock<Database>,
    /// Upright faces, the best first: for regular and for bold letters.
    ranked: [OnceLock<Vec<ID>>; 2],
    found: Mutex<Found>,
}

#[derive(Default)]
struct Found {
    /// The face of each character asked for, regular or bold.
    faces: HashMap<(char, bool), Option<SuppliedFace>>,
    /// The characters each face looked at has, as ranges in order.
    coverage: HashMap<ID, Vec<(u32, u32)>>,
    /// Faces read; `None` for those that cannot be used.
    read: HashMap<ID, Option<SuppliedFace>>,
}

impl MachineFonts {
    /// The fonts of this machine and its user.
    pub fn installed() -> MachineFonts {
        MachineFonts::loaded_by(Database::load_system_fonts)
    }

    /// The fonts in a folder and the folders in it.
    pub fn in_folder(folder: &Path) -> MachineFonts {
        let folder = folder.to_owned();
        MachineFonts::loaded_by(move |database| database.load_fonts_dir(&folder))
    }

    fn loaded_by(load: impl Fn(&mut Database) + Send + Sync + 'static) -> MachineFonts {
        MachineFonts {
            load: Box::new(load),
            database: OnceLock::new(),
            ranked: Default::default(),
            found: Mutex::default(),
        }
    }

    fn database(&self) -> &Database {
        self.database.get_or_init(|| {
            let mut database = Database::new();
            (self.load)(&mut database);
            database
        })
    }
}

impl FontSource for MachineFonts {
    fn face(&self, character: char, bold: bool) -> Option<SuppliedFace> {
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(face) = found.faces.get(&(character, bold)) {
            return *face;
        }
        let database = self.database();
        let ranked = self.ranked[usize::from(bold)].get_or_init(|| ranked(database, bold));
        let Found { coverage, read: faces, .. } = &mut *found;
        let face = ranked.iter().find_map(|id| {
            let ranges = coverage
                .entry(*id)
                .or_insert_with(|| database.with_face_data(*id, covered).unwrap_or_default());
            if !holds(ranges, u32::from(character)) {
                return None;
            }
            let face = *faces
                .entry(*id)
                .or_insert_with(|| database.face(*id).and_then(|info| read(database, info)));
            face.filter(|face| face.draws(character))
        });
        found.faces.insert((character, bold), face);
        face
    }
}

/// The upright faces, the best first. The order depends on the fonts alone, not on where they lie
/// or when they were found.
fn ranked(database: &Database, bold: bool) -> Vec<ID> {
    let wanted = if bold { 700 } else { 400 };
    let family =
        |info: &FaceInfo| info.families.first().map(|(name, _)| name.clone()).unwrap_or_default();
    let mut faces: Vec<&FaceInfo> = database.faces().collect();
    faces.retain(|info| {
        info.style == Style::Normal && !NOT_LETTERS.contains(&family(info).as_str())
    });
    faces.sort_by_cached_key(|info| {
        let family = family(info);
        let rank =
            PREFERRED.iter().position(|preferred| *preferred == family).unwrap_or(PREFERRED.len());
        (
            rank,
            !family.contains("Serif"),
            family,
            info.weight.0.abs_diff(wanted),
            info.stretch.to_number().abs_diff(5),
            info.post_script_name.clone(),
            info.index,
        )
    });
    faces.into_iter().map(|info| info.id).collect()
}

/// The characters a face has, as ranges in order; none of a face that cannot be read.
fn covered(data: &[u8], index: u32) -> Vec<(u32, u32)> {
    let Ok(face) = ttf_parser::Face::parse(data, index) else { return Vec::new() };
    let mut codes = Vec::new();
    for table in
        face.tables().cmap.iter().flat_map(|cmap| cmap.subtables).filter(|table| table.is_unicode())
    {
        table.codepoints(|code| codes.push(code));
    }
    codes.sort_unstable();
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for code in codes {
        match ranges.last_mut() {
            Some((_, last)) if code <= last.saturating_add(1) => *last = code,
            _ => ranges.push((code, code)),
        }
    }
    ranges
}

fn holds(ranges: &[(u32, u32)], code: u32) -> bool {
    let after = ranges.partition_point(|(first, _)| *first <= code);
    ranges[..after].last().is_some_and(|(_, last)| code <= *last)
}

/// Reads a face whose licence allows papers to carry it.
fn read(database: &Database, info: &FaceInfo) -> Option<SuppliedFace> {
    let bold = info.weight.0 >= 600;
    database
        .with_face_data(info.id, |data, index| {
            may_be_embedded(data, index).ok()?;
            SuppliedFace::read(data.to_vec(), index, &info.post_script_name, bold).ok()
        })
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWO_LETTERS: &[u8] = include_bytes!("../../document/tests/samples/TwoLetters.ttf");

    /// The font with other embedding permissions.
    fn permitted(bits: u8) -> Vec<u8> {
        let mut data = TWO_LETTERS.to_vec();
        let record = data.windows(4).position(|tag| tag == b"OS/2").unwrap();
        let table = u32::from_be_bytes(data[record + 8..record + 12].try_into().unwrap()) as usize;
        data[table + 9] = bits;
        data
    }

    #[test]
    fn a_font_of_the_folder_supplies_what_it_draws() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("hai.ttf"), TWO_LETTERS).unwrap();
        std::fs::write(folder.path().join("hong.ttf"), b"no font").unwrap();
        let fonts = MachineFonts::in_folder(folder.path());
        assert!(fonts.face('文', false).is_some() && fonts.face('ก', true).is_some());
        assert!(fonts.face('한', false).is_none());
    }

    #[test]
    fn a_font_that_may_not_be_embedded_is_not_used() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("cam.ttf"), permitted(2)).unwrap();
        assert!(MachineFonts::in_folder(folder.path()).face('文', false).is_none());
        std::fs::write(folder.path().join("duoc.ttf"), permitted(8)).unwrap();
        assert!(MachineFonts::in_folder(folder.path()).face('文', false).is_some());
    }

    #[test]
    fn characters_are_found_in_their_ranges() {
        let ranges = covered(TWO_LETTERS, 0);
        assert_eq!(ranges, [(0x0E01, 0x0E01), (0x6587, 0x6587)]);
        assert!(holds(&[(10, 12), (20, 20)], 11) && holds(&[(10, 12), (20, 20)], 20));
        assert!(
            !holds(&[(10, 12), (20, 20)], 9) && !holds(&[(10, 12), (20, 20)], 13) && !holds(&[], 1)
        );
        assert!(covered(b"no font", 0).is_empty());
    }

    #[test]
    fn a_machine_without_fonts_supplies_none() {
        let folder = tempfile::tempdir().unwrap();
        assert!(MachineFonts::in_folder(&folder.path().join("none")).face('文', false).is_none());
    }
}
