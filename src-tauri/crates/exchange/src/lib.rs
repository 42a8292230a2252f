//! Data coming in and going out: parse, find faults, dry run, apply
