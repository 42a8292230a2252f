//! Values already written in a field, offered while another is typed.

use crate::app::Call;
use crate::error::AppError;
use crate::wire::{request, response};
use caunoi_domain::{Activity, ActivityCost, ActivityTag, FollowUp, Text};
use caunoi_store::Reader;
use caunoi_store::search::SearchQuery;
use std::collections::BTreeMap;

/// A field whose values are suggested.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "snake_case")]
pub enum SuggestedField {
    /// Province of an activity
    Province,
    /// Place of an activity
    Place,
    /// Tag
    Tag,
    /// Currency of a cost
    Currency,
    /// Who sees to a follow-up
    Responsible,
}

request! {
    /// Values asked for.
    ValueSuggest {
        /// Of which field.
        field: SuggestedField,
        /// What was typed so far.
        #[serde(default)] text: String,
        /// At most so many.
        limit: u32,
    }
}

response! {
    /// Values, the most frequent first.
    ValueSuggestions {
        /// The values.
        values: Vec<Text>,
    }
}

/// Values already written in a field.
pub(crate) fn suggest(call: Call<'_>, request: ValueSuggest) -> Result<ValueSuggestions, AppError> {
    let typed = SearchQuery::parse(&request.text);
    call.read(|snapshot| {
        let reader = snapshot.reader;
        let mut values: Vec<(Text, u32)> = counted(reader, request.field)?
            .into_iter()
            .filter(|(value, _)| {
                typed.as_ref().is_none_or(|typed| {
                    !caunoi_store::search::highlight(value.as_str(), typed).is_empty()
                })
            })
            .collect();
        values.sort_by(|(a, times_a), (b, times_b)| times_b.cmp(times_a).then_with(|| a.cmp(b)));
        values.truncate(request.limit as usize);
        Ok(ValueSuggestions { values: values.into_iter().map(|(value, _)| value).collect() })
    })
}

/// The values of a field with how often each is written.
fn counted(reader: Reader<'_>, field: SuggestedField) -> Result<BTreeMap<Text, u32>, AppError> {
    let written = match field {
        SuggestedField::Province => reader.values::<Activity>("province")?,
        SuggestedField::Place => reader.values::<Activity>("place")?,
        SuggestedField::Tag => reader.values::<ActivityTag>("text")?,
        SuggestedField::Currency => reader.values::<ActivityCost>("currency")?,
        SuggestedField::Responsible => reader.values::<FollowUp>("responsible")?,
    };
    Ok(written.into_iter().map(|(text, times)| (Text::new(&text), times)).collect())
}
