//! What can be asked on the command line.

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
    /// Carry out a command; its response goes to standard output
    Call {
        /// Name of the command
        command: String,
        /// Request as JSON, or - for standard input
        #[arg(default_value = "{}")]
        request: String,
    },
    /// Print the briefing pack of an agreement or a partner
    Pack {
        /// Code of an agreement, or identifier of an agreement or organisation
        name: String,
        /// File to write
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Language of the pack
        #[arg(long, value_enum, default_value_t = PackLanguage::Vi)]
        lang: PackLanguage,
        /// Format of the file
        #[arg(long, value_enum, default_value_t = PackFormat::Pdf)]
        format: PackFormat,
        /// First day of the activity log, as 2025-01-31
        #[arg(long, value_name = "DATE")]
        from: Option<String>,
        /// Last day of the activity log
        #[arg(long, value_name = "DATE")]
        to: Option<String>,
        /// The day the pack speaks of; today unless given
        #[arg(long, value_name = "DATE")]
        as_of: Option<String>,
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

/// Formats packs are printed in.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum PackFormat {
    /// PDF
    Pdf,
}
