//! Fonts of the machine, for characters the bundled fonts lack: Chinese, Thai, Arabic and so on.

use caunoi_document::font::{FontSource, SuppliedFace, may_be_embedded};
use fontdb::{Database, FaceInfo, ID, Style};
use std::collections::HashMap;
use std::path::Path;
use std::sync::{Mutex, OnceLock, PoisonError};

/// Families taken before all others, the first before the next. Serif faces come first, as they go with the letters of the paper.
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
const NOT_LETTERS: [&str; 6] = ["LastResort", ".LastResort", "Adobe Blank", "Unifont", "Unifont Upper", "Noto Color Emoji"];

/// The fonts installed on the machine, looked up when a paper first needs one. A face is read once and kept.
pub struct MachineFonts {
    load: Box<dyn Fn(&mut Database) + Send + Sync>,
    database: OnceLock<Database>,
    found: Mutex<Found>,
}

#[derive(Default)]
struct Found {
    /// The face of each character asked for, regular or bold.
    faces: HashMap<(char, bool), Option<SuppliedFace>>,
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
        MachineFonts { load: Box::new(load), database: OnceLock::new(), found: Mutex::default() }
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
        let has = |id: ID| database.with_face_data(id, |data, index| has_glyph(data, index, character)).unwrap_or(false);
        let face = candidates(database, bold).into_iter().filter(|info| has(info.id)).find_map(|info| {
            let face = *found.read.entry(info.id).or_insert_with(|| read(database, info));
            face.filter(|face| face.draws(character))
        });
        found.faces.insert((character, bold), face);
        face
    }
}

/// The upright faces, the best first. The order depends on the fonts alone, not on where they lie or when they were found.
fn candidates(database: &Database, bold: bool) -> Vec<&FaceInfo> {
    let wanted = if bold { 700 } else { 400 };
    let family = |info: &FaceInfo| info.families.first().map(|(name, _)| name.clone()).unwrap_or_default();
    let mut faces: Vec<&FaceInfo> = database.faces().collect();
    faces.retain(|info| info.style == Style::Normal && !NOT_LETTERS.contains(&family(info).as_str()));
    faces.sort_by_cached_key(|info| {
        let family = family(info);
        let rank = PREFERRED.iter().position(|preferred| *preferred == family).unwrap_or(PREFERRED.len());
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
    faces
}

fn has_glyph(data: &[u8], index: u32, character: char) -> bool {
    ttf_parser::Face::parse(data, index).is_ok_and(|face| face.glyph_index(character).is_some_and(|glyph| glyph.0 != 0))
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
    fn a_machine_without_fonts_supplies_none() {
        let folder = tempfile::tempdir().unwrap();
        assert!(MachineFonts::in_folder(&folder.path().join("none")).face('文', false).is_none());
    }
}
