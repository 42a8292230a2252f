//! Papers in the three languages that use every block, for tests and for looking at.
//!
//! The Vietnamese facts are those of the founding agreement as the press reported it; the Lao prose
//! is the Universal Declaration of Human Rights, so that the layout meets real sentences.

pub(crate) mod figures;
mod official;

pub(crate) use official::{agreement, official};

use caunoi_document::block::*;
use caunoi_document::{Document, Lang, Meta, Span, Text};
use chrono::DateTime;

/// Metadata with a fixed time and identifier.
pub(crate) fn meta(title: &str, lang: Lang) -> Meta {
    let created = DateTime::parse_from_rfc3339("2026-01-05T09:30:00+07:00").unwrap();
    Meta::new(title, lang, created, "0190a0c0-0000-7000-8000-000000000001", "Cầu Nối")
        .author("Phòng Thông tin đối ngoại")
}

/// A sentence of the Lao declaration, article 1.
pub(crate) const LAO_ARTICLE: &str = "ມະນຸດທຸກຄົນເກີດມາມີກຽດສັກສີ, ສິດທິ, ເສລີພາບ ແລະ ຄວາມສະເໝີພາບເທົ່າທຽມກັນ. \
    ທຸກໆຄົນມີເຫດຜົນ ແລະ ຄວາມຄິດຄວາມເຫັນສ່ວນຕົວຂອງໃຜຂອງມັນ, ແຕ່ວ່າມະນຸດທຸກໆຄົນຄວນປະພຶດຕໍ່ກັນຄືກັນກັບເປັນອ້າຍນ້ອງກັນ.";

/// A sentence of its preamble.
pub(crate) const LAO_PREAMBLE: &str = "ໂດຍພິຈາລະນາເຫັນວ່າ ການຮັບຮູ້ກຽດຕິສັກອັນມີປະຈໍາຢູ່ຕົວບຸກຄົນໃນວົງຕະກຸນມະນຸດທຸກໆຄົນ \
    ແລະ ການຮັບຮູ້ສິດສະເໝີພາບ ແລະ ສິດທິອັນຈະໂອນໃຫ້ແກ່ກັນບໍ່ໄດ້ຂອງສະມາຊິກໃນຄອບຄົວມະນຸດນັ້ນ \
    ຖືວ່າເປັນພື້ນຖານແຫ່ງເສລີພາບ, ຄວາມຍຸດຕິທໍາ ແລະ ສັນຕິພາບໃນໂລກ.";

/// What both sides found at the talks.
pub(crate) const VIETNAMESE: &str = "Thông tin đối ngoại là một yếu tố quan trọng đối với công tác đối ngoại của mỗi nước, là cầu nối \
    để mở rộng giao lưu nhân dân giữa hai nước, tăng cường sự hiểu biết giữa nhân dân hai nước nói riêng và tăng cường khả năng \
    tiếp cận thông tin của bạn bè quốc tế về mỗi nước nói chung, tăng cường quảng bá hình ảnh Việt Nam và Lào ra thế giới.";

const AREAS: [&str; 5] = [
    "Quản lý xã hội bằng thông tin và truyền thông;",
    "Chuyển đổi số trong lĩnh vực thông tin đối ngoại;",
    "Tập huấn về nghiệp vụ thông tin đối ngoại, hợp tác truyền thông quốc tế;",
    "Tổ chức hoặc tham gia các sự kiện truyền thông quốc tế, quảng bá hình ảnh đất nước, con người của mỗi nước;",
    "Các vấn đề khác do hai bên cùng nhất trí.",
];

const EVENTS: [[&str; 4]; 10] = [
    [
        "11/11/2023",
        "Ký kết biên bản ghi nhớ thỏa thuận hợp tác truyền thông đối ngoại",
        "Cục TTĐN (Việt Nam); Vụ Truyền thông đại chúng (Lào)",
        "Huế",
    ],
    [
        "06/11/2023",
        "Họp báo về Ngày hội thắm tình hữu nghị đặc biệt Việt Nam - Lào",
        "chưa có thông tin",
        "chưa có thông tin",
    ],
    [
        "11–15/11/2023",
        "Ngày hội thắm tình hữu nghị đặc biệt Việt Nam - Lào: 200 ảnh theo 4 chủ đề, hơn 50 gian hàng",
        "chưa có thông tin",
        "41A Hùng Vương, Huế",
    ],
    [
        "22/01/2025",
        "Ký kết phối hợp thông tin đối ngoại khu vực biên giới, biển, đảo",
        "Sở TT&TT; Bộ Chỉ huy Bộ đội Biên phòng tỉnh",
        "Quảng Nam",
    ],
    ["24/09/2025", "Đoàn báo Pasaxon làm việc tại TTXVN", "Báo Pasaxon (ປະຊາຊົນ); TTXVN", "Hà Nội"],
    [
        "13/10/2025",
        "Tập huấn cho 40 cán bộ của Xiêng Khoảng, Hủa Phăn",
        "Bộ đội Biên phòng tỉnh",
        "Nghệ An",
    ],
    [
        "16/10/2025",
        "Diễn tập chung",
        "Bộ đội Biên phòng Quảng Trị; Bộ Chỉ huy quân sự Savannakhet (ສະຫວັນນະເຂດ)",
        "Hướng Hóa, Quảng Trị",
    ],
    ["17/10/2025", "Gặp mặt kỷ niệm 75 năm", "Liên hiệp các tổ chức hữu nghị tỉnh", "Bắc Ninh"],
    [
        "08/12/2025",
        "Hội Nhà báo Lào thăm Hội Nhà báo Việt Nam",
        "Hội Nhà báo Lào; Hội Nhà báo Việt Nam",
        "Hà Nội",
    ],
    [
        "15/12/2025",
        "Trao đổi thường niên giữa hai cơ quan báo chí ngoại giao",
        "Cơ quan báo chí của hai Bộ Ngoại giao",
        "Hà Nội",
    ],
];

pub(crate) fn vietnamese_header() -> OfficialHeader {
    OfficialHeader::new(
        "CỤC THÔNG TIN CƠ SỞ VÀ THÔNG TIN ĐỐI NGOẠI",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
    )
    .parent_agency("BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH")
    .number("Số: 05/BC-TTĐN")
    .place_and_date("Hà Nội, ngày 05 tháng 01 năm 2026")
}

/// A briefing pack in Vietnamese.
pub(crate) fn vietnamese() -> Document {
    let title = "Hồ sơ thỏa thuận hợp tác truyền thông đối ngoại Việt Nam - Lào";
    let mut doc = Document::new(meta(title, Lang::Vi).subject("Biên bản ghi nhớ ngày 11/11/2023"));
    doc.push(
        Cover::new(
            "Biên bản ghi nhớ thỏa thuận hợp tác truyền thông đối ngoại giữa Việt Nam và Lào",
        )
        .header(vietnamese_header())
        .stamp(Stamp::new("LƯU HÀNH NỘI BỘ"))
        .document_type("HỒ SƠ")
        .subtitle("Phục vụ hội đàm thường niên")
        .detail("Số liệu tính đến", "05/01/2026")
        .detail("Kỳ nhật ký", "từ 01/01/2023 đến 31/12/2025")
        .detail("Thời hạn thỏa thuận", "chưa có thông tin")
        .foot("Hà Nội, tháng 01 năm 2026"),
    );
    doc.push(Contents::new("MỤC LỤC", 2));
    doc.push(Block::PageBreak);
    doc.push(Heading::new(1, "I. TÓM TẮT"));
    doc.push(Paragraph::new(VIETNAMESE));
    let bold = Text::new()
        .with(Span::new("Cuộc gặp gần nhất: ").bold())
        .with("ngày 15/12/2025 tại Hà Nội, hai cơ quan báo chí của hai Bộ Ngoại giao trao đổi thường niên theo ")
        .with(Span::new("Nghị định số 72/2015/NĐ-CP").italic())
        .with(" và các văn bản có liên quan; phía Lào ghi tên nước là ")
        .with(Span::new("ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ").lang(Lang::Lo))
        .with(".");
    doc.push(Paragraph::new(bold));
    doc.push(Heading::new(2, "1. Các bên khi ký và cơ quan kế thừa"));
    doc.push(KeyValues::new([
        KeyValue::new("Phía Việt Nam (khi ký)", "Cục Thông tin đối ngoại, Bộ Thông tin và Truyền thông"),
        KeyValue::new("Cơ quan kế thừa", "Cục Thông tin cơ sở và Thông tin đối ngoại, Bộ Văn hóa, Thể thao và Du lịch (từ 01/03/2025)"),
        KeyValue::new("Phía Lào (khi ký)", "Vụ Truyền thông đại chúng, Bộ Thông tin, Văn hoá và Du lịch"),
        KeyValue::of("Ngày, nơi ký", ["11/11/2023, Huế", "trong khuôn khổ Ngày hội thắm tình hữu nghị đặc biệt Việt Nam - Lào"]),
        KeyValue::new("Người ký", "chưa có thông tin"),
        KeyValue::new("Thời hạn", "chưa có thông tin"),
    ]));
    doc.push(Heading::new(2, "2. Lĩnh vực hợp tác"));
    doc.push(List::new(Marker::Letter, AREAS));
    doc.push(Heading::new(1, "II. CAM KẾT VÀ TIẾN ĐỘ"));
    doc.push(Paragraph::new(VIETNAMESE));
    doc.push(List::dashes([
        ListItem::new(
            "Trao đổi thông tin thường xuyên về thành tựu, tiến bộ và kế hoạch phát triển mới nhất trong lĩnh vực thông tin đối ngoại;",
        ),
        ListItem::new("Trao đổi đoàn các cấp:")
            .sublist(List::numbered(["Đoàn phóng viên tìm hiểu mô hình chuyển đổi số;", "Đoàn cán bộ quản lý."])),
        ListItem::new("Các khoá đào tạo, tập huấn, hội thảo, tọa đàm về thông tin đối ngoại."),
    ]));
    doc.push(Heading::new(1, "III. NHẬT KÝ HOẠT ĐỘNG"));
    doc.push(events(6));
    doc.push(Note::new(
        "Nguồn: trang tin của các cơ quan; năm của các mục có dấu * được suy ra từ ngày đăng.",
    ));
    doc.push(Paragraph::new("Các hoạt động trên được ghi theo từng cam kết./."));
    doc.push(Heading::new(1, "PHỤ LỤC: TRUYỀN THÔNG LÀO"));
    doc.push(figures());
    doc.push(Note::new(
        "Nguồn: bài báo ngày 12/11/2023; tổng các phần không khớp với số đã nêu ở hai dòng.",
    ));
    doc
}

/// The log as a table, its rows repeated `times` times to fill pages.
pub(crate) fn events(times: usize) -> Table {
    let mut table = Table::new([
        Column::new(0.7).align(Align::Centre),
        Column::new(1.7).align(Align::Centre),
        Column::new(4.2),
        Column::new(3.2),
        Column::new(2.0),
    ])
    .caption("Bảng 1. Nhật ký hoạt động")
    .header(["TT", "Ngày", "Hoạt động", "Các bên", "Địa điểm"]);
    for number in 0..times {
        let section = format!("Nhóm {}", number + 1);
        table.push(Row::new([Cell::new(section).columns(5)]).role(RowKind::Section));
        for (index, [date, what, who, place]) in EVENTS.iter().enumerate() {
            table.push([
                &(number * EVENTS.len() + index + 1).to_string(),
                *date,
                *what,
                *who,
                *place,
            ]);
        }
    }
    table
}

fn figures() -> Table {
    let mut table = Table::new([
        Column::new(4.0),
        Column::new(2.0).align(Align::Right),
        Column::new(2.0).align(Align::Right),
        Column::new(2.4).align(Align::Centre),
    ])
    .caption("Bảng 2. Số liệu báo chí Lào")
    .header(["Loại", "Tổng các phần", "Số đã nêu", "Kiểm tra"]);
    table.push(["Ấn phẩm (13 tư nhân + 99 nhà nước)", "112", "113", "lệch 1"]);
    table.push(["Đài phát thanh (9 + 75 + 77)", "161", "168", "lệch 7"]);
    table.push(["Đài phát thanh trung ương (7 FM + 2 AM)", "9", "9", "khớp"]);
    table.push(Row::new(["Cộng số dòng khớp", "", "", "1"]).role(RowKind::Total));
    table
}

/// A letter in Lao.
pub(crate) fn lao() -> Document {
    let mut doc = Document::new(meta("ບົດບັນທຶກຄວາມເຂົ້າໃຈ", Lang::Lo));
    doc.push(
        OfficialHeader::new(
            "ກົມສື່ມວນຊົນ",
            "ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ",
            "ສັນຕິພາບ ເອກະລາດ ປະຊາທິປະໄຕ ເອກະພາບ ວັດທະນາຖາວອນ",
        )
        .parent_agency("ກະຊວງຖະແຫຼງຂ່າວ, ວັດທະນະທຳ ແລະ ທ່ອງທ່ຽວ")
        .number("ເລກທີ 05/ກສ")
        .place_and_date("ນະຄອນຫຼວງວຽງຈັນ, ວັນທີ 05 ມັງກອນ 2026"),
    );
    doc.push(Paragraph::of(ParagraphKind::DocumentType, "ບົດບັນທຶກຄວາມເຂົ້າໃຈ"));
    doc.push(Paragraph::of(ParagraphKind::Abstract, "ວ່າດ້ວຍການຮ່ວມມືດ້ານຂໍ້ມູນຂ່າວສານ ລາວ - ຫວຽດນາມ"));
    doc.push(Heading::new(1, "I. ຈຸດປະສົງ"));
    for _ in 0..3 {
        doc.push(Paragraph::new(LAO_PREAMBLE));
        doc.push(Paragraph::new(LAO_ARTICLE));
    }
    doc.push(Heading::new(1, "II. ການຮ່ວມມື"));
    doc.push(List::numbered([LAO_ARTICLE, LAO_PREAMBLE]));
    let mut table =
        Table::new([Column::new(0.6).align(Align::Centre), Column::new(3.0), Column::new(3.0)])
            .header(["ລ/ດ", "ເນື້ອໃນ", "Tiếng Việt"]);
    table.push(["1", "ແລກປ່ຽນຄະນະຜູ້ແທນ", "Trao đổi đoàn"]);
    table.push([
        "2",
        "ຝຶກອົບຮົມວິຊາສະເພາະດ້ານຂໍ້ມູນຂ່າວສານຕ່າງປະເທດ",
        "Tập huấn về nghiệp vụ thông tin đối ngoại",
    ]);
    doc.push(table);
    doc
}

/// A short paper in English.
pub(crate) fn english() -> Document {
    let mut doc = Document::new(meta("Memorandum of understanding: state of play", Lang::En));
    doc.push(Paragraph::of(ParagraphKind::DocumentType, "NOTE"));
    doc.push(Paragraph::of(
        ParagraphKind::Abstract,
        "On cooperation in external information between Viet Nam and the Lao PDR",
    ));
    doc.push(Heading::new(1, "I. Purpose"));
    let prose = "The two sides hold that external information is an important part of the foreign affairs of each country, a bridge \
        for widening exchanges between the two peoples, deepening their understanding of each other and helping friends abroad to \
        learn about both countries.";
    for _ in 0..2 {
        doc.push(Paragraph::new(prose));
    }
    doc.push(Heading::new(2, "1. Principles"));
    doc.push(List::dashes([
        "equality;",
        "reciprocity;",
        "mutual benefit, in line with the law of each country.",
    ]));
    doc.push(Paragraph::of(ParagraphKind::Right, "Huế, 11 November 2023"));
    doc
}
