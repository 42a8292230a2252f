//! Texts, countries and sets of languages as they are kept.

use crate::vocabulary::Lang;
use crate::wire::string_on_the_wire;
use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// A text as it is kept: composed (NFC), `\n` line ends, no other control characters, no blanks
/// around it. Empty means "nothing written".
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text(String);

string_on_the_wire!(
    Text,
    "A text; composed (NFC), trimmed, without control characters other than line ends"
);

impl Text {
    /// Cleans a text into the form that is kept.
    pub fn new(text: &str) -> Text {
        // Most texts come from where they were kept and are clean already.
        if is_clean(text) {
            Text(text.trim().to_owned())
        } else {
            Text(cleaned(text).trim().to_owned())
        }
    }

    /// The text itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing is written.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether nothing in it can be seen: it is empty, or holds only blanks, marks without a letter
    /// and invisible characters.
    pub fn is_blank(&self) -> bool {
        self.0.chars().all(is_invisible)
    }
}

/// Whether a character leaves no ink by itself.
fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || unicode_normalization::char::is_combining_mark(c)
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffc}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// A text without what is not kept, composed.
fn cleaned(text: &str) -> String {
    let replaced = |c: char| match c {
        '\r' => '\n',
        '\t' => ' ',
        c => c,
    };
    text.replace("\r\n", "\n")
        .chars()
        .map(replaced)
        .filter(|c| !is_dropped_or_replaced(*c))
        .nfc()
        .collect()
}

/// Whether a text surely needs no cleaning but at its ends.
fn is_clean(text: &str) -> bool {
    !text.chars().any(is_dropped_or_replaced) && is_nfc_quick(text.chars()) == IsNormalized::Yes
}

/// Whether a character is not kept as it is.
fn is_dropped_or_replaced(c: char) -> bool {
    c != '\n'
        && (c.is_control()
            || matches!(c, '\u{feff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Text {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Text, Infallible> {
        Ok(Text::new(text))
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Text {
        Text::new(text)
    }
}

/// What two symbols or codes have in common that read the same on paper: capitals, width, signs
/// that do not show, kinds of hyphen and slash, blanks, and letters of other scripts that look like
/// Latin ones do not count.
pub fn read_as(symbol: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let shows = |c: &char| {
        !c.is_whitespace()
            && !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
    };
    let capitals = symbol.nfkc().filter(shows).flat_map(char::to_uppercase);
    capitals.map(latin_as_shown).nfc().collect()
}

/// The Latin capital or plain sign a character looks like, by the confusable characters of Unicode
/// Technical Standard 39.
fn latin_as_shown(c: char) -> char {
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{30fc}' | '\u{fe58}' => '-',
        '\u{2044}' | '\u{2215}' | '\u{29f8}' => '/',
        'Ð' | 'Ɖ' => 'Đ',
        'А' | 'Α' => 'A',
        'В' | 'Β' => 'B',
        'С' => 'C',
        'Е' | 'Ε' => 'E',
        'Н' | 'Η' => 'H',
        'І' | 'Ι' | 'Ӏ' => 'I',
        'Ј' => 'J',
        'К' | 'Κ' => 'K',
        'М' | 'Μ' => 'M',
        'Ν' => 'N',
        'О' | 'Ο' => 'O',
        'Р' | 'Ρ' => 'P',
        'Ѕ' => 'S',
        'Т' | 'Τ' => 'T',
        'У' | 'Υ' | 'Ү' => 'Y',
        'Х' | 'Χ' => 'X',
        'Ζ' => 'Z',
        other => other,
    }
}

/// A country by its ISO 3166-1 alpha-2 code, or `unknown`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(Option<[u8; 2]>);

/// The 249 officially assigned alpha-2 codes of ISO 3166-1, separated by blanks.
const ISO_3166_1: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD \
    CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF \
    GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN \
    KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA \
    NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI \
    SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI \
    VN VU WF WS YE YT ZA ZM ZW";

string_on_the_wire!(Country, "A country's ISO 3166-1 alpha-2 code such as VN or LA, or unknown");

/// A text that is not a country code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a country code: {0:?}; expected two capital letters (ISO 3166-1) or unknown")]
pub struct NotACountry(pub String);

impl Country {
    /// Việt Nam.
    pub const VIETNAM: Country = Country(Some(*b"VN"));
    /// Lào.
    pub const LAOS: Country = Country(Some(*b"LA"));
    /// Not known.
    pub const UNKNOWN: Country = Country(None);

    /// Whether it is unknown, or an officially assigned code of ISO 3166-1. Reading takes any two
    /// letters, so that an office with a wrong code still opens; what is saved anew is checked.
    pub fn is_assigned(&self) -> bool {
        self.0.is_none_or(|code| {
            ISO_3166_1.as_bytes().chunks(3).any(|assigned| assigned.starts_with(&code))
        })
    }

    /// The two letters, when known.
    pub fn code(&self) -> Option<&str> {
        self.0.as_ref().and_then(|code| std::str::from_utf8(code).ok())
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code().unwrap_or("unknown"))
    }
}

impl FromStr for Country {
    type Err = NotACountry;

    fn from_str(text: &str) -> Result<Country, NotACountry> {
        match text.as_bytes() {
            b"" | b"unknown" => Ok(Country(None)),
            [a, b] if a.is_ascii_uppercase() && b.is_ascii_uppercase() => {
                Ok(Country(Some([*a, *b])))
            }
            _ => Err(NotACountry(text.to_owned())),
        }
    }
}

/// Words that ship with the program, in the languages papers are printed in.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub struct Worded {
    /// In Vietnamese.
    pub vi: String,
    /// In Lao.
    pub lo: String,
    /// In English.
    pub en: String,
}

impl Worded {
    /// In a language of papers; in Vietnamese for the others.
    pub fn in_lang(&self, lang: Lang) -> &str {
        of_language(lang, [&self.vi, &self.lo, &self.en])
    }
}

/// The one of Vietnamese, Lao and English that a language of papers is; that in Vietnamese for the
/// others.
pub(crate) fn of_language<T>(lang: Lang, [vi, lo, en]: [T; 3]) -> T {
    match lang {
        Lang::Lo => lo,
        Lang::En => en,
        _ => vi,
    }
}

/// A set of languages in vocabulary order; empty means unknown. Wire and storage form: codes
/// separated by blanks, `vi lo`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct LangSet(Vec<Lang>);

string_on_the_wire!(
    LangSet,
    "Languages as codes separated by blanks, such as: vi lo. Empty means unknown"
);

/// A text that is not a list of languages.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a language this program knows: {0:?}")]
pub struct NotALanguage(pub String);

impl LangSet {
    /// The set of these languages.
    pub fn new(langs: impl IntoIterator<Item = Lang>) -> LangSet {
        let given: Vec<Lang> = langs.into_iter().collect();
        LangSet(Lang::ALL.iter().copied().filter(|lang| given.contains(lang)).collect())
    }

    /// The languages in vocabulary order.
    pub fn iter(&self) -> impl Iterator<Item = Lang> + '_ {
        self.0.iter().copied()
    }

    /// Whether none is known.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for LangSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, lang) in self.0.iter().enumerate() {
            if i > 0 {
                f.write_str(" ")?;
            }
            f.write_str(lang.code())?;
        }
        Ok(())
    }
}

impl FromStr for LangSet {
    type Err = NotALanguage;

    fn from_str(text: &str) -> Result<LangSet, NotALanguage> {
        let langs: Result<Vec<Lang>, NotALanguage> = text
            .split_whitespace()
            .map(|code| Lang::from_code(code).ok_or_else(|| NotALanguage(code.to_owned())))
            .collect();
        Ok(LangSet::new(langs?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn symbols_that_read_the_same_are_one() {
        for same in [
            "bc-b",
            "BC\u{2011}B",
            "BC\u{2013}B",
            "ＢＣ－Ｂ",
            "BC - B",
            "BC-\u{200b}B",
            "ВС-В",
            "\u{412}\u{421}\u{2212}\u{392}",
        ] {
            assert_eq!(read_as(same), "BC-B", "{same}");
        }
        assert_eq!(read_as("ÐN/\u{202f}bc"), read_as("đn\u{2215}BC"));
        for other in ["BC-B1", "BC_B", "BCB", "B-CB", "BÇ-B"] {
            assert_ne!(read_as(other), "BC-B", "{other}");
        }
        assert_eq!(read_as("o\u{302}\u{301}"), read_as("Ố"));
    }

    #[test]
    fn decomposed_and_dirty_texts_become_one_form() {
        assert_eq!(Text::new("  Hue\u{302}\u{301}\u{0}\r\nLa\u{300}o "), Text::new("Huế\nLào"));
        assert_eq!("vi lo".parse::<LangSet>().unwrap(), "lo vi lo".parse().unwrap());
        assert!("vi xx".parse::<LangSet>().is_err());
        assert!("vn".parse::<Country>().is_err());
    }

    #[test]
    fn only_assigned_codes_are_countries() {
        let is_assigned = |code: &str| code.parse::<Country>().unwrap().is_assigned();
        for code in ["VN", "LA", "AD", "ZW", "unknown"] {
            assert!(is_assigned(code), "{code}");
        }
        // Reserved, withdrawn, user-assigned, and two halves of neighbours in the list.
        for code in ["ZZ", "UK", "DY", "HV", "XK", "SU", "DA"] {
            assert!(!is_assigned(code), "{code}");
        }
        assert_eq!(ISO_3166_1.split(' ').count(), 249);
    }

    #[test]
    fn a_text_without_ink_is_blank() {
        for text in [
            "",
            "\u{200b}",
            "\u{3164}",
            "\u{2060} \u{ad}",
            "\u{301}",
            "\u{0}\u{7}\u{200b}",
            "\u{2800}\u{fe0f}",
            "\u{e0041}",
        ] {
            assert!(Text::new(text).is_blank(), "{text:?}");
        }
        for text in ["a", "ກ", "\u{200b}x", "–", "7"] {
            assert!(!Text::new(text).is_blank(), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn a_text_that_is_clean_is_what_cleaning_makes_of_it(text in "\\PC*|[\\x00-\\x20a-zếe\u{302}\u{301}\u{feff}]*") {
            prop_assert_eq!(Text::new(&text).to_string(), cleaned(&text).trim().to_owned());
        }

        #[test]
        fn cleaning_twice_is_cleaning_once(text in "\\PC*|[\\x00-\\x20a-zế]*") {
            let once = Text::new(&text);
            prop_assert_eq!(Text::new(once.as_str()), once);
        }
    }
}
