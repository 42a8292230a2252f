//! Figures: pictures and charts with their captions.

use serde::{Deserialize, Serialize};

use super::text::Text;
use crate::chart::Chart;

/// A picture or chart with its caption and source, kept together on one page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Figure {
    /// What is shown.
    pub content: FigureContent,
    /// What it shows in words, for readers who cannot see it; never empty.
    pub alt: String,
    /// Title, set above a chart and below a picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caption: Option<Text>,
    /// Whether the caption begins with a number of its kind ("Hình 1.", "Biểu đồ 2."). A figure
    /// without caption has none.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub numbered: bool,
    /// Where it comes from, in small type under it, "Nguồn: …" included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Text>,
    /// Width in millimetres, at most that of the text. `None`: a chart is as wide as the text, a
    /// picture as wide as its resolution says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub width_mm: Option<f32>,
    /// Name by which cross-references find it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

/// What a figure shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum FigureContent {
    /// The picture of this name among the document's resources; PNG or JPEG.
    Picture(String),
    /// A chart drawn from its data.
    Chart(Chart),
}

impl Figure {
    /// The picture of this name among the document's resources, and what it shows in words.
    pub fn picture(resource: impl Into<String>, alt: impl Into<String>) -> Self {
        Self::of(FigureContent::Picture(resource.into()), alt.into())
    }

    /// A chart, and what it shows in words.
    pub fn chart(chart: impl Into<Chart>, alt: impl Into<String>) -> Self {
        Self::of(FigureContent::Chart(chart.into()), alt.into())
    }

    fn of(content: FigureContent, alt: String) -> Self {
        Self {
            content,
            alt,
            caption: None,
            numbered: false,
            source: None,
            width_mm: None,
            label: None,
        }
    }

    /// Whether it has a number: that stands before its caption, so there must be one.
    pub fn is_numbered(&self) -> bool {
        self.numbered && self.caption.is_some()
    }

    /// Sets the caption, without number.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<Text>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Sets the number of its kind before the caption.
    #[must_use]
    pub fn numbered(mut self) -> Self {
        self.numbered = true;
        self
    }

    /// Says where it comes from.
    #[must_use]
    pub fn source(mut self, source: impl Into<Text>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets the width in millimetres.
    #[must_use]
    pub fn width_mm(mut self, width: f32) -> Self {
        self.width_mm = Some(width);
        self
    }

    /// Gives it a name for cross-references.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}
