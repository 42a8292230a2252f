//! Whom a paper is for and who answers for it: addressees, signatures, recipients.

use serde::{Deserialize, Serialize};

use super::text::Text;

/// "Kính gửi:" with those a paper is addressed to. One stands on the line of the label, several in
/// a dash list below it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Addressees {
    /// The words before the names, colon included; `None` as is usual in the document's language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Text>,
    /// The addressees in order, final ";" or "." included.
    pub names: Vec<Text>,
}

impl Addressees {
    /// Addressees after the usual words.
    pub fn new(names: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self { label: None, names: names.into_iter().map(Into::into).collect() }
    }

    /// Sets the words before the names.
    #[must_use]
    pub fn label(mut self, label: impl Into<Text>) -> Self {
        self.label = Some(label.into());
        self
    }
}

/// The end of a paper: who signs, and who receives copies.
///
/// One signer stands on the right beside the recipients; several share the width in columns, and
/// the recipients follow below. The block is kept together, and with the last lines before it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct SignatureBlock {
    /// Those who sign, from left to right; at most three.
    pub signers: Vec<Signer>,
    /// Who receives copies (*Nơi nhận*).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recipients: Option<Recipients>,
}

impl SignatureBlock {
    /// A block of one signer without recipients.
    pub fn new(signer: Signer) -> Self {
        Self { signers: vec![signer], recipients: None }
    }

    /// Adds a signer to the right of those before.
    #[must_use]
    pub fn signer(mut self, signer: Signer) -> Self {
        self.signers.push(signer);
        self
    }

    /// Names those who receive copies.
    #[must_use]
    pub fn recipients(mut self, recipients: Recipients) -> Self {
        self.recipients = Some(recipients);
        self
    }
}

/// One who signs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Signer {
    /// Lines saying by what right the person signs: "TM. ỦY BAN NHÂN DÂN", "KT. CỤC TRƯỞNG".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub authority: Vec<Text>,
    /// The post, in capitals.
    pub post: Text,
    /// Words in the space for the signature, such as "(Đã ký)".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<Text>,
    /// The name without academic title; empty leaves room for it.
    pub name: Text,
}

impl Signer {
    /// Someone who signs in a post.
    pub fn new(post: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self { post: post.into(), name: name.into(), ..Self::default() }
    }

    /// Adds a line of authority above the post.
    #[must_use]
    pub fn authority(mut self, line: impl Into<Text>) -> Self {
        self.authority.push(line.into());
        self
    }

    /// Sets words in the space for the signature.
    #[must_use]
    pub fn mark(mut self, mark: impl Into<Text>) -> Self {
        self.mark = Some(mark.into());
        self
    }
}

/// Who receives copies (*Nơi nhận*).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Recipients {
    /// The words above the list, colon included; `None` as is usual in the document's language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Text>,
    /// The recipients without dash, final ";" or "." included.
    pub items: Vec<Text>,
}

impl Recipients {
    /// Recipients under the usual words.
    pub fn new(items: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self { label: None, items: items.into_iter().map(Into::into).collect() }
    }

    /// Sets the words above the list.
    #[must_use]
    pub fn label(mut self, label: impl Into<Text>) -> Self {
        self.label = Some(label.into());
        self
    }
}
