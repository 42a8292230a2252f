//! `caunoi-cli`: the same work without a window. Scripts and tests rely on its commands and exit
//! codes: 0 done, 1 the input or the state of things does not allow it, 2 the program failed.
//! Answers go to standard output, errors as JSON to standard error; `typeset` speaks to people and
//! tells progress, findings and refusals in words there.
#![allow(clippy::print_stderr, reason = "a command line tells its errors there")]

mod arguments;
mod host;
#[cfg(feature = "devhost")]
mod page;
#[cfg(feature = "devhost")]
mod serve;
mod typeset;

use arguments::{Arguments, Command, PackFormat, PackLanguage};
use caunoi_app::{App, AppError, ErrorCode, ErrorKind};
use clap::Parser;
use serde_json::{Value, json};
use std::io::{self, ErrorKind as IoErrorKind, Read, Write};
use std::process::ExitCode;
use std::sync::Arc;

/// How many rows of a register are read at a time.
const REGISTER_PAGE: u32 = 500;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // A text that was refused is told to its author in words; scripts have the exit code.
            let worded =
                error.args.get("message").filter(|_| error.code == ErrorCode::TextRefused).cloned();
            let text = worded.unwrap_or_else(|| {
                serde_json::to_string_pretty(&error).unwrap_or_else(|_| format!("{error:?}"))
            });
            eprintln!("{text}");
            ExitCode::from(if error.kind == ErrorKind::Failed { 2 } else { 1 })
        }
    }
}

fn run(arguments: Arguments) -> Result<(), AppError> {
    let host = host::CliHost::new(arguments.data_dir)?;
    #[cfg(debug_assertions)]
    let host = host.starting_at(arguments.now);
    let host = Arc::new(host);
    let app = App::new(host.clone());
    let folder = arguments.office.as_ref().map(|folder| folder.display().to_string());
    let open = || match &folder {
        Some(folder) => app.call("office_open", json!({ "folder": folder })),
        None => app.call("office_resume", Value::Null),
    };
    match arguments.command {
        Command::Commands => print(&caunoi_app::contract::as_json())?,
        Command::Contract => write(&caunoi_app::typescript())?,
        Command::Records => write(&caunoi_app::record_tables().map_err(AppError::internal)?)?,
        Command::Migration => {
            if let Some((number, sql)) =
                caunoi_app::wanted_migration().map_err(AppError::internal)?
            {
                write(&format!("-- {number:04}\n{sql}"))?;
            }
        }
        Command::Sample => print(&app.call("office_open_sample", json!({ "folder": folder }))?)?,
        Command::Call { command, request } => {
            // A command that opens or makes an office says itself which one it means.
            if !command.starts_with("office_") || command == "office_save" {
                open()?;
            }
            print(&app.call(&command, read_request(&request)?)?)?;
        }
        Command::Pack { name, out, template, lang, format, from, to, as_of } => {
            open()?;
            let begun = json!({ "subject": { "kind": "named", "name": name }, "template": template.unwrap_or_default() });
            let mut pack = app.call("pack_begin", begun)?["file"].take();
            if let Some(lang) = lang {
                pack["pack"]["lang"] = json!(lang.first.code());
                pack["pack"]["secondLang"] = json!(lang.second.map(PackLanguage::code));
            }
            // What is not asked for otherwise is as in the pack that is kept, or in the template.
            let span = (from.is_some() || to.is_some()).then_some("chosen");
            let wanted = [
                ("span", span),
                ("periodFrom", from.as_deref()),
                ("periodTo", to.as_deref()),
                ("asOf", as_of.as_deref()),
            ];
            for (field, value) in wanted {
                if let Some(value) = value {
                    pack["pack"][field] = json!(value);
                }
            }
            let format = format.map(PackFormat::code);
            print(&app.call(
                "pack_print_to",
                json!({ "pack": pack, "path": out.display().to_string(), "file": format }),
            )?)?;
        }
        Command::Paper { kind, id, out, lang } => {
            open()?;
            let paper = json!({ "kind": kind, "activity": id, "lang": lang.code() });
            let saved = app
                .call("paper_save", json!({ "paper": paper, "path": out.display().to_string() }))?;
            let checked =
                json!({ "of": "papers", "activity": id, "kinds": [kind], "lang": lang.code() });
            print(&with_checks(&app, saved, &checked, lang)?)?;
        }
        Command::Papers { id, out, lang, format } => {
            open()?;
            let papers = json!({ "activity": id, "lang": lang.code(), "file": format.code(), "folder": out.display().to_string() });
            let saved = app.call("paper_save_all", papers)?;
            let checked = json!({ "of": "papers", "activity": id, "lang": lang.code() });
            print(&with_checks(&app, saved, &checked, lang)?)?;
        }
        Command::Register { of, out, list, lang } => {
            open()?;
            let mut list = read_request(&list)?;
            if let Some(list) = list.as_object_mut()
                && of != "certificates"
            {
                list.entry("limit").or_insert_with(|| json!(REGISTER_PAGE));
            }
            let register = json!({ "of": of, "list": list });
            let request = json!({ "register": register, "lang": lang.code(), "path": out.display().to_string() });
            let saved = app.call("register_draw_to", request)?;
            let checked = json!({ "of": "register", "register": register, "lang": lang.code() });
            print(&with_checks(&app, saved, &checked, lang)?)?;
        }
        Command::Report { kind, period, scheme, out, lang } => {
            open()?;
            let scheme = scheme
                .map_or_else(|| customary_scheme(&app, &kind, lang), |scheme| Ok(json!(scheme)))?;
            let report =
                json!({ "kind": kind, "period": period, "scheme": scheme, "lang": lang.code() });
            let checks = app.call("report_check", json!({ "report": report }))?;
            let mut saved = app.call(
                "report_draw_to",
                json!({ "report": report, "path": out.display().to_string() }),
            )?;
            // What nobody answered is in no figure: who had the report drawn is told.
            saved["unanswered"] = checks["unanswered"].clone();
            let checked = json!({ "of": "report", "report": report });
            print(&with_checks(&app, saved, &checked, lang)?)?;
        }
        Command::Typeset { text, out, format, lang, title, notation } => {
            typeset::typeset(&app, typeset::Wish { text, out, format, lang, title, notation })?;
        }
        #[cfg(feature = "devhost")]
        Command::Serve { port, ui } => {
            serve::serve(app, host, arguments.office.as_deref(), port, ui)?
        }
    }
    Ok(())
}

/// What was written, with what should be looked at before it is handed on: the points the page
/// tells before it prints.
fn with_checks(
    app: &App,
    mut saved: Value,
    paper: &Value,
    lang: PackLanguage,
) -> Result<Value, AppError> {
    let mut looked = app.call("paper_check", json!({ "paper": paper, "lang": lang.code() }))?;
    saved["checks"] = looked["checks"].take();
    saved["allChecks"] = looked["allChecks"].take();
    Ok(saved)
}

/// From which day periods of a kind of reports go unless another is wanted; null for a kind there
/// is not, which drawing refuses.
fn customary_scheme(app: &App, kind: &str, lang: PackLanguage) -> Result<Value, AppError> {
    let reports = app.call("report_list", json!({ "lang": lang.code() }))?;
    let kinds = reports["kinds"].as_array();
    let rule = kinds.and_then(|kinds| kinds.iter().find(|rule| rule["kind"] == kind));
    Ok(rule.map(|rule| rule["scheme"].clone()).unwrap_or_default())
}

fn print(value: &Value) -> Result<(), AppError> {
    write(&format!("{value:#}\n"))
}

/// Writes to standard output. Whoever reads there may stop when it has seen enough: that is no
/// error.
fn write(text: &str) -> Result<(), AppError> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != IoErrorKind::BrokenPipe => {
            Err(AppError::new(ErrorCode::FileRefused).arg("path", "-").arg("detail", error))
        }
        _ => Ok(()),
    }
}

/// The request as given, or from standard input for `-`.
fn read_request(given: &str) -> Result<Value, AppError> {
    let malformed = |detail: &dyn std::fmt::Display| {
        AppError::new(ErrorCode::MalformedRequest).arg("path", ".").arg("detail", detail)
    };
    let text = if given == "-" {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).map_err(|error| malformed(&error))?;
        text
    } else {
        given.to_owned()
    };
    serde_json::from_str(&text).map_err(|error| malformed(&error))
}
