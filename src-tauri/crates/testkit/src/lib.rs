//! Builders with plainly fictitious names, a fixed clock, property strategies (tests only)
