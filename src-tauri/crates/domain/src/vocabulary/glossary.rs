//! Holds docs/GLOSSARY.md to the records and lists declared here and to the words the UI shows for
//! them.

use crate::{Lang, Table, Words};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../.."))
}

fn glossary() -> String {
    fs::read_to_string(root().join("docs/GLOSSARY.md")).unwrap()
}

fn terms(lang: Lang) -> Value {
    serde_json::from_str(Words::of(lang).unwrap().terms).unwrap()
}

#[test]
fn the_glossary_has_every_record_and_field() {
    let glossary = glossary();
    let mut missing = Vec::new();
    for table in Table::ALL {
        let Some(row) =
            glossary.lines().find(|line| line.starts_with(&format!("| `{}` |", table.name())))
        else {
            missing.push(table.name().to_owned());
            continue;
        };
        let fields =
            table.fields().iter().filter(|field| !row.contains(&format!("`{}`", field.name)));
        missing.extend(fields.map(|field| format!("{}.{}", table.name(), field.name)));
    }
    assert_eq!(missing, Vec::<String>::new(), "not in docs/GLOSSARY.md");
}

#[test]
fn the_glossary_has_every_term_as_the_ui_words_it() {
    let glossary = glossary();
    let [vi, lo, en] = [Lang::Vi, Lang::Lo, Lang::En].map(terms);
    let mut missing = Vec::new();
    for (list, words) in vi.as_object().unwrap() {
        for (code, word) in words.as_object().unwrap() {
            let [word, lo, en] =
                [word, &lo[list][code], &en[list][code]].map(|word| word.as_str().unwrap());
            let row = format!("| `{code}` | {word} | {lo} | {en} |");
            if !glossary.lines().any(|line| line.starts_with(&row)) {
                missing.push(row);
            }
        }
    }
    assert_eq!(missing, Vec::<String>::new(), "not in docs/GLOSSARY.md");
}

/// The lists of terms that the UI words are these, with these codes and no others.
#[test]
fn the_ui_words_every_term() {
    let words = terms(Lang::Vi);
    macro_rules! check {
        ($($list:literal $name:ident),* $(,)?) => {
            $({
                let worded: BTreeSet<&str> = words[$list].as_object().unwrap().keys().map(String::as_str).collect();
                let declared: BTreeSet<&str> = crate::$name::ALL.iter().map(|term| term.code()).collect();
                assert_eq!(worded, declared, $list);
            })*
        };
    }
    check! {
        "lang" Lang, "side" Side, "organisationKind" OrganisationKind, "agreementKind" AgreementKind, "level" Level,
        "agreementStage" AgreementStage, "renewalMode" RenewalMode, "cooperationMode" CooperationMode, "periodicity" Periodicity,
        "activityKind" ActivityKind, "informationClass" InformationClass, "activityStatus" ActivityStatus, "partyRole" PartyRole,
        "personRole" PersonRole, "talkingPointKind" TalkingPointKind, "attendanceMark" AttendanceMark, "questionKind" QuestionKind, "loanDirection" LoanDirection, "followUpNature" FollowUpNature, "followUpStatus" FollowUpStatus, "certainty" Certainty, "translationState" TranslationState, "successionScope" SuccessionScope, "delegationPurpose" DelegationPurpose, "guestClass" GuestClass, "planStanding" PlanStanding, "pressAccess" PressAccess, "giftDirection" GiftDirection, "delegationStage" DelegationStage, "ruleSubject" RuleSubject, "travelDocumentKind" TravelDocumentKind, "indicatorShare" IndicatorShare, "figureUse" FigureUse, "sumState" SumState,
        "packPart" PackPart, "packSpan" PackSpan, "partDetail" PartDetail, "packUse" PackUse, "inclusion" Inclusion, "ownSide" OwnSide, "untranslated" Untranslated, "circulation" Circulation, "reportKind" ReportKind, "periodScheme" PeriodScheme, "signingAuthority" SigningAuthority, "dateReading" DateReading, "reportSection" ReportSection, "reportFigure" ReportFigure,
    }
}
