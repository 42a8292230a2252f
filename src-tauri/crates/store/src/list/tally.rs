//! Counting many questions at once, and every answer: one walk over the days they ask about,
//! reading of each record only its facets.

use super::{Facet, ListQuery, Question};
use crate::error::Result;
use crate::key::{Tables, first_of};
use crate::rows::Reader;
use crate::search::facet_value;
use caunoi_domain::{DateReading, Table};
use chrono::NaiveDate;
use std::collections::HashMap;

/// The facet that tells how many people an activity brought together; `unknown` where nobody has
/// counted.
pub(crate) const HEADS: &str = "heads";

/// A question without words. A list asked the same, see [`ListQuery::from`], shows what is counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TallyQuery {
    /// Which kinds of records; none wants all that lists show.
    pub tables: Vec<Table>,
    /// Facets, all of which must hold.
    pub facets: Vec<Facet>,
    /// First day wanted.
    pub from: Option<NaiveDate>,
    /// Last day wanted.
    pub to: Option<NaiveDate>,
    /// How dates known less exactly lie between them.
    pub dated: DateReading,
}

impl From<TallyQuery> for ListQuery {
    fn from(asked: TallyQuery) -> ListQuery {
        let TallyQuery { tables, facets, from, to, dated } = asked;
        ListQuery { tables, facets, from, to, dated, ..ListQuery::default() }
    }
}

/// What was counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Records.
    pub records: u32,
    /// Those whose people are counted.
    pub counted: u32,
    /// Their people. The sum of any number of counts of 32 bits fits.
    pub heads: u64,
}

impl Reader<'_> {
    /// Counts the answers to each question.
    ///
    /// # Errors
    /// SQLite's.
    pub fn tally(&self, asked: &[TallyQuery]) -> Result<Vec<Tally>> {
        let mut tokens = HashMap::new();
        let sieves: Vec<Sieve> = asked.iter().map(|asked| Sieve::of(asked, &mut tokens)).collect();
        let mut tallies = vec![Tally::default(); asked.len()];
        let mut statement = self.connection.prepare_cached(
            "SELECT key, facets FROM entry INDEXED BY entry_by_day WHERE key >= ?1 AND key <= ?2",
        )?;
        let mut has = vec![false; tokens.len()];
        for (first, last) in
            joined(sieves.iter().flat_map(|sieve| sieve.stretches.iter().copied()).collect())
        {
            let mut rows = statement.query((first, last))?;
            while let Some(row) = rows.next()? {
                let key = row.get(0)?;
                let facets = row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?;
                has.fill(false);
                let mut heads: Option<u32> = None;
                for token in facets.split_ascii_whitespace() {
                    if let Some(place) = tokens.get(token) {
                        has[*place] = true;
                    }
                    // What nobody has counted is no number.
                    if let Some(counted) = facet_value(token, HEADS) {
                        heads = counted.parse().ok();
                    }
                }
                for (sieve, tally) in sieves.iter().zip(&mut tallies) {
                    if sieve.holds(key, &has) {
                        tally.records += 1;
                        tally.counted += u32::from(heads.is_some());
                        tally.heads += u64::from(heads.unwrap_or_default());
                    }
                }
            }
        }
        Ok(tallies)
    }
}

/// A question, its facets as places in a common list of tokens.
struct Sieve {
    kinds: Tables,
    /// First and last keys of the days asked about.
    stretches: Vec<(i64, i64)>,
    any_of: Vec<Vec<usize>>,
    none_of: Vec<usize>,
}

impl Sieve {
    fn of(asked: &TallyQuery, tokens: &mut HashMap<String, usize>) -> Sieve {
        let question = Question::of(&asked.clone().into());
        let mut place = |token: &String| {
            let next = tokens.len();
            *tokens.entry(token.clone()).or_insert(next)
        };
        Sieve {
            kinds: question.kinds,
            stretches: question
                .days
                .iter()
                .map(|(first, last)| (first_of(*first), first_of(last + 1) - 1))
                .collect(),
            any_of: question
                .filter
                .groups()
                .iter()
                .map(|group| group.iter().map(&mut place).collect())
                .collect(),
            none_of: question.filter.barred().iter().map(&mut place).collect(),
        }
    }

    fn holds(&self, key: i64, has: &[bool]) -> bool {
        self.kinds.hold(key)
            && self.stretches.iter().any(|(first, last)| (*first..=*last).contains(&key))
            && self.any_of.iter().all(|group| group.iter().any(|place| has[*place]))
            && !self.none_of.iter().any(|place| has[*place])
    }
}

/// The same stretches without overlap, so that nothing is walked twice.
fn joined(mut stretches: Vec<(i64, i64)>) -> Vec<(i64, i64)> {
    stretches.sort_unstable();
    let mut apart: Vec<(i64, i64)> = Vec::new();
    for (first, last) in stretches {
        match apart.last_mut() {
            Some(before) if first <= before.1 => before.1 = before.1.max(last),
            _ => apart.push((first, last)),
        }
    }
    apart
}
