//! caunoi-cli
fn main() {}
