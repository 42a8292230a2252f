//! Whom and what a name may mean: records of the same name, and of names that are alike.

use crate::error::{AppError, ErrorCode};
use crate::questions::names::Namer;
use crate::questions::ours::Ours;
use crate::questions::posts::Known;
use crate::wire::matches::{
    MatchVerdict, NamedPerson, OrganisationMatch, OrganisationMatches, PersonMatch, PersonMatches,
};
use caunoi_domain::{
    Id, Lang, Organisation, OrganisationAlias, OrganisationName, Person, Table, Text,
};
use caunoi_store::Reader;
use caunoi_store::search::{ComparableName, Likeness};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Most records that one refusal names.
const MOST_TOLD: usize = 5;

/// The names on record, ready to be compared.
pub(crate) struct Register<'c> {
    reader: Reader<'c>,
    namer: Namer<'c>,
    today: NaiveDate,
    ours: Ours,
    people: Vec<(Person, Vec<ComparableName>)>,
    organisations: Vec<(Organisation, Vec<OrganisationSpelling>)>,
}

/// A name of an organisation; abbreviations are compared letter by letter only.
struct OrganisationSpelling {
    name: ComparableName,
    is_abbreviation: bool,
}

impl OrganisationSpelling {
    fn likeness(&self, other: &ComparableName) -> Option<Likeness> {
        self.name
            .likeness(other)
            .filter(|likeness| !self.is_abbreviation || *likeness == Likeness::Same)
    }
}

impl<'c> Register<'c> {
    pub(crate) fn of(
        reader: Reader<'c>,
        lang: Lang,
        today: NaiveDate,
    ) -> Result<Register<'c>, AppError> {
        let mut spellings: BTreeMap<Id, Vec<OrganisationSpelling>> = BTreeMap::new();
        let mut add = |organisation: Id, name: &Text, is_abbreviation: bool| {
            let name = ComparableName::of_organisation(name.as_str());
            spellings
                .entry(organisation)
                .or_default()
                .push(OrganisationSpelling { name, is_abbreviation });
        };
        for name in reader.all::<OrganisationName>()? {
            add(name.organisation, &name.name, false);
            add(name.organisation, &name.abbreviation, true);
        }
        for alias in reader.all::<OrganisationAlias>()? {
            add(alias.organisation, &alias.text, false);
        }
        let organisations = reader.all::<Organisation>()?.into_iter().map(|organisation| {
            let own = spellings.remove(&organisation.id).unwrap_or_default();
            (organisation, own)
        });
        let people = reader.all::<Person>()?.into_iter().map(|person| {
            let names = [&person.full_name, &person.native_name]
                .map(|name| ComparableName::of_person(name.as_str()));
            (person, names.into_iter().collect())
        });
        Ok(Register {
            reader,
            namer: Namer::new(reader, lang, today),
            today,
            ours: Ours::of(reader)?,
            people: people.collect(),
            organisations: organisations.collect(),
        })
    }

    /// Whom a name may mean, with the post and organisation given beside it.
    pub(crate) fn people(&mut self, named: &NamedPerson) -> Result<PersonMatches, AppError> {
        let asked = ComparableName::of_person(&named.name);
        let found: Vec<(Person, Likeness)> = self
            .people
            .iter()
            .filter_map(|(person, names)| {
                Some((person.clone(), names.iter().filter_map(|name| name.likeness(&asked)).min()?))
            })
            .collect();
        let mut candidates = Vec::new();
        for (person, likeness) in found {
            let known = Known::of(self.reader, person.id, self.today)?;
            let given = |text: &str| {
                Some(ComparableName::of_organisation(text)).filter(|_| !text.trim().is_empty())
            };
            let post = given(&named.post);
            let other_post = post.as_ref().is_some_and(|post| {
                let posts = || known.posts.iter().filter(|(title, _)| !title.is_empty());
                posts().next().is_some()
                    && posts().all(|(title, _)| {
                        ComparableName::of_organisation(title.as_str()).likeness(post).is_none()
                    })
            });
            let organisation = given(&named.organisation);
            let other_organisation = organisation.as_ref().is_some_and(|organisation| {
                let held = || known.posts.iter().filter_map(|(_, at)| *at);
                held().next().is_some() && held().all(|at| !self.is_called(at, organisation))
            });
            let (post_told, at) = known.posts.first().cloned().unwrap_or_default();
            let organisation_name =
                at.map_or(Ok(Text::default()), |at| self.namer.one(Table::Organisation, at))?;
            let confirmed = (post.is_some() || organisation.is_some())
                && !other_post
                && !other_organisation
                && !known.posts.is_empty();
            let candidate = PersonMatch {
                id: person.id,
                full_name: person.full_name,
                post: post_told,
                organisation: at,
                organisation_name,
                is_alike: likeness == Likeness::Alike,
                other_post,
                other_organisation,
            };
            candidates.push((candidate, confirmed));
        }
        let differs =
            |candidate: &PersonMatch| candidate.other_post || candidate.other_organisation;
        candidates.sort_by_key(|(candidate, confirmed)| {
            (candidate.is_alike, !confirmed, differs(candidate))
        });
        let exact = || candidates.iter().filter(|(candidate, _)| !candidate.is_alike);
        // Of namesakes, the only one whose post and organisation are those given is meant, if
        // nothing is known that would fit another.
        let undecided = exact().filter(|(candidate, _)| !differs(candidate)).count();
        let verdict = match candidates.first() {
            None => MatchVerdict::New,
            Some((first, _)) if first.is_alike || differs(first) || undecided > 1 => {
                MatchVerdict::Ask
            }
            Some((_, true)) => MatchVerdict::Same,
            Some(_) if exact().count() == 1 => MatchVerdict::Likely,
            Some(_) => MatchVerdict::Ask,
        };
        Ok(PersonMatches {
            verdict,
            candidates: candidates.into_iter().map(|(candidate, _)| candidate).collect(),
        })
    }

    /// Whether an organisation, or one above it, has or had a name like this.
    fn is_called(&self, organisation: Id, name: &ComparableName) -> bool {
        let known = self.organisations.iter().find(|(known, _)| known.id == organisation);
        known.is_some_and(|(_, names)| names.iter().any(|own| own.likeness(name).is_some()))
    }

    /// Which organisations a name may mean.
    pub(crate) fn organisations(&mut self, name: &str) -> Result<OrganisationMatches, AppError> {
        let asked = ComparableName::of_organisation(name);
        let mut found: Vec<(Organisation, Likeness)> = self
            .organisations
            .iter()
            .filter_map(|(known, names)| {
                Some((known.clone(), names.iter().filter_map(|own| own.likeness(&asked)).min()?))
            })
            .collect();
        found.sort_by_key(|(_, likeness)| *likeness);
        let same = found.iter().filter(|(_, likeness)| *likeness == Likeness::Same).count();
        let verdict = match (found.len(), same) {
            (0, _) => MatchVerdict::New,
            (_, 1) => MatchVerdict::Same,
            _ => MatchVerdict::Ask,
        };
        let mut candidates = Vec::new();
        for (organisation, likeness) in found {
            let name = self.namer.one(Table::Organisation, organisation.id)?;
            let parent_name = organisation.parent.map_or(Ok(Text::default()), |parent| {
                self.namer.one(Table::Organisation, parent)
            })?;
            candidates.push(OrganisationMatch {
                id: organisation.id,
                name,
                short: self.namer.short(organisation.id),
                parent_name,
                side: self.ours.side_of(organisation.id),
                is_alike: likeness == Likeness::Alike,
            });
        }
        Ok(OrganisationMatches { verdict, candidates })
    }
}

/// The refusal to enter a record that others on record are like: it names them, and the same
/// request with `confirmed` is carried out.
pub(crate) fn looks_alike(name: &str, matches: &[(Id, String)]) -> AppError {
    told(ErrorCode::LooksAlike, name, matches)
}

/// The refusal to choose among several records that a name means.
pub(crate) fn ambiguous(name: &str, matches: &[(Id, String)]) -> AppError {
    told(ErrorCode::AmbiguousName, name, matches)
}

pub(crate) fn told(code: ErrorCode, name: &str, matches: &[(Id, String)]) -> AppError {
    let (lines, ids): (Vec<String>, Vec<String>) =
        matches.iter().take(MOST_TOLD).map(|(id, told)| (told.clone(), id.to_string())).unzip();
    let more = if matches.len() > MOST_TOLD { "; …" } else { "" };
    let error = AppError::new(code).arg("name", name).arg("count", matches.len());
    error.arg("matches", lines.join("; ") + more).arg("ids", ids.join(" "))
}

impl PersonMatches {
    /// The candidates as a refusal tells them.
    pub(crate) fn told(&self) -> Vec<(Id, String)> {
        let told = |each: &PersonMatch| {
            let about = [&each.post, &each.organisation_name].map(Text::as_str);
            let about: Vec<&str> = about.into_iter().filter(|part| !part.is_empty()).collect();
            let about =
                if about.is_empty() { String::new() } else { format!(", {}", about.join(", ")) };
            (each.id, format!("{}{about}", each.full_name))
        };
        self.candidates.iter().map(told).collect()
    }
}

impl OrganisationMatches {
    /// The candidates as a refusal tells them.
    pub(crate) fn told(&self) -> Vec<(Id, String)> {
        let told = |each: &OrganisationMatch| {
            let parent = if each.parent_name.is_empty() {
                String::new()
            } else {
                format!(", {}", each.parent_name)
            };
            (each.id, format!("{}{parent}", each.name))
        };
        self.candidates.iter().map(told).collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::ErrorCode;
    use crate::testing::Desk;
    use serde_json::{Value, json};

    fn people(desk: &Desk, rows: &[(&str, &str, &str)]) -> Vec<Value> {
        let people: Vec<Value> =
            rows.iter().map(|(name, post, organisation)| json!({ "name": name, "post": post, "organisation": organisation })).collect();
        desk.ok("name_match", json!({ "people": people }))["people"].as_array().unwrap().clone()
    }

    #[test]
    fn a_person_is_asked_about_where_post_or_organisation_differ() {
        let desk = Desk::new();
        let office = desk.organisation("UBND huyện Thử", "VN");
        let known = desk.person("Hồ Thử Ngời", "Phó Chủ tịch", &office);
        let found = people(
            &desk,
            &[
                ("Hồ Thử Ngời", "Phó Chủ tịch", "Ủy ban nhân dân huyện Thử"),
                ("HỒ THỬ NGỜI", "", ""),
                ("Hồ Thử Ngời", "Chủ tịch", "UBND huyện Thử"),
                ("Hồ Thử Ngời", "Phó Chủ tịch", "UBND xã Khác"),
                ("Ho Thu Ngoi", "", ""),
                ("Ông Hồ Thử Ngời", "", ""),
                ("Hồ Thử Ngơi", "", ""),
            ],
        );
        let verdicts: Vec<&str> = found.iter().filter_map(|row| row["verdict"].as_str()).collect();
        assert_eq!(verdicts, ["same", "likely", "ask", "ask", "ask", "ask", "new"]);
        assert_eq!(found[0]["candidates"][0]["id"], known);
        assert_eq!(found[2]["candidates"][0]["otherPost"], json!(true));
        assert_eq!(found[3]["candidates"][0]["otherOrganisation"], json!(true));
        assert_eq!(found[2]["candidates"][0]["organisationName"], "UBND huyện Thử");
        assert_eq!(found[4]["candidates"][0]["isAlike"], json!(true));
    }

    #[test]
    fn namesakes_are_asked_about_unless_one_alone_fits() {
        let desk = Desk::new();
        let (one, other) = (desk.organisation("Sở Một", "VN"), desk.organisation("Sở Hai", "VN"));
        desk.person("Lê Thử", "Giám đốc", &one);
        let second = desk.person("Lê Thử", "Phóng viên", &other);
        let found = people(
            &desk,
            &[("Lê Thử", "", ""), ("Lê Thử", "Phóng viên", "Sở Hai"), ("Lê Thử", "Lái xe", "")],
        );
        assert_eq!(found[0]["verdict"], "ask");
        assert_eq!(
            (&found[1]["verdict"], &found[1]["candidates"][0]["id"]),
            (&json!("same"), &second)
        );
        assert_eq!(found[2]["verdict"], "ask");
    }

    #[test]
    fn the_post_of_an_activity_counts_where_none_is_on_record() {
        let desk = Desk::new();
        let office = desk.organisation("UBND huyện Thử", "VN");
        let person = desk.ok("person_save", json!({ "wanted": { "person": { "fullName": "Trần Thử" } } }))["file"]["person"]["id"].clone();
        let people_of =
            json!([{ "person": person, "postAsAt": "Phó Chủ tịch", "organisation": office }]);
        desk.ok(
            "activity_save",
            json!({ "wanted": { "activity": { "title": "Hội nghị Thử" }, "people": people_of } }),
        );
        let found =
            people(&desk, &[("Trần Thử", "Chủ tịch", ""), ("Trần Thử", "Phó Chủ tịch", "")]);
        assert_eq!([&found[0]["verdict"], &found[1]["verdict"]], ["ask", "same"]);
        assert_eq!(found[0]["candidates"][0]["post"], "Phó Chủ tịch");
        let rows =
            desk.ok("person_list", json!({ "text": "Trần Thử", "limit": 5 }))["rows"].clone();
        assert_eq!(rows[0]["lastMet"], "Phó Chủ tịch · UBND huyện Thử");
    }

    #[test]
    fn organisations_written_a_little_otherwise_are_shown() {
        let desk = Desk::new();
        let known = desk.organisation("Bộ Thử, Nghiệm và Du lịch", "VN");
        let names = [
            "Bộ Thử Nghiệm và Du lịch",
            "Bộ Thử, Nghiệm & Du lịch",
            "Bộ Thử",
            "Bo Thu Nghiem va Du lich",
        ];
        let found =
            desk.ok("name_match", json!({ "organisations": names }))["organisations"].clone();
        let verdicts: Vec<&Value> =
            found.as_array().unwrap().iter().map(|row| &row["verdict"]).collect();
        assert_eq!(verdicts, ["same", "ask", "new", "ask"]);
        assert_eq!(found[0]["candidates"][0]["id"], known);
    }

    #[test]
    fn a_new_record_like_one_on_record_is_refused_until_it_is_confirmed() {
        let desk = Desk::new();
        let office = desk.organisation("Bộ Thử, Nghiệm", "VN");
        desk.person("Lê Thử", "Giám đốc", &office);
        let mut person = json!({ "wanted": { "person": { "fullName": "Lê  thử" } } });
        let refused = desk.refused("person_save", person.clone());
        assert_eq!(refused.code, ErrorCode::LooksAlike);
        assert!(
            refused.args["matches"].contains("Lê Thử, Giám đốc, Bộ Thử, Nghiệm"),
            "{refused:?}"
        );
        person["confirmed"] = json!(true);
        let file = desk.ok("person_save", person)["file"].clone();
        // A record that is there is changed without a question.
        desk.ok("person_save", json!({ "loaded": file, "wanted": file }));
        let organisation = json!({ "wanted": { "organisation": {}, "names": [{ "lang": "vi", "name": "Bộ Thử Nghiệm" }] } });
        assert_eq!(desk.refused("organisation_save", organisation).code, ErrorCode::LooksAlike);
    }

    #[test]
    fn a_code_that_is_taken_is_refused_until_it_is_confirmed_and_a_pack_asks_which() {
        let desk = Desk::new();
        let save = |title: &str, code: &str| json!({ "wanted": { "agreement": { "title": title, "code": code } } });
        let first = desk.ok("agreement_save", save("Văn kiện Một", "TH-05"))["file"].clone();
        let mut second = save("Văn kiện Hai", "th-05");
        let refused = desk.refused("agreement_save", second.clone());
        assert_eq!((refused.code, refused.args["name"].as_str()), (ErrorCode::LooksAlike, "th-05"));
        assert_eq!(
            (refused.args["matches"].as_str(), refused.args["ids"].as_str()),
            ("Văn kiện Một", first["agreement"]["id"].as_str().unwrap())
        );
        second["confirmed"] = json!(true);
        let kept = desk.ok("agreement_save", second)["file"].clone();
        desk.ok("agreement_save", json!({ "loaded": kept, "wanted": kept }));
        let mut renamed = first.clone();
        renamed["agreement"]["code"] = json!("TH-06");
        desk.ok("agreement_save", json!({ "loaded": first, "wanted": renamed }));
        let mut back = renamed.clone();
        back["agreement"]["code"] = json!("TH-05");
        assert_eq!(
            desk.refused("agreement_save", json!({ "loaded": renamed, "wanted": back })).code,
            ErrorCode::LooksAlike
        );
        desk.ok("agreement_save", json!({ "loaded": renamed, "wanted": back, "confirmed": true }));
        let named = |name: &str| json!({ "subject": { "kind": "named", "name": name } });
        let asked = desk.refused("pack_begin", named("TH-05"));
        assert_eq!(asked.code, ErrorCode::AmbiguousName);
        assert!(
            ["Văn kiện Một", "Văn kiện Hai"]
                .iter()
                .all(|title| asked.args["matches"].contains(title)),
            "{asked:?}"
        );
        // Agreements without a code have none in common.
        desk.ok("agreement_save", save("Văn kiện Ba", ""));
        desk.ok("agreement_save", save("Văn kiện Bốn", ""));
    }

    #[test]
    fn a_pack_is_begun_for_an_organisation_by_its_name_and_asks_about_one_that_is_alike() {
        let desk = Desk::new();
        let known = desk.organisation("Bộ Thử, Nghiệm", "LA");
        let named = |name: &str| json!({ "subject": { "kind": "named", "name": name } });
        assert_eq!(
            desk.ok("pack_begin", named("bộ thử nghiệm"))["file"]["pack"]["organisation"],
            known
        );
        assert_eq!(
            desk.refused("pack_begin", named("Bo Thu Nghiem")).code,
            ErrorCode::AmbiguousName
        );
        assert_eq!(desk.refused("pack_begin", named("Bộ Khác")).code, ErrorCode::NoSuchRecord);
        desk.organisation("Bộ Thử Nghiệm", "LA");
        assert_eq!(
            desk.refused("pack_begin", named("Bộ Thử, Nghiệm")).code,
            ErrorCode::AmbiguousName
        );
    }

    #[test]
    fn an_organisation_is_on_our_side_by_the_office_and_its_country() {
        let desk = Desk::new();
        let own = desk.organisation("Cục Thử nghiệm", "unknown");
        let ministry = desk.organisation("Bộ Khác", "VN");
        let partner = desk.organisation("Bộ Bạn", "LA");
        let nobody = desk.organisation("Hội Lạ", "unknown");
        let side = |id: &Value| desk.ok("organisation_get", json!({ "id": id }))["side"].clone();
        assert_eq!(
            [side(&own), side(&ministry), side(&partner), side(&nobody)],
            ["us", "us", "partner", "unknown"]
        );
        let under = json!({ "organisation": { "parent": own }, "names": [{ "lang": "vi", "name": "Phòng Thử" }] });
        assert_eq!(desk.ok("organisation_save", json!({ "wanted": under }))["side"], "us");
        let rows =
            desk.ok("organisation_list", json!({ "text": "Bộ Bạn", "limit": 5 }))["rows"].clone();
        assert_eq!(rows[0]["side"], "partner");
        let parties = json!([
            { "organisation": own, "nameAsSigned": "Cục Thử nghiệm", "side": "unknown" },
            { "organisation": partner, "nameAsSigned": "Bộ Bạn", "side": "us" },
        ]);
        let saved = desk.ok(
            "agreement_save",
            json!({ "wanted": { "agreement": { "title": "Văn kiện Thử" }, "parties": parties } }),
        );
        assert_eq!(
            saved["derivedSides"].as_object().unwrap().values().collect::<Vec<_>>(),
            ["us"],
            "a side that was chosen stays"
        );
        assert_eq!(saved["file"]["parties"][0]["side"], "unknown", "nothing is filled in");
    }
}
