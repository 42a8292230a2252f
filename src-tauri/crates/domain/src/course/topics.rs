//! The topics courses are about, as data: each with the rule or paper that names it and its
//! validity. Rules change by a new row, not by new code.

use crate::date::{DateEnd, PartialDate};
use crate::text::Worded;
use chrono::NaiveDate;

/// The topics that ship with the program.
const TOPICS: &str = include_str!("topics.json");

/// A topic as a rule names it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RuledTopic {
    /// What [`CourseTopic::code`](super::CourseTopic::code) keeps.
    pub code: String,
    /// Its words, in Vietnamese as the rule has them.
    pub name: Worded,
    /// Where it stands.
    pub citation: String,
    /// From when it holds.
    pub valid_from: PartialDate,
    /// Until when.
    pub valid_to: DateEnd,
}

impl RuledTopic {
    /// All topics, those no longer in force among them: courses held under them keep their words.
    ///
    /// # Errors
    /// When the file that ships with the program cannot be read.
    pub fn all() -> Result<Vec<RuledTopic>, serde_json::Error> {
        serde_json::from_str(TOPICS)
    }

    /// Whether it may be in force on a day.
    pub fn is_in_force(&self, on: NaiveDate) -> bool {
        self.valid_from.earliest().is_none_or(|first| first <= on) && !self.valid_to.is_over(on)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_topic_has_words_in_three_languages_and_a_citation() {
        let topics = RuledTopic::all().unwrap();
        let codes: BTreeSet<&str> = topics.iter().map(|topic| topic.code.as_str()).collect();
        assert_eq!(codes.len(), topics.len());
        for topic in &topics {
            let Worded { vi, lo, en } = &topic.name;
            assert!([vi, lo, en, &topic.citation].iter().all(|text| !text.is_empty()), "{topic:?}");
        }
    }

    #[test]
    fn a_topic_is_in_force_within_its_validity() {
        let mut topic = RuledTopic::all().unwrap().remove(0);
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        topic.valid_from = "2020".parse().unwrap();
        topic.valid_to = "2024-06".parse().unwrap();
        assert!(!topic.is_in_force(day("2019-12-31")));
        assert!(topic.is_in_force(day("2024-06-30")));
        assert!(!topic.is_in_force(day("2024-07-01")));
    }
}
