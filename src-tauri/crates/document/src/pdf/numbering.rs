//! Numbers the objects of a file anew: from one, in their order, without a gap.
//!
//! lopdf does it too, but looks for each reference through all it has met before; at a hundred
//! thousand references that is minutes.

use lopdf::{Object, ObjectId};
use std::collections::BTreeMap;

/// Numbers the objects of a file from one; a reference to what is not there becomes the null object
/// it stands for (ISO 32000-1, 7.3.10).
pub(super) fn number(file: &mut lopdf::Document) {
    let objects = std::mem::take(&mut file.objects);
    let numbers: BTreeMap<ObjectId, ObjectId> =
        objects.keys().zip(1..).map(|(old, new)| (*old, (new, 0))).collect();
    file.objects =
        objects.into_values().zip(1..).map(|(object, number)| ((number, 0), object)).collect();
    for object in file.objects.values_mut() {
        lead(object, &numbers);
    }
    file.trailer.iter_mut().for_each(|(_, value)| lead(value, &numbers));
    file.max_id = file.objects.len() as u32;
}

/// Leads the references in an object to the numbers that are now.
fn lead(object: &mut Object, numbers: &BTreeMap<ObjectId, ObjectId>) {
    match object {
        Object::Reference(id) => {
            *object = numbers.get(id).map_or(Object::Null, |new| Object::Reference(*new))
        }
        Object::Array(items) => items.iter_mut().for_each(|item| lead(item, numbers)),
        Object::Dictionary(dictionary) => {
            dictionary.iter_mut().for_each(|(_, value)| lead(value, numbers))
        }
        Object::Stream(stream) => {
            stream.dict.iter_mut().for_each(|(_, value)| lead(value, numbers))
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use lopdf::{Document, dictionary};

    #[test]
    fn gaps_close_and_references_follow() {
        let mut file = Document::new();
        file.objects.insert((3, 0), dictionary! { "Next" => Object::Reference((9, 0)) }.into());
        file.objects.insert(
            (9, 0),
            Object::Array(vec![Object::Reference((3, 0)), Object::Reference((7, 0))]),
        );
        file.trailer.set("Root", Object::Reference((3, 0)));
        number(&mut file);
        assert_eq!(file.objects.keys().copied().collect::<Vec<_>>(), [(1, 0), (2, 0)]);
        assert_eq!(
            file.get_dictionary((1, 0)).unwrap().get(b"Next").unwrap().as_reference().unwrap(),
            (2, 0)
        );
        assert_eq!(
            *file.get_object((2, 0)).unwrap(),
            Object::Array(vec![Object::Reference((1, 0)), Object::Null])
        );
        assert_eq!(file.trailer.get(b"Root").unwrap().as_reference().unwrap(), (1, 0));
        assert_eq!(file.max_id, 2);
    }
}
