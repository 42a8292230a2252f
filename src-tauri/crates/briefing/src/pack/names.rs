//! Names of organisations and people as a paper calls them.

use super::composer::{Composer, Subjected, joined};
use super::wording::{Mark, Sheet, in_language, record_lang};
use caunoi_document::{Lang, Text};
use caunoi_domain::organisation::name_on;
use caunoi_domain::{ActivityPerson, Country, Id, Lang as RecordLang, OrganisationFile, Person};
use chrono::NaiveDate;

impl<'a> Composer<'a> {
    /// The file of an organisation, where it was given.
    pub(crate) fn organisation_file(&self, id: Id) -> Option<&'a OrganisationFile> {
        self.material.organisations.get(&id)
    }

    /// The name an organisation had on a day; `None` when it is not known.
    pub(crate) fn organisation(&self, id: Id, on: NaiveDate) -> Option<Text> {
        let file = self.organisation_file(id)?;
        let name = name_on(&file.names, record_lang(self.options.lang), on)?;
        Some(self.traced(id, in_language(name.name.as_str(), name.lang).into()))
    }

    /// The name an organisation had on a day and that of the organisation above it.
    pub(crate) fn organisation_with_parent(&self, id: Id, on: NaiveDate) -> Option<Text> {
        let own = self.organisation(id, on)?;
        let above = self
            .organisation_file(id)
            .and_then(|file| file.organisation.parent)
            .and_then(|parent| self.organisation(parent, on));
        Some(joined(std::iter::once(own).chain(above), ", "))
    }

    /// [`Composer::organisation`], or the words for an organisation without a name.
    pub(crate) fn organisation_or_unknown(&self, id: Id, on: NaiveDate) -> Text {
        self.organisation(id, on).unwrap_or_else(|| self.labels.unnamed_organisation().into())
    }

    /// An organisation with its name of the pack's day.
    pub(crate) fn about_organisation(&self, file: &'a OrganisationFile) -> Subjected<'a> {
        let name = self.organisation_or_unknown(file.organisation.id, self.material.as_of);
        Subjected { sheet: Sheet::organisation(file), name }
    }

    /// A person with form of address: the native name in a Lao paper for a person of Laos, the name
    /// in Latin letters in all others.
    pub(crate) fn person(&self, id: Id) -> Option<Text> {
        let person = &self.material.people.get(&id)?.person;
        if self.is_native(person) {
            return self.person_bare(id);
        }
        let bare = self.person_bare(id)?;
        let mut name = Text::new();
        if self.options.lang == Lang::Vi && !person.honorific.is_empty() {
            name.push(format!("{} ", person.honorific));
        }
        name.spans.extend(bare.spans);
        Some(name)
    }

    /// A person without form of address, as on cards and under papers.
    pub(crate) fn person_bare(&self, id: Id) -> Option<Text> {
        let person = &self.material.people.get(&id)?.person;
        if self.is_native(person) {
            return Some(self.traced(id, person.native_name.as_str().into()));
        }
        if person.full_name.is_empty() {
            return None;
        }
        let words = person.full_name.as_str();
        let name = if person.country == Country::VIETNAM {
            in_language(words, RecordLang::Vi).into()
        } else {
            words.into()
        };
        Some(self.traced(id, name))
    }

    /// Whether the paper names the person in the person's own script.
    fn is_native(&self, person: &Person) -> bool {
        self.options.lang == Lang::Lo
            && person.country == Country::LAOS
            && !person.native_name.is_empty()
    }

    /// Somebody who took part in an activity: name and the post held then. A name that is not known
    /// is a gap of the activity.
    pub(crate) fn participant(
        &mut self,
        activity: &Subjected<'_>,
        taking_part: &ActivityPerson,
    ) -> Text {
        let name = self.person(taking_part.person);
        let name = name.unwrap_or_else(|| self.unknown(activity, self.labels.field_participants()));
        let sheet = activity.sheet.child(taking_part.id);
        let post = self.wording(sheet, "post_as_at", &taking_part.post_as_at, Mark::Code);
        self.cited_whole(sheet, joined(std::iter::once(name).chain(post), ", "))
    }

    /// A country's name in the language of the paper; `None` when it is not known.
    pub(crate) fn country(&self, country: Country) -> Option<String> {
        country.code().map(|code| self.labels.country(code))
    }
}
