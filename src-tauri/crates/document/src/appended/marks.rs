//! What is laid over the content of a page: stamps, filled fields, visible signatures. Their drawn
//! forms are printed with the page; links and pop-up notes are not.

use lopdf::{Dictionary, Object, ObjectId};

use super::rectangle;

/// The drawn form of an annotation, and the matrix that puts it in its place on the page.
#[derive(Debug)]
pub(crate) struct Mark {
    pub(crate) form: ObjectId,
    pub(crate) matrix: [f32; 6],
}

/// Annotations that are not part of the printed page.
const UNPRINTED: [&[u8]; 3] = [b"Link", b"Popup", b"FileAttachment"];
/// Bits of the flags that hide an annotation: "hidden" and "no view".
const HIDDEN: i64 = 2 | 32;

/// The marks of a page in painting order, and the number of those that have no drawn form.
pub(super) fn of(file: &lopdf::Document, page: &Dictionary) -> (Vec<Mark>, usize) {
    let Ok(annotations) = page.get_deref(b"Annots", file).and_then(Object::as_array) else {
        return (Vec::new(), 0);
    };
    let mut marks = Vec::new();
    let mut lost = 0;
    for annotation in annotations {
        let Ok(annotation) = file.dereference(annotation).and_then(|(_, object)| object.as_dict())
        else {
            continue;
        };
        let subtype =
            annotation.get_deref(b"Subtype", file).and_then(Object::as_name).unwrap_or_default();
        let flags = annotation.get_deref(b"F", file).and_then(Object::as_i64).unwrap_or(0);
        if UNPRINTED.contains(&subtype) || flags & HIDDEN != 0 {
            continue;
        }
        match appearance(file, annotation) {
            Appearance::Form(form) => marks.extend(placed(file, annotation, form)),
            Appearance::Nothing => {}
            Appearance::Missing => lost += 1,
        }
    }
    (marks, lost)
}

enum Appearance {
    Form(ObjectId),
    /// It is drawn as nothing, as an unticked box may be.
    Nothing,
    Missing,
}

fn appearance(file: &lopdf::Document, annotation: &Dictionary) -> Appearance {
    let empty =
        match annotation.get_deref(b"Rect", file).ok().and_then(|rect| rectangle(file, rect)) {
            Some([left, lower, right, upper]) => left >= right || lower >= upper,
            None => true,
        };
    // Signatures that are not to be seen have an empty rectangle.
    if empty {
        return Appearance::Nothing;
    }
    let normal = annotation
        .get_deref(b"AP", file)
        .and_then(Object::as_dict)
        .and_then(|looks| looks.get(b"N"));
    let Ok(normal) = normal else { return Appearance::Missing };
    match file.dereference(normal) {
        Ok((Some(id), Object::Stream(_))) => Appearance::Form(id),
        Ok((_, Object::Dictionary(states))) => {
            let state = annotation.get_deref(b"AS", file).and_then(Object::as_name);
            let form = state.and_then(|state| states.get(state)).and_then(Object::as_reference);
            form.map_or(Appearance::Nothing, Appearance::Form)
        }
        _ => Appearance::Missing,
    }
}

/// The place of a drawn form: its box, moved and scaled onto the annotation's rectangle (ISO
/// 32000-1, 12.5.5).
fn placed(file: &lopdf::Document, annotation: &Dictionary, form: ObjectId) -> Option<Mark> {
    let target = rectangle(file, annotation.get_deref(b"Rect", file).ok()?)?;
    let dict = &file.get_object(form).and_then(Object::as_stream).ok()?.dict;
    let own = rectangle(file, dict.get_deref(b"BBox", file).ok()?)?;
    let turned = dict
        .get_deref(b"Matrix", file)
        .ok()
        .and_then(|matrix| numbers(file, matrix))
        .unwrap_or([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);
    let [a, b, c, d, e, f] = turned;
    let corners = [(own[0], own[1]), (own[2], own[1]), (own[0], own[3]), (own[2], own[3])];
    let corners = corners.map(|(x, y)| (a * x + c * y + e, b * x + d * y + f));
    let low = corners
        .iter()
        .fold((f32::INFINITY, f32::INFINITY), |low, at| (low.0.min(at.0), low.1.min(at.1)));
    let high = corners.iter().fold((f32::NEG_INFINITY, f32::NEG_INFINITY), |high, at| {
        (high.0.max(at.0), high.1.max(at.1))
    });
    let scale = |from: f32, to: f32| if to > from { to - from } else { 1.0 };
    let (sx, sy) = (
        (target[2] - target[0]) / scale(low.0, high.0),
        (target[3] - target[1]) / scale(low.1, high.1),
    );
    Some(Mark { form, matrix: [sx, 0.0, 0.0, sy, target[0] - low.0 * sx, target[1] - low.1 * sy] })
}

fn numbers(file: &lopdf::Document, object: &Object) -> Option<[f32; 6]> {
    let numbers = object.as_array().ok()?;
    let mut out = [0.0; 6];
    if numbers.len() != out.len() {
        return None;
    }
    for (slot, number) in out.iter_mut().zip(numbers) {
        *slot =
            file.dereference(number).ok()?.1.as_float().ok().filter(|number| number.is_finite())?;
    }
    Some(out)
}
