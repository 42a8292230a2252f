//! Appended papers: PDF files given as they are, such as scanned annexes.
//!
//! A file is read and checked once: that it is whole, not encrypted and hides nothing, how many
//! pages it has and how large each is, what stands on a page besides its content (visible
//! signatures are annotations), and whether its pages may enter an archive file as they are.
//! Copying them into a paper is the exporter's work.

mod audit;
mod marks;
#[cfg(test)]
mod tests;
mod tree;

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use lopdf::{Dictionary, LoadOptions, Object, ObjectId, Stream};
use thiserror::Error;

pub(crate) use marks::Mark;

use crate::going::{Going, Stopped};
use crate::page::PageSize;

/// Bytes any single stream of a file may unpack to.
const LARGEST_STREAM: usize = 128 * 1024 * 1024;
/// Bytes all object streams of a file may unpack to together. The reader unpacks every one of them
/// when it loads a file.
const LARGEST_OBJECTS: usize = 256 * 1024 * 1024;
/// Bytes the contents of all pages may unpack to. Pages with the same streams count once, a stream
/// named twice by a page counts twice.
const LARGEST_CONTENTS: usize = 256 * 1024 * 1024;
/// Most streams the content of a page may be made of.
const MOST_STREAMS: usize = 10_000;
/// Most objects of a file.
const MOST_OBJECTS: usize = 1_000_000;
/// Bytes among which the first line of a file must begin.
const HEAD: usize = 1024;
/// Sides of a page in points: a hundredth of an inch to 200 inches.
const SIDES: std::ops::RangeInclusive<f32> = 0.72..=14_400.0;

/// Why a file cannot be appended.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum AppendedError {
    /// Not a PDF file.
    #[error("it is not a PDF file")]
    Kind,
    /// Protected by a password or against copying.
    #[error("the PDF file is encrypted; save it without protection first")]
    Encrypted,
    /// The data is not what it should be, or ends too soon.
    #[error("the PDF file is damaged: {0}")]
    Damaged(String),
    /// It is small on the disk and would take more memory and time than the program gives a file.
    #[error("the PDF file is too large when unpacked; print it to a new PDF file first")]
    TooLarge,
    /// Parts of the pages are switched off; appended, they would show.
    #[error("the PDF file has hidden layers; save it flattened first")]
    HiddenLayers,
    /// The caller did not want the reading any more.
    #[error(transparent)]
    Stopped(#[from] Stopped),
}

/// A PDF file ready to be appended; clones share its data.
#[derive(Clone, Debug)]
pub struct AppendedFile(Arc<Data>);

#[derive(Debug)]
struct Data {
    file: lopdf::Document,
    pages: Vec<AppendedPage>,
    not_archival: Option<String>,
    lost_marks: usize,
}

/// A page of an appended file.
#[derive(Debug)]
pub(crate) struct AppendedPage {
    /// Size as it is seen, in points.
    pub(crate) size: PageSize,
    /// Left, lower, right and upper edge of what is seen, in the units of the page.
    pub(crate) edges: [f32; 4],
    /// From those units to points of the page as it is seen, from its lower left corner.
    pub(crate) matrix: [f32; 6],
    pub(crate) resources: Dictionary,
    /// How the page mixes its colours, if it says so.
    pub(crate) group: Option<Object>,
    /// The streams of its content, in order.
    pub(crate) contents: Vec<ObjectId>,
    /// What is laid over the content.
    pub(crate) marks: Vec<Mark>,
}

impl AppendedFile {
    /// Reads a PDF file.
    ///
    /// # Errors
    /// It is not a PDF file, encrypted, damaged, or has layers that are switched off.
    pub fn read(bytes: &[u8]) -> Result<Self, AppendedError> {
        Self::read_while(bytes, &Going::to_the_end())
    }

    /// Reads a PDF file as long as it is wanted.
    ///
    /// # Errors
    /// Those of [`AppendedFile::read`], and [`AppendedError::Stopped`].
    pub fn read_while(bytes: &[u8], going: &Going) -> Result<Self, AppendedError> {
        going.check()?;
        if !bytes[..bytes.len().min(HEAD)].windows(5).any(|window| window == b"%PDF-") {
            return Err(AppendedError::Kind);
        }
        let file = load(bytes)?;
        if file.objects.len() > MOST_OBJECTS {
            return Err(AppendedError::TooLarge);
        }
        if hides_layers(&file) {
            return Err(AppendedError::HiddenLayers);
        }
        let mut pages = Vec::new();
        let mut lost_marks = 0;
        let mut budget = Budget::default();
        for leaf in tree::leaves(&file)? {
            let number = pages.len() + 1;
            going.check()?;
            let (page, lost) = page(&file, &leaf, &mut budget).map_err(|fault| match fault {
                PageFault::Damaged(reason) => {
                    AppendedError::Damaged(format!("page {number}: {reason}"))
                }
                PageFault::TooLarge => AppendedError::TooLarge,
            })?;
            lost_marks += lost;
            pages.push(page);
        }
        going.check()?;
        let not_archival = audit::objection(&file, &pages);
        Ok(Self(Arc::new(Data { file, pages, not_archival, lost_marks })))
    }

    /// Number of pages; at least one.
    pub fn page_count(&self) -> usize {
        self.0.pages.len()
    }

    /// Why the pages may not stand in a file that claims to be fit for an archive (PDF/A-2b);
    /// `None` if they may.
    pub fn not_archival(&self) -> Option<&str> {
        self.0.not_archival.as_deref()
    }

    /// Notes, fields and the like that have no drawn form and cannot be printed.
    pub fn lost_marks(&self) -> usize {
        self.0.lost_marks
    }

    pub(crate) fn pages(&self) -> &[AppendedPage] {
        &self.0.pages
    }

    pub(crate) fn file(&self) -> &lopdf::Document {
        &self.0.file
    }

    /// Whether both are the same reading of a file.
    pub(crate) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

thread_local! {
    /// What the object streams of the file that this thread loads may still unpack to; none once
    /// that is used up. The reader takes a plain function as its filter, which can be given nothing
    /// else.
    static OBJECTS_LEFT: Cell<Option<usize>> = const { Cell::new(None) };
}

/// Leaves out the object streams of a file being loaded once they have unpacked to more than the
/// budget; the reader has not unpacked them yet.
fn within_budget(id: ObjectId, object: &mut Object) -> Option<(ObjectId, Object)> {
    if let Object::Stream(stream) = object
        && stream.dict.has_type(b"ObjStm")
    {
        let left = OBJECTS_LEFT.get()?;
        match stream.get_plain_content_with_limit(left) {
            Ok(unpacked) => OBJECTS_LEFT.set(Some(left.saturating_sub(unpacked.len()))),
            Err(lopdf::Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded {
                ..
            })) => {
                OBJECTS_LEFT.set(None);
                return None;
            }
            // The reader says what is wrong with it, or does without.
            Err(_) => {}
        }
    }
    // What comes back is used for objects out of object streams alone, among which there are no
    // streams.
    let kept = if matches!(object, Object::Stream(_)) { Object::Null } else { object.clone() };
    Some((id, kept))
}

fn load(bytes: &[u8]) -> Result<lopdf::Document, AppendedError> {
    let options = LoadOptions {
        max_decompressed_size: Some(LARGEST_STREAM),
        filter: Some(within_budget),
        ..LoadOptions::default()
    };
    OBJECTS_LEFT.set(Some(LARGEST_OBJECTS));
    // The reader is made for files that are what they say; what a broken one makes it do must not
    // end the program.
    let loaded =
        catch_unwind(AssertUnwindSafe(|| lopdf::Document::load_mem_with_options(bytes, options)));
    if OBJECTS_LEFT.replace(None).is_none() {
        return Err(AppendedError::TooLarge);
    }
    let file = match loaded {
        Ok(Ok(file)) => file,
        Ok(Err(
            lopdf::Error::Decryption(_)
            | lopdf::Error::InvalidPassword
            | lopdf::Error::UnsupportedSecurityHandler(_),
        )) => {
            return Err(AppendedError::Encrypted);
        }
        Ok(Err(error)) => return Err(AppendedError::Damaged(error.to_string())),
        Err(_) => return Err(AppendedError::Damaged("it cannot be read".to_owned())),
    };
    // A file that opens without a password may still be protected against copying.
    if file.is_encrypted() || file.encryption_state.is_some() || file.trailer.has(b"Encrypt") {
        return Err(AppendedError::Encrypted);
    }
    Ok(file)
}

fn hides_layers(file: &lopdf::Document) -> bool {
    let layers = file
        .catalog()
        .and_then(|catalog| catalog.get_deref(b"OCProperties", file))
        .and_then(Object::as_dict);
    let Ok(default) =
        layers.and_then(|layers| layers.get_deref(b"D", file)).and_then(Object::as_dict)
    else {
        return false;
    };
    let off =
        default.get_deref(b"OFF", file).and_then(Object::as_array).is_ok_and(|off| !off.is_empty());
    let base = default
        .get_deref(b"BaseState", file)
        .and_then(Object::as_name)
        .is_ok_and(|state| state != b"ON");
    off || base
}

/// Why a page cannot be appended.
enum PageFault {
    Damaged(String),
    TooLarge,
}

impl From<String> for PageFault {
    fn from(reason: String) -> Self {
        Self::Damaged(reason)
    }
}

/// What the contents of a file have unpacked to so far.
#[derive(Default)]
struct Budget {
    /// Length of each stream unpacked.
    lengths: BTreeMap<ObjectId, usize>,
    /// Contents of pages counted.
    counted: BTreeSet<Vec<ObjectId>>,
    total: usize,
}

impl Budget {
    /// Counts the content of a page. Every stream is unpacked once, however often it is named.
    fn count(&mut self, file: &lopdf::Document, content: &[ObjectId]) -> Result<(), PageFault> {
        if self.counted.contains(content) {
            return Ok(());
        }
        for id in content {
            let length = match self.lengths.get(id) {
                Some(length) => *length,
                None => {
                    let stream = file
                        .get_object(*id)
                        .and_then(Object::as_stream)
                        .map_err(|_| "its content is missing".to_owned())?;
                    let unpacked = unpack(stream).map_err(|error| match error {
                        lopdf::Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded {
                            ..
                        }) => PageFault::TooLarge,
                        reason => {
                            PageFault::Damaged(format!("its content cannot be unpacked: {reason}"))
                        }
                    })?;
                    self.lengths.insert(*id, unpacked.len());
                    unpacked.len()
                }
            };
            self.total = self.total.saturating_add(length);
            if self.total > LARGEST_CONTENTS {
                return Err(PageFault::TooLarge);
            }
        }
        self.counted.insert(content.to_vec());
        Ok(())
    }
}

fn page(
    file: &lopdf::Document,
    leaf: &tree::Leaf<'_>,
    budget: &mut Budget,
) -> Result<(AppendedPage, usize), PageFault> {
    let edges = visible_edges(file, leaf)?;
    let [left, lower, right, upper] = edges;
    let unit = leaf.own.get_deref(b"UserUnit", file).and_then(Object::as_float).unwrap_or(1.0);
    let (width, height) = ((right - left) * unit, (upper - lower) * unit);
    if !SIDES.contains(&width) || !SIDES.contains(&height) {
        return Err(PageFault::Damaged(format!(
            "its size of {width} × {height} points cannot be printed"
        )));
    }
    let turn = leaf.inherited(file, b"Rotate").and_then(|turn| turn.as_float().ok()).unwrap_or(0.0);
    let quarters = (turn / 90.0).round().rem_euclid(4.0) as u8;
    let matrix = match quarters {
        1 => [0.0, -1.0, 1.0, 0.0, -lower, right],
        2 => [-1.0, 0.0, 0.0, -1.0, right, upper],
        3 => [0.0, 1.0, -1.0, 0.0, upper, -left],
        _ => [1.0, 0.0, 0.0, 1.0, -left, -lower],
    };
    let size = if quarters % 2 == 1 {
        PageSize { width: height, height: width }
    } else {
        PageSize { width, height }
    };
    let resources = match leaf.inherited(file, b"Resources") {
        Some(resources) => resources
            .as_dict()
            .map_err(|_| "its resources are not a dictionary".to_owned())?
            .clone(),
        None => Dictionary::new(),
    };
    let contents = contents(file, leaf)?;
    budget.count(file, &contents)?;
    let (marks, lost) = marks::of(file, leaf.own);
    let group = leaf.own.get(b"Group").ok().cloned();
    Ok((
        AppendedPage {
            size,
            edges,
            matrix: matrix.map(|part| part * unit),
            resources,
            group,
            contents,
            marks,
        },
        lost,
    ))
}

/// The crop box within the media box: left, lower, right and upper edge.
fn visible_edges(file: &lopdf::Document, leaf: &tree::Leaf<'_>) -> Result<[f32; 4], String> {
    let rectangle =
        |key: &[u8]| leaf.inherited(file, key).and_then(|object| rectangle(file, object));
    let media = rectangle(b"MediaBox").ok_or_else(|| "it has no size".to_owned())?;
    let Some(crop) = rectangle(b"CropBox") else { return Ok(media) };
    let both = [
        media[0].max(crop[0]),
        media[1].max(crop[1]),
        media[2].min(crop[2]),
        media[3].min(crop[3]),
    ];
    Ok(if both[0] < both[2] && both[1] < both[3] { both } else { media })
}

/// Four finite numbers, put in order: left, lower, right, upper.
fn rectangle(file: &lopdf::Document, object: &Object) -> Option<[f32; 4]> {
    let numbers = object.as_array().ok()?;
    let mut out = [0.0; 4];
    if numbers.len() != out.len() {
        return None;
    }
    for (slot, number) in out.iter_mut().zip(numbers) {
        *slot =
            file.dereference(number).ok()?.1.as_float().ok().filter(|number| number.is_finite())?;
    }
    let [a, b, c, d] = out;
    Some([a.min(c), b.min(d), a.max(c), b.max(d)])
}

/// The streams of a page's content.
fn contents(file: &lopdf::Document, leaf: &tree::Leaf<'_>) -> Result<Vec<ObjectId>, PageFault> {
    let Ok(content) = leaf.own.get(b"Contents") else { return Ok(Vec::new()) };
    let references: Vec<&Object> =
        match file.dereference(content).map_err(|_| "its content is missing".to_owned())?.1 {
            Object::Array(parts) => parts.iter().collect(),
            Object::Null => Vec::new(),
            _ => vec![content],
        };
    if references.len() > MOST_STREAMS {
        return Err(PageFault::TooLarge);
    }
    let id = |reference: &Object| {
        reference
            .as_reference()
            .map_err(|_| PageFault::Damaged("its content is not a stream".to_owned()))
    };
    references.into_iter().map(id).collect()
}

/// The content of a stream without its filters.
pub(crate) fn unpack(stream: &Stream) -> Result<Vec<u8>, lopdf::Error> {
    stream.get_plain_content_with_limit(LARGEST_STREAM)
}
