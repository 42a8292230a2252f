//! Strategies for files of records. Their records have no identifiers yet and name no others:
//! [`Draft`](crate::edits::Draft) sees to both.

use crate::words::text;
use caunoi_domain::{
    Activity, ActivityCommitment, ActivityCost, ActivityFile, ActivityKind, ActivityLink,
    ActivityParty, ActivityPerson, ActivityStatus, ActivityTag, Agreement, AgreementArea,
    AgreementFile, AgreementKind, AgreementLegalBasis, AgreementParty, AgreementSignatory,
    AgreementStage, Amount, Attachment, Attendance, AttendanceMark, Booth, Circulation, Citation,
    Commitment, CooperationMode, Country, Course, CourseSession, CourseTopic, Coverage, DateEnd,
    Delegation, DelegationCountry, DelegationLeg, DelegationMember, DelegationPurpose,
    DelegationStage, DelegationStep, Duration, EvaluationAnswer, EvaluationQuestion, EventGuest,
    EventItem, EventTask, FollowUp, FollowUpFile, FollowUpNature, FollowUpStatus, Gift,
    GiftDirection, GuestClass, Inclusion, IndicatorShare, InformationClass, Lang, LangSet,
    LentItem, Level, LoanDirection, MediaFigure, MediaIndicator, MediaLandscape,
    MediaLandscapeFile, Organisation, OrganisationAlias, OrganisationFile, OrganisationKind,
    OrganisationName, OwnSide, Pack, PackFile, PackPart, PackSection, PackSpan, PackUse,
    PartDetail, PartialDate, PartyRole, Periodicity, Person, PersonFile, PersonRole, PlanStanding,
    Post, PressAccess, PressOffice, PublicEvent, QuestionKind, RenewalMode, RuleException,
    RuleSubject, Side, Source, SourceFile, Succession, SumState, TalkingPoint, TalkingPointKind,
    Talks, Text, Translation, Untranslated,
};
use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::sample::{Select, select};

/// A date of any precision, or none.
pub fn partial_date() -> impl Strategy<Value = PartialDate> {
    prop_oneof![
        1 => Just(PartialDate::Unknown),
        1 => (1900..2200i32).prop_map(PartialDate::Year),
        1 => (2020..2027i32, 1..=12u32).prop_map(|(year, month)| PartialDate::Month(year, month)),
        4 => (2020..2027i32, 1..=366u32).prop_map(|(year, day)| NaiveDate::from_yo_opt(year, day).map_or(PartialDate::Unknown, PartialDate::Day)),
    ]
}

/// The end of a period.
pub fn date_end() -> impl Strategy<Value = DateEnd> {
    prop_oneof![
        Just(DateEnd::Unknown),
        Just(DateEnd::Open),
        partial_date().prop_map(|date| if date.is_unknown() {
            DateEnd::Unknown
        } else {
            DateEnd::On(date)
        })
    ]
}

/// A country, or none known.
pub fn country() -> Select<Country> {
    select(vec![Country::VIETNAM, Country::LAOS, Country::default()])
}

fn few<T: std::fmt::Debug>(one: impl Strategy<Value = T>) -> impl Strategy<Value = Vec<T>> {
    prop::collection::vec(one, 0..3)
}

fn side() -> Select<Side> {
    select(Side::ALL)
}

fn lang() -> Select<Lang> {
    select(Lang::ALL)
}

fn citation() -> impl Strategy<Value = Citation> {
    text().prop_map(|note| Citation { note, ..Citation::default() })
}

fn attachment() -> impl Strategy<Value = Attachment> {
    (text(), any::<u32>()).prop_map(|(name, size)| Attachment {
        name,
        size,
        ..Attachment::default()
    })
}

fn translation() -> impl Strategy<Value = Translation> {
    (text(), lang()).prop_map(|(text, lang)| Translation {
        field: "title".into(),
        lang,
        text,
        ..Translation::default()
    })
}

fn activity() -> impl Strategy<Value = Activity> {
    let codes = (
        select(ActivityKind::ALL),
        lang(),
        side(),
        select(InformationClass::ALL),
        select(Level::ALL),
        select(ActivityStatus::ALL),
        country(),
    );
    ((text(), text(), text(), text(), text()), (partial_date(), partial_date()), codes).prop_map(
        |(
            (title, place, province, summary, outcome),
            (starts_on, ends_on),
            (kind, lang, hosting_side, information_class, level, status, country),
        )| {
            Activity {
                kind,
                title,
                lang,
                starts_on,
                ends_on,
                place,
                province,
                country,
                hosting_side,
                information_class,
                level,
                status,
                summary,
                outcome,
                ..Activity::default()
            }
        },
    )
}

/// An activity with all that can belong to it.
pub fn activity_file() -> impl Strategy<Value = ActivityFile> {
    let party = (select(PartyRole::ALL), side()).prop_map(|(role, side)| ActivityParty {
        role,
        side,
        ..ActivityParty::default()
    });
    let person = (select(PersonRole::ALL), text(), prop::option::of(0..9u32)).prop_map(
        |(role, post_as_at, position)| ActivityPerson {
            role,
            post_as_at,
            position,
            ..ActivityPerson::default()
        },
    );
    let cost =
        (side(), text(), -1_000_000..1_000_000_000i64).prop_map(|(payer, item, hundredths)| {
            ActivityCost {
                payer,
                item,
                amount: Amount(hundredths),
                currency: "VND".into(),
                ..ActivityCost::default()
            }
        });
    let link = text().prop_map(|title| ActivityLink {
        url: "https://thu.example".into(),
        title,
        ..ActivityLink::default()
    });
    let tag = text().prop_map(|text| ActivityTag { text, ..ActivityTag::default() });
    let talks = (text(), text(), text(), text()).prop_map(|(room, seating, tactics, said)| Talks {
        room,
        seating,
        tactics,
        said,
        ..Talks::default()
    });
    let point = (0..9u32, select(TalkingPointKind::ALL), text(), text()).prop_map(
        |(position, kind, text, answer)| TalkingPoint {
            position,
            kind,
            text,
            answer,
            ..TalkingPoint::default()
        },
    );
    let details = (prop::collection::vec(talks, 0..2), few(point));
    let delegation = prop::collection::vec(delegation(), 0..2);
    let journey = (few(leg()), few(member()), few(gift()));
    let steps = (few(country().prop_map(country_of_delegation)), few(step()), few(exception()));
    let taking_part = (few(party), few(person), few(Just(ActivityCommitment::default())));
    let papers = (few(attachment()), few(citation()), few(translation()));
    let details = (details, (delegation, journey, steps), (course_lists(), event_lists()));
    (activity(), taking_part, (few(cost), few(link), few(tag)), details, papers).prop_map(
        |(
            activity,
            (parties, people, commitments),
            (costs, links, tags),
            (
                (talks, points),
                (delegations, (legs, members, gifts), (countries, steps, exceptions)),
                (course, event),
            ),
            (attachments, citations, translations),
        )| ActivityFile {
            activity,
            parties,
            people,
            commitments,
            costs,
            talks,
            points,
            delegations,
            countries,
            legs,
            members,
            gifts,
            steps,
            exceptions,
            events: event.events,
            event_items: event.event_items,
            event_tasks: event.event_tasks,
            booths: event.booths,
            lent_items: event.lent_items,
            guests: event.guests,
            coverage: event.coverage,
            links,
            tags,
            attachments,
            citations,
            translations,
            ..course
        },
    )
}

/// The lists of a file that only events have; the others are empty.
fn event_lists() -> impl Strategy<Value = ActivityFile> {
    let event = (prop::option::of(0..99u32), text()).prop_map(|(visitors, visitors_note)| {
        PublicEvent { visitors, visitors_note, ..PublicEvent::default() }
    });
    let item =
        (0..9u32, text(), partial_date(), text()).prop_map(|(position, stage, date, text)| {
            EventItem { position, stage, date, text, ..EventItem::default() }
        });
    let task = (0..9u32, text(), prop::option::of(-60..60i32), partial_date()).prop_map(
        |(position, text, offset, settled_on)| EventTask {
            position,
            text,
            offset,
            settled_on,
            ..EventTask::default()
        },
    );
    let booth =
        (text(), text()).prop_map(|(code, holder)| Booth { code, holder, ..Booth::default() });
    let lent = (text(), prop::option::of(0..9u32), select(LoanDirection::ALL)).prop_map(
        |(item, quantity, direction)| LentItem { item, quantity, direction, ..LentItem::default() },
    );
    let guest = (text(), side(), prop::option::of(0..9u32)).prop_map(|(name, side, present)| {
        EventGuest { name, side, present, ..EventGuest::default() }
    });
    let piece = (text(), partial_date()).prop_map(|(outlet, published_on)| Coverage {
        outlet,
        published_on,
        ..Coverage::default()
    });
    (
        prop::collection::vec(event, 0..2),
        few(item),
        few(task),
        few(booth),
        few(lent),
        few(guest),
        few(piece),
    )
        .prop_map(
            |(events, event_items, event_tasks, booths, lent_items, guests, coverage)| {
                ActivityFile {
                    events,
                    event_items,
                    event_tasks,
                    booths,
                    lent_items,
                    guests,
                    coverage,
                    ..ActivityFile::default()
                }
            },
        )
}

/// The lists of a file that only courses have; the others are empty.
fn course_lists() -> impl Strategy<Value = ActivityFile> {
    let course = (text(), text(), prop::option::of(0..99u32), prop::option::of(0..=100u32))
        .prop_map(|(curriculum, materials, expected, least_share)| Course {
            curriculum,
            materials,
            expected,
            least_share,
            ..Course::default()
        });
    let topic = select(vec!["skills", "official"])
        .prop_map(|code| CourseTopic { code: code.into(), ..CourseTopic::default() });
    let session = (0..9u32, partial_date(), 0..24u32, text(), text()).prop_map(
        |(position, date, hour, place, topic)| CourseSession {
            position,
            date,
            starts: format!("{hour:02}:00").parse().unwrap_or_default(),
            place,
            topic,
            ..CourseSession::default()
        },
    );
    let mark =
        select(AttendanceMark::ALL).prop_map(|mark| Attendance { mark, ..Attendance::default() });
    let question =
        (0..9u32, select(QuestionKind::ALL), text()).prop_map(|(position, kind, text)| {
            EvaluationQuestion { position, kind, text, ..EvaluationQuestion::default() }
        });
    let answer = (1..9u32, prop::option::of(1..=5u32), text()).prop_map(|(sheet, score, text)| {
        EvaluationAnswer { sheet, score, text, ..EvaluationAnswer::default() }
    });
    (
        prop::collection::vec(course, 0..2),
        few(topic),
        few(session),
        few(mark),
        few(question),
        few(answer),
    )
        .prop_map(|(courses, topics, sessions, attendance, questions, answers)| ActivityFile {
            courses,
            topics,
            sessions,
            attendance,
            questions,
            answers,
            ..ActivityFile::default()
        })
}

fn delegation() -> impl Strategy<Value = Delegation> {
    let codes =
        (select(DelegationPurpose::ALL), select(GuestClass::ALL), select(PlanStanding::ALL));
    (codes, text(), text(), text(), partial_date()).prop_map(
        |((purpose_kind, guest_class, plan), purpose, number, results, decided_on)| Delegation {
            purpose_kind,
            guest_class,
            plan,
            purpose,
            decision_number: number,
            decided_on,
            results,
            ..Delegation::default()
        },
    )
}

fn country_of_delegation(country: Country) -> DelegationCountry {
    DelegationCountry { country, ..DelegationCountry::default() }
}

fn leg() -> impl Strategy<Value = DelegationLeg> {
    let zone = select(&["Asia/Vientiane", "Asia/Ho_Chi_Minh", "unknown"][..])
        .prop_map(|name| name.parse().unwrap_or_default());
    let time = (0..24u32, 0..60u32)
        .prop_map(|(hour, minute)| format!("{hour:02}:{minute:02}").parse().unwrap_or_default());
    (partial_date(), time, zone, (text(), text(), text()), select(PressAccess::ALL)).prop_map(
        |(day, starts, zone, (place, what, counterpart), press)| DelegationLeg {
            day,
            starts,
            zone,
            place,
            what,
            counterpart,
            press,
            ..DelegationLeg::default()
        },
    )
}

fn member() -> impl Strategy<Value = DelegationMember> {
    (text(), text()).prop_map(|(diet, room)| DelegationMember {
        diet,
        room,
        ..DelegationMember::default()
    })
}

fn gift() -> impl Strategy<Value = Gift> {
    (select(GiftDirection::ALL), text(), prop::option::of(0..1_000_000_000i64), partial_date())
        .prop_map(|(direction, what, amount, day)| Gift {
            direction,
            what,
            amount: amount.map(Amount),
            currency: "VND".into(),
            day,
            ..Gift::default()
        })
}

fn step() -> impl Strategy<Value = DelegationStep> {
    (select(DelegationStage::ALL), partial_date(), text()).prop_map(|(stage, day, note)| {
        DelegationStep { stage, day, note, ..DelegationStep::default() }
    })
}

fn exception() -> impl Strategy<Value = RuleException> {
    (select(RuleSubject::ALL), text()).prop_map(|(about, reason)| RuleException {
        about,
        reason,
        ..RuleException::default()
    })
}

fn agreement() -> impl Strategy<Value = Agreement> {
    let codes = (
        select(AgreementKind::ALL),
        lang(),
        select(Level::ALL),
        select(AgreementStage::ALL),
        select(RenewalMode::ALL),
    );
    let dates =
        (partial_date(), partial_date(), partial_date(), prop::option::of(0..400u32), duration());
    ((text(), text(), text(), text(), text()), codes, dates).prop_map(
        |(
            (title, signed_place, occasion, principles, summary),
            (kind, lang, level, stage, renewal),
            (signed_on, effective_from, terminated_on, notice_days, duration),
        )| Agreement {
            kind,
            title,
            lang,
            level,
            stage,
            signed_on,
            signed_place,
            occasion,
            effective_from,
            duration,
            renewal,
            notice_days,
            terminated_on,
            languages: LangSet::new([Lang::Vi, lang]),
            principles,
            summary,
            ..Agreement::default()
        },
    )
}

fn duration() -> impl Strategy<Value = Duration> {
    prop_oneof![
        Just(Duration::Unknown),
        Just(Duration::Open),
        (1..=1200u32).prop_map(Duration::Months)
    ]
}

fn commitment() -> impl Strategy<Value = Commitment> {
    let codes = (select(CooperationMode::ALL), side(), select(Periodicity::ALL));
    (text(), text(), 0..30u32, partial_date(), codes).prop_map(
        |(text, reference, position, due, (mode, bound, periodicity))| Commitment {
            position,
            reference,
            text,
            mode,
            bound,
            periodicity,
            due,
            ..Commitment::default()
        },
    )
}

/// An agreement with all that can belong to it.
pub fn agreement_file() -> impl Strategy<Value = AgreementFile> {
    let party = (text(), side(), 0..9u32).prop_map(|(name_as_signed, side, position)| {
        AgreementParty { name_as_signed, side, position, ..AgreementParty::default() }
    });
    let signatory = (text(), text(), side()).prop_map(|(name_as_signed, post_as_signed, side)| {
        AgreementSignatory { name_as_signed, post_as_signed, side, ..AgreementSignatory::default() }
    });
    let area = (text(), 0..9u32).prop_map(|(text, position)| AgreementArea {
        position,
        text,
        ..AgreementArea::default()
    });
    let basis =
        text().prop_map(|text| AgreementLegalBasis { text, ..AgreementLegalBasis::default() });
    let paper = (few(party), few(signatory), few(area), few(basis), few(commitment()));
    (agreement(), paper, (few(attachment()), few(citation()), few(translation()))).prop_map(
        |(
            agreement,
            (parties, signatories, areas, legal_bases, commitments),
            (attachments, citations, translations),
        )| AgreementFile {
            agreement,
            parties,
            signatories,
            areas,
            legal_bases,
            commitments,
            attachments,
            citations,
            translations,
        },
    )
}

/// An organisation with names, spellings and successors.
pub fn organisation_file() -> impl Strategy<Value = OrganisationFile> {
    let organisation = (select(OrganisationKind::ALL), country(), text(), text()).prop_map(
        |(kind, country, province, notes)| Organisation {
            kind,
            country,
            province,
            notes,
            ..Organisation::default()
        },
    );
    let name = (lang(), text(), text(), partial_date(), date_end()).prop_map(
        |(lang, name, abbreviation, valid_from, valid_to)| OrganisationName {
            lang,
            name,
            abbreviation,
            valid_from,
            valid_to,
            ..OrganisationName::default()
        },
    );
    let alias = text().prop_map(|text| OrganisationAlias { text, ..OrganisationAlias::default() });
    let succession = (partial_date(), text()).prop_map(|(date, legal_basis)| Succession {
        date,
        legal_basis,
        ..Succession::default()
    });
    (organisation, few(name), few(alias), few(succession), few(citation())).prop_map(
        |(organisation, names, aliases, successions, citations)| OrganisationFile {
            organisation,
            names,
            aliases,
            successions,
            citations,
        },
    )
}

/// A person with posts.
pub fn person_file() -> impl Strategy<Value = PersonFile> {
    let person = (text(), text(), text(), country(), text()).prop_map(
        |(full_name, native_name, short_name, country, notes)| Person {
            full_name,
            native_name,
            short_name,
            country,
            notes,
            ..Person::default()
        },
    );
    let post = (text(), partial_date(), date_end()).prop_map(|(title, valid_from, valid_to)| {
        Post { title, valid_from, valid_to, ..Post::default() }
    });
    (person, few(post), few(citation())).prop_map(|(person, posts, citations)| PersonFile {
        person,
        posts,
        citations,
        ..PersonFile::default()
    })
}

/// Something to be followed up.
pub fn follow_up_file() -> impl Strategy<Value = FollowUpFile> {
    let codes = (lang(), select(FollowUpNature::ALL), select(FollowUpStatus::ALL));
    let dates = (partial_date(), partial_date(), prop::option::of(0..9u32));
    let follow_up = (text(), text(), text(), codes, dates).prop_map(
        |(text, responsible, note, (lang, nature, status), (due, settled_on, position))| FollowUp {
            text,
            lang,
            nature,
            responsible,
            due,
            status,
            settled_on,
            position,
            note,
            ..FollowUp::default()
        },
    );
    let translation = (text(), lang()).prop_map(|(text, lang)| Translation {
        field: "text".into(),
        lang,
        text,
        ..Translation::default()
    });
    (follow_up, few(citation()), few(translation)).prop_map(
        |(follow_up, citations, translations)| FollowUpFile { follow_up, citations, translations },
    )
}

/// The media of a country in figures.
pub fn media_landscape_file() -> impl Strategy<Value = MediaLandscapeFile> {
    let landscape = (country(), lang(), text()).prop_map(|(country, lang, note)| MediaLandscape {
        country,
        lang,
        note,
        ..Default::default()
    });
    let indicator = (0..9u32, text(), text(), select(IndicatorShare::ALL)).prop_map(
        |(position, name, unit, share)| MediaIndicator {
            position,
            name,
            unit,
            share,
            ..MediaIndicator::default()
        },
    );
    let figure = (0..10_000i64, partial_date(), text(), select(SumState::ALL)).prop_map(
        |(value, as_of, definition, sum_state)| MediaFigure {
            value: Amount(value),
            as_of,
            definition,
            sum_state,
            ..MediaFigure::default()
        },
    );
    let office = (side(), text(), partial_date()).prop_map(|(side, place, since)| PressOffice {
        side,
        place,
        since,
        ..Default::default()
    });
    let translation = (text(), lang()).prop_map(|(text, lang)| Translation {
        field: "note".into(),
        lang,
        text,
        ..Translation::default()
    });
    (landscape, few(indicator), few(figure), few(office), few(citation()), few(translation))
        .prop_map(|(landscape, indicators, figures, press_offices, citations, translations)| {
            MediaLandscapeFile {
                landscape,
                indicators,
                figures,
                press_offices,
                citations,
                translations,
            }
        })
}

/// A pack.
pub fn pack_file() -> impl Strategy<Value = PackFile> {
    let codes = (
        select(PackUse::ALL),
        select(PackSpan::ALL),
        select(Circulation::ALL),
        select(Untranslated::ALL),
    );
    let pack = (text(), text(), lang(), partial_date(), codes).prop_map(
        |(title, audience, lang, as_of, (usage, span, circulation, untranslated))| Pack {
            usage,
            title,
            audience,
            lang,
            as_of,
            span,
            circulation,
            untranslated,
            ..Pack::default()
        },
    );
    let codes = (
        select(PackPart::ALL),
        (select(Inclusion::ALL), select(OwnSide::ALL)),
        prop::option::of(select(PackSpan::ALL)),
        select(PartDetail::ALL),
    );
    let section = (0..9u32, text(), codes).prop_map(
        |(position, text, (part, (shown, confidential), span, detail))| PackSection {
            position,
            part,
            shown,
            text,
            span,
            detail,
            confidential,
            ..PackSection::default()
        },
    );
    (pack, few(section)).prop_map(|(pack, sections)| PackFile { pack, sections })
}

/// A source.
pub fn source_file() -> impl Strategy<Value = SourceFile> {
    (text(), partial_date()).prop_map(|(title, published_on)| SourceFile {
        source: Source { title, publisher: Text::default(), published_on, ..Source::default() },
    })
}
