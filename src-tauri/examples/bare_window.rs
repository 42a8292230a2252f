//! The yardstick for start-up: a WebKitGTK window with one line of text and nothing of ours in it.
//!
//! Prints `painted` when its page has been drawn, as the desktop program does under
//! CAUNOI_TRACE_PAINT, so that `cargo xtask bench` times both alike.

#[cfg(target_os = "linux")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    use gtk::prelude::*;
    use std::io::{self, Write};
    use webkit2gtk::{UserContentManager, UserContentManagerExt, WebView, WebViewExt};

    // Two frames: the second begins when the first has been handed to the screen.
    const PAGE: &str = "<!doctype html><title>bare</title><p>một dòng chữ</p><script>
        requestAnimationFrame(() => requestAnimationFrame(() => window.webkit.messageHandlers.painted.postMessage('')));
    </script>";

    gtk::init()?;
    let messages = UserContentManager::new();
    messages.connect_script_message_received(Some("painted"), |_, _| {
        let _ = writeln!(io::stdout(), "painted");
    });
    messages.register_script_message_handler("painted");
    let page = WebView::with_user_content_manager(&messages);
    page.load_html(PAGE, None);

    let window = gtk::Window::new(gtk::WindowType::Toplevel);
    window.set_default_size(1280, 820);
    window.add(&page);
    window.connect_delete_event(|_, _| {
        gtk::main_quit();
        false.into()
    });
    window.show_all();
    gtk::main();
    Ok(())
}

#[cfg(not(target_os = "linux"))]
fn main() {}
