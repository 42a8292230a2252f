use super::*;
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};

const LANGS: [Lang; 3] = [Lang::Vi, Lang::Lo, Lang::En];

/// The keys of a language's file, each with the values its wording uses.
fn held(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
    let resource = FluentResource::try_new(source(lang).to_owned()).unwrap();
    let mut held = BTreeMap::new();
    for entry in resource.entries() {
        let Entry::Message(message) = entry else { continue };
        let mut values = BTreeSet::new();
        gather(message.value.as_ref().unwrap(), &mut values);
        let twice = held.insert(message.id.name.to_owned(), values);
        assert!(twice.is_none(), "{lang:?} holds {} twice", message.id.name);
    }
    held
}

fn gather(pattern: &Pattern<&str>, values: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let selector = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                variants.iter().for_each(|variant| gather(&variant.value, values));
                selector
            }
        };
        if let InlineExpression::VariableReference { id } = selector {
            values.insert(id.name.to_owned());
        }
    }
}

#[test]
fn the_three_files_hold_exactly_the_declared_labels_with_their_values() {
    let mut declared: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (key, values) in messages::DECLARED {
        declared.insert((*key).to_owned(), values.iter().map(ToString::to_string).collect());
    }
    declared.extend(terms::keys().map(|key| (key, BTreeSet::new())));
    for lang in LANGS {
        assert_eq!(held(lang), declared, "{lang:?}");
    }
}

#[test]
fn every_label_can_be_worded_in_every_language() {
    for lang in LANGS {
        let labels = Labels::load(lang).unwrap();
        for (key, values) in messages::DECLARED {
            let given: Vec<_> = values.iter().map(|value| (*value, FluentValue::from(3))).collect();
            assert!(!labels.say(key, &given).is_empty(), "{lang:?} {key}");
        }
        for key in terms::keys() {
            assert!(!labels.say(&key, &[]).is_empty(), "{lang:?} {key}");
        }
        assert_eq!(labels.faults(), Ok(()), "{lang:?}");
    }
}

/// A label left in another language is a slip no compiler finds: Lao labels are in Lao script, and
/// no label equals another language's, but for what truly is the same.
#[test]
fn no_language_leaks_into_another() {
    let texts = |lang: Lang| -> BTreeMap<String, String> {
        let labels = Labels::load(lang).unwrap();
        let worded = |(key, values): &(&str, &[&'static str])| {
            let given: Vec<_> = values.iter().map(|value| (*value, FluentValue::from(3))).collect();
            ((*key).to_owned(), labels.say(key, &given))
        };
        messages::DECLARED
            .iter()
            .map(worded)
            .chain(terms::keys().map(|key| (key.clone(), labels.say(&key, &[]))))
            .collect()
    };
    let (vi, lo, en) = (texts(Lang::Vi), texts(Lang::Lo), texts(Lang::En));
    for (key, text) in &lo {
        assert!(text.chars().any(|c| ('\u{e80}'..='\u{eff}').contains(&c)), "lo {key}: {text}");
        assert!(!text.chars().any(|c| c.is_ascii_alphabetic()), "lo {key}: {text}");
    }
    for (key, text) in &vi {
        // Registries number English papers with the symbols of Vietnamese ones.
        let same_in_both = ["country_cu", "symbol_plan", "symbol_report"];
        assert!(*text != en[key] || same_in_both.contains(&key.as_str()), "{key}: {text}");
    }
}

#[test]
fn a_missing_label_is_an_error_and_not_another_language() {
    let without = VI.replace("summary_title = ", "summary_heading = ");
    let NotInTheLabels(faults) = Labels::read(Lang::Vi, &without).map(|_| ()).unwrap_err();
    assert_eq!(faults, [LabelFault::Missing { lang: Lang::Vi, key: "summary_title".to_owned() }]);
    assert!(Labels::read(Lang::Vi, "không phải nhãn").is_err());
}

#[test]
fn numbers_are_grouped_as_the_language_does_and_counts_agree() {
    let say = |lang: Lang, count: u32| Labels::load(lang).unwrap().tally_all(count);
    assert_eq!(say(Lang::Vi, 12_345), "Tổng số: 12.345 hoạt động");
    assert_eq!(say(Lang::En, 1), "Total: 1 activity");
    assert_eq!(say(Lang::En, 1_000_000), "Total: 1,000,000 activities");
    assert_eq!(Labels::load(Lang::Lo).unwrap().number(1234), "1.234");
}

#[test]
fn a_country_without_a_name_prints_its_code() {
    let labels = Labels::load(Lang::Vi).unwrap();
    assert_eq!((labels.country("LA").as_str(), labels.country("ZW").as_str()), ("Lào", "ZW"));
    assert_eq!(labels.faults(), Ok(()));
}

/// Papers and screens call a term by the same word; a paper writes its first letter large. What is
/// not known is told otherwise on paper.
#[test]
fn papers_word_terms_as_the_screen_does() {
    const LISTS: [(&str, &str); 30] = [
        ("lang", "lang"),
        ("side", "side"),
        ("organisationKind", "organisation_kind"),
        ("agreementKind", "agreement_kind"),
        ("level", "level"),
        ("agreementStage", "agreement_stage"),
        ("agreementStatus", "agreement_status"),
        ("renewalMode", "renewal_mode"),
        ("cooperationMode", "cooperation_mode"),
        ("periodicity", "periodicity"),
        ("progressState", "progress"),
        ("activityKind", "activity_kind"),
        ("talkingPointKind", "talking_point_kind"),
        ("followUpStatus", "follow_up_status"),
        ("informationClass", "information_class"),
        ("activityStatus", "activity_status"),
        ("partyRole", "party_role"),
        ("personRole", "person_role"),
        ("certainty", "certainty"),
        ("translationState", "translation_state"),
        ("successionScope", "succession_scope"),
        ("delegationPurpose", "delegation_purpose"),
        ("guestClass", "guest_class"),
        ("planStanding", "plan_standing"),
        ("pressAccess", "press_access"),
        ("giftDirection", "gift_direction"),
        ("delegationStage", "delegation_stage"),
        ("reportKind", "report_kind"),
        ("reportSection", "report_section"),
        ("reportFigure", "report_figure"),
    ];
    let mut different = Vec::new();
    for (lang, of_record) in LANGS.into_iter().zip([
        caunoi_domain::Lang::Vi,
        caunoi_domain::Lang::Lo,
        caunoi_domain::Lang::En,
    ]) {
        let words = caunoi_domain::Words::of(of_record).unwrap();
        let screen: serde_json::Value = serde_json::from_str(words.terms).unwrap();
        let paper: BTreeMap<&str, &str> =
            source(lang).lines().filter_map(|line| line.split_once(" = ")).collect();
        for (list, prefix) in LISTS {
            for (code, word) in
                screen[list].as_object().unwrap().iter().filter(|(code, _)| *code != "unknown")
            {
                let printed =
                    paper.get(format!("{prefix}_{code}").as_str()).copied().unwrap_or_default();
                if printed.to_lowercase() != word.as_str().unwrap().to_lowercase() {
                    different.push(format!(
                        "{lang:?} {prefix}_{code}: {word} on screen, {printed:?} on paper"
                    ));
                }
            }
        }
    }
    assert_eq!(different, Vec::<String>::new());
}
