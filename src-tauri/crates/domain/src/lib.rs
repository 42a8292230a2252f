//! Nouns, identifiers, invariants and calendars of external information work
