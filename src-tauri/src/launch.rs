//! The command line of the desktop program. Work without a window is `caunoi-cli`'s, not this one's.

use std::path::PathBuf;

use clap::Parser;

/// What the program was started with.
#[derive(Debug, Parser, PartialEq, Eq)]
#[command(name = "caunoi", version, about = "Cầu Nối: sổ công tác thông tin đối ngoại")]
pub(crate) struct Launch {
    /// The office folder to open at once, as the caller wrote it.
    #[arg(long, value_name = "DIR", help = "Mở thư mục cơ quan này")]
    pub(crate) office: Option<PathBuf>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_no_office_unless_one_is_named() {
        assert_eq!(Launch::try_parse_from(["caunoi"]).unwrap(), Launch { office: None });
    }

    #[test]
    fn takes_the_office_folder_with_spaces_and_diacritics() {
        let launch = Launch::try_parse_from(["caunoi", "--office", "/tmp/Cơ quan mẫu"]).unwrap();
        assert_eq!(launch.office.as_deref(), Some("/tmp/Cơ quan mẫu".as_ref()));
    }

    #[test]
    fn refuses_a_word_it_does_not_know() {
        assert!(Launch::try_parse_from(["caunoi", "office"]).is_err());
    }
}
