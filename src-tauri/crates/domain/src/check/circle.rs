//! Chains that must have an end: amendments, successions, parents.

/// How many records a chain may have. Chains of real records are a few records long.
const LONGEST_CHAIN: usize = 64;

/// Whether the chain that begins at `start` leads back to it, or has more than 64 records. `next`
/// gives the records that follow one.
///
/// # Errors
/// What `next` gives.
pub fn is_circular<T: Copy + Ord, E>(
    start: T,
    mut next: impl FnMut(T) -> Result<Vec<T>, E>,
) -> Result<bool, E> {
    let mut seen = std::collections::BTreeSet::from([start]);
    let mut open = vec![start];
    for _ in 0..LONGEST_CHAIN {
        let mut following = Vec::new();
        for at in open {
            for after in next(at)? {
                if after == start {
                    return Ok(true);
                }
                if seen.insert(after) {
                    following.push(after);
                }
            }
        }
        if following.is_empty() {
            return Ok(false);
        }
        open = following;
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::convert::Infallible;

    fn circular(start: u32, next: impl Fn(u32) -> Vec<u32>) -> bool {
        is_circular::<_, Infallible>(start, |at| Ok(next(at))).unwrap()
    }

    #[test]
    fn a_chain_back_to_its_beginning_is_circular() {
        assert!(circular(1, |_| vec![1]));
        assert!(circular(1, |at| vec![at % 5 + 1]));
        assert!(!circular(1, |at| if at < 5 { vec![at + 1] } else { vec![] }));
    }

    #[test]
    fn branches_that_meet_are_no_circle_and_a_circle_further_on_ends_the_walk() {
        assert!(!circular(1, |at| match at {
            1 => vec![2, 3],
            2 | 3 => vec![4],
            _ => vec![],
        }));
        assert!(!circular(1, |at| match at {
            1 => vec![2],
            2 => vec![3],
            _ => vec![2],
        }));
    }

    #[test]
    fn a_chain_of_more_than_sixty_four_records_is_refused() {
        assert!(!circular(1, |at| if at < 64 { vec![at + 1] } else { vec![] }));
        assert!(circular(1, |at| vec![at + 1]));
    }
}
