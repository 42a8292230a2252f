//! In English.

use super::{Tongue, decimal};
use crate::block::Align;
use crate::check::{Element, Fault, Side};
use crate::error::{ReferenceFault, TypesetError, Warning};
use crate::read::ReadError;

pub(super) struct English;

impl Tongue for English {
    fn fault(&self, fault: &Fault) -> String {
        match fault {
            Fault::NotInForce { day } => format!("The rules are not in force on {}", day.format("%-d %B %Y")),
            Fault::PageSize { found, wanted } => format!(
                "The page is {} x {} mm, it must be {} x {} mm",
                self.number(found[0]),
                self.number(found[1]),
                self.number(wanted[0]),
                self.number(wanted[1])
            ),
            Fault::Margin { side, found, allowed } => {
                format!("The {} margin is {} mm, it must be {} mm", self.side(*side), self.number(*found), self.range(*allowed))
            }
            Fault::Size { element, found, allowed } => {
                format!("{}: the type is {} pt, it must be {} pt", self.element(*element), self.number(*found), self.range(*allowed))
            }
            Fault::Weight { element, bold } => format!("{}: must {}be bold", self.element(*element), if *bold { "" } else { "not " }),
            Fault::Slant { element, italic } => {
                format!("{}: must be {}", self.element(*element), if *italic { "italic" } else { "upright" })
            }
            Fault::Alignment { element, wanted } => format!("{}: must be {}", self.element(*element), self.align(*wanted)),
            Fault::Capitals { element } => format!("{}: must be in capitals", self.element(*element)),
            Fault::FirstLine { found, allowed } => {
                let allowed: Vec<_> = allowed.iter().map(|mm| self.number(*mm)).collect();
                format!("The first line is indented by {} mm, it must be {} mm", self.number(*found), allowed.join(" or "))
            }
            Fault::Gap { found, least } => {
                format!("Paragraphs are {} pt apart, it must be at least {} pt", self.number(*found), self.number(*least))
            }
            Fault::LineSpacing { found, allowed } => {
                format!("Line spacing is {}, it must be {} lines", self.number(*found), self.range(*allowed))
            }
            Fault::RuleLength { found, allowed } => format!(
                "The rule under agency and abstract is {} of the words above, it must be {}",
                self.number(*found),
                self.range(*allowed)
            ),
            Fault::Missing { element } => format!("Missing: {}", self.element(*element)),
            Fault::Words { element, wanted } => format!("{}: must read “{wanted}”", self.element(*element)),
            Fault::NumberForm => "Number and symbol must have the form “Số: 15/BC-TTĐN”".to_owned(),
            Fault::NumberUnpadded { wanted } => format!("A number below 10 takes a zero: “{wanted}”"),
            Fault::NumberType { found, wanted } => {
                format!("The symbol says “{found}”, the type of document asks for “{wanted}”")
            }
            Fault::DateForm => "Place and date must have the form “Huế, ngày 05 tháng 01 năm 2026”".to_owned(),
            Fault::DayUnpadded { wanted } => format!("A day below 10 takes a zero: “{wanted}”"),
            Fault::MonthUnpadded { wanted } => format!("January and February take a zero: “{wanted}”"),
            Fault::MonthPadded { wanted } => format!("Only January and February take a zero; here “{wanted}”"),
            Fault::NoSuchDay => "There is no such day".to_owned(),
            Fault::LegalBasisEnd { wanted } => format!("A legal basis must end with “{wanted}” here"),
            Fault::LetterAbstract => "The abstract of a letter must stand under its number, upright, 12–13 pt, centred".to_owned(),
            Fault::DecisionAuthority => "A decision must name who decides before its legal bases, in capitals, bold, centred".to_owned(),
            Fault::DecisionWords => "A decision must have the line “QUYẾT ĐỊNH:” after its legal bases, bold, centred".to_owned(),
            Fault::MinutesSigners => "Minutes must be signed by the secretary and the chair".to_owned(),
            Fault::EndMarkMissing => "The content must end with “./.”".to_owned(),
            Fault::AuthorityUnknown => "The signer’s authority must begin with TM., KT., TL., TUQ. or Q.".to_owned(),
            Fault::TitleBeforeName { title } => format!("No academic title (“{title}”) before the signer’s name"),
            Fault::AddresseeEnd { wanted } => format!("An addressee must end with “{wanted}” here"),
            Fault::RecipientEnd { wanted } => format!("A recipient must end with “{wanted}” here"),
            Fault::ArchiveMissing => "The last recipient must be the archive: “Lưu: VT, … .”".to_owned(),
            Fault::AnnexReferenceMissing => "An annex must name its paper: “(Kèm theo …)”".to_owned(),
            Fault::UrgencyNotRed => "A degree of urgency must be red".to_owned(),
            Fault::UrgencyBox { wanted } => {
                format!("The box of the degree of urgency must be {} x {} mm", self.number(wanted[0]), self.number(wanted[1]))
            }
        }
    }

    fn unread(&self, error: &ReadError) -> String {
        match error {
            ReadError::NotUtf8 { line } => {
                format!("The file is not UTF-8 text (line {line}); save it as UTF-8 and try again")
            }
            ReadError::Json { line, column, detail } => {
                format!("The JSON is malformed at line {line}, column {column}: {detail}")
            }
            ReadError::Shape { path, detail } => {
                format!("The JSON is no document at “{path}”: {detail}")
            }
            ReadError::UnknownExtension { name, known } => {
                format!("The extension of “{name}” is unknown; there are {known}")
            }
            ReadError::UnknownFormat { name } => {
                format!("There is no format “{name}”; there are decree30 and pack")
            }
            ReadError::UnknownKey { line, key, known } => {
                format!("Head of the file, line {line}: there is no “{key}”; there are {known}")
            }
            ReadError::Image { line } => format!(
                "Line {line}: images in Markdown are not supported; leave them out or use JSON"
            ),
            ReadError::Unsupported { line, what } => {
                format!("Line {line}: this Markdown is not supported: {what}")
            }
            ReadError::TooDeep { line, deepest } => {
                format!(
                    "Line {line}: quotations, lists or emphasis are nested more than {deepest} deep; use fewer levels and try again"
                )
            }
            ReadError::Empty => "The text says nothing".to_owned(),
        }
    }

    fn unset(&self, error: &TypesetError) -> String {
        match error {
            TypesetError::Format { field, reason } => {
                format!("The format is not usable: {field} {reason}")
            }
            TypesetError::Table { place, reason } => {
                format!("The table at {} {reason}", self.place(place))
            }
            TypesetError::Reference { place, reason } => {
                let reason = match reason {
                    ReferenceFault::Unknown(label) => format!("nothing is labelled “{label}”"),
                    ReferenceFault::Twice(label) => format!("the label “{label}” is used twice"),
                    ReferenceFault::Unnumbered(label) => {
                        format!("what is labelled “{label}” has no number")
                    }
                    ReferenceFault::PageField => {
                        "page numbers of their own are for running headers and footers".to_owned()
                    }
                    ReferenceFault::Footnote => "a footnote cannot stand here".to_owned(),
                };
                format!("{}: {reason}", self.place(place))
            }
            TypesetError::Figure { place, reason } => {
                format!(
                    "The figure or appended file at {} cannot be printed: {reason}",
                    self.place(place)
                )
            }
            TypesetError::TooTall { place, height_mm, room_mm } => format!(
                "{} is {} mm tall, the page has room for {} mm",
                self.place(place),
                self.number(height_mm.round()),
                self.number(room_mm.round())
            ),
            TypesetError::Font(fault) => format!("The bundled fonts are damaged: {fault}"),
            TypesetError::Stopped(_) => "It was stopped halfway.".to_owned(),
        }
    }

    fn warning(&self, warning: &Warning) -> String {
        match warning {
            Warning::StandIn(stand_in) => format!(
                "No font can print {}; the PDF shows empty boxes instead, the Word file keeps the text: {}",
                stand_in.named(),
                self.place(&stand_in.place)
            ),
            Warning::ControlCharacters { place, count } => {
                format!("{count} control characters left out at {}", self.place(place))
            }
            Warning::TooNarrow { place } => {
                format!("No room for the words at {}", self.place(place))
            }
            Warning::HeaderNotRepeated { place } => format!(
                "The header of the table at {} is too tall to be repeated",
                self.place(place)
            ),
            Warning::StrangeAddress { place, address } => {
                format!(
                    "The link “{address}” at {} is no web, mail or telephone address; only its words are printed",
                    self.place(place)
                )
            }
            Warning::NotArchival { place, reason } => {
                format!(
                    "The appended file at {} is not fit for an archive (PDF/A): {reason}",
                    self.place(place)
                )
            }
            Warning::LostMarks { place, count } => {
                format!(
                    "{count} notes or fields of the appended file at {} have no drawn form and are not printed",
                    self.place(place)
                )
            }
            Warning::DoesNotFit { place, pages } => {
                format!("The part at {} was to fit one page and takes {pages}", self.place(place))
            }
        }
    }

    fn partly_checked(&self, kind: &str) -> String {
        format!(
            "The form of its own that “{kind}” has is checked only in part; compare the rest with the form yourself"
        )
    }

    fn whole(&self) -> &'static str {
        "the whole paper"
    }

    fn element(&self, element: Element) -> &'static str {
        match element {
            Element::NationalName => "National name",
            Element::Motto => "Motto",
            Element::ParentAgency => "Parent agency",
            Element::Agency => "Issuing agency",
            Element::Number => "Number and symbol",
            Element::PlaceAndDate => "Place and date",
            Element::DocumentType => "Type of document",
            Element::Abstract => "Abstract",
            Element::LegalBasis => "Legal basis",
            Element::Body => "Content",
            Element::SectionTitle => "Section title",
            Element::ClauseTitle => "Clause title",
            Element::Authority => "Signer’s authority",
            Element::Post => "Signer’s post",
            Element::SignerName => "Signer’s name",
            Element::Addressees => "Addressees",
            Element::RecipientsLabel => "The words “Nơi nhận”",
            Element::Recipients => "Recipients",
            Element::AnnexNumber => "Annex number",
            Element::AnnexTitle => "Annex title",
            Element::AnnexReference => "Reference of the annex",
            Element::Stamp => "Urgency or circulation stamp",
            Element::PageNumber => "Page number",
        }
    }

    fn side(&self, side: Side) -> &'static str {
        match side {
            Side::Top => "top",
            Side::Bottom => "bottom",
            Side::Left => "left",
            Side::Right => "right",
        }
    }

    fn align(&self, align: Align) -> &'static str {
        match align {
            Align::Left => "flush left",
            Align::Centre => "centred",
            Align::Right => "flush right",
            Align::Justify => "justified",
        }
    }

    fn number(&self, number: f32) -> String {
        decimal(number, '.')
    }
}
