//! The command line of the desktop program. Work without a window is `caunoi-cli`'s, not this
//! one's.

use std::path::PathBuf;

#[cfg(debug_assertions)]
use chrono::{DateTime, Utc};
use clap::Parser;

use crate::clock::Clock;

/// What the program was started with.
#[derive(Debug, Parser, PartialEq, Eq)]
#[command(name = "caunoi", version, about = "Cầu Nối: sổ công tác thông tin đối ngoại")]
pub(crate) struct Launch {
    /// The office folder to open at once, as the caller wrote it.
    #[arg(long, value_name = "DIR", help = "Mở thư mục cơ quan này")]
    pub(crate) office: Option<PathBuf>,
    /// The time at which the program's clock starts; in development builds only.
    #[cfg(debug_assertions)]
    #[arg(
        long,
        value_name = "TIME",
        help = "Đồng hồ của chương trình bắt đầu từ lúc này, ví dụ 2026-12-31T02:00:00Z (chỉ có ở bản phát triển)"
    )]
    pub(crate) now: Option<DateTime<Utc>>,
}

impl Launch {
    /// The clock the program is to go by.
    pub(crate) fn clock(&self) -> Clock {
        #[cfg(debug_assertions)]
        if let Some(now) = self.now {
            return Clock::starting_at(now);
        }
        Clock::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_no_office_unless_one_is_named() {
        assert_eq!(Launch::try_parse_from(["caunoi"]).unwrap().office, None);
    }

    #[test]
    fn takes_the_office_folder_with_spaces_and_diacritics() {
        let launch = Launch::try_parse_from(["caunoi", "--office", "/tmp/Cơ quan mẫu"]).unwrap();
        assert_eq!(launch.office.as_deref(), Some("/tmp/Cơ quan mẫu".as_ref()));
    }

    #[test]
    fn takes_the_time_at_which_its_clock_starts() {
        let launch = Launch::try_parse_from(["caunoi", "--now", "2028-02-29T02:00:00Z"]).unwrap();
        assert_eq!(launch.clock().now().date_naive().to_string(), "2028-02-29");
    }

    #[test]
    fn refuses_a_word_it_does_not_know() {
        assert!(Launch::try_parse_from(["caunoi", "office"]).is_err());
    }
}
