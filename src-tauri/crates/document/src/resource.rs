//! Files a document carries along: pictures and appended papers, under names its blocks refer to.

use std::fmt;
use std::sync::{Arc, OnceLock};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::appended::{AppendedError, AppendedFile};
use crate::going::{Going, Stopped};
use crate::picture::{Picture, PictureError};

/// The bytes of a file. In JSON they are base64.
///
/// Clones share the bytes and what has been read from them: a document that is typeset again and
/// again, as for a preview, reads each of its files once.
#[derive(Clone)]
pub struct Resource(Arc<Shared>);

struct Shared {
    bytes: Vec<u8>,
    picture: OnceLock<Result<Picture, PictureError>>,
    appended: OnceLock<Result<AppendedFile, AppendedError>>,
}

impl Resource {
    /// A file of these bytes.
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        Self(Arc::new(Shared {
            bytes: bytes.into(),
            picture: OnceLock::new(),
            appended: OnceLock::new(),
        }))
    }

    /// The bytes as given.
    pub fn bytes(&self) -> &[u8] {
        &self.0.bytes
    }

    /// The file as a picture.
    ///
    /// # Errors
    /// It is not a picture of a kind that can be printed, or it is damaged or too large.
    pub fn picture(&self) -> Result<&Picture, &PictureError> {
        self.0.picture.get_or_init(|| Picture::read(&self.0.bytes)).as_ref()
    }

    /// The file as a paper to be appended.
    ///
    /// # Errors
    /// It is not a PDF file, or one that cannot be appended.
    pub fn appended(&self) -> Result<&AppendedFile, &AppendedError> {
        self.appended_while(&Going::to_the_end())
    }

    /// The file as a paper to be appended, read as long as it is wanted. A reading that was stopped
    /// is begun anew the next time.
    ///
    /// # Errors
    /// Those of [`Resource::appended`], and [`AppendedError::Stopped`].
    pub fn appended_while(&self, going: &Going) -> Result<&AppendedFile, &AppendedError> {
        if let Some(read) = self.0.appended.get() {
            return read.as_ref();
        }
        match AppendedFile::read_while(&self.0.bytes, going) {
            Err(AppendedError::Stopped(_)) => Err(&AppendedError::Stopped(Stopped)),
            read => self.0.appended.get_or_init(|| read).as_ref(),
        }
    }
}

impl PartialEq for Resource {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0.bytes == other.0.bytes
    }
}

impl fmt::Debug for Resource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Resource({} bytes)", self.0.bytes.len())
    }
}

impl Serialize for Resource {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(&self.0.bytes))
    }
}

impl<'de> Deserialize<'de> for Resource {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        let bytes = STANDARD
            .decode(text.as_bytes())
            .map_err(|error| D::Error::custom(format!("not base64: {error}")))?;
        Ok(Self::new(bytes))
    }
}
