//! The one window, and the measurement of when its first list is on screen.

use std::{
    env,
    error::Error,
    io::{self, Write},
    path::{self, Path},
};

use tauri::{AppHandle, Listener, Url, WebviewUrl, WebviewWindowBuilder};

use crate::closing;

/// The mark the UI sets once its first list, or the first-run screen in its place, has been drawn.
const PAINTED: &str = "first-list-painted";

/// Opens the main window on the UI, which is told the office folder to open by its address: the page opens it like any
/// other, and a folder that cannot be opened gets the same words there.
pub(crate) fn open(app: &AppHandle, data_dir: &Path, office: Option<&Path>) -> Result<(), Box<dyn Error>> {
    let page = match office {
        // The page knows nothing of the folder the program was started in.
        Some(folder) => page_for(&path::absolute(folder)?.to_string_lossy())?,
        None => WebviewUrl::default(),
    };
    let mut window = WebviewWindowBuilder::new(app, "main", page)
        .title("Cầu Nối")
        // What the page remembers (column widths, light or dark) lies with the rest of the program's own files.
        .data_directory(data_dir.join("window"))
        .inner_size(1280.0, 820.0)
        .min_inner_size(960.0, 600.0);
    if env::var_os("CAUNOI_TRACE_PAINT").is_some() {
        window = window.initialization_script(watch_paint());
        app.listen_any(PAINTED, |_| {
            let _ = writeln!(io::stdout(), "painted");
        });
    }
    closing::wait_for_drafts(&window.build()?);
    Ok(())
}

fn page_for(office: &str) -> Result<WebviewUrl, Box<dyn Error>> {
    // Only the query is taken from it; the address itself is Tauri's to choose.
    let address = Url::parse_with_params("tauri://localhost/index.html", [("office", office)])?;
    Ok(WebviewUrl::App(format!("index.html?{}", address.query().unwrap_or_default()).into()))
}

/// A script that turns the page's performance mark into an event of the shell, so that the UI itself carries no
/// measuring code beyond a standard `performance.mark`.
///
/// Two frames after the mark: the second begins when the first has been handed to the screen.
fn watch_paint() -> String {
    format!(
        r#"new PerformanceObserver((list, observer) => {{
            if (list.getEntriesByName("{PAINTED}").length === 0) return;
            observer.disconnect();
            const tell = () => window.__TAURI_INTERNALS__.invoke("plugin:event|emit", {{ event: "{PAINTED}", payload: null }});
            requestAnimationFrame(() => requestAnimationFrame(tell));
        }}).observe({{ type: "mark", buffered: true }});"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_reaches_the_page_whatever_it_is_called() {
        let page = page_for("/home/lan/Cơ quan & mẫu #1").unwrap();
        let address = Url::parse("tauri://localhost").unwrap().join(&page.to_string()).unwrap();
        let (name, office) = address.query_pairs().next().unwrap();
        assert_eq!((name.as_ref(), office.as_ref()), ("office", "/home/lan/Cơ quan & mẫu #1"));
    }
}
