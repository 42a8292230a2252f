//! Guards what the page in the window may do, as `tauri.conf.json` says it: a door opened there is
//! a decision, made by changing this test together with docs/DECISIONS.md.

use std::{fs, path::Path};

use serde_json::Value;

/// All the page may ask of Tauri itself: to listen and tell. Files are picked by the shell's own
/// command, which gives the page a token and no path.
const PERMISSIONS: [&str; 3] =
    ["core:event:allow-listen", "core:event:allow-unlisten", "core:event:allow-emit"];

fn security() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tauri.conf.json");
    let configuration: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    configuration["app"]["security"].clone()
}

#[test]
fn the_page_loads_nothing_from_elsewhere_and_runs_nothing_inline() {
    let security = security();
    let policy = security["csp"].as_object().unwrap();
    assert_eq!(policy["default-src"], "'none'");
    // What the program's own scheme, its commands and pictures made in the page are called in a
    // policy.
    let own = ["'none'", "'self'", "data:", "blob:", "ipc:", "http://ipc.localhost"];
    for (directive, sources) in policy {
        for source in sources.as_str().unwrap().split(' ') {
            assert!(own.contains(&source), "{directive} lets in {source}");
            let is_picture = directive == "img-src";
            assert!(
                is_picture || !["data:", "blob:"].contains(&source),
                "{directive} lets in {source}"
            );
        }
    }
    assert!(security.get("devCsp").is_none(), "what is tested has the policy of what is shipped");
    assert!(security.get("dangerousDisableAssetCspModification").is_none());
    assert!(security.get("assetProtocol").is_none());
}

#[test]
fn the_page_may_do_what_is_listed_and_no_other_page_anything() {
    let capabilities = security()["capabilities"].clone();
    let [capability] = capabilities.as_array().unwrap().as_slice() else {
        panic!("one capability, for the one window")
    };
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    assert_eq!(capability["permissions"], serde_json::json!(PERMISSIONS));
    assert!(capability.get("remote").is_none(), "no page from elsewhere may reach the program");
}
