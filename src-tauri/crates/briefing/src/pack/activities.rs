//! Activities as every part reads them: which belong where, in what order, and how their dates,
//! places and parties are put.

use super::composer::{Composer, Subjected, joined};
use super::wording::{Mark, Sheet};
use crate::labels::DateForm;
use crate::{Period, Subject};
use caunoi_document::{Lang, Text};
use caunoi_domain::activity::by_rank;
use caunoi_domain::talks::{Contact, MEETINGS, Occasion, meetings_before};
use caunoi_domain::{
    Activity, ActivityFile, ActivityParty, ActivityPerson, ActivityStatus, AsOf, Country, Id,
    OnDay, PartyRole, PersonRole, Side,
};
use chrono::NaiveDate;

/// The sides in the order they are named.
pub(super) const SIDES: [Side; 5] =
    [Side::Us, Side::Partner, Side::Both, Side::ThirdParty, Side::Unknown];

/// Activities by date; those without one come last.
pub(super) fn by_date(activities: &[ActivityFile]) -> Vec<&ActivityFile> {
    let mut all: Vec<&ActivityFile> = activities.iter().collect();
    all.sort_by_cached_key(|file| order(file));
    all
}

/// Whether a pack whose parts cover these periods can tell of an activity for itself. What carries
/// out a commitment, or has something to be followed up, it tells of besides.
pub fn is_told(activity: &Activity, periods: &[Period]) -> bool {
    is_planned(activity)
        || is_meeting(activity)
        || periods.iter().any(|period| is_logged(activity, *period))
}

fn is_planned(activity: &Activity) -> bool {
    activity.status == ActivityStatus::Planned
}

fn is_meeting(activity: &Activity) -> bool {
    activity.status == ActivityStatus::Held && MEETINGS.contains(&activity.kind)
}

/// Whether it can have happened in a period. Plans are not happenings and stand in a part of their
/// own.
fn is_logged(activity: &Activity, period: Period) -> bool {
    !is_planned(activity) && period.touches(activity.starts_on, activity.ends_on)
}

/// Whether anything was known of an activity on a day: a plan, or something that had begun as far
/// as its date tells.
pub(super) fn is_known(activity: &Activity, as_of: AsOf) -> bool {
    is_planned(activity) || as_of.begun(activity) != OnDay::No
}

/// The meetings before an occasion.
pub(super) struct Meetings<'a> {
    /// The last of them.
    pub(super) last: Option<&'a ActivityFile>,
    /// Contacts after it, the latest first.
    pub(super) since: Vec<&'a ActivityFile>,
    /// Meetings whose date does not tell whether they were before.
    pub(super) undated: Vec<&'a ActivityFile>,
}

impl<'a> Composer<'a> {
    /// The days the part being composed covers.
    pub(super) fn period(&self) -> Period {
        self.section.period.unwrap_or(self.material.period)
    }

    /// Whether the part being composed takes in what these organisations took part in.
    fn keeps(&self, parties: &[ActivityParty]) -> bool {
        self.kept
            .as_ref()
            .is_none_or(|kept| parties.iter().any(|party| kept.contains(&party.organisation)))
    }

    /// The log: activities that surely fall in the period and had surely begun by the pack's day.
    pub(super) fn logged(&self) -> Vec<&'a ActivityFile> {
        self.logged_as(OnDay::Yes)
    }

    /// Activities that may belong to the log, as far as their dates tell; they are told apart and
    /// not counted.
    pub(super) fn logged_maybe(&self) -> Vec<&'a ActivityFile> {
        self.logged_as(OnDay::Maybe)
    }

    fn logged_as(&self, wanted: OnDay) -> Vec<&'a ActivityFile> {
        let Period { from, to } = self.period();
        let is = |activity: &Activity| {
            self.as_of.touches(activity, from, to).min(self.as_of.begun(activity))
        };
        let happenings = self
            .activities
            .iter()
            .copied()
            .filter(|file| !is_planned(&file.activity) && self.keeps(&file.parties));
        happenings.filter(|file| is(&file.activity) == wanted).collect()
    }

    /// Plans whose last possible day has not passed.
    pub(super) fn upcoming(&self) -> Vec<&'a ActivityFile> {
        self.planned().filter(|file| !self.has_passed(&file.activity)).collect()
    }

    /// The same without the activity the pack is for: what comes next for its reader.
    pub(super) fn next(&self) -> Vec<&'a ActivityFile> {
        let own = self.activity().map(|file| file.activity.id);
        self.upcoming().into_iter().filter(|file| own != Some(file.activity.id)).collect()
    }

    /// Plans whose last possible day has passed with nothing said of what became of them.
    pub(super) fn overtaken(&self) -> Vec<&'a ActivityFile> {
        self.planned().filter(|file| self.has_passed(&file.activity)).collect()
    }

    fn planned(&self) -> impl Iterator<Item = &'a ActivityFile> {
        self.activities
            .iter()
            .copied()
            .filter(|file| is_planned(&file.activity) && self.keeps(&file.parties))
    }

    fn has_passed(&self, activity: &Activity) -> bool {
        let last = activity.ends_on.latest().or(activity.starts_on.latest());
        last.is_some_and(|last| last < self.material.as_of)
    }

    /// The meetings before the occasion, or before the pack's day: the last talks, later contacts,
    /// those of uncertain date.
    pub(super) fn meetings_before(&self) -> Meetings<'a> {
        let contacts = &self.material.contacts;
        let all: Vec<&'a ActivityFile> = self.activities.iter().copied().chain(contacts).collect();
        let met =
            all.iter().map(|file| Contact { activity: &file.activity, parties: &file.parties });
        let found = meetings_before(met, &self.occasion(), self.as_of);
        let file = |id: Id| all.iter().copied().find(|file| file.activity.id == id);
        Meetings {
            last: found.last.and_then(file),
            since: found.since.into_iter().filter_map(file).collect(),
            undated: found.undated.into_iter().filter_map(file).collect(),
        }
    }

    /// What the last meeting is looked for before: the activity of the pack, else the agreement or
    /// the partner as they are.
    fn occasion(&self) -> Occasion {
        let line = |organisations: Vec<Id>| {
            organisations.into_iter().flat_map(|organisation| self.line_of(organisation)).collect()
        };
        match (&self.material.subject, self.activity()) {
            (_, Some(file)) => Occasion {
                activity: Some(file.activity.id),
                starts_on: file.activity.starts_on,
                partners: line(
                    file.parties
                        .iter()
                        .filter(|party| party.side == Side::Partner)
                        .map(|party| party.organisation)
                        .collect(),
                ),
                level: file.activity.level,
                agreement: None,
            },
            (Subject::Agreement { agreement, .. }, None) => Occasion {
                partners: line(
                    agreement
                        .parties
                        .iter()
                        .filter(|party| party.side == Side::Partner)
                        .map(|party| party.organisation)
                        .collect(),
                ),
                level: agreement.agreement.level,
                agreement: Some(agreement.agreement.id),
                ..Occasion::default()
            },
            (Subject::Partner { organisation, .. }, None) => {
                Occasion { partners: line(vec![*organisation]), ..Occasion::default() }
            }
            _ => Occasion::default(),
        }
    }

    /// An activity with its title and date.
    pub(crate) fn about_activity(&mut self, file: &'a ActivityFile) -> Subjected<'a> {
        let mut name = self.activity_named(file, Mark::Silent);
        if let Some(date) =
            self.labels.dates(file.activity.starts_on, file.activity.ends_on, DateForm::Short)
        {
            name.push(format!(" ({date})"));
        }
        Subjected { sheet: Sheet::activity(file), name }
    }

    /// An activity's title; its kind where it has none.
    pub(crate) fn activity_title(&mut self, file: &ActivityFile) -> Text {
        self.activity_named(file, Mark::Code)
    }

    pub(super) fn activity_named(&mut self, file: &ActivityFile, mark: Mark) -> Text {
        let title = self.wording(Sheet::activity(file), "title", &file.activity.title, mark);
        title.unwrap_or_else(|| match self.known_term(file.activity.kind) {
            Some(kind) => kind.into(),
            None => self.labels.untitled_activity().into(),
        })
    }

    /// An activity's title with its sources.
    pub(crate) fn activity_title_cited(&mut self, file: &ActivityFile) -> Text {
        let title = self.activity_title(file);
        self.cited_for(Sheet::activity(file), &["", "title"], title)
    }

    /// When an activity took place, with the mark of what was inferred and its sources; an unknown
    /// date is a gap.
    pub(crate) fn activity_dates(
        &mut self,
        about: &Subjected<'_>,
        activity: &Activity,
        form: DateForm,
    ) -> Text {
        let Some(words) = self.labels.dates(activity.starts_on, activity.ends_on, form) else {
            let label = self.labels.field_date();
            self.gaps.note(about.sheet.id, &about.name, label);
            return caunoi_document::Span::new(self.labels.date_unknown()).italic().into();
        };
        let dates = [("starts_on", activity.starts_on), ("ends_on", activity.ends_on)];
        let known: Vec<&str> = dates
            .into_iter()
            .filter(|(_, date)| !date.is_unknown())
            .map(|(field, _)| field)
            .collect();
        self.cited_for(about.sheet, &known, words.into())
    }

    /// Where an activity took place: place, province and country as far as each is known and not
    /// said already; `None` when none is.
    pub(crate) fn activity_place(
        &mut self,
        about: &Subjected<'_>,
        activity: &Activity,
    ) -> Option<Text> {
        let place = self.wording(about.sheet, "place", &activity.place, Mark::Silent);
        let province = self.wording(about.sheet, "province", &activity.province, Mark::Silent);
        let said = place.as_ref().map(Text::plain).unwrap_or_default();
        let repeated = activity.place.as_str().contains(activity.province.as_str());
        let province = province.filter(|province| !repeated && !said.contains(&province.plain()));
        let at_home = self.options.lang == Lang::Vi
            && activity.country == Country::VIETNAM
            && (place.is_some() || province.is_some());
        let country = if at_home {
            None
        } else {
            self.country(activity.country).filter(|country| !said.contains(country))
        };
        let text = joined(place.into_iter().chain(province).chain(country.map(Text::from)), ", ");
        if text.is_empty() {
            None
        } else {
            Some(self.cited_for(about.sheet, &["place", "province", "country"], text))
        }
    }

    /// The organisations that took part, one text per side, named as on the day; empty when none is
    /// known.
    pub(crate) fn activity_parties(&mut self, file: &ActivityFile) -> Vec<Text> {
        let on = file.activity.starts_on.latest().unwrap_or(self.material.as_of);
        let mut sides = Vec::new();
        for side in SIDES {
            let parties: Vec<Text> = file
                .parties
                .iter()
                .filter(|party| party.side == side)
                .map(|party| self.party(party, on))
                .collect();
            if !parties.is_empty() {
                sides.push(self.of_side(side, joined(parties, "; ")));
            }
        }
        sides
    }

    fn party(&self, party: &ActivityParty, on: NaiveDate) -> Text {
        let mut name = self.organisation_or_unknown(party.organisation, on);
        if let Some(role) =
            self.known_term(party.role).filter(|_| party.role != PartyRole::Participant)
        {
            name.push(format!(" ({})", role.to_lowercase()));
        }
        name
    }

    /// The people of a role who took part, one text per side; empty when none is known.
    pub(super) fn activity_people(
        &mut self,
        file: &'a ActivityFile,
        wanted: impl Fn(PersonRole) -> bool,
    ) -> Vec<Text> {
        self.sided(
            file,
            by_rank(&file.people).into_iter().filter(|person| wanted(person.role)).collect(),
        )
    }

    /// Whom to turn to about an activity, a paragraph a side.
    pub(super) fn contacts(&mut self, file: &'a ActivityFile) -> Vec<Text> {
        self.sided(file, file.people.iter().filter(|person| !person.takes_part()).collect())
    }

    fn sided(&mut self, file: &'a ActivityFile, people: Vec<&'a ActivityPerson>) -> Vec<Text> {
        let about = self.about_activity(file);
        let mut sides = Vec::new();
        for side in SIDES {
            let of_side: Vec<Text> = people
                .iter()
                .filter(|person| person.side == side)
                .map(|person| self.participant(&about, person))
                .collect();
            if !of_side.is_empty() {
                sides.push(self.of_side(side, joined(of_side, "; ")));
            }
        }
        sides
    }

    /// Words said of a side, under its name; as they are where the side is not known.
    fn of_side(&self, side: Side, text: Text) -> Text {
        match self.known_term(side) {
            Some(side) => joined([Text::from(format!("{side}: ")), text], ""),
            None => text,
        }
    }
}

/// How many activities of a log are what.
pub(super) struct Tally {
    /// All of them.
    pub(super) all: u32,
    /// Those held.
    pub(super) held: u32,
    /// Those cancelled.
    pub(super) cancelled: u32,
    /// Those put off.
    pub(super) postponed: u32,
    /// Those nobody knows whether they were held.
    pub(super) unclear: u32,
}

impl Tally {
    pub(super) fn of(files: &[&ActivityFile]) -> Tally {
        let count =
            |status| files.iter().filter(|file| file.activity.status == status).count() as u32;
        Tally {
            all: files.len() as u32,
            held: count(ActivityStatus::Held),
            cancelled: count(ActivityStatus::Cancelled),
            postponed: count(ActivityStatus::Postponed),
            unclear: count(ActivityStatus::Unknown),
        }
    }
}

/// Heads of delegations and chairs.
pub(super) fn leads(role: PersonRole) -> bool {
    matches!(role, PersonRole::Head | PersonRole::Chair)
}

fn order(
    file: &ActivityFile,
) -> (bool, Option<NaiveDate>, Option<NaiveDate>, Option<NaiveDate>, Id) {
    let activity = &file.activity;
    let start = if activity.starts_on.is_unknown() { activity.ends_on } else { activity.starts_on };
    (
        start.is_unknown(),
        start.earliest(),
        start.latest(),
        activity.ends_on.latest().or(start.latest()),
        activity.id,
    )
}
