//! The styles of the file: one for each element of the format, so that an editor changes a style
//! and not a paragraph.

use std::io;

use super::package::WORD;
use super::paragraph::{Indent, alignment, language};
use super::units::{half_points, twips};
use super::xml::Xml;
use crate::block::{Align, Lang, ParagraphKind};
use crate::format::{Format, TextStyle};

/// Typeface of all letters but Lao ones (Decree 30/2020/NĐ-CP, Annex I, Part I).
pub(super) const SERIF: &str = "Times New Roman";
/// Typeface of Lao letters; it travels with the file.
pub(super) const LAO: &str = "Noto Serif Lao";

/// Deepest heading level word processors know.
const DEEPEST: usize = 9;

/// A style of paragraphs.
struct Style<'f> {
    id: String,
    /// Name shown to people; built-in styles have the name every version of Word knows them by.
    name: String,
    /// Level in the outline, from 0.
    outline: Option<usize>,
    text: &'f TextStyle,
}

/// Identifier of the style of a kind of paragraph.
pub(super) fn of_paragraph(kind: ParagraphKind) -> &'static str {
    match kind {
        ParagraphKind::Body => "BodyText",
        ParagraphKind::Flush => "Flush",
        ParagraphKind::Centred => "Centred",
        ParagraphKind::Right => "Right",
        ParagraphKind::DocumentType => "DocumentType",
        ParagraphKind::Abstract => "Abstract",
        ParagraphKind::LegalBasis => "LegalBasis",
    }
}

/// Identifier of the style of headings of this level.
pub(super) fn of_heading(level: u8) -> String {
    format!("Heading{}", usize::from(level.max(1)).min(DEEPEST))
}

/// Identifier of the style of headings of this level that the contents leave out.
pub(super) fn of_unlisted_heading(level: u8) -> String {
    format!("Unlisted{}", usize::from(level.max(1)).min(DEEPEST))
}

/// Identifier of the style of an entry of the contents.
pub(super) fn of_entry(level: u8) -> String {
    format!("TOC{}", usize::from(level.max(1)).min(DEEPEST))
}

/// Writes the part.
pub(super) fn write(format: &Format, lang: Lang) -> io::Result<Vec<u8>> {
    let mut xml = Xml::document();
    xml.element("w:styles", &[("xmlns:w", WORD)], |xml| {
        defaults(xml, format, lang);
        xml.element(
            "w:style",
            &[("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")],
            |xml| {
                xml.value("w:name", "Normal");
                xml.empty("w:qFormat", &[]);
            },
        );
        xml.element(
            "w:style",
            &[("w:type", "character"), ("w:default", "1"), ("w:styleId", "DefaultParagraphFont")],
            |xml| {
                xml.value("w:name", "Default Paragraph Font");
            },
        );
        xml.element(
            "w:style",
            &[("w:type", "table"), ("w:default", "1"), ("w:styleId", "TableNormal")],
            |xml| {
                xml.value("w:name", "Normal Table");
                xml.element("w:tblPr", &[], |xml| {
                    xml.element("w:tblCellMar", &[], |xml| {
                        for side in ["w:top", "w:left", "w:bottom", "w:right"] {
                            xml.empty(side, &[("w:w", "0"), ("w:type", "dxa")]);
                        }
                    });
                });
            },
        );
        for style in paragraph_styles(format) {
            style.write(xml);
        }
        gap(xml);
        page_number(xml, format);
        hyperlink(xml);
        footnote_reference(xml);
    });
    xml.finish()
}

fn defaults(xml: &mut Xml, format: &Format, lang: Lang) {
    xml.element("w:docDefaults", &[], |xml| {
        xml.element("w:rPrDefault", &[], |xml| {
            xml.element("w:rPr", &[], |xml| {
                xml.empty(
                    "w:rFonts",
                    &[("w:ascii", SERIF), ("w:hAnsi", SERIF), ("w:eastAsia", SERIF), ("w:cs", LAO)],
                );
                let size = half_points(format.body.size_pt).to_string();
                xml.value("w:sz", &size);
                xml.value("w:szCs", &size);
                language(xml, "w:lang", lang);
            });
        });
        xml.empty("w:pPrDefault", &[]);
    });
}

/// Lines that hold nothing but height or a rule.
fn gap(xml: &mut Xml) {
    xml.element(
        "w:style",
        &[("w:type", "paragraph"), ("w:customStyle", "1"), ("w:styleId", "Gap")],
        |xml| {
            xml.value("w:name", "Khoảng trống");
            xml.value("w:basedOn", "Normal");
            xml.element("w:rPr", &[], |xml| {
                xml.value("w:sz", "2");
                xml.value("w:szCs", "2");
            });
        },
    );
}

/// The page number, upright and in the middle.
fn page_number(xml: &mut Xml, format: &Format) {
    xml.element(
        "w:style",
        &[("w:type", "paragraph"), ("w:customStyle", "1"), ("w:styleId", "PageNumber")],
        |xml| {
            xml.value("w:name", "Số trang");
            xml.value("w:basedOn", "Normal");
            xml.element("w:pPr", &[], |xml| xml.value("w:jc", "center"));
            xml.element("w:rPr", &[], |xml| {
                run_properties(xml, &TextStyle::new(format.page_number.size_pt))
            });
        },
    );
}

fn footnote_reference(xml: &mut Xml) {
    xml.element("w:style", &[("w:type", "character"), ("w:styleId", "FootnoteReference")], |xml| {
        xml.value("w:name", "footnote reference");
        xml.element("w:rPr", &[], |xml| xml.value("w:vertAlign", "superscript"));
    });
}

fn hyperlink(xml: &mut Xml) {
    xml.element("w:style", &[("w:type", "character"), ("w:styleId", "Hyperlink")], |xml| {
        xml.value("w:name", "Hyperlink");
        xml.element("w:rPr", &[], |xml| {
            xml.value("w:color", "0000EE");
            xml.value("w:u", "single");
        });
    });
}

fn paragraph_styles(format: &Format) -> Vec<Style<'_>> {
    let header = &format.header;
    let named = [
        ("BodyText", "Body Text", &format.body),
        ("Flush", "Đoạn không thụt dòng", &format.flush),
        ("Centred", "Đoạn căn giữa", &format.centred),
        ("Right", "Đoạn căn phải", &format.right),
        ("DocumentType", "Tên loại văn bản", &format.document_type),
        ("Abstract", "Trích yếu", &format.abstract_line),
        ("LegalBasis", "Căn cứ ban hành", &format.legal_basis),
        ("ListParagraph", "List Paragraph", &format.list.text),
        ("Caption", "caption", &format.table.caption),
        ("TableHeader", "Đầu bảng", &format.table.header),
        ("TableCell", "Ô bảng", &format.table.cell),
        ("Label", "Nhãn", &format.key_values.key),
        ("Value", "Giá trị", &format.key_values.value),
        ("NationalName", "Quốc hiệu", &header.national_name),
        ("Motto", "Tiêu ngữ", &header.motto),
        ("ParentAgency", "Cơ quan chủ quản", &header.parent_agency),
        ("Agency", "Cơ quan ban hành", &header.agency),
        ("Number", "Số, ký hiệu", &header.number),
        ("PlaceAndDate", "Địa danh và thời gian", &header.place_and_date),
        ("CoverType", "Loại hồ sơ", &format.cover.document_type),
        ("Title", "Title", &format.cover.title),
        ("Subtitle", "Subtitle", &format.cover.subtitle),
        ("CoverDetail", "Thông tin trang bìa", &format.cover.detail),
        ("CoverFoot", "Chân trang bìa", &format.cover.foot),
        ("TOCHeading", "TOC Heading", &format.contents.title),
        ("Note", "Ghi chú, nguồn", &format.note),
        ("Stamp", "Dấu khung", &format.stamp.text),
        ("Addressees", "Kính gửi", &format.addressees.text),
        ("Authority", "Quyền hạn", &format.signature.authority),
        ("Post", "Chức vụ", &format.signature.post),
        ("SignatureMark", "Dấu hiệu ký", &format.signature.mark),
        ("Signer", "Họ tên người ký", &format.signature.name),
        ("RecipientsLabel", "Nơi nhận (từ)", &format.signature.recipients_label),
        ("Recipients", "Nơi nhận (danh sách)", &format.signature.recipients),
        ("BilingualText", "Song ngữ", &format.bilingual.text),
        ("BilingualTitle", "Song ngữ (tiêu đề)", &format.bilingual.title),
        ("AnnexReference", "Kèm theo", &format.annex.belongs_to),
        ("FigureCaption", "Tên hình, biểu đồ", &format.figure.caption),
        ("FigureSource", "Nguồn của hình, biểu đồ", &format.figure.source),
        ("FootnoteText", "footnote text", &format.footnote.text),
        ("Running", "Dòng đầu, chân trang", &format.running.text),
    ];
    let mut styles: Vec<_> = named
        .map(|(id, name, text)| Style {
            id: id.to_owned(),
            name: name.to_owned(),
            outline: None,
            text,
        })
        .into_iter()
        .collect();
    // Levels deeper than the format's look like its last one.
    for (index, text) in format
        .headings
        .iter()
        .chain(format.headings.last().into_iter().cycle())
        .take(DEEPEST)
        .enumerate()
    {
        let level = index + 1;
        styles.push(Style {
            id: format!("Heading{level}"),
            name: format!("heading {level}"),
            outline: Some(index),
            text,
        });
        styles.push(Style {
            id: format!("Unlisted{level}"),
            name: format!("Đề mục ngoài mục lục {level}"),
            outline: None,
            text,
        });
    }
    let annex = &format.annex.title;
    styles.push(Style {
        id: "AnnexTitle".to_owned(),
        name: "Phụ lục".to_owned(),
        outline: Some(0),
        text: annex,
    });
    for level in 1..=DEEPEST {
        styles.push(Style {
            id: format!("TOC{level}"),
            name: format!("toc {level}"),
            outline: None,
            text: &format.contents.entry,
        });
    }
    styles
}

impl Style<'_> {
    fn write(&self, xml: &mut Xml) {
        xml.element(
            "w:style",
            &[("w:type", "paragraph"), ("w:customStyle", self.custom()), ("w:styleId", &self.id)],
            |xml| {
                xml.value("w:name", &self.name);
                xml.value("w:basedOn", "Normal");
                if self.outline.is_some() {
                    xml.value("w:next", "BodyText");
                }
                xml.empty("w:qFormat", &[]);
                xml.element("w:pPr", &[], |xml| self.paragraph(xml));
                xml.element("w:rPr", &[], |xml| run_properties(xml, self.text));
            },
        );
    }

    /// Whether the style is ours and not one every word processor knows.
    fn custom(&self) -> &'static str {
        if self.name.is_ascii() { "0" } else { "1" }
    }

    /// In the order of CT_PPr.
    fn paragraph(&self, xml: &mut Xml) {
        let text = self.text;
        if text.keep_with_next {
            xml.empty("w:keepNext", &[]);
        }
        xml.empty("w:widowControl", &[]);
        let [before, after] =
            [text.space_before_pt, text.space_after_pt].map(|gap| twips(gap).to_string());
        let line = (text.line_spacing * 240.0).round().to_string();
        xml.empty(
            "w:spacing",
            &[
                ("w:before", &before),
                ("w:after", &after),
                ("w:line", &line),
                ("w:lineRule", "auto"),
            ],
        );
        if text.first_line_mm > 0.0 && matches!(text.align, Align::Left | Align::Justify) {
            Indent { first_mm: text.first_line_mm, ..Indent::default() }.write(xml);
        }
        xml.value("w:jc", alignment(text.align));
        if let Some(level) = self.outline {
            xml.value("w:outlineLvl", &level.to_string());
        }
    }
}

fn run_properties(xml: &mut Xml, text: &TextStyle) {
    if text.bold {
        xml.empty("w:b", &[]);
        xml.empty("w:bCs", &[]);
    }
    // Lao has no italic: its letters stay upright, as on the printed paper.
    if text.italic {
        xml.empty("w:i", &[]);
    }
    let size = half_points(text.size_pt).to_string();
    xml.value("w:sz", &size);
    xml.value("w:szCs", &size);
}
