//! The one window, and the measurement of when its first list is on screen.

use std::{
    env,
    error::Error,
    io::{self, Write},
    path::Path,
};

use caunoi_app::Picked;
use tauri::{
    AppHandle, Listener, Manager, Url, WebviewUrl, WebviewWindowBuilder, webview::NewWindowResponse,
};

use crate::desk::Desk;

/// The label of the one window.
const MAIN: &str = "main";

use crate::closing;

/// The mark the UI sets once its first list, or the first-run screen in its place, has been drawn.
const PAINTED: &str = "first-list-painted";

/// Opens the main window on the UI, which is told the office folder to open by its address: the
/// page opens it like any other, and a folder that cannot be opened gets the same words there.
///
/// The window stays on the pages of the program: going anywhere else, and opening another window,
/// is refused.
pub(crate) fn open(
    app: &AppHandle,
    data_dir: &Path,
    office: Option<&Picked>,
) -> Result<(), Box<dyn Error>> {
    let page = match office {
        Some(picked) => page_for(picked)?,
        None => WebviewUrl::default(),
    };
    let dev = app.config().build.dev_url.clone().filter(|_| tauri::is_dev());
    let mut window = WebviewWindowBuilder::new(app, MAIN, page)
        .on_navigation(move |address| is_own(address, dev.as_ref()))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .title("Cầu Nối")
        // What the page remembers (column widths, light or dark) lies with the rest of the
        // program's own files.
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

/// Brings the window to the front, and tells its page of the office that was asked for.
pub(crate) fn bring_forward(app: &AppHandle, office: Option<&Path>) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // Each of these fails only where the window is gone, and then the program is ending.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
    if let Some(folder) = office
        && let Err(fault) = app.state::<Desk>().ask_for_office(folder)
    {
        let _ = writeln!(io::stderr(), "caunoi: {}: {fault}", folder.display());
    }
}

/// Whether an address is one of the program's own pages. Windows has no schemes of programs: Tauri
/// serves the page from a host name of its own there.
fn is_own(address: &Url, dev: Option<&Url>) -> bool {
    let own = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };
    let origin = |address: &Url| {
        (
            address.scheme().to_owned(),
            address.host_str().map(str::to_owned),
            address.port_or_known_default(),
        )
    };
    let is = |own: &Url| origin(own) == origin(address);
    Url::parse(own).is_ok_and(|own| is(&own)) || dev.is_some_and(is)
}

fn page_for(office: &Picked) -> Result<WebviewUrl, Box<dyn Error>> {
    // Only the query is taken from it; the address itself is Tauri's to choose.
    let token = serde_json::to_value(&office.token)?;
    let address = Url::parse_with_params(
        "tauri://localhost/index.html",
        [("office", token.as_str().unwrap_or_default())],
    )?;
    Ok(WebviewUrl::App(format!("index.html?{}", address.query().unwrap_or_default()).into()))
}

/// A script that turns the page's performance mark into an event of the shell, so that the UI
/// itself carries no measuring code beyond a standard `performance.mark`.
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
    fn the_page_gets_a_token_for_the_folder_and_not_its_path() {
        let folder = Path::new("/home/lan/Cơ quan & mẫu #1");
        let picked = caunoi_app::Picks::default()
            .issue(folder, &caunoi_app::PickWish::office_folder(), crate::clock::system_time())
            .unwrap();
        let page = page_for(&picked).unwrap();
        let address = Url::parse("tauri://localhost").unwrap().join(&page.to_string()).unwrap();
        let (name, office) = address.query_pairs().next().unwrap();
        assert_eq!(
            (name.as_ref(), serde_json::json!(office)),
            ("office", serde_json::to_value(&picked.token).unwrap())
        );
        assert!(!address.as_str().contains("lan"), "{address}");
    }

    #[test]
    fn the_window_stays_on_the_programs_own_pages() {
        let own = |address: &str, dev: Option<&str>| {
            is_own(&Url::parse(address).unwrap(), dev.map(|dev| Url::parse(dev).unwrap()).as_ref())
        };
        let page = if cfg!(windows) {
            "http://tauri.localhost/index.html#/x"
        } else {
            "tauri://localhost/index.html?office=1#/x"
        };
        assert!(own(page, None));
        for other in [
            "http://127.0.0.1:8000/?passport=C123",
            "https://example.invalid/",
            "http://localhost/",
            "http://localhost:5173/",
            "file:///etc/passwd",
            "data:text/html,x",
            "about:blank",
            "javascript:1",
            "tauri://localhost.example.invalid/",
            "tauri://other/",
            "asset://localhost/etc/passwd",
            "blob:http://example.invalid/1",
        ] {
            assert!(!own(other, None), "{other}");
        }
        assert!(own("http://localhost:5173/index.html", Some("http://localhost:5173")));
        assert!(!own("http://localhost:5174/index.html", Some("http://localhost:5173")));
    }
}
