//! The committed TypeScript contract is the generated one.

use std::path::Path;

#[test]
fn the_committed_contract_is_the_generated_one() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/contract/index.ts");
    let generated = caunoi_app::typescript();
    if std::env::var_os("CAUNOI_WRITE_CONTRACT").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &generated).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap();
    assert!(committed == generated, "{} is not the contract declared: run `cargo xtask contract`", path.display());
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
