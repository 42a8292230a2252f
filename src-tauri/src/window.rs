//! The one window, and the measurement of when its first list is on screen.

use std::{
    env,
    io::{self, Write},
};

use tauri::{AppHandle, Listener, WebviewUrl, WebviewWindowBuilder};

/// The mark the UI sets once its first list, or the first-run screen in its place, has been drawn.
const PAINTED: &str = "first-list-painted";

/// Opens the main window on the UI.
pub(crate) fn open(app: &AppHandle) -> tauri::Result<()> {
    let mut window = WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("Cầu Nối")
        .inner_size(1280.0, 820.0)
        .min_inner_size(960.0, 600.0);
    if env::var_os("CAUNOI_TRACE_PAINT").is_some() {
        window = window.initialization_script(watch_paint());
        app.listen_any(PAINTED, |_| {
            let _ = writeln!(io::stdout(), "painted");
        });
    }
    window.build()?;
    Ok(())
}

/// A script that turns the page's performance mark into an event of the shell, so that the UI itself carries no
/// measuring code beyond a standard `performance.mark`.
fn watch_paint() -> String {
    format!(
        r#"new PerformanceObserver((list) => {{
            if (list.getEntriesByName("{PAINTED}").length > 0) {{
                window.__TAURI_INTERNALS__.invoke("plugin:event|emit", {{ event: "{PAINTED}", payload: null }});
            }}
        }}).observe({{ type: "mark", buffered: true }});"#
    )
}
