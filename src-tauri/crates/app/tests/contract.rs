//! The committed TypeScript of the contract is the generated one.

use std::path::Path;

fn committed(name: &str) -> std::io::Result<String> {
    std::fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/contract").join(name),
    )
}

#[test]
fn the_committed_contract_is_the_generated_one() {
    assert!(committed("index.ts").unwrap() == caunoi_app::typescript(), "run `cargo xtask derive`");
}

#[test]
fn the_committed_record_tables_are_the_generated_ones() {
    assert!(
        committed("records.ts").unwrap() == caunoi_app::record_tables().unwrap(),
        "run `cargo xtask derive`"
    );
}

#[test]
fn every_command_has_schemas() {
    let contract = caunoi_app::contract::as_json();
    let commands = contract["commands"].as_array().unwrap();
    assert_eq!(commands.len(), caunoi_app::contract::COMMANDS.len());
    for command in commands {
        for side in ["request", "response"] {
            assert!(command[side].is_object(), "{} {side}", command["name"]);
        }
    }
}
