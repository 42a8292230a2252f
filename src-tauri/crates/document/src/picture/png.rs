//! PNG files: decoded, transparency laid on white.

use png::{BitDepth, ColorType, Decoder, Limits, Transformations, Unit};

use super::{Coding, Colours, Data, Orientation, PictureError, check_size, damaged};

/// Most memory the decoder may take for itself, in bytes.
const DECODER_BYTES: usize = 512 * 1024 * 1024;

pub(super) fn read(bytes: &[u8]) -> Result<Data, PictureError> {
    let mut decoder =
        Decoder::new_with_limits(std::io::Cursor::new(bytes), Limits { bytes: DECODER_BYTES });
    decoder.set_transformations(Transformations::EXPAND | Transformations::STRIP_16);
    let mut reader = decoder.read_info().map_err(damaged)?;
    let info = reader.info();
    let (width, height) = (info.width, info.height);
    check_size(width, height)?;
    let dpi = info
        .pixel_dims
        .filter(|dims| dims.unit == Unit::Meter && dims.xppu == dims.yppu)
        .map(|dims| dims.xppu as f32 * 0.0254);
    let size = reader.output_buffer_size().ok_or_else(|| damaged("its size is not known"))?;
    let mut pixels = vec![0; size];
    let frame = reader.next_frame(&mut pixels).map_err(damaged)?;
    reader.finish().map_err(damaged)?;
    pixels.truncate(frame.buffer_size());
    if frame.bit_depth != BitDepth::Eight {
        return Err(damaged("it is not of eight bits"));
    }
    let (colours, content) = match frame.color_type {
        ColorType::Grayscale => (Colours::Grey, pixels),
        ColorType::GrayscaleAlpha => (Colours::Grey, on_white::<1>(&pixels)),
        ColorType::Rgb => (Colours::Rgb, pixels),
        ColorType::Rgba => (Colours::Rgb, on_white::<3>(&pixels)),
        ColorType::Indexed => return Err(damaged("its palette cannot be read")),
    };
    Ok(Data {
        width,
        height,
        orientation: Orientation::default(),
        colours,
        coding: Coding::Plain,
        content,
        dpi,
    })
}

/// Pixels of `N` colours and their opacity, laid on white.
fn on_white<const N: usize>(pixels: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(pixels.len() / (N + 1) * N);
    for pixel in pixels.chunks_exact(N + 1) {
        let opacity = u32::from(pixel[N]);
        out.extend(pixel[..N].iter().map(|&colour| {
            ((u32::from(colour) * opacity + 255 * (255 - opacity) + 127) / 255) as u8
        }));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::Picture;
    use super::*;

    fn write(colour: ColorType, depth: BitDepth, size: (u32, u32), data: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, size.0, size.1);
        encoder.set_color(colour);
        encoder.set_depth(depth);
        if colour == ColorType::Indexed {
            encoder.set_palette([255, 0, 0, 0, 0, 255].as_slice());
            encoder.set_trns([255, 0].as_slice());
        }
        let mut writer = encoder.write_header().unwrap();
        writer.write_image_data(data).unwrap();
        writer.finish().unwrap();
        bytes
    }

    #[test]
    fn transparency_is_laid_on_white() {
        let bytes = write(
            ColorType::Rgba,
            BitDepth::Eight,
            (3, 1),
            &[10, 20, 30, 255, 10, 20, 30, 0, 0, 0, 0, 128],
        );
        let picture = Picture::read(&bytes).unwrap();
        assert_eq!(
            (picture.colours(), picture.content()),
            (Colours::Rgb, &[10, 20, 30, 255, 255, 255, 127, 127, 127][..])
        );
    }

    #[test]
    fn every_kind_of_pixel_becomes_grey_or_rgb() {
        let grey16 =
            Picture::read(&write(ColorType::Grayscale, BitDepth::Sixteen, (1, 1), &[0x80, 0x12]))
                .unwrap();
        assert_eq!((grey16.colours(), grey16.content()), (Colours::Grey, &[0x80][..]));
        let bits =
            Picture::read(&write(ColorType::Grayscale, BitDepth::One, (2, 1), &[0b1000_0000]))
                .unwrap();
        assert_eq!(bits.content(), [255, 0]);
        let palette =
            Picture::read(&write(ColorType::Indexed, BitDepth::Eight, (2, 1), &[0, 1])).unwrap();
        assert_eq!(palette.content(), [255, 0, 0, 255, 255, 255]);
    }

    #[test]
    fn a_file_cut_anywhere_is_damaged() {
        let bytes = write(ColorType::Rgb, BitDepth::Eight, (20, 20), &[7; 1200]);
        for end in (8..bytes.len() - 12).step_by(5) {
            let error = Picture::read(&bytes[..end]).unwrap_err();
            assert!(matches!(error, PictureError::Damaged(_)), "cut at {end}: {error}");
        }
    }

    #[test]
    fn a_size_beyond_all_sense_is_refused_before_it_is_decoded() {
        let mut bytes = write(ColorType::Grayscale, BitDepth::Eight, (4, 4), &[0; 16]);
        bytes[16..24].copy_from_slice(&[0, 0, 0x70, 0, 0, 0, 0x70, 0]);
        let checksum = crc(&bytes[12..29]);
        bytes[29..33].copy_from_slice(&checksum.to_be_bytes());
        assert_eq!(
            Picture::read(&bytes).unwrap_err(),
            PictureError::TooLarge { width: 0x7000, height: 0x7000 }
        );
    }

    fn crc(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(!0u32, |sum, &byte| {
            (0..8).fold(sum ^ u32::from(byte), |sum, _| {
                if sum & 1 == 1 { (sum >> 1) ^ 0xEDB8_8320 } else { sum >> 1 }
            })
        })
    }
}
