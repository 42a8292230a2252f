//! The page of the UI under the policy the window's shell sets on it, so that what the policy
//! forbids fails in a browser as well.

use caunoi_app::{AppError, ErrorCode};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The shell's configuration, the one place where the policy is written.
const SHELL: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tauri.conf.json"));
/// The directives under which inline elements are allowed by nonce, with those elements.
const WITH_NONCE: [(&str, &str); 2] = [("script-src", "<script"), ("style-src", "<style")];

/// The page as built, and the policy it stands under.
pub(crate) struct Page {
    file: PathBuf,
    policy: BTreeMap<String, String>,
}

impl Page {
    /// The page in the folder of the built UI.
    pub(crate) fn new(ui: &Path) -> Result<Page, AppError> {
        let shell: Value = serde_json::from_str(SHELL).map_err(AppError::internal)?;
        let policy = shell.pointer("/app/security/csp").cloned().unwrap_or_default();
        Ok(Page {
            file: ui.join("index.html"),
            policy: serde_json::from_value(policy).map_err(AppError::internal)?,
        })
    }

    /// The policy and the page with a nonce, which is good for one answer only.
    ///
    /// # Errors
    /// [`ErrorCode::FileRefused`] when the UI has not been built.
    pub(crate) fn with_nonce(&self, nonce: &str) -> Result<(String, String), AppError> {
        let mut html = std::fs::read_to_string(&self.file).map_err(|error| {
            AppError::new(ErrorCode::FileRefused)
                .arg("path", self.file.display())
                .arg("detail", error)
        })?;
        let mut policy = self.policy.clone();
        for (directive, element) in WITH_NONCE {
            html = html.replace(element, &format!("{element} nonce=\"{nonce}\""));
            if let Some(sources) = policy.get_mut(directive) {
                sources.push_str(&format!(" 'nonce-{nonce}'"));
            }
        }
        let policy = policy
            .iter()
            .map(|(directive, sources)| format!("{directive} {sources}"))
            .collect::<Vec<_>>()
            .join("; ");
        Ok((policy, html))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_and_the_elements_it_allows_carry_the_same_nonce() {
        let ui = tempfile::tempdir().unwrap();
        std::fs::write(
            ui.path().join("index.html"),
            "<style id=\"nonce\"></style><script type=\"module\" src=\"/a.js\"></script>",
        )
        .unwrap();
        let (policy, html) = Page::new(ui.path()).unwrap().with_nonce("abc").unwrap();
        assert_eq!(
            html,
            "<style nonce=\"abc\" id=\"nonce\"></style><script nonce=\"abc\" type=\"module\" src=\"/a.js\"></script>"
        );
        for part in
            ["default-src 'none'", "script-src 'self' 'nonce-abc'", "style-src 'self' 'nonce-abc'"]
        {
            assert!(
                policy.split("; ").any(|directive| directive == part),
                "{part} is missing in {policy}"
            );
        }
    }

    #[test]
    fn a_ui_that_is_not_built_is_named() {
        let ui = tempfile::tempdir().unwrap();
        let error = Page::new(ui.path()).unwrap().with_nonce("abc").unwrap_err();
        assert_eq!(error.code, ErrorCode::FileRefused);
    }
}
