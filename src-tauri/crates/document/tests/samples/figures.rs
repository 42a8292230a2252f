//! Every kind of figure in the three languages. Names and amounts are plainly made up.

use caunoi_document::block::*;
use caunoi_document::chart::*;
use caunoi_document::{Document, Lang};
use lopdf::dictionary;

/// Words of the sample charts in one language.
struct Words {
    title: &'static str,
    exchanges: [&'static str; 2],
    modes: [&'static str; 5],
    years: [&'static str; 2],
    sides: [&'static str; 2],
    papers: [&'static str; 3],
    units: [&'static str; 2],
    change: &'static str,
    events: [(&'static str, &'static str); 6],
    calendar: [&'static str; 2],
    months: [&'static str; 12],
    places: [&'static str; 4],
    source: &'static str,
    captions: [&'static str; 7],
}

const VIETNAMESE: Words = Words {
    title: "Các biểu đồ mẫu",
    exchanges: ["Số lượt trao đổi", "lượt"],
    modes: [
        "Trao đổi thông tin thường xuyên giữa hai cơ quan",
        "Trao đổi đoàn phóng viên, biên tập viên",
        "Tập huấn, hội thảo, tọa đàm nghiệp vụ",
        "Triển lãm",
        "Đưa thông tin tới người dân khu vực biên giới",
    ],
    years: ["Số đoàn", "đoàn"],
    sides: ["Phía ta", "Phía bạn"],
    papers: ["Báo in", "Báo điện tử", "Đài phát thanh"],
    units: ["Số cơ quan báo chí", "cơ quan"],
    change: "từ năm 2019 tính cả tạp chí điện tử",
    events: [
        ("11/11/2023", "Ký biên bản ghi nhớ tại Huế"),
        ("tháng 06/2024", "Đoàn phóng viên thử nghiệm thứ nhất"),
        ("01–20/09/2024", "Triển lãm ảnh hai nước tại thành phố Ví Dụ"),
        ("năm 2025", "Tập huấn cho cán bộ cơ sở của tỉnh Minh Họa và tỉnh Giả Định"),
        ("chưa rõ ngày", "Trao đổi chương trình phát thanh"),
        ("15/12/2025", "Trao đổi thường niên giữa hai cơ quan"),
    ],
    calendar: ["Số hoạt động", ""],
    months: [
        "Tháng 1",
        "Tháng 2",
        "Tháng 3",
        "Tháng 4",
        "Tháng 5",
        "Tháng 6",
        "Tháng 7",
        "Tháng 8",
        "Tháng 9",
        "Tháng 10",
        "Tháng 11",
        "Tháng 12",
    ],
    places: ["Tỉnh Minh Họa", "Tỉnh Giả Định", "Thành phố Ví Dụ", "Đặc khu Tưởng Tượng"],
    source: "Nguồn: số liệu minh họa, không phải số liệu thật.",
    captions: [
        "Số lượt trao đổi theo hình thức hợp tác",
        "Số đoàn của hai phía theo năm",
        "Số lượt trao đổi của hai phía theo hình thức hợp tác",
        "Số cơ quan báo chí qua các năm",
        "Tiến trình thực hiện thỏa thuận",
        "Hoạt động trong năm 2025",
        "Hoạt động theo địa phương",
    ],
};

const LAO: Words = Words {
    title: "ແຜນພູມຕົວຢ່າງ",
    exchanges: ["ຈຳນວນຄັ້ງແລກປ່ຽນ", "ຄັ້ງ"],
    modes: [
        "ແລກປ່ຽນຂໍ້ມູນເປັນປະຈຳລະຫວ່າງສອງອົງການ",
        "ແລກປ່ຽນຄະນະນັກຂ່າວ",
        "ຝຶກອົບຮົມ, ສຳມະນາ",
        "ງານວາງສະແດງ",
        "ການເຂົ້າເຖິງຂໍ້ມູນຂອງປະຊາຊົນເຂດຊາຍແດນ",
    ],
    years: ["ຈຳນວນຄະນະ", "ຄະນະ"],
    sides: ["ຝ່າຍເຮົາ", "ຝ່າຍຄູ່ຮ່ວມ"],
    papers: ["ໜັງສືພິມ", "ໜັງສືພິມອີເລັກໂຕຣນິກ", "ວິທະຍຸກະຈາຍສຽງ"],
    units: ["ຈຳນວນອົງການສື່ມວນຊົນ", "ອົງການ"],
    change: "ແຕ່ປີ 2019 ນັບລວມວາລະສານອີເລັກໂຕຣນິກ",
    events: [
        ("11/11/2023", "ເຊັນບົດບັນທຶກຄວາມເຂົ້າໃຈ"),
        ("ເດືອນ 06/2024", "ຄະນະນັກຂ່າວທົດລອງ"),
        ("01–20/09/2024", "ງານວາງສະແດງຮູບຖ່າຍຂອງສອງປະເທດ"),
        ("ປີ 2025", "ຝຶກອົບຮົມວິຊາສະເພາະດ້ານຂໍ້ມູນຂ່າວສານຕ່າງປະເທດ"),
        ("ຍັງບໍ່ຮູ້ວັນທີ", "ແລກປ່ຽນລາຍການວິທະຍຸ"),
        ("15/12/2025", "ແລກປ່ຽນປະຈຳປີລະຫວ່າງສອງອົງການ"),
    ],
    calendar: ["ຈຳນວນກິດຈະກຳ", ""],
    months: [
        "ມັງກອນ",
        "ກຸມພາ",
        "ມີນາ",
        "ເມສາ",
        "ພຶດສະພາ",
        "ມິຖຸນາ",
        "ກໍລະກົດ",
        "ສິງຫາ",
        "ກັນຍາ",
        "ຕຸລາ",
        "ພະຈິກ",
        "ທັນວາ",
    ],
    places: ["ແຂວງຕົວຢ່າງ", "ແຂວງສົມມຸດ", "ນະຄອນທົດລອງ", "ເຂດພິເສດ"],
    source: "ແຫຼ່ງຂໍ້ມູນ: ຕົວເລກຕົວຢ່າງ.",
    captions: [
        "ຈຳນວນຄັ້ງແລກປ່ຽນຕາມຮູບແບບການຮ່ວມມື",
        "ຈຳນວນຄະນະຂອງສອງຝ່າຍ",
        "ຈຳນວນຄັ້ງແລກປ່ຽນຂອງສອງຝ່າຍ",
        "ຈຳນວນອົງການສື່ມວນຊົນ",
        "ຄວາມຄືບໜ້າຂອງການປະຕິບັດ",
        "ກິດຈະກຳໃນປີ 2025",
        "ກິດຈະກຳຕາມທ້ອງຖິ່ນ",
    ],
};

const ENGLISH: Words = Words {
    title: "Sample charts",
    exchanges: ["Exchanges", ""],
    modes: [
        "Regular exchange of information between the two agencies",
        "Delegations of reporters and editors",
        "Courses, workshops, seminars",
        "Exhibitions",
        "Access to information in border areas",
    ],
    years: ["Delegations", ""],
    sides: ["Our side", "The partner"],
    papers: ["Newspapers", "Online newspapers", "Radio stations"],
    units: ["Press agencies", ""],
    change: "online magazines are counted from 2019",
    events: [
        ("11 Nov 2023", "Memorandum signed in Huế"),
        ("Jun 2024", "First trial delegation of reporters"),
        ("1–20 Sep 2024", "Photographs of both countries shown in Example City"),
        ("2025", "Courses for grassroots officers of two invented provinces"),
        ("date not known", "Exchange of radio programmes"),
        ("15 Dec 2025", "Yearly exchange between the two agencies"),
    ],
    calendar: ["Activities", ""],
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    places: ["Sample Province", "Invented Province", "Example City", "Imaginary Zone"],
    source: "Source: sample figures, not real ones.",
    captions: [
        "Exchanges by mode of cooperation",
        "Delegations of both sides by year",
        "Exchanges of both sides by mode of cooperation",
        "Press agencies over the years",
        "The agreement carried out",
        "Activities in 2025",
        "Activities by province",
    ],
};

/// A paper of charts.
pub(crate) fn charts(lang: Lang) -> Document {
    let words = match lang {
        Lang::Vi => &VIETNAMESE,
        Lang::Lo => &LAO,
        Lang::En => &ENGLISH,
    };
    let mut doc = Document::new(super::meta(words.title, lang));
    doc.push(Paragraph::of(ParagraphKind::DocumentType, words.title));
    for (chart, caption) in all(words).into_iter().zip(words.captions) {
        doc.push(Figure::chart(chart, caption).caption(caption).numbered().source(words.source));
    }
    doc
}

fn all(words: &Words) -> Vec<Chart> {
    let measure = |[title, unit]: [&str; 2]| Measure::new(title, unit);
    let mut bars = BarChart::new(measure(words.exchanges));
    for (mode, value) in
        words.modes.iter().zip([Some(1250.0), Some(48.0), Some(310.0), None, Some(0.0)])
    {
        bars = bars.category(*mode, [value]);
    }
    let mut years = BarChart::paired(measure(words.years), words.sides[0], words.sides[1]);
    let delegations =
        [(4.0, Some(3.0)), (6.0, Some(5.0)), (9.0, None), (7.0, Some(12.0)), (11.0, Some(10.0))];
    for (year, (ours, theirs)) in (2021..).zip(delegations) {
        years = years.category(year.to_string(), [Some(ours), theirs]);
    }
    let mut paired = BarChart::paired(measure(words.exchanges), words.sides[0], words.sides[1]);
    for (mode, values) in words.modes.iter().zip([
        [820.0, 430.0],
        [26.0, 22.0],
        [190.0, 120.0],
        [14.0, 9.0],
        [75.5, 61.0],
    ]) {
        paired = paired.category(*mode, values.map(Some));
    }
    let known = |values: [f64; 9]| values.map(Some).into_iter();
    let online = [
        Some(40.0),
        Some(52.0),
        None,
        None,
        Some(96.0),
        Some(120.0),
        Some(133.0),
        Some(140.0),
        Some(151.0),
    ];
    let lines = LineChart::by_year(
        measure(words.units),
        [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2022, 2024],
    )
    .line(LineSeries::new(
        words.papers[0],
        known([180.0, 176.0, 171.0, 165.0, 160.0, 141.0, 139.0, 130.0, 128.0]),
    ))
    .line(LineSeries::new(words.papers[1], online).new_definition(5, words.change))
    .line(LineSeries::new(
        words.papers[2],
        known([66.0, 66.0, 67.0, 67.0, 67.0, 67.0, 68.0, 72.0, 74.0]),
    ));
    vec![
        bars.into(),
        years.into(),
        paired.into(),
        lines.into(),
        timeline(words).into(),
        calendar(words).into(),
        grid(words).into(),
    ]
}

fn timeline(words: &Words) -> Timeline {
    let event = |index: usize| TimelineEvent::new(words.events[index].0, words.events[index].1);
    Timeline::default()
        .group(words.sides[0])
        .group(words.sides[1])
        .event(event(0).from(ChartDate::day(2023, 11, 11)))
        .event(event(1).from(ChartDate::month(2024, 6)).group(1))
        .event(event(2).from(ChartDate::day(2024, 9, 1)).to(ChartDate::day(2024, 9, 20)))
        .event(event(3).from(ChartDate::year(2025)).group(1))
        .event(event(4))
        .event(event(5).from(ChartDate::day(2025, 12, 15)).group(1))
}

fn calendar(words: &Words) -> HeatMap {
    HeatMap::calendar(measure_of(words), 2025, words.months, |month, day| {
        let mixed = (month * 37 + day * 101) % 19;
        match (month, mixed) {
            (12, _) => None,
            (_, value @ 0..=4) => Some(f64::from(value)),
            _ => Some(0.0),
        }
    })
}

fn grid(words: &Words) -> HeatMap {
    let rows = [
        [12.0, 30.0, 45.0, 61.0],
        [5.0, 8.0, 0.0, 22.0],
        [0.0, 3.0, 14.0, 9.0],
        [1.0, 1.0, 2.0, 4.0],
    ];
    let mut map = HeatMap::new(measure_of(words), ["2022", "2023", "2024", "2025"]);
    for (index, (place, row)) in words.places.iter().zip(rows).enumerate() {
        let cell = |(column, value)| {
            if (index, column) == (2, 1) { HeatCell::Unknown } else { HeatCell::Value(value) }
        };
        map = map.row(*place, row.into_iter().enumerate().map(cell));
    }
    map
}

fn measure_of(words: &Words) -> Measure {
    Measure::new(words.calendar[0], words.calendar[1])
}

/// A small grey picture as a PNG file: 8 × 6 pixels, written by hand so that no encoder is needed.
pub(crate) fn picture() -> Vec<u8> {
    let mut rows = Vec::new();
    for y in 0..6u8 {
        rows.push(0);
        rows.extend((0..8u8).map(|x| x * 30 + y * 5));
    }
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut chunk = |kind: &[u8; 4], body: &[u8]| {
        bytes.extend((body.len() as u32).to_be_bytes());
        let start = bytes.len();
        bytes.extend(kind);
        bytes.extend(body);
        let sum = crc(&bytes[start..]);
        bytes.extend(sum.to_be_bytes());
    };
    chunk(b"IHDR", &[0, 0, 0, 8, 0, 0, 0, 6, 8, 0, 0, 0, 0]);
    // A zlib stream of one stored block.
    let mut data = vec![0x78, 0x01, 0x01];
    data.extend((rows.len() as u16).to_le_bytes());
    data.extend((!(rows.len() as u16)).to_le_bytes());
    data.extend(&rows);
    let (a, b) = rows.iter().fold((1u32, 0u32), |(a, b), byte| {
        ((a + u32::from(*byte)) % 65521, (b + a + u32::from(*byte)) % 65521)
    });
    data.extend((b << 16 | a).to_be_bytes());
    chunk(b"IDAT", &data);
    chunk(b"IEND", &[]);
    bytes
}

fn crc(bytes: &[u8]) -> u32 {
    let bit = |sum: u32| if sum & 1 == 1 { (sum >> 1) ^ 0xEDB8_8320 } else { sum >> 1 };
    !bytes.iter().fold(!0, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), |sum, _| bit(sum)))
}

/// A PDF file as a scanner makes it: each page a grey picture of its number of stripes.
pub(crate) fn scan(sizes: &[(i64, i64)]) -> Vec<u8> {
    let image = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => 2,
        "Height" => 3,
        "BitsPerComponent" => 8,
        "ColorSpace" => "DeviceGray",
        "Interpolate" => true,
    };
    let image = lopdf::Stream::new(image, vec![200, 150, 220, 170, 240, 190]);
    let mut file = lopdf::Document::with_version("1.4");
    let image = file.add_object(image);
    let resources = dictionary! { "XObject" => dictionary! { "Im0" => image } };
    pages(file, sizes, b"q 400 0 0 300 50 40 cm /Im0 Do Q".to_vec(), resources)
}

/// A PDF file of pages of these sizes with one content.
pub(crate) fn file(
    sizes: &[(i64, i64)],
    content: Vec<u8>,
    resources: lopdf::Dictionary,
) -> Vec<u8> {
    pages(lopdf::Document::with_version("1.7"), sizes, content, resources)
}

fn pages(
    mut file: lopdf::Document,
    sizes: &[(i64, i64)],
    content: Vec<u8>,
    resources: lopdf::Dictionary,
) -> Vec<u8> {
    let tree = file.new_object_id();
    let content = file.add_object(lopdf::Stream::new(dictionary! {}, content));
    let mut kids: Vec<lopdf::Object> = Vec::new();
    for (width, height) in sizes {
        let page = dictionary! {
            "Type" => "Page",
            "Parent" => tree,
            "MediaBox" => vec![0.into(), 0.into(), (*width).into(), (*height).into()],
            "Contents" => content,
            "Resources" => resources.clone(),
        };
        kids.push(file.add_object(page).into());
    }
    let root = dictionary! { "Type" => "Pages", "Count" => kids.len() as i64, "Kids" => kids };
    file.objects.insert(tree, root.into());
    let catalog = file.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
    file.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    bytes
}

/// A paper of pictures, charts and appended pages in one language, for the checks by other
/// programs.
pub(crate) fn illustrated(lang: Lang) -> Document {
    let mut document = charts(lang);
    document.add_resource("picture", caunoi_document::Resource::new(picture()));
    document.add_resource("scan", caunoi_document::Resource::new(scan(&[(595, 842), (842, 595)])));
    let words = match lang {
        Lang::Vi => ["Ảnh thử", "BẢN CHỤP", "Bản chụp thử"],
        Lang::Lo => ["ຮູບທົດລອງ", "ສຳເນົາ", "ສຳເນົາທົດລອງ"],
        Lang::En => ["A test picture", "COPIES", "A test copy"],
    };
    document.push(Figure::picture("picture", words[0]).caption(words[0]).numbered().width_mm(80.0));
    document.push(Annex::new(words[1], [Appended::new("scan", words[2])]));
    document
}
