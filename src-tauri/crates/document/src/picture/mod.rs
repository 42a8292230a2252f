//! Pictures: PNG and JPEG files read, checked to the last pixel, and made fit for an archive.
//!
//! Archives want no transparency, no colours but those of the file's output intent, and nothing
//! from outside. So transparent pixels are laid on white, every colour counts as sRGB or grey, and
//! pictures in printing colours (CMYK) are refused. JPEG data stays as it is, without the notes
//! cameras write into it, such as the place where a picture was taken.

mod jpeg;
mod png;

use std::sync::Arc;

use thiserror::Error;

/// Most pixels of a picture: an A3 page at 600 dots per inch is 70 million.
const MOST_PIXELS: u64 = 100_000_000;
/// Longest side in pixels.
const LONGEST_SIDE: u32 = 30_000;
/// Resolutions that are believed, in dots per inch; anything else says nothing about the size on
/// paper.
const BELIEVED_DPI: std::ops::RangeInclusive<f32> = 50.0..=2400.0;
/// Resolution of pictures that state none.
const USUAL_DPI: f32 = 150.0;

/// Why a file cannot be printed as a picture.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum PictureError {
    /// Neither a PNG nor a JPEG file.
    #[error("it is neither a PNG nor a JPEG picture")]
    Kind,
    /// The data is not what its kind prescribes, or ends too soon.
    #[error("the picture is damaged: {0}")]
    Damaged(String),
    /// Larger than can be printed sensibly.
    #[error("the picture of {width} × {height} pixels is too large; reduce it")]
    TooLarge {
        /// Width in pixels.
        width: u32,
        /// Height in pixels.
        height: u32,
    },
    /// Colours for a printing press.
    #[error("the picture has printing colours (CMYK); save it in RGB")]
    PrintingColours,
}

/// A picture ready for pages; clones share its data.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture(Arc<Data>);

#[derive(Debug, PartialEq)]
struct Data {
    width: u32,
    height: u32,
    orientation: Orientation,
    colours: Colours,
    coding: Coding,
    content: Vec<u8>,
    dpi: Option<f32>,
}

/// What the numbers of a pixel are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Colours {
    Grey,
    Rgb,
}

/// How the content of a picture is coded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Coding {
    /// Eight bits a colour, row by row from the top.
    Plain,
    /// A JPEG file.
    Jpeg,
}

/// How a picture must be turned to stand as it was seen: as EXIF numbers it, less one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Orientation(u8);

impl Orientation {
    /// The orientation of an EXIF number; upright for numbers that mean nothing.
    fn of_exif(number: u16) -> Self {
        match u8::try_from(number) {
            Ok(number @ 1..=8) => Self(number - 1),
            _ => Self(0),
        }
    }

    /// Whether width and height change places.
    fn lies(self) -> bool {
        self.0 >= 4
    }

    /// The same as a turn to the right in degrees, after the picture was mirrored from left to
    /// right or not.
    pub(crate) fn turn(self) -> (u16, bool) {
        match self.0 {
            1 => (0, true),
            2 => (180, false),
            3 => (180, true),
            4 => (270, true),
            5 => (90, false),
            6 => (90, true),
            7 => (270, false),
            _ => (0, false),
        }
    }

    /// The matrix that puts the unit square of the stored picture upright into the unit square, `y`
    /// upwards.
    pub(crate) fn matrix(self) -> [f32; 6] {
        match self.0 {
            1 => [-1.0, 0.0, 0.0, 1.0, 1.0, 0.0],
            2 => [-1.0, 0.0, 0.0, -1.0, 1.0, 1.0],
            3 => [1.0, 0.0, 0.0, -1.0, 0.0, 1.0],
            4 => [0.0, -1.0, -1.0, 0.0, 1.0, 1.0],
            5 => [0.0, -1.0, 1.0, 0.0, 0.0, 1.0],
            6 => [0.0, 1.0, 1.0, 0.0, 0.0, 0.0],
            7 => [0.0, 1.0, -1.0, 0.0, 1.0, 0.0],
            _ => [1.0, 0.0, 0.0, 1.0, 0.0, 0.0],
        }
    }
}

impl Picture {
    /// Reads a PNG or JPEG file to the last pixel.
    ///
    /// # Errors
    /// It is neither, damaged, too large, or in printing colours.
    pub fn read(bytes: &[u8]) -> Result<Self, PictureError> {
        let data = match bytes {
            [0x89, b'P', b'N', b'G', ..] => png::read(bytes)?,
            [0xFF, 0xD8, 0xFF, ..] => jpeg::read(bytes)?,
            _ => return Err(PictureError::Kind),
        };
        Ok(Self(Arc::new(data)))
    }

    /// Width as it is seen, in pixels.
    pub fn width(&self) -> u32 {
        if self.0.orientation.lies() { self.0.height } else { self.0.width }
    }

    /// Height as it is seen, in pixels.
    pub fn height(&self) -> u32 {
        if self.0.orientation.lies() { self.0.width } else { self.0.height }
    }

    /// Width on paper in millimetres, by the resolution the file states or else at 150 dots per
    /// inch.
    pub fn natural_width_mm(&self) -> f32 {
        let dpi = self.0.dpi.filter(|dpi| BELIEVED_DPI.contains(dpi)).unwrap_or(USUAL_DPI);
        self.width() as f32 / dpi * 25.4
    }

    /// Width and height as stored, in pixels.
    pub(crate) fn stored_size(&self) -> [u32; 2] {
        [self.0.width, self.0.height]
    }

    pub(crate) fn orientation(&self) -> Orientation {
        self.0.orientation
    }

    pub(crate) fn colours(&self) -> Colours {
        self.0.colours
    }

    pub(crate) fn coding(&self) -> Coding {
        self.0.coding
    }

    pub(crate) fn content(&self) -> &[u8] {
        &self.0.content
    }
}

fn check_size(width: u32, height: u32) -> Result<(), PictureError> {
    let pixels = u64::from(width) * u64::from(height);
    if width == 0 || height == 0 {
        return Err(PictureError::Damaged("it has no pixels".to_owned()));
    }
    if pixels > MOST_PIXELS || width > LONGEST_SIDE || height > LONGEST_SIDE {
        return Err(PictureError::TooLarge { width, height });
    }
    Ok(())
}

fn damaged(reason: impl ToString) -> PictureError {
    PictureError::Damaged(reason.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn other_files_are_refused_by_kind() {
        for bytes in [&b""[..], b"GIF89a", b"%PDF-1.7", b"\x89PN", b"RIFF....WEBP"] {
            assert_eq!(Picture::read(bytes).unwrap_err(), PictureError::Kind);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

        /// Whatever stands behind the first bytes of a picture, the answer is a picture or an
        /// error.
        #[test]
        fn no_bytes_end_the_program(kind in 0usize..2, rest in prop::collection::vec(any::<u8>(), 0..300), places in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6)) {
            let head: &[u8] = [&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], b"\xFF\xD8\xFF\xE0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xFF"][kind];
            let _ = Picture::read(&[head, &rest].concat());
            let mut whole = jpeg::tests::grey();
            for (place, byte) in places {
                let at = place.index(whole.len());
                whole[at] = byte;
            }
            let _ = Picture::read(&whole);
        }
    }

    #[test]
    fn every_orientation_maps_the_unit_square_onto_itself() {
        for number in 1..=8 {
            let [a, b, c, d, e, f] = Orientation::of_exif(number).matrix();
            let corners: Vec<(f32, f32)> = [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)]
                .map(|(x, y)| (a * x + c * y + e, b * x + d * y + f))
                .into();
            for corner in [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)] {
                assert!(corners.contains(&corner), "{number}: {corners:?}");
            }
        }
        // The eighth: turned a quarter to the left when taken; the upper left corner is stored at
        // the lower left.
        let [a, b, c, d, e, f] = Orientation::of_exif(6).matrix();
        let stored_upper_left = (0.0, 1.0);
        let seen = (
            a * stored_upper_left.0 + c * stored_upper_left.1 + e,
            b * stored_upper_left.0 + d * stored_upper_left.1 + f,
        );
        assert_eq!(
            seen,
            (1.0, 1.0),
            "EXIF 6: the stored upper left corner is seen at the upper right"
        );
    }
}
