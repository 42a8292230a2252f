//! Closing the window: the page first writes down what is typed and not saved.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    thread,
    time::Duration,
};

use tauri::{Emitter, Listener, WebviewWindow, WindowEvent};

/// Tells the page that the window is about to close.
const CLOSING: &str = "closing";

/// By which the page says that its drafts are written.
const DRAFTS_KEPT: &str = "drafts-kept";

/// By which the page says that something typed could not be written: the window stays open.
const DRAFTS_NOT_KEPT: &str = "drafts-not-kept";

/// By which the page says that the person closes the window all the same.
const CLOSE_ANYWAY: &str = "close-anyway";

/// How long the window waits for a page that does not answer.
const PATIENCE: Duration = Duration::from_secs(3);

/// Has the window wait, when it is closed, until the page has written its drafts. Where the page
/// cannot write them, the window stays open until the person decides otherwise.
pub(crate) fn wait_for_drafts(window: &WebviewWindow) {
    // Which request to close the page is asked about: 0 for none.
    let asked = Arc::new(AtomicU64::new(0));
    let requests = AtomicU64::new(0);
    let (closing, answered) = (window.clone(), Arc::clone(&asked));
    window.listen_any(DRAFTS_KEPT, move |_| {
        if answered.load(Ordering::Acquire) != 0 {
            close(&closing);
        }
    });
    let answered = Arc::clone(&asked);
    window.listen_any(DRAFTS_NOT_KEPT, move |_| answered.store(0, Ordering::Release));
    let closing = window.clone();
    window.listen_any(CLOSE_ANYWAY, move |_| close(&closing));
    let page = window.clone();
    window.on_window_event(move |event| {
        let WindowEvent::CloseRequested { api, .. } = event else { return };
        api.prevent_close();
        let request = requests.fetch_add(1, Ordering::AcqRel) + 1;
        // Asked more than once, it is on its way.
        if asked.compare_exchange(0, request, Ordering::AcqRel, Ordering::Acquire).is_err() {
            return;
        }
        if page.emit(CLOSING, ()).is_err() {
            return close(&page);
        }
        let (late, unanswered) = (page.clone(), Arc::clone(&asked));
        thread::spawn(move || {
            thread::sleep(PATIENCE);
            if unanswered.load(Ordering::Acquire) == request {
                close(&late);
            }
        });
    });
}

fn close(window: &WebviewWindow) {
    // It fails only where the window is gone already.
    let _ = window.destroy();
}
