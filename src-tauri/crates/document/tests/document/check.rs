//! The checker: a well-formed report has no findings, and breaking one thing gives exactly one.

use caunoi_document::block::*;
use caunoi_document::check::{Element, Fault, Finding, Range, Rules, Side, check};
use caunoi_document::{Document, Format, Lang, Text};

use crate::samples;

/// A periodic report as the decree wants it.
fn report() -> Document {
    samples::official()
}

fn findings(document: &Document) -> Vec<Finding> {
    check(document, &Rules::decree30().unwrap())
}

/// The faults of a report in which one thing was changed.
fn faults(change: impl FnOnce(&mut Document)) -> Vec<Fault> {
    let mut document = report();
    change(&mut document);
    findings(&document).into_iter().map(|finding| finding.fault).collect()
}

fn header(document: &mut Document) -> &mut OfficialHeader {
    let found = document.blocks.iter_mut().find_map(|block| {
        if let Block::OfficialHeader(header) = block { Some(header) } else { None }
    });
    found.unwrap()
}

fn signature(document: &mut Document) -> &mut SignatureBlock {
    let found = document.blocks.iter_mut().find_map(|block| {
        if let Block::SignatureBlock(signature) = block { Some(signature) } else { None }
    });
    found.unwrap()
}

fn paragraph(document: &mut Document, role: ParagraphKind) -> &mut Paragraph {
    let found = document.blocks.iter_mut().rev().find_map(|block| match block {
        Block::Paragraph(paragraph) if paragraph.role == role => Some(paragraph),
        _ => None,
    });
    found.unwrap()
}

fn without(document: &mut Document, unwanted: fn(&Block) -> bool) {
    document.blocks.retain(|block| !unwanted(block));
}

fn missing(element: Element) -> Vec<Fault> {
    vec![Fault::Missing { element }]
}

#[test]
fn a_report_as_the_decree_wants_it_has_no_findings() {
    let found: Vec<String> =
        findings(&report()).iter().map(|finding| finding.line(Lang::En)).collect();
    assert_eq!(found, [""; 0]);
}

#[test]
fn the_pack_format_holds_what_its_rules_say() {
    let mut document = report();
    document.format = Format::pack();
    let found: Vec<String> = check(&document, &Rules::pack().unwrap())
        .iter()
        .map(|finding| finding.line(Lang::En))
        .collect();
    assert_eq!(found, [""; 0]);
}

#[test]
fn findings_name_place_and_clause_in_every_language() {
    let mut document = report();
    header(&mut document).place_and_date = Some("Huế, ngày 5 tháng 01 năm 2026".into());
    let found = findings(&document);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].place.path, "blocks[0].placeAndDate");
    assert_eq!(
        found[0].line(Lang::Vi),
        "Ngày nhỏ hơn 10 phải ghi thêm số 0 ở trước: “05” – “Huế, ngày 5 tháng 01 năm 2026” [blocks[0].placeAndDate] \
         (Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Phụ lục I, Địa danh và thời gian ban hành văn bản)"
    );
    for lang in [Lang::Lo, Lang::En] {
        assert!(found[0].line(lang).contains("“05”"));
    }
}

#[test]
fn page_and_margins() {
    assert_eq!(
        faults(|d| d.format.page.width_mm = 215.9),
        [Fault::PageSize { found: [215.9, 297.0], wanted: [210.0, 297.0] }]
    );
    let margin =
        |side, found, least, most| vec![Fault::Margin { side, found, allowed: Range(least, most) }];
    assert_eq!(faults(|d| d.format.page.top_mm = 15.0), margin(Side::Top, 15.0, 20.0, 25.0));
    assert_eq!(faults(|d| d.format.page.bottom_mm = 26.0), margin(Side::Bottom, 26.0, 20.0, 25.0));
    assert_eq!(faults(|d| d.format.page.left_mm = 25.0), margin(Side::Left, 25.0, 30.0, 35.0));
    assert_eq!(faults(|d| d.format.page.right_mm = 21.0), margin(Side::Right, 21.0, 15.0, 20.0));
}

#[test]
fn type_of_every_element() {
    let size = |element, found, least, most| {
        vec![Fault::Size { element, found, allowed: Range(least, most) }]
    };
    assert_eq!(
        faults(|d| d.format.header.national_name.size_pt = 14.0),
        size(Element::NationalName, 14.0, 12.0, 13.0)
    );
    assert_eq!(
        faults(|d| d.format.header.motto.size_pt = 12.0),
        size(Element::Motto, 12.0, 13.0, 14.0)
    );
    assert_eq!(
        faults(|d| d.format.header.parent_agency.size_pt = 11.0),
        size(Element::ParentAgency, 11.0, 12.0, 13.0)
    );
    assert_eq!(
        faults(|d| d.format.header.agency.size_pt = 14.0),
        size(Element::Agency, 14.0, 12.0, 13.0)
    );
    assert_eq!(
        faults(|d| d.format.header.number.size_pt = 12.0),
        size(Element::Number, 12.0, 13.0, 13.0)
    );
    assert_eq!(
        faults(|d| d.format.header.place_and_date.size_pt = 12.0),
        size(Element::PlaceAndDate, 12.0, 13.0, 14.0)
    );
    assert_eq!(
        faults(|d| d.format.document_type.size_pt = 16.0),
        size(Element::DocumentType, 16.0, 13.0, 14.0)
    );
    assert_eq!(
        faults(|d| d.format.abstract_line.size_pt = 12.0),
        size(Element::Abstract, 12.0, 13.0, 14.0)
    );
    assert_eq!(
        faults(|d| d.format.legal_basis.size_pt = 12.0),
        size(Element::LegalBasis, 12.0, 13.0, 14.0)
    );
    assert_eq!(faults(|d| d.format.body.size_pt = 12.0), size(Element::Body, 12.0, 13.0, 14.0));
    assert_eq!(
        faults(|d| d.format.headings[0].size_pt = 15.0),
        size(Element::SectionTitle, 15.0, 13.0, 14.0)
    );
    assert_eq!(
        faults(|d| d.format.headings[1].size_pt = 15.0),
        size(Element::ClauseTitle, 15.0, 13.0, 14.0)
    );
    assert_eq!(
        faults(|d| d.format.signature.authority.size_pt = 12.0),
        size(Element::Authority, 12.0, 13.0, 14.0)
    );
    assert_eq!(
        faults(|d| d.format.signature.post.size_pt = 12.0),
        size(Element::Post, 12.0, 13.0, 14.0)
    );
    assert_eq!(
        faults(|d| d.format.signature.name.size_pt = 12.0),
        size(Element::SignerName, 12.0, 13.0, 14.0)
    );
    assert_eq!(
        faults(|d| d.format.addressees.text.size_pt = 12.0),
        size(Element::Addressees, 12.0, 13.0, 14.0)
    );
    assert_eq!(
        faults(|d| d.format.signature.recipients_label.size_pt = 13.0),
        size(Element::RecipientsLabel, 13.0, 12.0, 12.0)
    );
    assert_eq!(
        faults(|d| d.format.signature.recipients.size_pt = 12.0),
        size(Element::Recipients, 12.0, 11.0, 11.0)
    );
    assert_eq!(
        faults(|d| d.format.annex.number.size_pt = 13.0),
        size(Element::AnnexNumber, 13.0, 14.0, 14.0)
    );
    assert_eq!(
        faults(|d| d.format.annex.title.size_pt = 12.0),
        size(Element::AnnexTitle, 12.0, 13.0, 14.0)
    );
    assert_eq!(
        faults(|d| d.format.annex.belongs_to.size_pt = 12.0),
        size(Element::AnnexReference, 12.0, 13.0, 14.0)
    );
    assert_eq!(
        faults(|d| d.format.stamp.text.size_pt = 12.0),
        size(Element::Stamp, 12.0, 13.0, 14.0)
    );
    assert_eq!(
        faults(|d| d.format.page_number.size_pt = 10.0),
        size(Element::PageNumber, 10.0, 13.0, 14.0)
    );
}

#[test]
fn weight_slant_and_alignment() {
    assert_eq!(
        faults(|d| d.format.header.agency.bold = false),
        [Fault::Weight { element: Element::Agency, bold: true }]
    );
    assert_eq!(
        faults(|d| d.format.header.place_and_date.italic = false),
        [Fault::Slant { element: Element::PlaceAndDate, italic: true }]
    );
    assert_eq!(
        faults(|d| d.format.body.align = Align::Left),
        [Fault::Alignment { element: Element::Body, wanted: Align::Justify }]
    );
}

#[test]
fn running_text() {
    assert_eq!(
        faults(|d| d.format.body.first_line_mm = 5.0),
        [Fault::FirstLine { found: 5.0, allowed: vec![10.0, 12.7] }]
    );
    assert_eq!(
        faults(|d| d.format.body.space_after_pt = 3.0),
        [Fault::Gap { found: 3.0, least: 6.0 }]
    );
    assert_eq!(
        faults(|d| d.format.body.line_spacing = 1.6),
        [Fault::LineSpacing { found: 1.6, allowed: Range(1.0, 1.5) }]
    );
    assert_eq!(
        faults(|d| d.format.header.agency_rule_share = 0.6),
        [Fault::RuleLength { found: 0.6, allowed: Range(0.333, 0.5) }]
    );
}

#[test]
fn elements_every_paper_has() {
    assert_eq!(faults(|d| header(d).national_name = Text::new()), missing(Element::NationalName));
    assert_eq!(faults(|d| header(d).motto = Text::new()), missing(Element::Motto));
    assert_eq!(faults(|d| header(d).agency = Text::new()), missing(Element::Agency));
    assert_eq!(faults(|d| header(d).number = None), missing(Element::Number));
    assert_eq!(faults(|d| header(d).place_and_date = None), missing(Element::PlaceAndDate));
    assert_eq!(
        faults(|d| without(
            d,
            |b| matches!(b, Block::Paragraph(p) if p.role == ParagraphKind::Abstract)
        )),
        missing(Element::Abstract)
    );
    assert_eq!(faults(|d| signature(d).signers[0].post = Text::new()), missing(Element::Post));
    assert_eq!(
        faults(|d| signature(d).signers[0].name = Text::new()),
        missing(Element::SignerName)
    );
    assert_eq!(faults(|d| signature(d).recipients = None), missing(Element::Recipients));
}

#[test]
fn only_a_letter_has_no_type() {
    let untyped = |d: &mut Document| {
        without(d, |b| matches!(b, Block::Paragraph(p) if p.role == ParagraphKind::DocumentType))
    };
    // What is left is a letter with its abstract above the text instead of under the number.
    assert_eq!(faults(untyped), [Fault::LetterAbstract]);
    let unaddressed = |d: &mut Document| {
        untyped(d);
        without(d, |b| matches!(b, Block::Addressees(_)));
    };
    assert_eq!(faults(unaddressed), missing(Element::DocumentType));
}

#[test]
fn wording_and_capitals() {
    let wanted = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM".to_owned();
    assert_eq!(
        faults(|d| header(d).national_name = "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM".into()),
        [Fault::Words { element: Element::NationalName, wanted }]
    );
    let capitals = |element| vec![Fault::Capitals { element }];
    assert_eq!(faults(|d| header(d).agency = "Cục Thử".into()), capitals(Element::Agency));
    assert_eq!(
        faults(|d| header(d).parent_agency = Some("Bộ Thử".into())),
        capitals(Element::ParentAgency)
    );
    assert_eq!(
        faults(|d| paragraph(d, ParagraphKind::DocumentType).text = "Báo cáo".into()),
        capitals(Element::DocumentType)
    );
    assert_eq!(
        faults(|d| signature(d).signers[0].post = "Phó Cục trưởng".into()),
        capitals(Element::Post)
    );
    assert_eq!(
        faults(|d| d.blocks.insert(7, Heading::new(1, "Tình hình").into())),
        capitals(Element::SectionTitle)
    );
}

#[test]
fn number_and_date() {
    assert_eq!(faults(|d| header(d).number = Some("Số 05".into())), [Fault::NumberForm]);
    let wanted = "Số: 05/BC-TTĐN".to_owned();
    assert_eq!(
        faults(|d| header(d).number = Some("Số: 5/BC-TTĐN".into())),
        [Fault::NumberUnpadded { wanted }]
    );
    let wrong = Fault::NumberType { found: "KH".to_owned(), wanted: "BC".to_owned() };
    assert_eq!(faults(|d| header(d).number = Some("Số: 05/KH-TTĐN".into())), [wrong]);
    let date = |words: &'static str| faults(|d| header(d).place_and_date = Some(words.into()));
    assert_eq!(date("Hà Nội, 05/01/2026"), [Fault::DateForm]);
    assert_eq!(
        date("Hà Nội, ngày 05 tháng 1 năm 2026"),
        [Fault::MonthUnpadded { wanted: "01".to_owned() }]
    );
    assert_eq!(
        date("Hà Nội, ngày 05 tháng 03 năm 2026"),
        [Fault::MonthPadded { wanted: "3".to_owned() }]
    );
    assert_eq!(date("Hà Nội, ngày 31 tháng 4 năm 2026"), [Fault::NoSuchDay]);
}

#[test]
fn endings() {
    assert_eq!(
        faults(|d| paragraph(d, ParagraphKind::LegalBasis).text = "Căn cứ thử;".into()),
        [Fault::LegalBasisEnd { wanted: '.' }]
    );
    assert_eq!(
        faults(|d| paragraph(d, ParagraphKind::Body).text = "Trân trọng kính báo cáo.".into()),
        [Fault::EndMarkMissing]
    );
    let recipients =
        |d: &mut Document, items: [&str; 2]| signature(d).recipients = Some(Recipients::new(items));
    assert_eq!(
        faults(|d| recipients(d, ["Như trên.", "Lưu: VT."])),
        [Fault::RecipientEnd { wanted: ';' }]
    );
    assert_eq!(
        faults(|d| recipients(d, ["Như trên;", "Lưu: VT"])),
        [Fault::RecipientEnd { wanted: '.' }]
    );
    assert_eq!(faults(|d| recipients(d, ["Như trên;", "Văn phòng."])), [Fault::ArchiveMissing]);
    let addressees = |d: &mut Document| {
        for block in &mut d.blocks {
            if let Block::Addressees(addressees) = block {
                addressees.names[0] = "Bộ Thử".into();
            }
        }
    };
    assert_eq!(faults(addressees), [Fault::AddresseeEnd { wanted: ';' }]);
}

#[test]
fn signers() {
    assert_eq!(
        faults(|d| signature(d).signers[0].authority = vec!["THAY MẶT CỤC TRƯỞNG".into()]),
        [Fault::AuthorityUnknown]
    );
    let title = "TS.".to_owned();
    assert_eq!(
        faults(|d| signature(d).signers[0].name = "TS. Nguyễn Văn Thử".into()),
        [Fault::TitleBeforeName { title }]
    );
}

#[test]
fn annexes_and_stamps() {
    let unreferred = |d: &mut Document| {
        if let Some(Block::Annex(annex)) = d.blocks.last_mut() {
            annex.belongs_to = None;
        }
    };
    assert_eq!(faults(unreferred), [Fault::AnnexReferenceMissing]);
    assert_eq!(
        faults(|d| header(d).stamps = vec![Stamp::new("Lưu hành nội bộ")]),
        [Fault::Capitals { element: Element::Stamp }]
    );
    // The report bears HỎA TỐC, whose box the format prescribes first.
    assert_eq!(faults(|d| d.format.stamp_boxes[0].ink = Ink::Black), [Fault::UrgencyNotRed]);
    assert_eq!(
        faults(|d| d.format.stamp_boxes[0].width_mm = 40.0),
        [Fault::UrgencyBox { wanted: [30.0, 8.0] }]
    );
}

#[test]
fn rules_hold_in_their_time_and_language() {
    let mut document = report();
    document.meta.created = "2019-12-31T08:00:00+07:00".parse().unwrap();
    assert!(matches!(findings(&document)[..], [Finding { fault: Fault::NotInForce { .. }, .. }]));
    // A Lao paper is checked for page and type; the wording of its header is not Vietnamese law's.
    let lao = samples::lao().format(Format::decree30());
    assert!(findings(&lao).iter().all(|finding| matches!(finding.fault, Fault::Missing { .. })));
}

#[test]
fn everything_wrong_is_found_at_once() {
    let found = faults(|d| {
        d.format.page.left_mm = 20.0;
        header(d).number = None;
        paragraph(d, ParagraphKind::Body).text = "Hết.".into();
        signature(d).signers[0].name = "PGS. Nguyễn Văn Thử".into();
    });
    assert_eq!(found.len(), 4, "{found:?}");
}

/// A paper read from plain text with these lines at its head.
fn typed(head: &str, body: &str) -> Document {
    use caunoi_document::read::{Front, Given, Notation, read};
    let created = chrono::DateTime::parse_from_rfc3339("2026-01-05T09:30:00+07:00").unwrap();
    let given =
        Given { title: None, lang: None, format: None, created, producer: "thử".to_owned() };
    read(
        &format!("---\nCơ quan: CỤC THỬ\n{head}\n---\n{body}"),
        Notation::Plain,
        &given,
        &Front::default(),
    )
    .unwrap()
}

const DATED: &str = "Địa danh, ngày: Huế, ngày 05 tháng 01 năm 2026";
const SIGNED: &str =
    "Chức vụ: CỤC TRƯỞNG\nNgười ký: Nguyễn Văn Thử\nNơi nhận:\n- Như trên;\n- Lưu: VT.";

fn lines(document: &Document) -> Vec<String> {
    findings(document).iter().map(|finding| finding.message(Lang::Vi)).collect()
}

#[test]
fn a_letter_has_its_abstract_under_its_number() {
    let head =
        format!("Số: 15/CT-HTQT\n{DATED}\nTrích yếu: V/v mời dự họp\nKính gửi: Sở Thử\n{SIGNED}");
    let document = typed(&head, "Cục Thử mời Quý Sở dự họp./.");
    assert_eq!(lines(&document), [""; 0]);
    let Block::OfficialHeader(header) = &document.blocks[0] else { panic!("no header") };
    assert_eq!(header.number.as_ref().unwrap().plain(), "Số: 15/CT-HTQT\nV/v mời dự họp");
    // Above the text, as in other papers, it is wrong.
    let mut wrong = document.clone();
    wrong.blocks.insert(1, Paragraph::of(ParagraphKind::Abstract, "V/v mời dự họp").into());
    assert_eq!(
        findings(&wrong).into_iter().map(|finding| finding.fault).collect::<Vec<_>>(),
        [Fault::LetterAbstract]
    );
}

#[test]
fn a_decision_names_who_decides_and_what_it_decides() {
    let head = format!(
        "Số: 15/QĐ-CT\n{DATED}\nLoại văn bản: QUYẾT ĐỊNH\nTrích yếu: Về việc cử đoàn\n{SIGNED}"
    );
    let bases = "Căn cứ Quyết định số 01/QĐ-BT ngày 02 tháng 01 năm 2026;\nTheo đề nghị của Trưởng phòng Thử.";
    let right = typed(
        &head,
        &format!("CỤC TRƯỞNG CỤC THỬ\n{bases}\nQUYẾT ĐỊNH:\nĐiều 1. Cử đoàn đi công tác./."),
    );
    assert_eq!(lines(&right), [""; 0]);
    let roles: Vec<_> = right
        .blocks
        .iter()
        .filter_map(|block| if let Block::Paragraph(p) = block { Some(p.role) } else { None })
        .collect();
    use ParagraphKind::{Abstract, Body, Centred, DocumentType, LegalBasis};
    assert_eq!(roles, [DocumentType, Abstract, Centred, LegalBasis, LegalBasis, Centred, Body]);
    let wrong = typed(&head, &format!("{bases}\nĐiều 1. Cử đoàn đi công tác./."));
    let faults: Vec<Fault> = findings(&wrong).into_iter().map(|finding| finding.fault).collect();
    assert_eq!(faults, [Fault::DecisionAuthority, Fault::DecisionWords]);
}

#[test]
fn minutes_need_no_place_in_the_head_but_two_signers() {
    let head = format!("Số: 15/BB-CT\nLoại văn bản: BIÊN BẢN\nTrích yếu: Họp thử\n{SIGNED}");
    let body = "Thời gian bắt đầu: 8 giờ 00.\nCuộc họp kết thúc vào 9 giờ 00./.";
    let faults: Vec<Fault> =
        findings(&typed(&head, body)).into_iter().map(|finding| finding.fault).collect();
    assert_eq!(faults, [Fault::MinutesSigners]);
    assert_eq!(lines(&typed(&format!("{head}\nThư ký: Trần Thị Thử"), body)), [""; 0]);
}

#[test]
fn the_opening_of_a_proposal_is_no_legal_basis() {
    let head = format!(
        "Số: 15/TTr-CT\n{DATED}\nLoại văn bản: TỜ TRÌNH\nTrích yếu: Về việc cử đoàn\nKính gửi: Lãnh đạo Bộ Thử\n{SIGNED}"
    );
    for opening in [
        "Căn cứ Kế hoạch số 12/KH-CT, Cục Thử kính trình Lãnh đạo Bộ:",
        "Căn cứ Công văn số 30/CT, Phòng Thử trân trọng đề nghị xem xét.",
    ] {
        let document = typed(&head, &format!("{opening}\nNội dung./."));
        assert_eq!(lines(&document), [""; 0], "{opening}");
        let body = document
            .blocks
            .iter()
            .any(|block| matches!(block, Block::Paragraph(p) if p.role == ParagraphKind::Body && p.text.plain() == opening));
        assert!(body, "{opening}");
    }
    let bases = "Căn cứ Luật Thử ngày 01 tháng 01 năm 2026;\nCăn cứ Công văn số 30/CT của Bộ Thử, Sở Thử đề nghị cử đoàn;\nXét đề nghị của Phòng Thử.";
    assert_eq!(lines(&typed(&head, &format!("{bases}\nNội dung./."))), [""; 0]);
}

#[test]
fn kinds_with_a_form_of_their_own_are_said_to_be_checked_in_part() {
    use caunoi_document::check::partly_checked;
    let rules = Rules::decree30().unwrap();
    let of_kind = |kind: &str| {
        partly_checked(&typed(&format!("Loại văn bản: {kind}"), "Nội dung./."), &rules)
    };
    assert_eq!(of_kind("GIẤY MỜI").as_deref(), Some("GIẤY MỜI"));
    assert_eq!(of_kind("BÁO CÁO"), None);
}
