//! The formats that ship: what an office starts from, and may change.

use chrono::NaiveDate;

use super::{
    AddresseesStyle, AnnexPages, AnnexStyle, BilingualStyle, CaptionPlace, ContentsStyle,
    CoverStyle, FigureStyle, FootnoteStyle, Format, HeaderStyle, KeyValueStyle, ListStyle,
    PageNumber, PageSetup, RunningStyle, SignatureStyle, StampBox, StampStyle, TableStyle,
    TextStyle, Tightening,
};
use crate::block::{Align, Figures, Ink, NumberStyle};

impl Format {
    /// The internal briefing pack: Decree 30/2020/NĐ-CP, Annex I, as the style guide of a working
    /// file.
    pub fn pack() -> Self {
        let line = TextStyle::new(13.0);
        let caps = TextStyle { align: Align::Centre, ..TextStyle::new(12.0) };
        let headed = TextStyle {
            bold: true,
            keep_with_next: true,
            space_before_pt: 12.0,
            space_after_pt: 6.0,
            ..line
        };
        Self {
            name: "pack".to_owned(),
            citation: "theo mẫu của Nghị định số 30/2020/NĐ-CP, Phụ lục I".to_owned(),
            valid_from: None,
            valid_until: None,
            page: PageSetup::default(),
            page_number: PageNumber { size_pt: 13.0, top_mm: 10.0, shown: true },
            body: TextStyle {
                align: Align::Justify,
                first_line_mm: 12.7,
                space_after_pt: 6.0,
                line_spacing: 1.15,
                ..line
            },
            flush: TextStyle {
                align: Align::Justify,
                space_after_pt: 6.0,
                line_spacing: 1.15,
                ..line
            },
            centred: TextStyle { align: Align::Centre, space_after_pt: 3.0, ..line },
            right: TextStyle { align: Align::Right, space_after_pt: 3.0, ..line },
            document_type: TextStyle {
                size_pt: 14.0,
                bold: true,
                align: Align::Centre,
                space_before_pt: 18.0,
                keep_with_next: true,
                ..line
            },
            abstract_line: TextStyle {
                size_pt: 14.0,
                bold: true,
                align: Align::Centre,
                space_after_pt: 12.0,
                ..line
            },
            legal_basis: TextStyle {
                italic: true,
                align: Align::Justify,
                first_line_mm: 12.7,
                space_after_pt: 3.0,
                ..line
            },
            headings: vec![
                TextStyle { size_pt: 14.0, space_before_pt: 16.0, space_after_pt: 8.0, ..headed },
                TextStyle { space_before_pt: 10.0, ..headed },
                TextStyle { italic: true, space_before_pt: 8.0, space_after_pt: 4.0, ..headed },
                TextStyle {
                    bold: false,
                    italic: true,
                    space_before_pt: 6.0,
                    space_after_pt: 4.0,
                    ..headed
                },
            ],
            numbering: vec![
                NumberStyle { figures: Figures::Roman, stop: '.', with_parent: false },
                NumberStyle { figures: Figures::Decimal, stop: '.', with_parent: false },
                NumberStyle { figures: Figures::Letter, stop: ')', with_parent: false },
            ],
            list: ListStyle {
                text: TextStyle {
                    align: Align::Justify,
                    space_after_pt: 4.0,
                    line_spacing: 1.1,
                    ..line
                },
                indent_mm: 6.35,
                hang_mm: 6.35,
            },
            table: TableStyle {
                caption: TextStyle {
                    bold: true,
                    align: Align::Centre,
                    space_before_pt: 10.0,
                    space_after_pt: 5.0,
                    keep_with_next: true,
                    ..line
                },
                header: TextStyle { bold: true, align: Align::Centre, ..TextStyle::new(12.0) },
                cell: TextStyle { space_after_pt: 2.0, ..TextStyle::new(12.0) },
                padding_x_mm: 1.6,
                padding_y_mm: 1.1,
                rule_pt: 0.5,
                space_before_pt: 8.0,
                space_after_pt: 10.0,
                header_tint: 0.93,
            },
            figure: FigureStyle {
                caption: TextStyle {
                    bold: true,
                    align: Align::Centre,
                    space_before_pt: 4.0,
                    space_after_pt: 6.0,
                    ..line
                },
                source: TextStyle { italic: true, space_before_pt: 4.0, ..TextStyle::new(11.0) },
                chart_size_pt: 10.0,
                picture_caption: CaptionPlace::Below,
                chart_caption: CaptionPlace::Above,
                space_before_pt: 10.0,
                space_after_pt: 12.0,
            },
            key_values: KeyValueStyle {
                key: line,
                value: TextStyle { bold: false, ..line },
                key_share: 0.32,
                gap_mm: 4.0,
                row_space_pt: 4.0,
                space_after_pt: 8.0,
            },
            header: HeaderStyle {
                national_name: TextStyle { bold: true, ..caps },
                motto: TextStyle { size_pt: 13.0, bold: true, ..caps },
                parent_agency: caps,
                agency: TextStyle { bold: true, ..caps },
                number: TextStyle { size_pt: 13.0, ..caps },
                place_and_date: TextStyle { size_pt: 13.0, italic: true, ..caps },
                left_share: 0.42,
                agency_rule_share: 0.4,
                rule_pt: 0.6,
                space_after_pt: 12.0,
            },
            cover: CoverStyle {
                document_type: TextStyle {
                    size_pt: 18.0,
                    bold: true,
                    align: Align::Centre,
                    space_after_pt: 10.0,
                    ..line
                },
                title: TextStyle {
                    size_pt: 20.0,
                    bold: true,
                    align: Align::Centre,
                    line_spacing: 1.15,
                    space_after_pt: 10.0,
                    ..line
                },
                subtitle: TextStyle {
                    size_pt: 14.0,
                    align: Align::Centre,
                    space_after_pt: 6.0,
                    ..line
                },
                detail: TextStyle { space_after_pt: 2.0, ..line },
                foot: TextStyle { bold: true, align: Align::Centre, space_after_pt: 2.0, ..line },
            },
            contents: ContentsStyle {
                title: TextStyle {
                    size_pt: 14.0,
                    bold: true,
                    align: Align::Centre,
                    space_after_pt: 12.0,
                    keep_with_next: true,
                    ..line
                },
                entry: TextStyle { space_after_pt: 5.0, ..line },
                indent_mm: 7.0,
            },
            note: TextStyle {
                italic: true,
                align: Align::Left,
                space_before_pt: 3.0,
                space_after_pt: 8.0,
                ..TextStyle::new(11.0)
            },
            stamp: StampStyle {
                text: TextStyle { bold: true, align: Align::Centre, ..line },
                padding_x_mm: 4.0,
                padding_y_mm: 1.6,
                rule_pt: 1.0,
                space_after_pt: 12.0,
            },
            stamp_boxes: stamp_boxes(),
            addressees: AddresseesStyle {
                text: TextStyle { space_after_pt: 3.0, ..line },
                indent_mm: 25.0,
                space_after_pt: 12.0,
            },
            signature: SignatureStyle {
                authority: TextStyle { bold: true, align: Align::Centre, ..line },
                post: TextStyle { bold: true, align: Align::Centre, ..line },
                mark: TextStyle { italic: true, align: Align::Centre, ..line },
                name: TextStyle { bold: true, align: Align::Centre, ..line },
                recipients_label: TextStyle { bold: true, italic: true, ..TextStyle::new(12.0) },
                recipients: TextStyle::new(11.0),
                left_share: 0.45,
                space_mm: 25.0,
                space_before_pt: 18.0,
            },
            bilingual: BilingualStyle {
                text: TextStyle {
                    align: Align::Justify,
                    space_after_pt: 6.0,
                    line_spacing: 1.1,
                    ..TextStyle::new(12.0)
                },
                title: TextStyle {
                    bold: true,
                    align: Align::Centre,
                    space_before_pt: 6.0,
                    space_after_pt: 4.0,
                    ..TextStyle::new(12.0)
                },
                gap_mm: 8.0,
                space_after_pt: 8.0,
            },
            annex: AnnexStyle {
                number: TextStyle {
                    size_pt: 14.0,
                    bold: true,
                    align: Align::Centre,
                    keep_with_next: true,
                    ..line
                },
                title: TextStyle {
                    size_pt: 14.0,
                    bold: true,
                    align: Align::Centre,
                    keep_with_next: true,
                    ..line
                },
                belongs_to: TextStyle {
                    size_pt: 14.0,
                    italic: true,
                    align: Align::Centre,
                    keep_with_next: true,
                    ..line
                },
                space_after_pt: 14.0,
                pages: AnnexPages::Continued,
            },
            footnote: FootnoteStyle {
                text: TextStyle {
                    align: Align::Justify,
                    space_after_pt: 2.0,
                    ..TextStyle::new(10.5)
                },
                rule_pt: 0.5,
                rule_mm: 50.0,
                gap_pt: 6.0,
            },
            running: RunningStyle {
                text: TextStyle { italic: true, ..TextStyle::new(10.5) },
                header_mm: 10.0,
                footer_mm: 10.0,
            },
            tightening: vec![
                Tightening { gaps: 0.7, line_spacing: 1.1, smaller_pt: 0.0, smallest_pt: 11.0 },
                Tightening { gaps: 0.5, line_spacing: 1.0, smaller_pt: 0.0, smallest_pt: 11.0 },
                Tightening { gaps: 0.4, line_spacing: 1.0, smaller_pt: 1.0, smallest_pt: 11.0 },
                Tightening { gaps: 0.3, line_spacing: 1.0, smaller_pt: 2.0, smallest_pt: 10.0 },
            ],
        }
    }

    /// Official papers of Vietnamese agencies: Decree 30/2020/NĐ-CP of 5 March 2020, Annex I.
    ///
    /// Where the decree gives a range the format takes the usual value in it; a single size of 14
    /// points for running text and 13 for the elements that may not be larger.
    pub fn decree30() -> Self {
        let pack = Self::pack();
        let line = TextStyle::new(14.0);
        let centred = TextStyle { align: Align::Centre, ..line };
        let body = TextStyle {
            size_pt: 14.0,
            align: Align::Justify,
            first_line_mm: 12.7,
            space_after_pt: 6.0,
            line_spacing: 1.1,
            ..line
        };
        let headed = TextStyle {
            bold: true,
            keep_with_next: true,
            first_line_mm: 12.7,
            space_before_pt: 6.0,
            space_after_pt: 6.0,
            ..body
        };
        Self {
            name: "decree30".to_owned(),
            citation: "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Phụ lục I"
                .to_owned(),
            valid_from: NaiveDate::from_ymd_opt(2020, 3, 5),
            page_number: PageNumber { size_pt: 14.0, ..pack.page_number },
            flush: TextStyle { first_line_mm: 0.0, ..body },
            legal_basis: TextStyle { italic: true, space_after_pt: 6.0, ..body },
            centred: TextStyle { space_after_pt: 6.0, ..centred },
            right: TextStyle { align: Align::Right, space_after_pt: 6.0, ..line },
            headings: vec![
                TextStyle { align: Align::Left, space_before_pt: 12.0, ..headed },
                TextStyle { align: Align::Left, ..headed },
                TextStyle { bold: false, ..headed },
            ],
            list: ListStyle {
                text: TextStyle { first_line_mm: 0.0, ..body },
                indent_mm: 12.7,
                hang_mm: 5.0,
            },
            table: TableStyle {
                header: TextStyle { bold: true, align: Align::Centre, ..TextStyle::new(13.0) },
                cell: TextStyle { space_after_pt: 2.0, ..TextStyle::new(13.0) },
                caption: TextStyle { size_pt: 14.0, ..pack.table.caption },
                header_tint: 1.0,
                ..pack.table
            },
            figure: FigureStyle {
                caption: TextStyle { size_pt: 14.0, ..pack.figure.caption },
                source: TextStyle { size_pt: 12.0, ..pack.figure.source },
                chart_size_pt: 11.0,
                ..pack.figure
            },
            key_values: KeyValueStyle { key: line, value: line, ..pack.key_values },
            // 12 points are enough for agencies and state, and leave the long names of agencies
            // their lines.
            header: HeaderStyle {
                place_and_date: TextStyle { size_pt: 14.0, ..pack.header.place_and_date },
                ..pack.header
            },
            stamp: StampStyle {
                text: TextStyle { size_pt: 13.0, ..pack.stamp.text },
                ..pack.stamp
            },
            addressees: AddresseesStyle {
                text: TextStyle { space_after_pt: 6.0, ..line },
                ..pack.addressees
            },
            signature: SignatureStyle {
                authority: TextStyle { bold: true, ..centred },
                post: TextStyle { bold: true, ..centred },
                mark: TextStyle { italic: true, ..centred },
                name: TextStyle { bold: true, ..centred },
                ..pack.signature
            },
            annex: AnnexStyle { pages: AnnexPages::Own, ..pack.annex },
            // The decree allows no type below 13 points in the text; gaps and lines may shrink.
            tightening: vec![
                Tightening { gaps: 1.0, line_spacing: 1.0, smaller_pt: 0.0, smallest_pt: 13.0 },
                Tightening { gaps: 1.0, line_spacing: 1.0, smaller_pt: 1.0, smallest_pt: 13.0 },
            ],
            body,
            ..pack
        }
    }
}

impl Format {
    /// Name of the format of cards.
    pub const CARDS: &str = "cards";
    /// Name of the format of certificates.
    pub const CERTIFICATE: &str = "certificate";

    /// Whether rules of form hold for papers of this format. They hold neither for cards nor for
    /// certificates, whose looks are the issuer's own.
    pub fn is_ruled(&self) -> bool {
        ![Self::CARDS, Self::CERTIFICATE].contains(&self.name.as_str())
    }

    /// Sheets of cards to be cut out along their rules: a table fills the page, its words stand in
    /// the middle in type of this size.
    pub fn cards(size_pt: f32) -> Self {
        let pack = Self::pack();
        let cell = TextStyle {
            size_pt,
            align: Align::Centre,
            line_spacing: 1.0,
            space_after_pt: 0.0,
            ..pack.table.cell
        };
        Self {
            name: Self::CARDS.to_owned(),
            citation: String::new(),
            page: PageSetup {
                top_mm: 13.0,
                bottom_mm: 10.0,
                left_mm: 15.0,
                right_mm: 15.0,
                ..pack.page
            },
            page_number: PageNumber { size_pt: 9.0, top_mm: 5.0, shown: true },
            table: TableStyle {
                cell,
                rule_pt: 0.25,
                padding_x_mm: 4.0,
                space_before_pt: 0.0,
                space_after_pt: 0.0,
                ..pack.table
            },
            ..pack
        }
    }
}

/// Degrees of urgency and their boxes (Decree 30/2020/NĐ-CP, Annex I).
fn stamp_boxes() -> Vec<StampBox> {
    let urgency = |words: &str, width_mm| StampBox {
        words: words.to_owned(),
        width_mm,
        height_mm: 8.0,
        ink: Ink::Red,
    };
    vec![urgency("HỎA TỐC", 30.0), urgency("THƯỢNG KHẨN", 40.0), urgency("KHẨN", 20.0)]
}
