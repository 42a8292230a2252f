//! JPEG files: decoded to see that they are whole, then kept as they are but for what cameras note
//! in them.

use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::{Coding, Colours, Data, LONGEST_SIDE, Orientation, PictureError, check_size, damaged};

pub(super) fn read(bytes: &[u8]) -> Result<Data, PictureError> {
    let parts = parts(bytes)?;
    let side = LONGEST_SIDE as usize;
    // Files that end too soon are found below: the decoder itself fills what is missing with grey.
    let options =
        DecoderOptions::default().set_max_width(side).set_max_height(side).set_strict_mode(true);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(damaged)?;
    let (width, height) = decoder.dimensions().ok_or_else(|| damaged("it has no size"))?;
    let pixels = |side: usize| u32::try_from(side).map_err(damaged);
    let (width, height) = (pixels(width)?, pixels(height)?);
    check_size(width, height)?;
    let colours = match decoder.input_colorspace() {
        Some(ColorSpace::Luma) => Colours::Grey,
        Some(ColorSpace::YCbCr | ColorSpace::RGB) => Colours::Rgb,
        Some(ColorSpace::CMYK | ColorSpace::YCCK) => return Err(PictureError::PrintingColours),
        _ => return Err(damaged("its colours are unusual")),
    };
    decoder.decode().map_err(damaged)?;
    Ok(Data {
        width,
        height,
        orientation: parts.orientation,
        colours,
        coding: Coding::Jpeg,
        content: parts.content,
        dpi: parts.dpi,
    })
}

/// What a walk over the segments of a file gives.
struct Parts {
    /// The file without notes.
    content: Vec<u8>,
    orientation: Orientation,
    dpi: Option<f32>,
}

const START_OF_IMAGE: u8 = 0xD8;
const END_OF_IMAGE: u8 = 0xD9;
const START_OF_SCAN: u8 = 0xDA;
const COMMENT: u8 = 0xFE;
const JFIF: u8 = 0xE0;
const EXIF: u8 = 0xE1;
const ADOBE: u8 = 0xEE;

fn parts(bytes: &[u8]) -> Result<Parts, PictureError> {
    let ends = || damaged("it ends too soon");
    let mut parts = Parts {
        content: Vec::with_capacity(bytes.len()),
        orientation: Orientation::default(),
        dpi: None,
    };
    parts.content.extend([0xFF, START_OF_IMAGE]);
    let mut scanned = false;
    let mut at = 2;
    loop {
        // Before a marker any number of bytes FF may stand.
        if bytes.get(at) != Some(&0xFF) {
            return Err(if at >= bytes.len() {
                ends()
            } else {
                damaged("a segment does not begin where it should")
            });
        }
        while bytes.get(at + 1) == Some(&0xFF) {
            at += 1;
        }
        let marker = *bytes.get(at + 1).ok_or_else(ends)?;
        if marker == END_OF_IMAGE {
            // What cameras append after the end, such as previews, is left out.
            parts.content.extend([0xFF, END_OF_IMAGE]);
            return if scanned { Ok(parts) } else { Err(damaged("it has no picture data")) };
        }
        let length = bytes
            .get(at + 2..at + 4)
            .map(|length| usize::from(u16::from_be_bytes([length[0], length[1]])))
            .ok_or_else(ends)?;
        let end = at + 2 + length;
        let body = bytes.get(at + 4..end).ok_or_else(ends)?;
        match marker {
            START_OF_SCAN => {
                scanned = true;
                let data = bytes[end..]
                    .windows(2)
                    .position(|pair| pair[0] == 0xFF && !matches!(pair[1], 0 | 0xD0..=0xD7 | 0xFF));
                let next = end + data.ok_or_else(ends)?;
                parts.content.extend(&bytes[at..next]);
                at = next;
                continue;
            }
            JFIF => {
                parts.dpi = parts.dpi.or(jfif_dpi(body));
                parts.content.extend(&bytes[at..end]);
            }
            EXIF => {
                if let Some(number) = exif_orientation(body) {
                    parts.orientation = Orientation::of_exif(number);
                }
            }
            // Says how the colours are coded; all other notes go.
            ADOBE => parts.content.extend(&bytes[at..end]),
            0xE2..=0xEF | COMMENT => {}
            _ => parts.content.extend(&bytes[at..end]),
        }
        at = end;
    }
}

/// Dots per inch a JFIF segment states.
fn jfif_dpi(body: &[u8]) -> Option<f32> {
    let rest = body.strip_prefix(b"JFIF\0")?;
    let [_, _, unit, x1, x0, y1, y0, ..] = *rest else { return None };
    let (x, y) = (u16::from_be_bytes([x1, x0]), u16::from_be_bytes([y1, y0]));
    match unit {
        1 if x == y => Some(f32::from(x)),
        2 if x == y => Some(f32::from(x) * 2.54),
        _ => None,
    }
}

/// The orientation an EXIF segment states (TIFF tag 0x0112).
fn exif_orientation(body: &[u8]) -> Option<u16> {
    let tiff = body.strip_prefix(b"Exif\0\0")?;
    let big = match tiff.get(..4)? {
        b"MM\0*" => true,
        b"II*\0" => false,
        _ => return None,
    };
    let two = |at: usize| {
        let bytes = [*tiff.get(at)?, *tiff.get(at + 1)?];
        Some(if big { u16::from_be_bytes(bytes) } else { u16::from_le_bytes(bytes) })
    };
    let four = |at: usize| {
        let bytes: [u8; 4] = tiff.get(at..at + 4)?.try_into().ok()?;
        Some(if big { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) })
    };
    let directory = four(4)? as usize;
    let count = usize::from(two(directory)?);
    let entry = (0..count)
        .map(|index| directory + 2 + 12 * index)
        .find(|&entry| two(entry) == Some(0x0112))?;
    two(entry + 8)
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::Picture;
    use super::*;

    /// A grey square of 8 × 8 pixels; made by hand from the tables of ITU-T T.81, Annex K.
    pub(in crate::picture) fn grey() -> Vec<u8> {
        let mut bytes = vec![0xFF, START_OF_IMAGE];
        let mut segment = |marker: u8, body: &[u8]| {
            bytes.extend([0xFF, marker]);
            bytes.extend((body.len() as u16 + 2).to_be_bytes());
            bytes.extend(body);
        };
        segment(JFIF, b"JFIF\0\x01\x01\x01\x00\x60\x00\x60\x00\x00");
        segment(EXIF, b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0");
        segment(COMMENT, b"taken at home");
        segment(0xDB, &[&[0][..], &[16; 64]].concat());
        segment(0xC0, &[8, 0, 8, 0, 8, 1, 1, 0x11, 0]);
        // One code each: DC category 0 is "0", AC end of block is "0".
        let table = |class: u8| {
            [&[class, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0][..], &[0]].concat()
        };
        segment(0xC4, &table(0x00));
        segment(0xC4, &table(0x10));
        segment(START_OF_SCAN, &[1, 1, 0, 0, 63, 0]);
        bytes.extend([0b0011_1111, 0xFF, END_OF_IMAGE]);
        bytes
    }

    #[test]
    fn a_picture_keeps_its_data_and_loses_its_notes() {
        let picture = Picture::read(&grey()).unwrap();
        assert_eq!(
            (picture.colours(), picture.coding(), picture.stored_size()),
            (Colours::Grey, Coding::Jpeg, [8, 8])
        );
        assert!((picture.natural_width_mm() - 8.0 / 96.0 * 25.4).abs() < 0.001);
        let holds =
            |needle: &[u8]| picture.content().windows(needle.len()).any(|window| window == needle);
        assert!(!holds(b"taken at home") && !holds(b"Exif"));
        assert!(holds(b"JFIF"));
        assert_eq!(picture.orientation(), Orientation::of_exif(6));
        // What is left is a picture of its own.
        assert_eq!(Picture::read(picture.content()).unwrap().stored_size(), [8, 8]);
    }

    #[test]
    fn a_file_cut_anywhere_is_damaged() {
        let bytes = grey();
        for end in 3..bytes.len() {
            let error = Picture::read(&bytes[..end]).unwrap_err();
            assert!(matches!(error, PictureError::Damaged(_)), "cut at {end}: {error}");
        }
    }

    #[test]
    fn printing_colours_are_refused() {
        let mut bytes = grey();
        let frame = bytes.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap();
        let cmyk = [8, 0, 8, 0, 8, 4, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0];
        bytes.splice(frame + 2..frame + 13, [0, 20].into_iter().chain(cmyk));
        assert_eq!(Picture::read(&bytes).unwrap_err(), PictureError::PrintingColours);
    }
}
