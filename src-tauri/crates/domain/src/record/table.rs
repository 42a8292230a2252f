//! The catalogue of tables, with what each kind of record takes part in.

use super::{BadValue, FieldSpec, Record, Role, Row, Value};
use crate::files::FILES;
use crate::id::Id;
use std::fmt;

/// Declares the catalogue: `Kind "table" { trait: value, … }`, with the traits of [`Traits`].
macro_rules! tables {
    ($($(#[$meta:meta])* $name:ident $table:literal $({ $($trait:ident: $value:expr),+ $(,)? })?),* $(,)?) => {
        /// The tables of records, each by the kind of record it holds.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
        pub enum Table {
            $($(#[$meta])* $name,)*
        }

        impl Table {
            /// All of them, owners before what they own.
            pub const ALL: &'static [Table] = &[$(Table::$name),*];

            /// Name in SQL and on the wire.
            pub fn name(self) -> &'static str {
                match self { $(Table::$name => $table,)* }
            }

            /// The fields of its records.
            pub fn fields(self) -> &'static [FieldSpec] {
                match self { $(Table::$name => <crate::$name as Record>::FIELDS,)* }
            }

            /// The table of this name.
            pub fn from_name(name: &str) -> Option<Table> {
                match name { $($table => Some(Table::$name),)* _ => None }
            }

            /// Reads values as a record of this table.
            ///
            /// # Errors
            /// The first value that its field's type cannot be read from.
            pub fn check_values(self, id: Id, values: &[Value]) -> Result<(), BadValue> {
                match self { $(Table::$name => <crate::$name as Record>::from_values(id, values).map(|_| ()),)* }
            }

            /// A record of this table with nothing entered.
            pub fn blank(self) -> Row {
                match self { $(Table::$name => Row::of(&crate::$name::default()),)* }
            }

            /// Name of its records' type on the wire.
            pub fn type_name(self) -> &'static str {
                match self { $(Table::$name => stringify!($name),)* }
            }

            /// A record of this table with nothing entered, as the wire writes it.
            ///
            /// # Errors
            /// Serialisation's, which no record of this program meets.
            pub fn blank_on_wire(self) -> serde_json::Result<serde_json::Value> {
                match self { $(Table::$name => serde_json::to_value(crate::$name::default()),)* }
            }

            fn traits(self) -> Traits {
                match self { $(Table::$name => Traits { $($($trait: $value,)+)? ..Traits::default() },)* }
            }
        }
    };
}

/// What the records of a table take part in; nothing of it unless declared.
#[derive(Default)]
struct Traits {
    /// See [`Table::list_place`].
    list_place: Option<u8>,
    /// See [`Table::has_page`].
    page: bool,
    /// See [`Table::is_binnable`].
    binnable: bool,
    /// See [`Table::is_personal`].
    personal: bool,
    /// See [`Table::is_for_good`].
    for_good: bool,
    /// The root records it goes with, though no file of theirs lists it. See [`Table::family`].
    with: Option<Table>,
}

impl Table {
    /// The tables whose records lists and searches show, in the order of their places in the keys
    /// of the index.
    pub fn listed() -> Vec<Table> {
        let mut listed: Vec<Table> =
            Table::ALL.iter().copied().filter(|table| table.is_listed()).collect();
        listed.sort_by_key(|table| table.list_place());
        listed
    }

    /// The place of its records in the keys of the index, which never changes; `None` if lists and
    /// searches do not show them.
    pub fn list_place(self) -> Option<u8> {
        self.traits().list_place
    }

    /// Whether lists and searches show its records.
    pub fn is_listed(self) -> bool {
        self.list_place().is_some()
    }

    /// Whether its records have a page in the interface, their own or their owner's.
    pub fn has_page(self) -> bool {
        self.traits().page
    }

    /// Whether officers delete its records by themselves, so that the bin shows them.
    pub fn is_binnable(self) -> bool {
        self.traits().binnable
    }

    /// Whether its records are personal data, which no search, log, pack or export shows: travel
    /// documents, and what is noted of each member for a journey, such as a diet.
    pub fn is_personal(self) -> bool {
        self.traits().personal
    }

    /// Whether its records say what has happened: they are made, and neither changed nor put aside.
    pub fn is_for_good(self) -> bool {
        self.traits().for_good
    }

    /// The field of this name on the wire (camel case).
    pub fn wire_field(self, name: &str) -> Option<&'static FieldSpec> {
        self.fields().iter().find(|field| field.wire_name() == name)
    }

    /// The field that names the owner of its records; `None` for records that stand alone.
    pub fn owner_field(self) -> Option<&'static FieldSpec> {
        self.fields().iter().find(|field| field.role == Role::Owner)
    }

    /// The table of the root records that its records are kept with: itself for a root, `None`
    /// where files of several kinds list it.
    pub fn family(self) -> Option<Table> {
        if let Some(with) = self.traits().with {
            return Some(with);
        }
        let mut roots: Vec<Table> = FILES
            .iter()
            .filter(|file| file.lists.iter().any(|(_, table)| *table == self))
            .map(|file| file.root)
            .collect();
        roots.dedup();
        match roots[..] {
            [] => Some(self),
            [root] => Some(root),
            _ => None,
        }
    }
}

tables! {
    /// The office itself.
    Office "office",
    /// Sources of facts.
    Source "source" { binnable: true },
    /// Organisations.
    Organisation "organisation" { list_place: Some(3), page: true, binnable: true },
    /// Names of organisations over time.
    OrganisationName "organisation_name",
    /// Other spellings of organisations' names.
    OrganisationAlias "organisation_alias",
    /// Which organisation took over from which.
    Succession "succession",
    /// People.
    Person "person" { list_place: Some(4), page: true, binnable: true },
    /// Posts people hold.
    Post "post",
    /// Agreements.
    Agreement "agreement" { list_place: Some(1), page: true, binnable: true },
    /// Parties of agreements as signed.
    AgreementParty "agreement_party",
    /// Who signed agreements.
    AgreementSignatory "agreement_signatory",
    /// Areas of cooperation an agreement names.
    AgreementArea "agreement_area",
    /// Legal bases of agreements.
    AgreementLegalBasis "agreement_legal_basis",
    /// Commitments of agreements.
    Commitment "commitment" { list_place: Some(2), page: true },
    /// Activities.
    Activity "activity" { list_place: Some(0), page: true, binnable: true },
    /// Organisations taking part in activities.
    ActivityParty "activity_party",
    /// People taking part in activities.
    ActivityPerson "activity_person",
    /// Commitments an activity carries out.
    ActivityCommitment "activity_commitment",
    /// Costs of activities by payer.
    ActivityCost "activity_cost",
    /// Links that bear witness to activities.
    ActivityLink "activity_link",
    /// Tags of activities.
    ActivityTag "activity_tag",
    /// What talks have besides every activity.
    Talks "talks",
    /// Talking points.
    TalkingPoint "talking_point",
    /// What delegations have besides every activity.
    Delegation "delegation",
    /// Countries delegations go to or come from.
    DelegationCountry "delegation_country",
    /// Items of delegations' programmes.
    DelegationLeg "delegation_leg",
    /// What is to be known of members for the journey.
    DelegationMember "delegation_member" { personal: true },
    /// Gifts given and received.
    Gift "gift",
    /// Steps of delegations.
    DelegationStep "delegation_step",
    /// Exceptions granted from rules.
    RuleException "rule_exception",
    /// Rules by which hints go.
    Rule "rule",
    /// Papers people travel with.
    TravelDocument "travel_document" { personal: true },
    /// What courses have besides every activity.
    Course "course",
    /// What courses are about.
    CourseTopic "course_topic",
    /// Sessions of courses.
    CourseSession "course_session",
    /// Who was at which session.
    Attendance "attendance",
    /// Questions of evaluations.
    EvaluationQuestion "evaluation_question",
    /// Answers to them.
    EvaluationAnswer "evaluation_answer",
    /// Certificates.
    Certificate "certificate" { binnable: true },
    /// What events have besides every activity.
    PublicEvent "public_event",
    /// Programmes of events.
    EventItem "event_item",
    /// What is to be done for events.
    EventTask "event_task",
    /// Booths.
    Booth "booth",
    /// Things lent and borrowed.
    LentItem "lent_item",
    /// Those invited.
    EventGuest "event_guest",
    /// What the press brought.
    Coverage "coverage",
    /// The media of a country in figures.
    MediaLandscape "media_landscape" { page: true, binnable: true },
    /// Something counted.
    MediaIndicator "media_indicator",
    /// What one source says of an indicator.
    MediaFigure "media_figure",
    /// A press office residing in the other side's country.
    PressOffice "press_office",
    /// Briefing packs.
    Pack "pack" { page: true, binnable: true },
    /// Parts of packs.
    PackSection "pack_section",
    /// Packs as they left the office.
    PackPrint "pack_print" { for_good: true, with: Some(Table::Pack) },
    /// What is to be followed up.
    FollowUp "follow_up" { list_place: Some(5), page: true, binnable: true },
    /// Reports.
    Report "report" { binnable: true },
    /// Attached files.
    Attachment "attachment",
    /// Which source bears out which field.
    Citation "citation",
    /// Texts in other languages.
    Translation "translation",
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_owned_table_goes_with_a_root_or_with_several() {
        for table in Table::ALL {
            match (table.family(), table.owner_field()) {
                (Some(root), Some(_)) => assert!(
                    root != *table && root.owner_field().is_none(),
                    "{table} goes with {root}"
                ),
                (Some(root), None) => assert!(
                    root == *table || *table == Table::PackPrint,
                    "{table} goes with {root}"
                ),
                (None, owner) => {
                    assert!(owner.is_some(), "{table} stands alone and is listed by several files")
                }
            }
        }
        assert_eq!(Table::Commitment.family(), Some(Table::Agreement));
        assert_eq!(Table::TravelDocument.family(), Some(Table::Person));
        assert_eq!(Table::Citation.family(), None);
    }

    #[test]
    fn traits_are_those_declared() {
        assert!(
            Table::DelegationMember.is_personal()
                && Table::TravelDocument.is_personal()
                && !Table::Person.is_personal()
        );
        assert!(Table::PackPrint.is_for_good() && !Table::Pack.is_for_good());
        assert_eq!(
            Table::listed(),
            [
                Table::Activity,
                Table::Agreement,
                Table::Commitment,
                Table::Organisation,
                Table::Person,
                Table::FollowUp
            ]
        );
    }

    #[test]
    fn a_blank_record_can_be_read_back() {
        for table in Table::ALL {
            let blank = table.blank();
            assert_eq!(blank.values.len(), table.fields().len());
            assert_eq!(table.check_values(blank.id, &blank.values), Ok(()), "{table}");
        }
    }
}
