//! Pictures as embedded: announced to the writer by name, completed in its document.

use lopdf::{Object, ObjectId, Stream, dictionary};
use printpdf::{ExternalStream, ExternalXObject, PdfDocument, XObject, XObjectId};

use super::PdfError;
use super::fonts::shared_resources;
use crate::page::Typeset;
use crate::picture::{Coding, Colours, Picture};

/// Resource name of a picture.
pub(super) fn picture_id(index: usize) -> XObjectId {
    XObjectId(format!("P{index}"))
}

/// Gives the writer an empty object for every picture, to be filled by [`complete`]: its own way
/// would copy them.
pub(super) fn announce(typeset: &Typeset, writer: &mut PdfDocument) {
    for index in 0..typeset.pictures.len() {
        let empty = ExternalXObject {
            stream: ExternalStream::default(),
            width: None,
            height: None,
            dpi: None,
        };
        writer.resources.xobjects.map.insert(picture_id(index), XObject::External(empty));
    }
}

/// Puts the pictures in their places.
pub(super) fn complete(
    file: &mut lopdf::Document,
    page: ObjectId,
    typeset: &Typeset,
) -> Result<(), PdfError> {
    if typeset.pictures.is_empty() {
        return Ok(());
    }
    let written = shared_resources(file, page, b"XObject")?;
    for (index, picture) in typeset.pictures.iter().enumerate() {
        let object = *written
            .get(picture_id(index).0.as_bytes())
            .ok_or(PdfError::Incomplete("a picture"))?;
        file.objects.insert(object, Object::Stream(stream(picture)));
    }
    Ok(())
}

fn stream(picture: &Picture) -> Stream {
    let [width, height] = picture.stored_size();
    let mut dict = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => i64::from(width),
        "Height" => i64::from(height),
        "BitsPerComponent" => 8,
        "ColorSpace" => match picture.colours() {
            Colours::Grey => "DeviceGray",
            Colours::Rgb => "DeviceRGB",
        },
    };
    if picture.coding() == Coding::Jpeg {
        dict.set("Filter", "DCTDecode");
    }
    Stream::new(dict, picture.content().to_vec())
}
