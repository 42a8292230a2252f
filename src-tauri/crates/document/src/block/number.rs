//! Numbers of headings, annexes, tables and lists, and the labels by which cross-references find
//! them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Block, Document, FigureContent};

/// The letters of points in the order of the Vietnamese alphabet (Decree 30/2020/NĐ-CP, Annex I).
const LETTERS: [&str; 23] = [
    "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t",
    "u", "v", "x", "y",
];

const ROMANS: [(u32, &str); 13] = [
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
];

/// A way of writing a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Figures {
    /// I, II, III.
    Roman,
    /// 1, 2, 3.
    Decimal,
    /// a, b, c, d, đ, e in the order of the Vietnamese alphabet; after y come aa, ab as in the
    /// columns of a sheet.
    Letter,
}

impl Figures {
    /// Writes a number counted from 1; 0 gives an empty string.
    pub fn write(self, number: u32) -> String {
        let mut out = String::new();
        let mut rest = number;
        match self {
            Self::Decimal if number > 0 => return number.to_string(),
            Self::Decimal => {}
            Self::Roman => {
                for (value, figure) in ROMANS {
                    while rest >= value {
                        out.push_str(figure);
                        rest -= value;
                    }
                }
            }
            Self::Letter => {
                let count = LETTERS.len() as u32;
                while rest > 0 {
                    out.insert_str(0, LETTERS[((rest - 1) % count) as usize]);
                    rest = (rest - 1) / count;
                }
            }
        }
        out
    }
}

/// How the headings of one level are numbered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NumberStyle {
    /// How the number is written.
    pub figures: Figures,
    /// What follows it: '.' or ')'.
    pub stop: char,
    /// Whether the number of the level above stands before it, as in "1.2.".
    pub with_parent: bool,
}

/// A number as printed and as referred to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Number {
    /// As it stands before the words: "1.", "a)", "Bảng 2.".
    pub printed: String,
    /// As other places call it: "II.1", "2".
    pub referred: String,
}

/// What a label leads to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Target {
    /// The number of the block; empty if it has none.
    pub number: String,
    /// The words of the block.
    pub words: String,
}

/// Counts headings, annexes and tables in reading order. Every exporter walks the blocks with one
/// of these, so that all give the same numbers.
#[derive(Clone, Debug)]
pub struct Counters<'d> {
    styles: &'d [NumberStyle],
    levels: Vec<u32>,
    annexes: u32,
    annex: u32,
    tables: u32,
    pictures: u32,
    charts: u32,
    footnotes: u32,
}

impl<'d> Counters<'d> {
    /// Counters at the beginning of a document.
    pub fn new(document: &'d Document) -> Self {
        let annexes = document.blocks.iter().map(annexes_in).sum();
        Self {
            styles: &document.format.numbering,
            levels: Vec::new(),
            annexes,
            annex: 0,
            tables: 0,
            pictures: 0,
            charts: 0,
            footnotes: 0,
        }
    }

    /// The number of the next numbered heading of this level, counted from 1.
    pub fn heading(&mut self, level: u8) -> Number {
        let depth = usize::from(level.max(1));
        self.levels.resize(depth, 0);
        self.levels[depth - 1] += 1;
        let part = |index: usize| {
            let figures = self.style(index).map_or(Figures::Decimal, |style| style.figures);
            figures.write(self.levels[index].max(1))
        };
        let mut printed = part(depth - 1);
        let mut above = depth - 1;
        while above > 0 && self.style(above).is_some_and(|style| style.with_parent) {
            above -= 1;
            printed = format!("{}.{printed}", part(above));
        }
        printed.push(self.style(depth - 1).map_or('.', |style| style.stop));
        let used = (0..depth).filter(|&index| self.levels[index] > 0);
        let referred = used.map(part).collect::<Vec<_>>().join(".");
        Number { printed, referred }
    }

    /// The number of the next annex; empty if it is the only one.
    pub fn annex(&mut self) -> Number {
        self.annex += 1;
        self.levels.clear();
        if self.annexes < 2 {
            return Number::default();
        }
        let number = Figures::Roman.write(self.annex);
        Number { printed: number.clone(), referred: number }
    }

    /// The number of the next numbered table.
    pub fn table(&mut self) -> u32 {
        self.tables += 1;
        self.tables
    }

    /// The number of the next numbered figure; pictures and charts are counted apart.
    pub fn figure(&mut self, content: &FigureContent) -> u32 {
        let count = match content {
            FigureContent::Picture(_) => &mut self.pictures,
            FigureContent::Chart(_) => &mut self.charts,
        };
        *count += 1;
        *count
    }

    /// The number of the next footnote.
    pub fn footnote(&mut self) -> u32 {
        self.footnotes += 1;
        self.footnotes
    }

    /// The style of a level counted from 0, or of the deepest level defined.
    fn style(&self, index: usize) -> Option<&'d NumberStyle> {
        self.styles.get(index).or(self.styles.last())
    }
}

fn annexes_in(block: &Block) -> u32 {
    match block {
        Block::Annex(annex) => 1 + annex.blocks.iter().map(annexes_in).sum::<u32>(),
        Block::Section(section) => section.blocks.iter().map(annexes_in).sum(),
        _ => 0,
    }
}

/// Why the labels of a document cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TwiceLabelled(pub String);

/// Every label of a document with what it leads to.
///
/// # Errors
/// The first label that stands at two blocks.
pub fn labels(document: &Document) -> Result<BTreeMap<String, Target>, TwiceLabelled> {
    let mut walk = Walk { counters: Counters::new(document), found: BTreeMap::new() };
    walk.blocks(&document.blocks)?;
    Ok(walk.found)
}

struct Walk<'d> {
    counters: Counters<'d>,
    found: BTreeMap<String, Target>,
}

impl Walk<'_> {
    fn blocks(&mut self, blocks: &[Block]) -> Result<(), TwiceLabelled> {
        for block in blocks {
            let (label, target, inside): (_, _, &[Block]) = match block {
                Block::Heading(heading) => {
                    let number = if heading.numbered {
                        self.counters.heading(heading.level).referred
                    } else {
                        String::new()
                    };
                    (&heading.label, Target { number, words: heading.text.plain() }, &[])
                }
                Block::Annex(annex) => {
                    let number = self.counters.annex().referred;
                    (&annex.label, Target { number, words: annex.title.plain() }, &annex.blocks)
                }
                Block::Table(table) => {
                    let number = if table.numbered {
                        self.counters.table().to_string()
                    } else {
                        String::new()
                    };
                    let words = table.caption.as_ref().map(super::Text::plain).unwrap_or_default();
                    (&table.label, Target { number, words }, &[])
                }
                Block::Figure(figure) => {
                    let number = if figure.is_numbered() {
                        self.counters.figure(&figure.content).to_string()
                    } else {
                        String::new()
                    };
                    let words = figure.caption.as_ref().map(super::Text::plain).unwrap_or_default();
                    (&figure.label, Target { number, words }, &[])
                }
                Block::Paragraph(paragraph) => (
                    &paragraph.label,
                    Target { number: String::new(), words: paragraph.text.plain() },
                    &[],
                ),
                Block::Section(section) => (&None, Target::default(), &section.blocks),
                _ => (&None, Target::default(), &[]),
            };
            if let Some(label) = label
                && self.found.insert(label.clone(), target).is_some()
            {
                return Err(TwiceLabelled(label.clone()));
            }
            self.blocks(inside)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_follow_the_vietnamese_alphabet() {
        let letters: Vec<_> = [1, 4, 5, 6, 23, 24].map(|n| Figures::Letter.write(n)).into();
        assert_eq!(letters, ["a", "d", "đ", "e", "y", "aa"]);
    }

    #[test]
    fn roman_figures_are_the_usual_ones() {
        let romans: Vec<_> = [1, 4, 9, 14, 40, 1990].map(|n| Figures::Roman.write(n)).into();
        assert_eq!(romans, ["I", "IV", "IX", "XIV", "XL", "MCMXC"]);
        assert_eq!(Figures::Roman.write(0), "");
    }
}
