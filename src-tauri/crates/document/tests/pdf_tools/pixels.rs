//! Two pages as pictures, against references that people have looked at.
//!
//! Renderers differ in how they smooth edges; what they may not differ in is where the ink is. Both
//! pictures are therefore compared by the mean grey of squares of 2.5 mm. A line moved by a
//! millimetre, a lost tone mark's line or a box for a letter changes squares by far more than
//! another version of poppler does.
//!
//! `UPDATE_REFERENCES=1 cargo test -p caunoi-document --test pdf_tools pixels` makes the references
//! anew; look at them then.

use std::fs::File;
use std::io::{BufReader, BufWriter};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{run, samples, with_file};
use caunoi_document::Document;

/// Resolution of the pictures: four dots are 2.54 mm.
const DPI: &str = "40";
/// Side of a square in dots.
const SIDE: usize = 4;
/// How far the means of a square may lie apart, of 255.
const APART: f32 = 40.0;

struct Picture {
    width: usize,
    grey: Vec<u8>,
}

fn read(path: &Path) -> Picture {
    let mut reader =
        png::Decoder::new(BufReader::new(File::open(path).unwrap())).read_info().unwrap();
    let mut grey = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut grey).unwrap();
    assert_eq!(info.bit_depth, png::BitDepth::Eight);
    // Some versions write grey pictures in colour; the three colours are then the same.
    let grey = grey.into_iter().step_by(info.color_type.samples()).collect();
    Picture { width: info.width as usize, grey }
}

fn write(path: &Path, picture: &Picture) {
    let (width, height) = (picture.width as u32, (picture.grey.len() / picture.width) as u32);
    let mut encoder = png::Encoder::new(BufWriter::new(File::create(path).unwrap()), width, height);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_compression(png::Compression::High);
    encoder.write_header().unwrap().write_image_data(&picture.grey).unwrap();
}

/// A page as poppler shows it.
fn rendered(document: &Document, page: usize) -> Picture {
    with_file(document, |file| {
        let out = file.with_extension("");
        let number = page.to_string();
        let mut command = Command::new("pdftoppm");
        command
            .args(["-gray", "-png", "-singlefile", "-r", DPI, "-f", &number, "-l", &number])
            .arg(file)
            .arg(&out);
        run("pdftoppm", "poppler-utils", &mut command);
        read(&out.with_extension("png"))
    })
}

/// Mean grey of every square, row by row.
fn squares(picture: &Picture) -> Vec<f32> {
    let rows: Vec<&[u8]> = picture.grey.chunks(picture.width).collect();
    let mut out = Vec::new();
    for band in rows.chunks(SIDE) {
        for start in (0..picture.width).step_by(SIDE) {
            let dots = band.iter().flat_map(|row| &row[start..(start + SIDE).min(picture.width)]);
            let (sum, count) =
                dots.fold((0.0, 0.0), |(sum, count), dot| (sum + f32::from(*dot), count + 1.0));
            out.push(sum / count);
        }
    }
    out
}

/// How many squares of two pictures differ visibly.
fn different(one: &Picture, other: &Picture) -> usize {
    assert_eq!(
        (one.width, one.grey.len()),
        (other.width, other.grey.len()),
        "pictures of different size"
    );
    squares(one)
        .iter()
        .zip(squares(other))
        .filter(|(one, other)| (*one - other).abs() > APART)
        .count()
}

fn assert_looks_like(name: &str, document: &Document, page: usize) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/pdf_tools/references")
        .join(name)
        .with_extension("png");
    let picture = rendered(document, page);
    if std::env::var_os("UPDATE_REFERENCES").is_some() {
        write(&path, &picture);
    }
    assert_eq!(
        different(&picture, &read(&path)),
        0,
        "{name} looks different in so many squares of 2.5 mm"
    );
}

#[test]
fn pages_look_like_their_references() {
    assert_looks_like("official-1", &samples::official(), 1);
    assert_looks_like("lao-1", &samples::lao(), 1);
}

#[test]
fn a_line_moved_by_a_millimetre_is_seen() {
    let mut moved = samples::lao();
    moved.blocks.insert(3, caunoi_document::block::Spacer::new(1.0).into());
    assert!(different(&rendered(&samples::lao(), 1), &rendered(&moved, 1)) > 50);
}
