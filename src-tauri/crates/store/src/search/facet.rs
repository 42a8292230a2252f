//! Facets (kind, province, status …) as tokens of the index, and filters over them.
//!
//! A facet filter inside the full-text expression lets the index do the intersection. The token
//! must be ONE token of the ASCII tokenizer, which splits at "_" and "-" and forgets case; so a
//! token is made of lower-case letters and digits only, with `1` between name and value and `0`
//! before the two hexadecimal digits of a byte that is neither a–z nor 2–9. Two facets never share
//! a token.

use std::fmt::Write as _;

/// The token of one facet value: `kind`, `talks` → `kind1talks`; `province`, `46` → `province146`.
pub fn facet_token(name: &str, value: &str) -> String {
    let mut token = String::with_capacity(name.len() + value.len() + 1);
    push_escaped(&mut token, name);
    token.push('1');
    push_escaped(&mut token, value);
    token
}

/// The value in the token of facet `name`; `None` where it is another facet's.
pub fn facet_value(token: &str, name: &str) -> Option<String> {
    let prefix = facet_token(name, "");
    let mut rest = token.strip_prefix(&prefix)?.bytes();
    let mut value = Vec::new();
    while let Some(byte) = rest.next() {
        if byte == b'0' {
            let digits = [rest.next()?, rest.next()?];
            value.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            value.push(byte);
        }
    }
    String::from_utf8(value).ok()
}

fn push_escaped(token: &mut String, part: &str) {
    for byte in part.bytes() {
        if matches!(byte, b'a'..=b'z' | b'2'..=b'9') {
            token.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(token, "0{byte:02x}");
        }
    }
}

/// A filter over facets: a row must have one of the values of every facet named, and none of those
/// barred.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FacetFilter {
    groups: Vec<Vec<String>>,
    barred: Vec<String>,
}

impl FacetFilter {
    /// Also demands that facet `name` has one of `values`. No values at all demand nothing: an
    /// empty choice in a filter is no filter.
    #[must_use]
    pub fn any_of<V: AsRef<str>>(
        mut self,
        name: &str,
        values: impl IntoIterator<Item = V>,
    ) -> FacetFilter {
        let group: Vec<String> =
            values.into_iter().map(|value| facet_token(name, value.as_ref())).collect();
        if !group.is_empty() {
            self.groups.push(group);
        }
        self
    }

    /// Also bars `values` of facet `name`. What only bars finds nothing: something must be demanded
    /// too.
    #[must_use]
    pub fn none_of<V: AsRef<str>>(
        mut self,
        name: &str,
        values: impl IntoIterator<Item = V>,
    ) -> FacetFilter {
        self.barred.extend(values.into_iter().map(|value| facet_token(name, value.as_ref())));
        self
    }

    /// The tokens demanded: of each group, one.
    pub fn groups(&self) -> &[Vec<String>] {
        &self.groups
    }

    /// The tokens barred.
    pub fn barred(&self) -> &[String] {
        &self.barred
    }

    /// The full-text expression of the filter on the facet column, or `None` when nothing is
    /// demanded.
    pub fn match_expression(&self, column: &str) -> Option<String> {
        let either = |tokens: &[String]| {
            tokens.iter().map(|token| format!("\"{token}\"")).collect::<Vec<_>>().join(" OR ")
        };
        let groups: Vec<String> =
            self.groups.iter().map(|tokens| format!("({})", either(tokens))).collect();
        let barred = if self.barred.is_empty() {
            String::new()
        } else {
            format!(" NOT ({})", either(&self.barred))
        };
        (!groups.is_empty())
            .then(|| format!("{} : (({}){barred})", quoted(column), groups.join(" AND ")))
    }
}

/// The full-text expression that demands all of `expressions`, or `None` of none.
pub fn all_of(expressions: impl IntoIterator<Item = String>) -> Option<String> {
    let parts: Vec<String> =
        expressions.into_iter().map(|expression| format!("({expression})")).collect();
    (!parts.is_empty()).then(|| parts.join(" AND "))
}

/// A column name as a full-text string.
pub(super) fn quoted(column: &str) -> String {
    format!("\"{}\"", column.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn ordinary_facets_stay_readable() {
        assert_eq!(facet_token("kind", "talks"), "kind1talks");
        assert_eq!(facet_token("province", "46"), "province146");
        assert_eq!(facet_token("kind", "press_conference"), "kind1press05fconference");
    }

    #[test]
    fn case_is_kept_apart_though_the_tokenizer_forgets_it() {
        assert_ne!(facet_token("country", "vn"), facet_token("country", "VN").to_lowercase());
    }

    #[test]
    fn an_empty_choice_demands_nothing() {
        let filter = FacetFilter::default().any_of("kind", [] as [&str; 0]);
        assert_eq!(filter.match_expression("facets"), None);
        assert_eq!(all_of([]), None);
    }

    proptest! {
        #[test]
        fn tokens_are_single_and_never_shared(
            a in ("[a-z01_A]{1,4}", "[a-z0-9_A đ]{0,4}"),
            b in ("[a-z01_A]{1,4}", "[a-z0-9_A đ]{0,4}"),
        ) {
            let (token_a, token_b) = (facet_token(&a.0, &a.1), facet_token(&b.0, &b.1));
            prop_assert!(token_a.bytes().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()));
            prop_assert_eq!(token_a == token_b, a == b);
            prop_assert_eq!(facet_value(&token_a, &a.0), Some(a.1));
        }
    }
}
