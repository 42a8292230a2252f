//! One text in two languages: each pair of paragraphs is a row of two columns that may divide
//! between lines.

use super::row::{CellAsk, RowAsk, RowFrame};
use super::{Composer, mm};
use crate::block::{Bilingual, PairKind};
use crate::error::TypesetError;
use crate::layout::place::Step;
use crate::page::{CellSpan, Role};

impl Composer<'_> {
    pub(super) fn bilingual(&mut self, bilingual: &Bilingual) -> Result<(), TypesetError> {
        let style = self.format.bilingual;
        let group = self.node(Role::Division, self.parent);
        let width = (self.geometry.width - mm(style.gap_mm)) / 2.0;
        let lefts = [self.geometry.left, self.geometry.left + self.geometry.width - width];
        for (index, pair) in bilingual.pairs.iter().enumerate() {
            let title = pair.role == PairKind::Title;
            let text = if title { style.title } else { style.text };
            let sides =
                [(&pair.left, bilingual.left, "left"), (&pair.right, bilingual.right, "right")];
            let asks = [0, 1].map(|side| {
                let (words, lang, part) = sides[side];
                CellAsk {
                    x: lefts[side],
                    width,
                    paragraphs: std::slice::from_ref(words),
                    step: Step::Part(part),
                    style: text,
                    align: text.align,
                    lang,
                    role: Role::Paragraph,
                    span: CellSpan::ONE,
                    centred: false,
                }
            });
            let last = index + 1 == bilingual.pairs.len();
            let frame = RowFrame {
                role: Role::Division,
                pad_x: 0.0,
                pad_y: 0.0,
                rule: 0.0,
                before: text.space_before_pt,
                after: if last { style.space_after_pt } else { text.space_after_pt },
                keep_next: title && !last,
                // Running text divides wherever the page ends.
                room: 0.0,
                table: None,
            };
            let row = RowAsk {
                cells: asks.into(),
                step: Step::Nth("pairs", index),
                tint: None,
                least: 0.0,
            };
            self.rows(&[row], frame, group)?;
        }
        Ok(())
    }
}
