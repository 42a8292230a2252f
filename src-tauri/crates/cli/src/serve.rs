//! The development server: the built UI and the commands on 127.0.0.1, behind a random token, so
//! that the same UI runs in a plain browser.
//!
//! `POST /call` with `{cmd, payload}` answers 200 with the response or 422 with the error; `GET
//! /events` is a stream of server-sent events; `/` is the page, under the window's own content
//! security policy; everything else is a file of the built UI. Calls and events carry the token,
//! which is printed with the address.
//!
//! Commands name files by the token of a pick, as in the window. The server has no file dialog:
//! `POST /pick` with `{wish, path}` issues the token for a path that the person typed into the
//! page. It cannot tell the person from the page, so it protects no file from a page gone bad; it
//! is there so that flows run on the contract of the window. The program that is shipped has no
//! such server.

use crate::host::CliHost;
use crate::page::Page;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::sse::{Event as SseEvent, Sse};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use caunoi_app::{App, AppError, Host, PickWish};
use serde::Deserialize;
use serde_json::json;
use std::convert::Infallible;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio_stream::Stream;
use tokio_stream::wrappers::ReceiverStream;
use tower_http::services::ServeDir;

struct Served {
    app: App,
    host: Arc<CliHost>,
    page: Page,
    token: String,
}

impl Served {
    /// Whether a request carries the token.
    fn knows(&self, headers: &HeaderMap) -> bool {
        headers.get("x-caunoi-token").is_some_and(|given| given.as_bytes() == self.token.as_bytes())
    }
}

#[derive(Deserialize)]
struct Called {
    cmd: String,
    payload: serde_json::Value,
}

#[derive(Deserialize)]
struct Typed {
    wish: PickWish,
    path: PathBuf,
}

#[derive(Deserialize)]
struct Token {
    token: String,
}

/// Serves until the process ends, with the office in `office` open if one is named; prints the
/// address with the token first.
pub(crate) fn serve(
    app: App,
    host: Arc<CliHost>,
    office: Option<&Path>,
    port: u16,
    ui: PathBuf,
) -> Result<(), AppError> {
    // From here on the host takes tokens only.
    let picks = host.picks();
    if let Some(office) = office {
        let picked = picks.issue(office, &PickWish::office_folder(), host.now())?;
        app.call("office_open", json!({ "folder": picked.token }))?;
    }
    let token = token()?;
    let served = Arc::new(Served { app, host, page: Page::new(&ui)?, token: token.clone() });
    let router = Router::new()
        .route("/", get(page))
        .route("/call", post(call))
        .route("/pick", post(pick))
        .route("/events", get(events))
        .fallback_service(ServeDir::new(ui).append_index_html_on_directories(false))
        .with_state(served);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(AppError::internal)?;
    runtime.block_on(async {
        let listener =
            tokio::net::TcpListener::bind(("127.0.0.1", port)).await.map_err(AppError::internal)?;
        let address = listener.local_addr().map_err(AppError::internal)?;
        crate::write(&format!("http://{address}/#token={token}\n"))?;
        axum::serve(listener, router).await.map_err(AppError::internal)
    })
}

/// 48 hexadecimal digits nobody can guess.
fn token() -> Result<String, AppError> {
    let mut bytes = [0; 24];
    getrandom::fill(&mut bytes).map_err(AppError::internal)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

async fn page(State(served): State<Arc<Served>>) -> Response {
    match token().and_then(|nonce| served.page.with_nonce(&nonce)) {
        Ok((policy, html)) => {
            ([(header::CONTENT_SECURITY_POLICY, policy)], Html(html)).into_response()
        }
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, Json(error)).into_response(),
    }
}

async fn call(
    State(served): State<Arc<Served>>,
    headers: HeaderMap,
    Json(called): Json<Called>,
) -> Response {
    if !served.knows(&headers) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let answer =
        tokio::task::spawn_blocking(move || served.app.call(&called.cmd, called.payload)).await;
    match answer.unwrap_or_else(|error| Err(AppError::internal(error))) {
        Ok(response) => Json(response).into_response(),
        Err(error) => (StatusCode::UNPROCESSABLE_ENTITY, Json(error)).into_response(),
    }
}

async fn pick(
    State(served): State<Arc<Served>>,
    headers: HeaderMap,
    Json(typed): Json<Typed>,
) -> Response {
    if !served.knows(&headers) {
        return StatusCode::FORBIDDEN.into_response();
    }
    match served.host.picks().issue(&typed.path, &typed.wish, served.host.now()) {
        Ok(picked) => Json(picked).into_response(),
        Err(error) => (StatusCode::UNPROCESSABLE_ENTITY, Json(error)).into_response(),
    }
}

async fn events(
    State(served): State<Arc<Served>>,
    Query(given): Query<Token>,
) -> Result<
    Sse<impl Stream<Item = Result<SseEvent, Infallible>>>,
    (StatusCode, [(header::HeaderName, &'static str); 1]),
> {
    if given.token != served.token {
        return Err((StatusCode::FORBIDDEN, [(header::CACHE_CONTROL, "no-store")]));
    }
    let receiver = served.host.listen();
    let (sender, stream) = tokio::sync::mpsc::channel(64);
    tokio::task::spawn_blocking(move || {
        while let Ok(event) = receiver.recv() {
            let Ok(event) = SseEvent::default().json_data(&event) else { continue };
            if sender.blocking_send(Ok(event)).is_err() {
                break;
            }
        }
    });
    Ok(Sse::new(ReceiverStream::new(stream)))
}
