//! Addressees, signatures and recipients, and text in two languages: arranged by tables without
//! rules.

use super::DocxError;
use super::body::Body;
use super::paragraph::{Indent, RunShape, Shape};
use super::table::{Frame, Grid, GridCell, GridRow};
use super::units::points_of_mm;
use crate::block::{
    Addressees, Align, Bilingual, PairKind, Recipients, SignatureBlock, Signer, Text,
};

/// Signers on one line at most.
const MOST_SIGNERS: usize = 3;

impl Body<'_> {
    /// One addressee on the line of the label, several in a dash list under its end.
    pub(super) fn addressees(&mut self, addressees: &Addressees) -> Result<(), DocxError> {
        let style = self.format.addressees;
        let label = addressees.label.clone().unwrap_or_else(|| self.words.addressees.into());
        let after = |last: bool| {
            Some((0.0, if last { style.space_after_pt } else { style.text.space_after_pt }))
        };
        if let [name] = addressees.names.as_slice() {
            let text: Text = label
                .spans
                .iter()
                .cloned()
                .chain([" ".into()])
                .chain(name.spans.iter().cloned())
                .collect();
            self.paragraph(
                Shape {
                    align: Some(Align::Centre),
                    gaps_pt: after(true),
                    ..Shape::of("Addressees")
                },
                &text,
            );
            return Ok(());
        }
        let indent_mm = style.indent_mm.min(self.width_mm() / 2.0);
        let width = self.ruler.width(&label.plain(), &style.text)? * 25.4 / 72.0;
        let under = if width < (self.width_mm() - indent_mm) / 3.0 { width } else { 0.0 };
        let indent = Some(Indent { left_mm: indent_mm, ..Indent::default() });
        self.paragraph(Shape { indent, keep_next: true, ..Shape::of("Addressees") }, &label);
        for (index, name) in addressees.names.iter().enumerate() {
            let last = index + 1 == addressees.names.len();
            let hang = 4.0;
            let indent =
                Some(Indent { left_mm: indent_mm + under + hang, right_mm: 0.0, first_mm: -hang });
            let mut runs = self.marked("-");
            runs.extend(self.runs(name, &RunShape::default()));
            self.paragraph_of(
                Shape { indent, keep_next: !last, gaps_pt: after(last), ..Shape::of("Addressees") },
                &runs,
            );
        }
        Ok(())
    }

    /// One signer on the right beside the recipients; several share the width, and the recipients
    /// follow below.
    pub(super) fn signatures(&mut self, block: &SignatureBlock) {
        let style = self.format.signature;
        let width = self.width_mm();
        let gap = Shape {
            line_pt: Some(style.space_before_pt.max(1.0)),
            keep_next: true,
            ..Shape::of("Gap")
        };
        self.paragraph_of(gap, &[]);
        if let [signer] = block.signers.as_slice() {
            let left = width * style.left_share.clamp(0.2, 0.8);
            let recipients = self.recipients(block.recipients.as_ref());
            let signer = self.signer(signer);
            let cells = vec![GridCell::of(recipients), GridCell::of(signer)];
            let grid = Grid {
                widths_mm: vec![left, width - left],
                rows: vec![GridRow::of(cells)],
                frame: Frame::default(),
            };
            grid.write(&mut self.xml);
        } else {
            for signers in block.signers.chunks(MOST_SIGNERS) {
                let share = width / signers.len() as f32;
                let cells =
                    signers.iter().map(|signer| GridCell::of(self.signer(signer))).collect();
                let grid = Grid {
                    widths_mm: vec![share; signers.len()],
                    rows: vec![GridRow::of(cells)],
                    frame: Frame::default(),
                };
                grid.write(&mut self.xml);
                self.gap(style.space_before_pt);
            }
            if block.recipients.is_some() {
                let recipients = self.recipients(block.recipients.as_ref());
                self.xml.splice(&recipients);
            }
        }
        self.gap(1.0);
    }

    fn signer(&mut self, signer: &Signer) -> Vec<u8> {
        let style = self.format.signature;
        self.apart(|body| {
            let kept = |style: &'static str| Shape { keep_next: true, ..Shape::of(style) };
            for line in &signer.authority {
                body.paragraph(kept("Authority"), line);
            }
            body.paragraph(kept("Post"), &signer.post);
            let space = points_of_mm(style.space_mm);
            match &signer.mark {
                Some(mark) => {
                    let around = ((space - style.mark.size_pt * 1.15) / 2.0).max(1.0);
                    body.paragraph(
                        Shape { gaps_pt: Some((around, around)), ..kept("SignatureMark") },
                        mark,
                    );
                }
                None => {
                    body.paragraph_of(Shape { line_pt: Some(space.max(1.0)), ..kept("Gap") }, &[])
                }
            }
            body.paragraph(Shape::of("Signer"), &signer.name);
        })
    }

    /// Label and dash list; an empty paragraph where there are no recipients.
    fn recipients(&mut self, recipients: Option<&Recipients>) -> Vec<u8> {
        let words = self.words;
        self.apart(|body| {
            let Some(recipients) = recipients else {
                body.paragraph(Shape::of("Recipients"), &Text::new());
                return;
            };
            let label = recipients.label.clone().unwrap_or_else(|| words.recipients.into());
            body.paragraph(Shape { keep_next: true, ..Shape::of("RecipientsLabel") }, &label);
            for (index, item) in recipients.items.iter().enumerate() {
                let mut runs = body.runs(&"- ".into(), &RunShape::default());
                runs.extend(body.runs(item, &RunShape::default()));
                let indent = Some(Indent { left_mm: 2.0, right_mm: 0.0, first_mm: -2.0 });
                let last = index + 1 == recipients.items.len();
                body.paragraph_of(
                    Shape {
                        indent,
                        align: Some(Align::Left),
                        keep_next: !last,
                        ..Shape::of("Recipients")
                    },
                    &runs,
                );
            }
        })
    }

    /// Every paragraph level with its counterpart.
    pub(super) fn bilingual(&mut self, bilingual: &Bilingual) {
        let style = self.format.bilingual;
        let mut rows = Vec::new();
        for pair in &bilingual.pairs {
            let (style, keep_next) = match pair.role {
                PairKind::Body => ("BilingualText", false),
                PairKind::Title => ("BilingualTitle", true),
            };
            let main = self.lang();
            let cells = [(&pair.left, bilingual.left), (&pair.right, bilingual.right)].map(
                |(text, lang)| {
                    let base =
                        RunShape { lang: (lang != main).then_some(lang), ..RunShape::default() };
                    GridCell::of(self.apart(|body| {
                        body.paragraph_in(Shape { keep_next, ..Shape::of(style) }, text, &base)
                    }))
                },
            );
            rows.push(GridRow { divides: true, ..GridRow::of(cells.into()) });
        }
        let half = self.width_mm() / 2.0;
        let frame = Frame { padding_x_mm: style.gap_mm / 2.0, ..Frame::default() };
        Grid { widths_mm: vec![half, half], rows, frame }.write(&mut self.xml);
        self.gap(style.space_after_pt);
    }
}
