//! What can be asked on the command line.

#[cfg(debug_assertions)]
use chrono::{DateTime, Utc};
use clap::{Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// The work of Cầu Nối without a window.
#[derive(Debug, Parser)]
#[command(name = "caunoi-cli", version)]
pub(crate) struct Arguments {
    /// Folder of the office; the one opened last unless given
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) office: Option<PathBuf>,

    /// Folder for the program's own files
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) data_dir: Option<PathBuf>,

    /// Time at which the program's clock starts, as 2026-12-31T02:00:00Z; development builds only
    #[cfg(debug_assertions)]
    #[arg(long, global = true, value_name = "TIME")]
    pub(crate) now: Option<DateTime<Utc>>,

    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make the sample office, or open it where it is
    Sample,
    /// Print the contract as JSON: each command with the schemas of its request and response
    Commands,
    /// Print the contract as TypeScript
    Contract,
    /// Print the record tables of the contract as TypeScript
    Records,
    /// Print the migration that the declared records want, after a line with its number; nothing
    /// where they want none
    Migration,
    /// Carry out a command; its response goes to standard output
    Call {
        /// Name of the command
        command: String,
        /// Request as JSON, or - for standard input
        #[arg(default_value = "{}")]
        request: String,
    },
    /// Print a briefing pack: one that is kept, or one begun for an agreement, a partner or an
    /// activity
    Pack {
        /// Identifier of a pack; code of an agreement; name of an organisation; or identifier of an
        /// agreement, an organisation or an activity
        name: String,
        /// Template of a pack that is not kept, such as ministerial_talks; the whole pack unless
        /// given
        #[arg(long, value_name = "NAME")]
        template: Option<String>,
        /// File to write
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Language of the pack, or two side by side, such as vi+lo; its own, or Vietnamese for one
        /// that is not kept
        #[arg(long, value_parser = pack_languages)]
        lang: Option<PackLanguages>,
        /// What to make; the file's extension says it unless given
        #[arg(long, value_enum)]
        format: Option<PackFormat>,
        /// First day of the activity log, as 2025-01-31; days as in the pack or the template unless
        /// given
        #[arg(long, value_name = "DATE")]
        from: Option<String>,
        /// Last day of the activity log
        #[arg(long, value_name = "DATE")]
        to: Option<String>,
        /// The day the pack speaks of; today unless given
        #[arg(long, value_name = "DATE")]
        as_of: Option<String>,
    },
    /// Draw a paper an activity is worked with
    Paper {
        /// Which paper, as the contract calls it, such as member_list
        kind: String,
        /// Identifier of the activity
        id: String,
        /// File to write; its extension says what to make: .pdf or .docx
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Language of the paper
        #[arg(long, value_enum, default_value_t = PackLanguage::Vi)]
        lang: PackLanguage,
    },
    /// Draw all papers of an activity into a folder named after it
    Papers {
        /// Identifier of the activity
        id: String,
        /// Folder in which that folder is made
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// Language of the papers
        #[arg(long, value_enum, default_value_t = PackLanguage::Vi)]
        lang: PackLanguage,
        /// What to make
        #[arg(long, value_enum, default_value_t = PackFormat::Pdf)]
        format: PackFormat,
    },
    /// Draw a register of the office
    Register {
        /// Which: activities, agreements or certificates
        of: String,
        /// File to write; its extension says what to make: .xlsx, .pdf or .docx
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// What it holds, as the list of its command takes it, such as '{"kinds":["talks"]}'
        #[arg(long, value_name = "JSON", default_value = "{}")]
        list: String,
        /// Language of the register
        #[arg(long, value_enum, default_value_t = PackLanguage::Vi)]
        lang: PackLanguage,
    },
    /// Draw a report of the office
    Report {
        /// What on, as the contract calls it: periodic, agreement_implementation, agreement_plan or
        /// external_press
        kind: String,
        /// The period: 2025, 2025-H1, 2025-Q3 or 2025-M07
        #[arg(long)]
        period: String,
        /// From which day periods go: mid_month (the 15th of the month before) or calendar; as is
        /// customary for the kind unless given
        #[arg(long)]
        scheme: Option<String>,
        /// File to write; its extension says what to make: .pdf, .docx or, of its figures, .xlsx
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Language of the report
        #[arg(long, value_enum, default_value_t = PackLanguage::Vi)]
        lang: PackLanguage,
    },
    /// Make an official paper of a text: Markdown, plain text, or a document as JSON
    Typeset {
        /// File to read (.md, .txt, .json), or - for standard input
        #[arg(value_name = "FILE")]
        text: PathBuf,
        /// File to write; its extension says what to make: .pdf or .docx
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Format of the paper; the text may name it, and decree30 is the usual
        #[arg(long, value_enum)]
        format: Option<PaperFormat>,
        /// Language of the paper and of what is said about it; the text may name it, and vi is the
        /// usual
        #[arg(long, value_enum)]
        lang: Option<PackLanguage>,
        /// Title of the paper
        #[arg(long, value_name = "TITLE")]
        title: Option<String>,
        /// How the text is written; the file's extension says it unless given, standard input is
        /// plain text
        #[arg(long, value_enum)]
        notation: Option<TextNotation>,
    },
    /// Serve the UI and the commands on 127.0.0.1, for developers and tests
    #[cfg(feature = "devhost")]
    Serve {
        /// Port; 0 for any that is free
        #[arg(long, default_value_t = 0)]
        port: u16,
        /// Folder of the built UI
        #[arg(long, default_value = "ui/dist", value_name = "DIR")]
        ui: PathBuf,
    },
}

/// Languages packs are printed in.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum PackLanguage {
    /// Vietnamese
    Vi,
    /// Lao
    Lo,
    /// English
    En,
}

impl PackLanguage {
    pub(crate) fn code(self) -> &'static str {
        match self {
            PackLanguage::Vi => "vi",
            PackLanguage::Lo => "lo",
            PackLanguage::En => "en",
        }
    }
}

/// A language, or two side by side.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PackLanguages {
    /// The language, or the one at the left.
    pub(crate) first: PackLanguage,
    /// The one at the right.
    pub(crate) second: Option<PackLanguage>,
}

/// Reads `vi`, or `vi+lo`.
fn pack_languages(text: &str) -> Result<PackLanguages, String> {
    let (first, second) =
        text.split_once('+').map_or((text, None), |(first, second)| (first, Some(second)));
    let language = |code: &str| PackLanguage::from_str(code, false);
    Ok(PackLanguages { first: language(first)?, second: second.map(language).transpose()? })
}

/// What a pack is written as.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum PackFormat {
    /// PDF
    Pdf,
    /// Word file
    Docx,
}

impl PackFormat {
    pub(crate) fn code(self) -> &'static str {
        match self {
            PackFormat::Pdf => "pdf",
            PackFormat::Docx => "docx",
        }
    }
}

/// Formats of papers made of a text.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum PaperFormat {
    /// Official papers: Decree 30/2020/NĐ-CP
    Decree30,
    /// Internal packs
    Pack,
}

impl PaperFormat {
    pub(crate) fn code(self) -> &'static str {
        match self {
            PaperFormat::Decree30 => "decree30",
            PaperFormat::Pack => "pack",
        }
    }
}

/// How a text is written.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum TextNotation {
    /// Every line a paragraph
    Plain,
    /// Markdown
    Markdown,
    /// A document as JSON
    Json,
}

impl TextNotation {
    pub(crate) fn code(self) -> &'static str {
        match self {
            TextNotation::Plain => "plain",
            TextNotation::Markdown => "markdown",
            TextNotation::Json => "json",
        }
    }
}
