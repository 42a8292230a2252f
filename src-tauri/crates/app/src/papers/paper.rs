//! A paper typeset: its file, and where it deviates from the rules of its format.

use crate::app::Call;
use crate::error::AppError;
use crate::files::{Place, Staged};
use crate::papers::unprinted::unprinted;
use crate::wire::papers::{DrawnPaper, PaperFile, PaperFinding, SavedPaper};
use crate::wire::unprinted::UnprintedCharacters;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use caunoi_document::check::{Finding, Rules, check, partly_checked};
use caunoi_document::{Document, Lang, Typeset, TypesetError, Warning, typeset_while};
use caunoi_store::search::fold;

/// What a file of this title is called: its words without marks, joined by hyphens; Lao words stay
/// whole.
pub(crate) fn stem(title: &str) -> String {
    let is_lao = |word: &str| word.chars().any(|c| ('\u{e80}'..='\u{eff}').contains(&c));
    let plain = |word: &str| {
        if is_lao(word) { fold(word).replace(' ', "") } else { fold(word).replace(' ', "-") }
    };
    let words: Vec<String> =
        title.split_whitespace().map(plain).filter(|word| !word.is_empty()).collect();
    words.join("-")
}

/// A paper typeset.
pub(crate) struct Paper {
    pub(crate) document: Document,
    pub(crate) pages: Typeset,
    /// Language in which findings and warnings are told.
    pub(crate) tongue: Lang,
    /// Characters no font has.
    pub(crate) unprinted: Vec<UnprintedCharacters>,
}

impl Paper {
    /// A document typeset, its findings to be told in this language.
    pub(crate) fn of(call: Call<'_>, document: Document, tongue: Lang) -> Result<Paper, AppError> {
        Paper::of_foreign(call, document, tongue, AppError::from)
    }

    /// A document whose text may be what keeps it from being typeset; `refused` says so.
    pub(crate) fn of_foreign(
        call: Call<'_>,
        document: Document,
        tongue: Lang,
        refused: impl FnOnce(TypesetError) -> AppError,
    ) -> Result<Paper, AppError> {
        let pages = typeset_while(&document, call.app.host.fonts().as_ref(), &call.going())
            .map_err(|error| match error {
                TypesetError::Stopped(_) => call.stopped(),
                error => refused(error),
            })?;
        Paper::typeset(call, document, pages, tongue)
    }

    /// A document and its pages.
    pub(crate) fn typeset(
        call: Call<'_>,
        document: Document,
        pages: Typeset,
        tongue: Lang,
    ) -> Result<Paper, AppError> {
        let unprinted = unprinted(call, &pages, tongue)?;
        Ok(Paper { document, pages, tongue, unprinted })
    }

    /// The paper for the page to show.
    pub(crate) fn drawn(&self, file: PaperFile) -> Result<DrawnPaper, AppError> {
        Ok(DrawnPaper {
            content: STANDARD.encode(self.bytes(file)?),
            pages: self.pages.pages().len() as u32,
            file_name: format!("{}.{}", stem(&self.document.meta.title), file.extension()),
            findings: self.findings()?,
            warnings: self.warnings()?,
            unprinted: self.unprinted.clone(),
            title: self.document.meta.title.clone(),
        })
    }

    /// The paper written to a file.
    pub(crate) fn saved(self, file: PaperFile, place: &Place) -> Result<SavedPaper, AppError> {
        let (saved, staged) = self.staged(file, place)?;
        staged.put()?;
        Ok(saved)
    }

    /// The paper written beside the file it is to be.
    pub(crate) fn staged(
        self,
        file: PaperFile,
        place: &Place,
    ) -> Result<(SavedPaper, Staged), AppError> {
        let bytes = self.bytes(file)?;
        let findings = self.findings()?;
        let staged = place.stage(&bytes)?;
        let saved = SavedPaper {
            path: place.shown(),
            size: bytes.len() as u32,
            pages: self.pages.pages().len() as u32,
            findings,
            warnings: self.warnings()?,
            title: self.document.meta.title,
            unprinted: self.unprinted,
        };
        Ok((saved, staged))
    }

    pub(crate) fn bytes(&self, file: PaperFile) -> Result<Vec<u8>, AppError> {
        match file {
            PaperFile::Pdf => self.pages.to_pdf().map_err(AppError::internal),
            PaperFile::Docx => {
                caunoi_document::to_docx(&self.document, &self.pages).map_err(AppError::internal)
            }
        }
    }

    pub(crate) fn findings(&self) -> Result<Vec<PaperFinding>, AppError> {
        let Some(rules) = self.rules()? else { return Ok(Vec::new()) };
        Ok(check(&self.document, &rules)
            .into_iter()
            .map(|finding| wire(finding, self.tongue))
            .collect())
    }

    /// The rules of form that hold for the paper.
    fn rules(&self) -> Result<Option<Rules>, AppError> {
        let format = &self.document.format;
        format
            .is_ruled()
            .then(|| Rules::for_format(&format.name).map_err(AppError::internal))
            .transpose()
    }

    /// What the author should look at besides unprinted characters.
    pub(crate) fn warnings(&self) -> Result<Vec<String>, AppError> {
        let told =
            self.pages.warnings().iter().filter(|warning| !matches!(warning, Warning::StandIn(_)));
        let mut warnings: Vec<String> = told.map(|warning| warning.message(self.tongue)).collect();
        let kind = self.rules()?.and_then(|rules| partly_checked(&self.document, &rules));
        warnings.extend(kind.map(|kind| caunoi_document::partly_checked(&kind, self.tongue)));
        Ok(warnings)
    }
}

fn wire(finding: Finding, tongue: Lang) -> PaperFinding {
    PaperFinding {
        code: finding.fault.code(),
        message: finding.message(tongue),
        line: finding.line(tongue),
        path: finding.place.path,
        excerpt: finding.place.excerpt,
        rule: finding.rule,
    }
}
