//! An office of any size for measuring: organisations, people, agreements and activities that read
//! like the real ones and are all invented.
//!
//! The same seed gives the same office. Words follow the work's vocabulary and are drawn unevenly,
//! as in real logs: a few occur everywhere, many are rare.

use crate::ids::numbered;
use caunoi_domain::{
    Activity, ActivityCommitment, ActivityFile, ActivityKind, ActivityParty, ActivityPerson,
    ActivityStatus, ActivityTag, Agreement, AgreementFile, AgreementKind, AgreementParty,
    AgreementStage, ChangeSet, Commitment, CooperationMode, Country, DateEnd, Id, InformationClass,
    Lang, Level, Organisation, OrganisationFile, OrganisationKind, OrganisationName, PartialDate,
    PartyRole, Person, PersonFile, PersonRole, RecordFile, Side, Text,
};
use chrono::{Days, NaiveDate};

const ORGANISATIONS: usize = 240;
const PEOPLE: usize = 1_200;
const AGREEMENTS: usize = 60;
const COMMITMENTS: usize = 8;
/// Days the activities are spread over: ten years up to the end of 2025.
const DAYS: u64 = 3_652;

const PROVINCES: &[&str] = &[
    "Hà Nội",
    "Huế",
    "Đà Nẵng",
    "Quảng Trị",
    "Nghệ An",
    "Hà Tĩnh",
    "Thanh Hóa",
    "Sơn La",
    "Điện Biên",
    "Lai Châu",
    "Lào Cai",
    "Lạng Sơn",
    "Cao Bằng",
    "Quảng Ninh",
    "Hải Phòng",
    "Bắc Ninh",
    "Hưng Yên",
    "Ninh Bình",
    "Phú Thọ",
    "Thái Nguyên",
    "Tuyên Quang",
    "Quảng Ngãi",
    "Gia Lai",
    "Đắk Lắk",
    "Khánh Hòa",
    "Lâm Đồng",
    "Đồng Nai",
    "Tây Ninh",
    "Đồng Tháp",
    "Vĩnh Long",
    "Cần Thơ",
    "An Giang",
    "Cà Mau",
    "Thành phố Hồ Chí Minh",
];

/// Phrases of the work, the common ones first.
const PHRASES: &[&str] = &[
    "thông tin đối ngoại",
    "hợp tác",
    "trao đổi",
    "báo chí",
    "Việt Nam - Lào",
    "đoàn công tác",
    "hữu nghị đặc biệt",
    "tuyên truyền",
    "tập huấn",
    "truyền thông",
    "quảng bá hình ảnh",
    "phóng viên",
    "chuyển đổi số",
    "kỹ năng nghiệp vụ",
    "triển lãm ảnh",
    "hội thảo",
    "biên giới",
    "bộ đội biên phòng",
    "cán bộ địa phương",
    "văn hóa du lịch",
    "hội đàm",
    "ký kết",
    "kế hoạch năm",
    "đài phát thanh",
    "truyền hình",
    "xuất bản phẩm",
    "thông tin cơ sở",
    "giao lưu nhân dân",
    "xúc tiến đầu tư",
    "kinh tế cửa khẩu",
    "họp báo",
    "mạng xã hội",
    "kinh nghiệm quản lý",
    "hỗ trợ kỹ thuật",
    "bản ghi nhớ",
    "phỏng vấn",
    "tọa đàm",
    "ngày hội",
    "chương trình nghệ thuật",
    "tin bài",
    "cổng thông tin",
    "dịch thuật",
    "tiếng Lào",
    "biên soạn tài liệu",
    "khảo sát thực tế",
    "tổng kết",
    "đánh giá kết quả",
    "học viên",
    "giảng viên",
    "chuyên gia",
];

/// Syllables that rare names are put together from.
const SYLLABLES: &[&str] = &[
    "an", "bảo", "bình", "cường", "dũng", "đạt", "đông", "giang", "hà", "hạnh", "hiếu", "hoa",
    "hồng", "hùng", "khánh", "lan", "lâm", "linh", "long", "mai", "minh", "nam", "nga", "ngọc",
    "nhung", "phong", "phúc", "quang", "quỳnh", "sơn", "tâm", "thảo", "thịnh", "thu", "tuấn",
    "tùng", "vinh", "xuân", "yến", "ánh",
];

/// An office of a size: what it is made of, in the order in which it has to be kept.
#[derive(Clone, Copy, Debug)]
pub struct GeneratedOffice {
    /// The same seed gives the same office.
    pub seed: u64,
    /// How many activities it has.
    pub activities: usize,
}

impl GeneratedOffice {
    /// Its organisations.
    pub fn organisations(self) -> impl Iterator<Item = OrganisationFile> {
        (0..ORGANISATIONS).map(move |n| organisation(n, &mut self.dice(1, n)))
    }

    /// Its people.
    pub fn people(self) -> impl Iterator<Item = PersonFile> {
        (0..PEOPLE).map(move |n| person(n, &mut self.dice(2, n)))
    }

    /// Its agreements, which name organisations.
    pub fn agreements(self) -> impl Iterator<Item = AgreementFile> {
        (0..AGREEMENTS).map(move |n| agreement(n, &mut self.dice(3, n)))
    }

    /// Its activities, which name all the others.
    pub fn activities(self) -> impl Iterator<Item = ActivityFile> {
        (0..self.activities).map(move |n| activity(n, &mut self.dice(4, n)))
    }

    /// Change sets of `at_once` files that make the office, in the order in which they have to be
    /// kept; of its activities those that `keeps` takes.
    pub fn change_sets(
        self,
        at_once: usize,
        keeps: impl Fn(&ActivityFile) -> bool,
    ) -> impl Iterator<Item = ChangeSet> {
        fn made<F: RecordFile>(file: F) -> ChangeSet {
            ChangeSet::between_files(None, &file)
        }
        let activities = self.activities().filter(move |file| keeps(file));
        let base = self
            .organisations()
            .map(made)
            .chain(self.people().map(made))
            .chain(self.agreements().map(made));
        let mut files = base.chain(activities.map(made)).peekable();
        std::iter::from_fn(move || {
            files.peek()?;
            Some(ChangeSet {
                changes: files.by_ref().take(at_once).flat_map(|set| set.changes).collect(),
            })
        })
    }

    fn dice(self, series: u64, n: usize) -> Dice {
        Dice(self.seed ^ (series << 56) ^ (n as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }
}

/// The series of identifiers; builders use the first, the pool the lowest ones after it.
mod series {
    pub(super) const ORGANISATION: u8 = 101;
    pub(super) const PERSON: u8 = 102;
    pub(super) const AGREEMENT: u8 = 103;
    pub(super) const COMMITMENT: u8 = 104;
    pub(super) const ACTIVITY: u8 = 105;
    pub(super) const CHILD: u8 = 106;
}

fn organisation(n: usize, dice: &mut Dice) -> OrganisationFile {
    let foreign = n % 3 == 2;
    let kind = dice.of(&[
        OrganisationKind::Department,
        OrganisationKind::Provincial,
        OrganisationKind::Press,
        OrganisationKind::Friendship,
    ]);
    let name = OrganisationName {
        lang: Lang::Vi,
        name: Text::new(&format!("Cơ quan Thử {} {}", dice.phrase(), n + 1)),
        abbreviation: Text::new(&format!("CQT{}", n + 1)),
        valid_to: DateEnd::Open,
        ..OrganisationName::default()
    };
    let mut file = OrganisationFile {
        organisation: Organisation {
            id: numbered(series::ORGANISATION, n as u64),
            kind,
            country: if foreign { Country::LAOS } else { Country::VIETNAM },
            province: dice.of(PROVINCES).into(),
            ..Organisation::default()
        },
        names: vec![name],
        ..OrganisationFile::default()
    };
    settle(&mut file, (n as u64) << 8);
    file
}

fn person(n: usize, dice: &mut Dice) -> PersonFile {
    let person = Person {
        id: numbered(series::PERSON, n as u64),
        full_name: Text::new(&format!("Người Thử {}", dice.name())),
        country: if n % 3 == 2 { Country::LAOS } else { Country::VIETNAM },
        ..Person::default()
    };
    PersonFile { person, ..PersonFile::default() }
}

fn agreement(n: usize, dice: &mut Dice) -> AgreementFile {
    let party = |n, side, position| AgreementParty {
        organisation: numbered(series::ORGANISATION, n),
        side,
        position,
        name_as_signed: "Cơ quan Thử".into(),
        ..AgreementParty::default()
    };
    let mut file = AgreementFile {
        agreement: Agreement {
            id: numbered(series::AGREEMENT, n as u64),
            kind: AgreementKind::Memorandum,
            title: Text::new(&format!("Bản ghi nhớ Thử {} về {}", n + 1, dice.words(4))),
            level: Level::Department,
            stage: AgreementStage::Signed,
            signed_on: dice.day(),
            summary: Text::new(&dice.words(20)),
            ..Agreement::default()
        },
        parties: vec![
            party(dice.below(ORGANISATIONS as u64), Side::Us, 1),
            party(dice.below(ORGANISATIONS as u64), Side::Partner, 2),
        ],
        ..AgreementFile::default()
    };
    file.commitments = (0..COMMITMENTS)
        .map(|i| Commitment {
            id: commitment_id(n, i),
            position: i as u32 + 1,
            text: Text::new(&dice.words(8)),
            mode: dice.of(CooperationMode::ALL),
            bound: dice.of(Side::ALL),
            ..Commitment::default()
        })
        .collect();
    settle(&mut file, 1 << 40 | (n as u64) << 8);
    file
}

fn commitment_id(agreement: usize, i: usize) -> Id {
    numbered(series::COMMITMENT, (agreement * COMMITMENTS + i) as u64)
}

fn activity(n: usize, dice: &mut Dice) -> ActivityFile {
    let agreement = (dice.below(3) == 0).then(|| dice.below(AGREEMENTS as u64) as usize);
    let starts_on = dice.day();
    let party = |organisation, role, side| ActivityParty {
        organisation: numbered(series::ORGANISATION, organisation),
        role,
        side,
        ..ActivityParty::default()
    };
    let taking_part = |person, side| ActivityPerson {
        person: numbered(series::PERSON, person),
        role: PersonRole::Participant,
        side,
        ..ActivityPerson::default()
    };
    let mut file = ActivityFile {
        activity: Activity {
            id: numbered(series::ACTIVITY, n as u64),
            kind: dice.of(ActivityKind::ALL),
            title: Text::new(&format!("Hoạt động Thử {}: {}", n + 1, dice.words(4))),
            starts_on,
            ends_on: starts_on,
            place: Text::new(&format!("{} đường {}", dice.below(400) + 1, dice.name())),
            province: dice.of(PROVINCES).into(),
            country: Country::VIETNAM,
            hosting_side: dice.of(Side::ALL),
            agreement: agreement.map(|n| numbered(series::AGREEMENT, n as u64)),
            information_class: dice.of(InformationClass::ALL),
            level: dice.of(Level::ALL),
            status: dice.of(&[
                ActivityStatus::Held,
                ActivityStatus::Held,
                ActivityStatus::Held,
                ActivityStatus::Planned,
                ActivityStatus::Cancelled,
            ]),
            summary: Text::new(&dice.words(24)),
            outcome: Text::new(&dice.words(12)),
            ..Activity::default()
        },
        parties: vec![
            party(dice.below(ORGANISATIONS as u64), PartyRole::Host, Side::Us),
            party(dice.below(ORGANISATIONS as u64), PartyRole::Counterpart, Side::Partner),
        ],
        people: vec![
            taking_part(dice.below(PEOPLE as u64), Side::Us),
            taking_part(dice.below(PEOPLE as u64), Side::Partner),
        ],
        tags: vec![ActivityTag { text: dice.phrase().into(), ..ActivityTag::default() }],
        ..ActivityFile::default()
    };
    file.commitments.extend(agreement.map(|n| ActivityCommitment {
        commitment: commitment_id(n, dice.below(COMMITMENTS as u64) as usize),
        ..ActivityCommitment::default()
    }));
    settle(&mut file, 2 << 40 | (n as u64) << 8);
    file
}

fn settle<F: RecordFile>(file: &mut F, mut from: u64) {
    file.settle(&mut || {
        from += 1;
        numbered(series::CHILD, from)
    });
}

/// SplitMix64: small, fast, and the same everywhere.
#[derive(Clone, Copy, Debug)]
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.roll() % limit
    }

    fn of<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len() as u64) as usize]
    }

    /// A phrase, the first of the list far more often than the last.
    fn phrase(&mut self) -> &'static str {
        let most = PHRASES.len() as u64;
        PHRASES[(self.below(most) * self.below(most) / most) as usize]
    }

    /// So many phrases, now and then a rare name among them.
    fn words(&mut self, phrases: usize) -> String {
        let pieces: Vec<String> = (0..phrases)
            .map(|_| if self.below(8) == 0 { self.name() } else { self.phrase().to_owned() })
            .collect();
        pieces.join(" ")
    }

    /// A name of three syllables.
    fn name(&mut self) -> String {
        let syllables: [&str; 3] = std::array::from_fn(|_| self.of(SYLLABLES));
        syllables.map(capitalised).join(" ")
    }

    fn day(&mut self) -> PartialDate {
        let first = NaiveDate::from_ymd_opt(2016, 1, 1).unwrap_or_default();
        first
            .checked_add_days(Days::new(self.below(DAYS)))
            .map_or(PartialDate::Unknown, PartialDate::Day)
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_same_seed_gives_the_same_office_and_another_another() {
        let office =
            |seed| GeneratedOffice { seed, activities: 50 }.activities().collect::<Vec<_>>();
        assert_eq!(office(1), office(1));
        assert_ne!(office(1), office(2));
    }

    #[test]
    fn everything_named_is_there_and_no_identifier_stands_twice() {
        let office = GeneratedOffice { seed: 7, activities: 500 };
        let rows: Vec<_> = office
            .organisations()
            .flat_map(|file| file.rows())
            .chain(office.people().flat_map(|file| file.rows()))
            .chain(office.agreements().flat_map(|file| file.rows()))
            .chain(office.activities().flat_map(|file| file.rows()))
            .collect();
        let ids: BTreeSet<_> = rows.iter().map(|row| row.id).collect();
        assert_eq!(ids.len(), rows.len());
        for row in &rows {
            let named = row.values.iter().filter_map(|value| value.as_id());
            assert!(named.into_iter().all(|id| ids.contains(&id)), "{row:?}");
        }
    }
}
