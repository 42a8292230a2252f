//! The declared contract: every command with its request and response, in one list.

use crate::app::App;
use crate::commands::{
    activity, agreement, attachment, bin, certificate, change, course, delegation, draft, event,
    follow_up, history, media_landscape, name_match, occurrence, office, organisation, pack,
    pack_drawing, pack_print, paper, paper_check, person, programme, record, register, report,
    rule, search, source, suggestion, talks, text, travel,
};
use crate::error::{AppError, ErrorCode};
use crate::wire;
use schemars::{JsonSchema, SchemaGenerator};
use serde::Deserialize;
use ts_rs::{TS, TypeVisitor};

/// What is declared of one command.
pub struct Command {
    /// Its name, noun and verb.
    pub name: &'static str,
    /// What it does.
    pub about: &'static str,
    /// JSON schemas of its request and response.
    pub schemas: fn(&mut SchemaGenerator) -> (schemars::Schema, schemars::Schema),
    pub(crate) typescript_names: fn(&ts_rs::Config) -> (String, String),
}

/// A request that needs nothing.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, serde::Serialize, JsonSchema, TS,
)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// Declares the commands: `name: Request => Response, handler, "what it does";`. A name without a
/// handler does not compile.
macro_rules! with_commands {
    ($($name:ident: $request:ty => $response:ty, $handler:path, $about:literal;)*) => {
        /// All commands, in the order they are declared.
        pub const COMMANDS: &[Command] = &[$(Command {
            name: stringify!($name),
            about: $about,
            schemas: |generator| (generator.subschema_for::<$request>(), generator.subschema_for::<$response>()),
            typescript_names: |config| (<$request as TS>::name(config), <$response as TS>::name(config)),
        }),*];

        /// Carries out the command of this name.
        pub(crate) fn route(app: &App, command: &str, request: serde_json::Value) -> Result<serde_json::Value, AppError> {
            match command {
                $(stringify!($name) => {
                    let request: $request = read(request)?;
                    let response: $response = $handler(app.begin(stringify!($name)), request)?;
                    serde_json::to_value(response).map_err(AppError::internal)
                })*
                _ => Err(AppError::new(ErrorCode::UnknownCommand).arg("command", command)),
            }
        }

        /// Shows every type of the contract to a visitor.
        pub(crate) fn visit_types(visitor: &mut impl TypeVisitor) {
            $(visitor.visit::<$request>();
            visitor.visit::<$response>();)*
            visitor.visit::<AppError>();
            visitor.visit::<crate::host::Event>();
            visitor.visit::<crate::picks::PickWish>();
        }
    };
}

with_commands! {
    office_status: Nothing => office::OfficeStatus, office::status, "Which office is open, and which were before";
    office_resume: Nothing => office::OfficeStatus, office::resume, "Open the office that was open last, where that can be done";
    office_create: office::OfficeCreate => office::OfficeStatus, office::create, "Make an office in a new or empty folder and open it";
    office_open: office::OfficeFolder => office::OfficeStatus, office::open, "Open the office in a folder";
    office_save_elsewhere: office::OfficeElsewhere => office::OfficeCopied, office::save_elsewhere, "Copy the open office into another folder, also when its own is gone, and open it there";
    office_open_recent: office::RecentOffice => office::OfficeStatus, office::open_recent, "Open an office of the list of those opened before";
    office_open_sample: office::SampleFolder => office::OfficeStatus, office::open_sample, "Open the sample office, made first where there is none";
    office_close: Nothing => office::OfficeStatus, office::close, "Close the office";
    office_save: office::OfficeSave => office::OfficeStatus, office::save, "Change what is said of the office itself";

    activity_list: wire::activities::ActivityList => wire::activities::ActivityPage, activity::list, "Activities that answer a question, page by page";
    activity_get: activity::ActivityGet => activity::ActivityDetail, activity::get, "One activity with all that belongs to it";
    activity_save: activity::ActivitySave => activity::ActivityDetail, activity::save, "Log an activity, or change it";
    activity_status: occurrence::ActivityStatusGet => occurrence::ActivityStatusTold, occurrence::told, "The status an activity has once it is saved as written";
    activity_edit_many: activity::ActivityEditMany => activity::ActivityEdited, activity::edit_many, "Make the same change to many activities";

    agreement_list: wire::agreements::AgreementList => wire::agreements::AgreementPage, agreement::list, "Agreements with where they stand";
    agreement_get: agreement::AgreementGet => agreement::AgreementDetail, agreement::get, "One agreement, its commitments and what carried them out";
    agreement_watch: agreement::AgreementWatch => agreement::AgreementsWatched, agreement::watch, "Agreements about to end, ended or negotiated, the nearest end first";
    agreement_save: agreement::AgreementSave => agreement::AgreementDetail, agreement::save, "Register an agreement, or change it";

    organisation_list: organisation::OrganisationList => organisation::OrganisationPage, organisation::list, "Organisations by name";
    organisation_get: organisation::OrganisationGet => organisation::OrganisationDetail, organisation::get, "One organisation with its names, successors and people";
    organisation_save: organisation::OrganisationSave => organisation::OrganisationDetail, organisation::save, "Enter an organisation, or change it";

    person_list: person::PersonList => person::PersonPage, person::list, "People by given name";
    person_get: person::PersonGet => person::PersonDetail, person::get, "One person with posts and activities";
    name_match: name_match::NameMatch => name_match::NameMatches, name_match::look_up, "Whom and what names typed or pasted may mean on record";
    person_save: person::PersonSave => person::PersonDetail, person::save, "Enter a person, or change what is said of them";

    talks_get: talks::TalksGet => talks::TalksDetail, talks::get, "One round of talks with its conclusions and the meeting before it";
    talks_save: talks::TalksSave => talks::TalksDetail, talks::save, "Prepare talks, or write down what was said and concluded";

    delegation_get: delegation::DelegationGet => delegation::DelegationDetail, delegation::get, "One delegation with what the rules say of it and what was promised";
    delegation_save: delegation::DelegationSave => delegation::DelegationDetail, delegation::save, "Keep a delegation, from the proposal to the report";
    delegation_due: delegation::DelegationsDue => delegation::DelegationReports, delegation::due, "Delegations that came back and are not reported on";

    programme_shift: programme::ProgrammeMove => wire::occasions::DateCheck, programme::shift, "Move all items of a programme by the same number of days";

    travel_list: travel::TravelList => travel::MaskedDocuments, travel::list, "Travel documents of people, masked";
    travel_reveal: travel::TravelReveal => caunoi_domain::TravelFile, travel::reveal, "Travel documents of one person, to be seen whole";
    travel_save: travel::TravelSave => caunoi_domain::TravelFile, travel::save, "Keep the travel documents of a person";

    rule_list: Nothing => wire::occasions::Rules, rule::list, "Rules by which hints on delegations go";
    rule_save: rule::RulesSave => wire::occasions::Rules, rule::save, "Keep the office's own rules";
    media_landscape_list: media_landscape::MediaLandscapeList => media_landscape::MediaLandscapes, media_landscape::list, "The countries whose media there are figures of";
    media_landscape_get: media_landscape::MediaLandscapeGet => media_landscape::MediaLandscapeDetail, media_landscape::get, "The media of one country in figures";
    media_landscape_save: media_landscape::MediaLandscapeSave => media_landscape::MediaLandscapeDetail, media_landscape::save, "Keep the media of a country in figures";

    course_get: course::CourseGet => course::CourseDetail, course::get, "One course with attendance, evaluation and certificates";
    course_save: course::CourseSave => course::CourseDetail, course::save, "Enter a course, or change it";
    course_rules: Nothing => course::CourseRules, course::rules, "The topics courses may be about with the rules that name them, and how high scores go";
    certificate_issue: certificate::CertificateIssue => certificate::CertificatesIssued, certificate::issue, "Issue numbered certificates to those who reached the rule";
    certificate_print: certificate::CertificatePrint => wire::papers::DrawnPaper, certificate::print, "Draw certificates and note that they are printed once more";
    certificate_print_to: certificate::CertificatePrintTo => wire::papers::SavedPaper, certificate::print_to, "Draw certificates into a file and note that they are printed once more";
    certificate_list: wire::certificates::CertificateList => wire::certificates::CertificateRegister, certificate::list, "The register of certificates, voided ones among them";

    event_due: event::EventTasksDue => event::DueTasks, event::due, "Tasks of events that are late or due soon";
    event_get: event::EventGet => event::EventDetail, event::get, "One event with its checklist, guests and loans as they stand";
    event_save: event::EventSave => event::EventDetail, event::save, "Enter an event, or change it";
    event_copy: event::EventCopy => event::EventDetail, event::copy, "Plan the next edition of an event, its dates moved together";

    follow_up_list: follow_up::FollowUpList => follow_up::FollowUpPage, follow_up::list, "Follow-ups that answer a question, page by page";
    follow_up_get: follow_up::FollowUpGet => follow_up::FollowUpDetail, follow_up::get, "One follow-up";
    follow_up_save: follow_up::FollowUpSave => follow_up::FollowUpDetail, follow_up::save, "Note something to be followed up, or change it";

    source_list: Nothing => source::SourcePage, source::list, "Sources";
    source_save: source::SourceSave => source::SourceSaved, source::save, "Enter a source, or change it";

    record_search: search::RecordSearch => search::RecordHits, search::search, "Records of every kind that answer a question, best first";
    record_names: record::RecordNames => record::RecordNamesKnown, record::names, "What records are called, of whatever kind";
    record_history: history::RecordHistory => history::RecordHistoryEntries, history::history, "What became of a record";
    record_delete: bin::RecordsNamed => bin::RecordsMoved, bin::delete, "Put records into the bin";
    record_restore: bin::RecordsNamed => bin::RecordsMoved, bin::restore, "Take records out of the bin";
    bin_list: bin::BinList => bin::BinPage, bin::list, "What lies in the bin";
    value_suggest: suggestion::ValueSuggest => suggestion::ValueSuggestions, suggestion::suggest, "Values already written in a field";

    change_state: Nothing => change::ChangeState, change::state, "What undo and redo would do";
    change_undo: Nothing => change::ChangeDone, change::undo, "Take the last change back";
    change_redo: Nothing => change::ChangeDone, change::redo, "Make the change taken back again";
    change_pass: change::ChangePass => change::ChangeState, change::pass, "Leave a change that cannot be turned as it is, so that undo reaches what was done before";

    attachment_add: attachment::AttachmentAdd => attachment::AttachmentContent, attachment::add, "Keep a file in the office folder";
    attachment_read: attachment::AttachmentRead => attachment::AttachmentBytes, attachment::read, "The content of a file kept";
    attachment_export: attachment::AttachmentExport => attachment::AttachmentContent, attachment::export, "Write a file kept to a path";

    draft_get: draft::DraftKey => draft::Draft, draft::get, "What was typed into a form and not saved";
    draft_save: draft::DraftSave => draft::Draft, draft::save, "Remember what is typed into a form";
    draft_list: Nothing => draft::Drafts, draft::list, "Everything that was typed and not saved";
    draft_discard: draft::DraftKey => draft::Draft, draft::discard, "Forget what was typed into a form";

    drawing_stop: Nothing => Nothing, paper::stop, "Stop whatever paper is being drawn";

    text_typeset: text::TextTypeset => wire::papers::DrawnPaper, text::typeset, "Make a paper of a text, and tell where it deviates from the rules";
    text_save: text::TextSave => wire::papers::SavedPaper, text::save, "Make a paper of a text and write it to a file";

    paper_check: paper_check::PaperCheck => wire::checks::PaperChecks, paper_check::check, "What should be looked at before papers are printed";
    paper_draw: paper::PaperDraw => wire::papers::DrawnPaper, paper::draw, "Draw a paper an activity is worked with, such as its list of people";
    paper_save_all: paper::PaperSaveAll => paper::SavedPapers, paper::save_all, "Draw the papers of an activity into a folder of their own";
    paper_save: paper::PaperSave => wire::papers::SavedPaper, paper::save, "Draw a paper an activity is worked with and write it to a file";

    register_draw: register::RegisterDraw => wire::papers::DrawnPaper, register::draw, "Draw a register: activities, agreements or certificates";
    register_draw_to: register::RegisterDrawTo => wire::papers::SavedPaper, register::draw_to, "Draw a register and write it to a file";

    report_list: report::ReportList => report::ReportPage, report::list, "Reports kept, the latest period first";
    report_get: report::ReportGet => report::ReportDetail, report::get, "One report with every figure and what it counts";
    report_save: report::ReportSave => report::ReportDetail, report::save, "Keep a report";
    report_number: report::ReportGet => report::ReportDetail, report::number, "Draw the next number of the register for a report";
    report_check: report::ReportCheck => report::ReportChecks, report::check, "What the records of a report's period leave open before it is printed";
    report_draw: report::ReportDraw => wire::papers::DrawnPaper, report::draw, "Draw a report as it is written at this moment";
    report_draw_to: report::ReportDrawTo => wire::papers::SavedPaper, report::draw_to, "Draw a report and write it to a file";

    pack_list: pack::PackList => pack::Packs, pack::list, "Briefing packs, and what new ones are begun from";
    pack_begin: pack::PackBegin => pack::PackDetail, pack::begin, "Begin a briefing pack from a template; nothing is kept yet";
    pack_get: pack::PackGet => pack::PackDetail, pack::get, "One briefing pack with its prints";
    pack_save: pack::PackSave => pack::PackDetail, pack::save, "Keep a briefing pack or a template";
    pack_compose: pack_drawing::PackCompose => pack_drawing::DrawnPack, pack_drawing::compose, "Typeset a briefing pack from the records as they stand, with what should be looked at";
    pack_print: pack_print::PackPrintNew => pack_print::PrintedPack, pack_print::print, "Print a briefing pack and keep the print";
    pack_print_to: pack_print::PackPrintTo => wire::papers::SavedPaper, pack_print::print_to, "Print a briefing pack to a file and keep the print";
    pack_since: pack_print::PackSince => pack_print::PackChanges, pack_print::since, "What changed since a print, record by record";
    pack_supplement: pack_print::PackSupplement => wire::papers::DrawnPaper, pack_print::supplement, "Draw on a page what changed since a print";
    pack_supplement_to: pack_print::PackSupplementTo => wire::papers::SavedPaper, pack_print::supplement_to, "Draw on a page what changed since a print, and write it to a file";
}

/// Reads a request; the error says where and why it has not the declared form.
fn read<T: for<'de> Deserialize<'de>>(request: serde_json::Value) -> Result<T, AppError> {
    let request = match request {
        serde_json::Value::Null => serde_json::Value::Object(serde_json::Map::new()),
        serde_json::Value::Object(_) => request,
        // serde would read a struct from an array by position, which nobody means.
        _ => {
            return Err(AppError::new(ErrorCode::MalformedRequest)
                .arg("path", ".")
                .arg("detail", "expected an object"));
        }
    };
    serde_path_to_error::deserialize(request).map_err(|error| {
        AppError::new(ErrorCode::MalformedRequest)
            .arg("path", error.path())
            .arg("detail", error.inner())
    })
}

/// The contract as JSON: each command with the schemas of its request and response, and the
/// definitions they name.
pub fn as_json() -> serde_json::Value {
    let mut generator = SchemaGenerator::default();
    let commands: Vec<serde_json::Value> = COMMANDS
        .iter()
        .map(|command| {
            let (request, response) = (command.schemas)(&mut generator);
            serde_json::json!({ "name": command.name, "about": command.about, "request": request, "response": response })
        })
        .collect();
    serde_json::json!({ "commands": commands, "$defs": generator.take_definitions(true) })
}
