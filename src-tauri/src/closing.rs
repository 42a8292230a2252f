//! Closing the window: the page first writes down what is typed and not saved.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};

use tauri::{Emitter, Listener, WebviewWindow, WindowEvent};

/// Tells the page that the window is about to close.
const CLOSING: &str = "closing";

/// By which the page says that its drafts are written.
const DRAFTS_KEPT: &str = "drafts-kept";

/// How long the window waits for a page that does not answer.
const PATIENCE: Duration = Duration::from_secs(3);

/// Has the window wait, when it is closed, until the page has written its drafts.
pub(crate) fn wait_for_drafts(window: &WebviewWindow) {
    let asked = Arc::new(AtomicBool::new(false));
    let (closing, answered) = (window.clone(), Arc::clone(&asked));
    window.listen_any(DRAFTS_KEPT, move |_| {
        if answered.load(Ordering::Acquire) {
            close(&closing);
        }
    });
    let page = window.clone();
    window.on_window_event(move |event| {
        let WindowEvent::CloseRequested { api, .. } = event else { return };
        api.prevent_close();
        // Asked more than once, it is on its way.
        if asked.swap(true, Ordering::AcqRel) {
            return;
        }
        if page.emit(CLOSING, ()).is_err() {
            return close(&page);
        }
        let late = page.clone();
        thread::spawn(move || {
            thread::sleep(PATIENCE);
            close(&late);
        });
    });
}

fn close(window: &WebviewWindow) {
    // It fails only where the window is gone already.
    let _ = window.destroy();
}
