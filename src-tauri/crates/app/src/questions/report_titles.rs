//! What reports are called.

use crate::error::AppError;
use caunoi_document::Lang as PaperLang;
use caunoi_domain::Lang;
use caunoi_domain::report::Report;

/// The language of a paper; `None` for one that papers are not printed in.
pub(crate) fn printed_lang(lang: Lang) -> Option<PaperLang> {
    match lang {
        Lang::Vi => Some(PaperLang::Vi),
        Lang::Lo => Some(PaperLang::Lo),
        Lang::En => Some(PaperLang::En),
        _ => None,
    }
}

/// What a report is called, in its own language.
pub(crate) fn title_of(report: &Report) -> Result<String, AppError> {
    titled(report, report.lang)
}

/// What a report is called in a language.
pub(crate) fn titled(report: &Report, lang: Lang) -> Result<String, AppError> {
    let Some(period) = report.period else { return Ok(String::new()) };
    caunoi_briefing::report_title(report.kind, period, printed_lang(lang).unwrap_or(PaperLang::Vi))
        .map_err(AppError::internal)
}
