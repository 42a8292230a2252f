//! How records that others name are called: organisations by today's name, people by full name, the
//! rest by title.

use crate::error::AppError;
use crate::questions::report_titles::title_of;
use crate::wire::names::{Name, Names};
use caunoi_domain::evidence::text_in;
use caunoi_domain::organisation::name_on;
use caunoi_domain::record::Role;
use caunoi_domain::{
    Activity, ActivityFile, Agreement, AgreementArea, Certificate, Commitment, FollowUp, Id, Lang,
    MediaIndicator, MediaLandscape, Organisation, OrganisationName, Pack, PackPrint, Person,
    RecordFile, Report, Source, Table, Text, Translation, Value,
};
use caunoi_store::Reader;
use chrono::NaiveDate;

/// Kinds of records that have a name, those that forms refer to most often first.
const NAMED: [Table; 14] = [
    Table::Person,
    Table::Organisation,
    Table::Agreement,
    Table::Activity,
    Table::Commitment,
    Table::Source,
    Table::AgreementArea,
    Table::FollowUp,
    Table::Certificate,
    Table::Report,
    Table::MediaLandscape,
    Table::MediaIndicator,
    Table::Pack,
    Table::PackPrint,
];

/// Calls records by name, in one language, on one day.
pub(crate) struct Namer<'c> {
    reader: Reader<'c>,
    lang: Lang,
    today: NaiveDate,
    names: Names,
}

impl<'c> Namer<'c> {
    pub(crate) fn new(reader: Reader<'c>, lang: Lang, today: NaiveDate) -> Namer<'c> {
        Namer { reader, lang, today, names: Names::new() }
    }

    /// Names every record that a file's records name.
    pub(crate) fn all_in<F: RecordFile>(&mut self, file: &F) -> Result<(), AppError> {
        for row in file.rows() {
            for (spec, value) in row.table.fields().iter().zip(&row.values) {
                if let (Role::Refers(table), Value::Id(id)) = (spec.role, value) {
                    self.one(table, *id)?;
                }
            }
        }
        Ok(())
    }

    /// Names activities from their files, which are at hand.
    pub(crate) fn activities(&mut self, files: &[ActivityFile]) {
        for ActivityFile { activity, translations, .. } in files {
            let text =
                text_in(translations, activity.id, "title", &activity.title, self.lang).clone();
            self.names.insert(
                activity.id.to_string(),
                Name { table: Table::Activity, text, short: Text::default() },
            );
        }
    }

    /// Names one record, in the bin or not; a record that is not there has no name.
    pub(crate) fn one(&mut self, table: Table, id: Id) -> Result<Text, AppError> {
        let key = id.to_string();
        if let Some(known) = self.names.get(&key) {
            return Ok(known.text.clone());
        }
        let Some((text, short)) = self.read(table, id)? else { return Ok(Text::default()) };
        self.names.insert(key, Name { table, text: text.clone(), short });
        Ok(text)
    }

    /// Names one record of whatever kind, in the bin or not; a record that is not there has no
    /// name.
    pub(crate) fn any(&mut self, id: Id) -> Result<(), AppError> {
        for table in NAMED {
            self.one(table, id)?;
            if self.names.contains_key(&id.to_string()) {
                return Ok(());
            }
        }
        Ok(())
    }

    /// The abbreviation of an organisation named before; empty where it has none.
    pub(crate) fn short(&self, id: Id) -> Text {
        self.names.get(&id.to_string()).map(|name| name.short.clone()).unwrap_or_default()
    }

    /// The names gathered.
    pub(crate) fn names(self) -> Names {
        self.names
    }

    fn read(&self, table: Table, id: Id) -> Result<Option<(Text, Text)>, AppError> {
        let plain = |text: Text| (text, Text::default());
        Ok(match table {
            Table::Organisation => {
                self.reader.record::<Organisation>(id)?.map_or(Ok::<_, AppError>(None), |_| {
                    self.organisation_on(id, self.today).map(Some)
                })?
            }
            Table::Person => {
                self.reader.record::<Person>(id)?.map(|person| plain(person.full_name))
            }
            Table::Source => self.reader.record::<Source>(id)?.map(|source| plain(source.title)),
            Table::AgreementArea => match self.reader.record::<AgreementArea>(id)? {
                Some(area) => {
                    Some(plain(self.translated(area.agreement, id, "text", &area.text)?))
                }
                None => None,
            },
            Table::Commitment => match self.reader.record::<Commitment>(id)? {
                Some(commitment) => Some(plain(self.translated(
                    commitment.agreement,
                    id,
                    "text",
                    &commitment.text,
                )?)),
                None => None,
            },
            Table::Agreement => match self.reader.record::<Agreement>(id)? {
                Some(agreement) => {
                    Some((self.translated(id, id, "title", &agreement.title)?, agreement.code))
                }
                None => None,
            },
            Table::FollowUp => match self.reader.record::<FollowUp>(id)? {
                Some(follow_up) => Some(plain(self.translated(id, id, "text", &follow_up.text)?)),
                None => None,
            },
            Table::Certificate => match self.reader.record::<Certificate>(id)? {
                Some(certificate) => {
                    let holder = self
                        .reader
                        .record::<Person>(certificate.person)?
                        .map(|person| person.full_name)
                        .unwrap_or_default();
                    Some(plain(Text::new(&format!("{} – {holder}", certificate.printed_number()))))
                }
                None => None,
            },
            Table::Report => match self.reader.record::<Report>(id)? {
                Some(report) => Some(plain(Text::new(&title_of(&report)?))),
                None => None,
            },
            Table::MediaLandscape => self
                .reader
                .record::<MediaLandscape>(id)?
                .map(|landscape| plain(Text::new(&landscape.country.to_string()))),
            Table::MediaIndicator => match self.reader.record::<MediaIndicator>(id)? {
                Some(indicator) => Some(plain(self.translated(
                    indicator.landscape,
                    id,
                    "name",
                    &indicator.name,
                )?)),
                None => None,
            },
            Table::Pack => match self.reader.record::<Pack>(id)? {
                Some(pack) => Some(plain(self.pack_title(&pack)?)),
                None => None,
            },
            Table::PackPrint => self
                .reader
                .record::<PackPrint>(id)?
                .map(|print| plain(Text::new(&format!("{} ({})", print.title, print.number)))),
            Table::Activity => match self.reader.record::<Activity>(id)? {
                Some(activity) => Some(plain(self.translated(id, id, "title", &activity.title)?)),
                None => None,
            },
            _ => None,
        })
    }

    /// What an organisation was called on a day, with its abbreviation.
    pub(crate) fn organisation_on(&self, id: Id, day: NaiveDate) -> Result<(Text, Text), AppError> {
        let names = self.reader.owned::<OrganisationName>(id)?;
        Ok(name_on(&names, self.lang, day)
            .map(|name| (name.name.clone(), name.abbreviation.clone()))
            .unwrap_or_default())
    }

    /// What a pack is called: its own title, else that of what it is for.
    fn pack_title(&self, pack: &Pack) -> Result<Text, AppError> {
        let occasion = [
            (Table::Activity, pack.activity),
            (Table::Agreement, pack.agreement),
            (Table::Organisation, pack.organisation),
        ];
        match occasion.into_iter().find_map(|(table, id)| Some((table, id?))) {
            Some((table, id)) if pack.title.is_empty() => {
                Ok(self.read(table, id)?.map(|(name, _)| name).unwrap_or_default())
            }
            _ => Ok(pack.title.clone()),
        }
    }

    /// A text of `subject`, a record in the file of `owner`, in the namer's language.
    pub(crate) fn translated(
        &self,
        owner: Id,
        subject: Id,
        field: &str,
        source: &Text,
    ) -> Result<Text, AppError> {
        let translations = self.reader.owned::<Translation>(owner)?;
        Ok(text_in(&translations, subject, field, source, self.lang).clone())
    }
}
