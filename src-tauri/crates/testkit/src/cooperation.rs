//! A small cooperation of plainly fictitious bodies and people: one agreement with commitments, an
//! amendment, a successor, activities of every status, sources of every certainty. Texts are in
//! Vietnamese; some have translations, one of them stale.

use caunoi_domain::evidence::source_digest;
use caunoi_domain::{
    Activity, ActivityCommitment, ActivityFile, ActivityKind, ActivityLink, ActivityParty,
    ActivityPerson, ActivityStatus, Agreement, AgreementArea, AgreementFile, AgreementKind,
    AgreementParty, AgreementStage, Certainty, Citation, Commitment, CooperationMode, Country,
    DateEnd, Id, InformationClass, Lang, Level, Office, Organisation, OrganisationFile,
    OrganisationKind, OrganisationName, PartialDate, PartyRole, Periodicity, Person, PersonFile,
    PersonRole, RecordFile, Side, Source, Succession, Text, Translation,
};
use chrono::NaiveDate;

/// The records of the cooperation.
#[derive(Clone, Debug)]
pub struct Cooperation {
    /// The office that keeps them.
    pub office: Office,
    /// The agreement.
    pub agreement: AgreementFile,
    /// A paper that amends it.
    pub amendment: AgreementFile,
    /// Both parties, the body above one of them, and the successor of the other.
    pub organisations: Vec<OrganisationFile>,
    /// One person of each side.
    pub people: Vec<PersonFile>,
    /// Talks, a training of an inferred date, a meeting of an unknown one, a plan ahead, a plan
    /// overtaken, a cancelled and an unclear activity.
    pub activities: Vec<ActivityFile>,
    /// What they cite.
    pub sources: Vec<Source>,
}

/// The partner's organisation in [`cooperation`].
pub const PARTNER: u16 = 12;

/// An identifier that is the same in every run.
pub fn id(number: u16) -> Id {
    let [high, low] = number.to_be_bytes();
    Id::v7(u64::from(number), [0, 0, 0, 0, 0, 0, 0, 0, high, low])
}

/// The cooperation, the same in every call.
pub fn cooperation() -> Cooperation {
    let mut next = 1_000;
    let mut mint = || {
        next += 1;
        id(next)
    };
    let mut cooperation = Cooperation {
        office: office(),
        agreement: agreement(),
        amendment: amendment(),
        organisations: organisations(),
        people: people(),
        activities: activities(),
        sources: sources(),
    };
    cooperation.agreement.settle(&mut mint);
    cooperation.amendment.settle(&mut mint);
    cooperation.organisations.iter_mut().for_each(|file| file.settle(&mut mint));
    cooperation.people.iter_mut().for_each(|file| file.settle(&mut mint));
    cooperation.activities.iter_mut().for_each(|file| file.settle(&mut mint));
    cooperation
}

fn office() -> Office {
    Office {
        id: id(1),
        unit_name: "Phòng Thử nghiệm".into(),
        unit_name_lo: "ພະແນກທົດລອງ".into(),
        unit_name_en: "Trial Division".into(),
        parent_agency: "Sở Thử nghiệm".into(),
        place: "Thành phố Mẫu".into(),
        ..Office::default()
    }
}

fn sources() -> Vec<Source> {
    let source = |number, title: &str, publisher: &str, published_on| Source {
        id: id(number),
        title: title.into(),
        publisher: publisher.into(),
        published_on,
        ..Source::default()
    };
    vec![
        source(2, "Văn bản thử nghiệm", "Cục Thử nghiệm", day(2020, 2, 1)),
        source(3, "Bài báo mẫu", "Báo Mẫu", PartialDate::Month(2021, 4)),
        source(4, "Ghi chép không ngày", "", PartialDate::Unknown),
    ]
}

fn organisations() -> Vec<OrganisationFile> {
    let name = |lang, name: &str, valid_from, valid_to| OrganisationName {
        lang,
        name: name.into(),
        valid_from,
        valid_to,
        ..OrganisationName::default()
    };
    let organisation = |number, kind, country, parent| Organisation {
        id: id(number),
        kind,
        country,
        parent,
        ..Organisation::default()
    };
    let always = (PartialDate::Unknown, DateEnd::Open);
    vec![
        OrganisationFile {
            organisation: organisation(10, OrganisationKind::Ministry, Country::VIETNAM, None),
            names: vec![
                name(Lang::Vi, "Bộ Thử nghiệm", always.0, always.1),
                name(Lang::En, "Ministry of Trials", always.0, always.1),
            ],
            ..OrganisationFile::default()
        },
        OrganisationFile {
            organisation: organisation(
                11,
                OrganisationKind::Department,
                Country::VIETNAM,
                Some(id(10)),
            ),
            names: vec![
                name(Lang::Vi, "Cục Thử nghiệm", always.0, always.1),
                name(Lang::Lo, "ກົມທົດລອງ", always.0, always.1),
                name(Lang::En, "Department of Trials", always.0, always.1),
            ],
            ..OrganisationFile::default()
        },
        OrganisationFile {
            organisation: organisation(PARTNER, OrganisationKind::Department, Country::LAOS, None),
            names: vec![
                name(
                    Lang::Vi,
                    "Vụ Ví dụ",
                    PartialDate::Year(2010),
                    DateEnd::On(PartialDate::Month(2023, 6)),
                ),
                name(
                    Lang::Lo,
                    "ກົມຕົວຢ່າງ",
                    PartialDate::Year(2010),
                    DateEnd::On(PartialDate::Month(2023, 6)),
                ),
            ],
            successions: vec![Succession {
                id: id(120),
                successor: id(13),
                date: PartialDate::Month(2023, 6),
                legal_basis: Text::default(),
                ..Succession::default()
            }],
            citations: vec![cited(120, "", 3, Certainty::SingleSource, "")],
            ..OrganisationFile::default()
        },
        OrganisationFile {
            organisation: organisation(13, OrganisationKind::PartyBody, Country::LAOS, None),
            names: vec![name(
                Lang::Vi,
                "Ban Ví dụ Trung ương",
                PartialDate::Month(2023, 6),
                DateEnd::Open,
            )],
            ..OrganisationFile::default()
        },
    ]
}

fn people() -> Vec<PersonFile> {
    let person =
        |number, full_name: &str, native_name: &str, honorific: &str, country| PersonFile {
            person: Person {
                id: id(number),
                full_name: full_name.into(),
                native_name: native_name.into(),
                honorific: honorific.into(),
                country,
                ..Person::default()
            },
            ..PersonFile::default()
        };
    vec![
        person(20, "Nguyễn Thử Nghiệm", "", "Ông", Country::VIETNAM),
        person(21, "Vidou Tuayang", "ວິດູ ຕົວຢ່າງ", "Bà", Country::LAOS),
    ]
}

fn agreement() -> AgreementFile {
    let area = |number, position, text: &str| AgreementArea {
        id: id(number),
        position,
        text: text.into(),
        ..AgreementArea::default()
    };
    let party = |organisation, name: &str, side, position| AgreementParty {
        organisation: id(organisation),
        name_as_signed: name.into(),
        side,
        position,
        ..AgreementParty::default()
    };
    let commitment = |number, position, text: &str, mode, bound| Commitment {
        id: id(number),
        position,
        text: text.into(),
        area: Some(id(40)),
        mode,
        bound,
        ..Commitment::default()
    };
    let title = Text::new("Bản ghi nhớ thử nghiệm giữa Cục Thử nghiệm và Vụ Ví dụ");
    let training = Text::new("Tổ chức lớp tập huấn mẫu");
    AgreementFile {
        agreement: Agreement {
            id: id(30),
            code: "trial".into(),
            kind: AgreementKind::Memorandum,
            title: title.clone(),
            lang: Lang::Vi,
            level: Level::Department,
            stage: AgreementStage::Signed,
            signed_on: day(2020, 1, 15),
            signed_place: "Thành phố Mẫu".into(),
            principles: "Bình đẳng, cùng có lợi".into(),
            ..Agreement::default()
        },
        parties: vec![
            party(11, "Cục Thử nghiệm", Side::Us, 1),
            party(PARTNER, "Vụ Ví dụ", Side::Partner, 2),
        ],
        areas: vec![area(40, 1, "Đào tạo mẫu"), area(41, 2, "Trao đổi mẫu")],
        commitments: vec![
            Commitment {
                periodicity: Periodicity::Yearly,
                reference: "Điều 2".into(),
                ..commitment(50, 1, training.as_str(), CooperationMode::Training, Side::Us)
            },
            commitment(51, 2, "Trao đổi đoàn mẫu", CooperationMode::DelegationExchange, Side::Both),
            Commitment {
                area: None,
                due: PartialDate::Year(2022),
                ..commitment(52, 3, "Mở chuyên mục mẫu", CooperationMode::Unknown, Side::Unknown)
            },
        ],
        citations: vec![
            cited(30, "", 2, Certainty::Verified, ""),
            cited(30, "signed_on", 3, Certainty::SingleSource, ""),
        ],
        translations: vec![
            translated(
                30,
                "title",
                &title,
                Lang::En,
                "Trial Memorandum between the Department of Trials and the Example Department",
            ),
            translated(50, "text", &training, Lang::Lo, "ຈັດຝຶກອົບຮົມຕົວຢ່າງ"),
            translated(
                51,
                "text",
                &Text::new("Bản cũ của cam kết"),
                Lang::En,
                "A stale translation",
            ),
        ],
        ..AgreementFile::default()
    }
}

fn amendment() -> AgreementFile {
    AgreementFile {
        agreement: Agreement {
            id: id(31),
            kind: AgreementKind::Minutes,
            title: "Biên bản sửa đổi mẫu".into(),
            lang: Lang::Vi,
            signed_on: PartialDate::Year(2021),
            amends: Some(id(30)),
            ..Agreement::default()
        },
        ..AgreementFile::default()
    }
}

fn activities() -> Vec<ActivityFile> {
    let activity = |number, kind, title: &str, starts_on, status| ActivityFile {
        activity: Activity {
            id: id(number),
            kind,
            title: title.into(),
            lang: Lang::Vi,
            starts_on,
            status,
            agreement: Some(id(30)),
            ..Activity::default()
        },
        ..ActivityFile::default()
    };
    let carries_out = |commitment| ActivityCommitment {
        commitment: id(commitment),
        ..ActivityCommitment::default()
    };
    let mut talks =
        activity(60, ActivityKind::Talks, "Hội đàm mẫu", day(2023, 11, 11), ActivityStatus::Held);
    talks.activity.ends_on = day(2023, 11, 12);
    talks.activity.place = "Nhà khách Mẫu, Thành phố Mẫu".into();
    talks.activity.province = "Thành phố Mẫu".into();
    talks.activity.country = Country::VIETNAM;
    talks.activity.summary = "Bàn việc tập huấn mẫu.".into();
    talks.activity.outcome = "Thống nhất kế hoạch mẫu.".into();
    talks.activity.information_class = InformationClass::Official;
    talks.activity.level = Level::Department;
    talks.parties = vec![
        ActivityParty {
            organisation: id(11),
            role: PartyRole::Host,
            side: Side::Us,
            ..ActivityParty::default()
        },
        ActivityParty {
            organisation: id(PARTNER),
            role: PartyRole::Counterpart,
            side: Side::Partner,
            ..ActivityParty::default()
        },
    ];
    talks.people = vec![
        ActivityPerson {
            person: id(20),
            role: PersonRole::Head,
            side: Side::Us,
            post_as_at: "Cục trưởng".into(),
            ..ActivityPerson::default()
        },
        ActivityPerson {
            person: id(21),
            role: PersonRole::Head,
            side: Side::Partner,
            post_as_at: "Vụ trưởng".into(),
            ..ActivityPerson::default()
        },
    ];
    talks.commitments = vec![ActivityCommitment { id: id(600), ..carries_out(51) }];
    talks.links = vec![ActivityLink {
        url: "https://example.org/hoi-dam".into(),
        title: "Tin mẫu".into(),
        ..ActivityLink::default()
    }];
    talks.citations = vec![
        cited(60, "", 3, Certainty::SingleSource, ""),
        cited(600, "", 4, Certainty::Unverified, "Người ghi chép tự gắn với cam kết."),
    ];
    talks.translations = vec![
        translated(60, "title", &"Hội đàm mẫu".into(), Lang::En, "Sample talks"),
        translated(60, "title", &"Hội đàm mẫu".into(), Lang::Lo, "ການເຈລະຈາຕົວຢ່າງ"),
    ];

    let mut training =
        activity(61, ActivityKind::Training, "Tập huấn mẫu", day(2022, 5, 4), ActivityStatus::Held);
    training.commitments = vec![carries_out(50)];
    training.citations = vec![
        cited(61, "", 3, Certainty::SingleSource, ""),
        cited(61, "starts_on", 4, Certainty::Inferred, "Năm ghi theo ngày đăng."),
    ];

    let mut plan = activity(
        63,
        ActivityKind::Training,
        "Tập huấn mẫu lần hai",
        PartialDate::Month(2024, 9),
        ActivityStatus::Planned,
    );
    plan.commitments = vec![carries_out(50), carries_out(52)];

    vec![
        talks,
        training,
        activity(
            62,
            ActivityKind::Meeting,
            "Gặp mặt mẫu",
            PartialDate::Unknown,
            ActivityStatus::Held,
        ),
        plan,
        activity(
            64,
            ActivityKind::Forum,
            "Diễn đàn mẫu",
            PartialDate::Year(2023),
            ActivityStatus::Planned,
        ),
        activity(
            65,
            ActivityKind::Festival,
            "Ngày hội mẫu",
            PartialDate::Month(2023, 10),
            ActivityStatus::Cancelled,
        ),
        activity(
            66,
            ActivityKind::Unknown,
            "",
            PartialDate::Month(2023, 2),
            ActivityStatus::Unknown,
        ),
    ]
}

fn cited(subject: u16, field: &str, source: u16, certainty: Certainty, note: &str) -> Citation {
    Citation {
        subject: id(subject),
        field: field.into(),
        source: id(source),
        certainty,
        note: note.into(),
        ..Citation::default()
    }
}

fn translated(subject: u16, field: &str, source: &Text, lang: Lang, text: &str) -> Translation {
    Translation {
        subject: id(subject),
        field: field.into(),
        lang,
        text: text.into(),
        source_digest: source_digest(source),
        ..Translation::default()
    }
}

/// A day of the calendar; unknown where there is no such day.
fn day(year: i32, month: u32, day: u32) -> PartialDate {
    NaiveDate::from_ymd_opt(year, month, day).map_or(PartialDate::Unknown, PartialDate::Day)
}
