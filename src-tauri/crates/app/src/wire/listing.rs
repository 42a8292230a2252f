//! Lists on the wire: their order, and what of a text answers a search.

use crate::wire::response;
use caunoi_store::Order;
use caunoi_store::search::{Highlight, SearchQuery, excerpt, highlight};

response! {
    /// A stretch of text with what answers in it.
    ShownExcerpt {
        /// The text.
        text: String,
        /// UTF-16 positions `[from, to]`.
        highlights: Vec<[u32; 2]>,
    }
}

/// Most characters of an excerpt shown under a title.
const EXCERPT: usize = 160;

/// In which order a list comes.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "snake_case")]
pub enum ListOrder {
    /// By date, newest first
    #[default]
    Newest,
    /// By date, oldest first
    Oldest,
    /// By title or name
    Title,
    /// Best match first, one page only
    Relevance,
}

impl From<ListOrder> for Order {
    fn from(order: ListOrder) -> Order {
        match order {
            ListOrder::Newest => Order::Newest,
            ListOrder::Oldest => Order::Oldest,
            ListOrder::Title => Order::Title,
            ListOrder::Relevance => Order::Relevance,
        }
    }
}

/// The first line of `body` that answers, with what answers in it.
pub(crate) fn shown_excerpt(body: &str, typed: &SearchQuery) -> Option<ShownExcerpt> {
    let line = body.lines().find(|line| !highlight(line, typed).is_empty())?;
    let shown = excerpt(line, typed, EXCERPT);
    Some(ShownExcerpt { highlights: spans(&shown.highlights), text: shown.text })
}

/// Highlights as the wire carries them.
pub(crate) fn spans(highlights: &[Highlight]) -> Vec<[u32; 2]> {
    highlights
        .iter()
        .map(|highlight| [highlight.utf16.start as u32, highlight.utf16.end as u32])
        .collect()
}
