//! Which records are loaded, edited and saved together.

use crate::{
    Activity, ActivityCommitment, ActivityCost, ActivityLink, ActivityParty, ActivityPerson,
    ActivityTag, Agreement, AgreementArea, AgreementLegalBasis, AgreementParty, AgreementSignatory,
    Attachment, Attendance, Booth, Certificate, Citation, Commitment, Course, CourseSession,
    CourseTopic, Coverage, Delegation, DelegationCountry, DelegationLeg, DelegationMember,
    DelegationStep, EvaluationAnswer, EvaluationQuestion, EventGuest, EventItem, EventTask,
    FollowUp, Gift, LentItem, MediaFigure, MediaIndicator, MediaLandscape, Organisation,
    OrganisationAlias, OrganisationName, Pack, PackPrint, PackSection, Person, Post, PressOffice,
    PublicEvent, Report, Rule, RuleException, Source, Succession, TalkingPoint, Talks, Translation,
    TravelDocument,
};

crate::record_file! {
    /// An activity with all that belongs to it.
    ActivityFile {
        /// The activity.
        activity: Activity,
        /// Organisations taking part.
        parties: [ActivityParty],
        /// People taking part.
        people: [ActivityPerson],
        /// Commitments it carries out.
        commitments: [ActivityCommitment],
        /// Costs by payer.
        costs: [ActivityCost],
        /// The talks it is; at most one.
        talks: [Talks],
        /// Talking points.
        points: [TalkingPoint],
        /// The delegation it is; at most one.
        delegations: [Delegation],
        /// Countries the delegation goes to or comes from.
        countries: [DelegationCountry],
        /// Programme of the delegation.
        legs: [DelegationLeg],
        /// What is to be known of members for the journey.
        members: [DelegationMember],
        /// Gifts given and received.
        gifts: [Gift],
        /// Steps of the delegation.
        steps: [DelegationStep],
        /// Exceptions granted from rules.
        exceptions: [RuleException],
        /// The course it is; at most one.
        courses: [Course],
        /// What the course is about.
        topics: [CourseTopic],
        /// Sessions of the course.
        sessions: [CourseSession],
        /// Who was at which session.
        attendance: [Attendance],
        /// Questions of the evaluation.
        questions: [EvaluationQuestion],
        /// Answers to them.
        answers: [EvaluationAnswer],
        /// The event it is; at most one.
        events: [PublicEvent],
        /// Programme of the event.
        event_items: [EventItem],
        /// What is to be done for it.
        event_tasks: [EventTask],
        /// Booths.
        booths: [Booth],
        /// Things lent and borrowed.
        lent_items: [LentItem],
        /// Those invited.
        guests: [EventGuest],
        /// What the press brought.
        coverage: [Coverage],
        /// Links.
        links: [ActivityLink],
        /// Tags.
        tags: [ActivityTag],
        /// Attached files.
        attachments: [Attachment],
        /// Sources.
        citations: [Citation],
        /// Texts in other languages.
        translations: [Translation],
    }

    /// A certificate.
    CertificateFile {
        /// The certificate.
        certificate: Certificate,
    }

    /// An agreement with all that belongs to it.
    AgreementFile {
        /// The agreement.
        agreement: Agreement,
        /// Parties as signed.
        parties: [AgreementParty],
        /// Signatories.
        signatories: [AgreementSignatory],
        /// Areas of cooperation.
        areas: [AgreementArea],
        /// Legal bases.
        legal_bases: [AgreementLegalBasis],
        /// Commitments.
        commitments: [Commitment],
        /// Attached files.
        attachments: [Attachment],
        /// Sources.
        citations: [Citation],
        /// Texts in other languages.
        translations: [Translation],
    }

    /// An organisation with its names and successors.
    OrganisationFile {
        /// The organisation.
        organisation: Organisation,
        /// Names over time.
        names: [OrganisationName],
        /// Other spellings.
        aliases: [OrganisationAlias],
        /// Who took over from it.
        successions: [Succession],
        /// Sources.
        citations: [Citation],
    }

    /// A person with posts.
    PersonFile {
        /// The person.
        person: Person,
        /// Posts over time.
        posts: [Post],
        /// Sources.
        citations: [Citation],
        /// Titles of posts in other languages.
        translations: [Translation],
    }

    /// Something to be followed up.
    FollowUpFile {
        /// What is to be followed up.
        follow_up: FollowUp,
        /// Sources.
        citations: [Citation],
        /// Texts in other languages.
        translations: [Translation],
    }

    /// A report.
    ReportFile {
        /// The report.
        report: Report,
    }

    /// The media of a country in figures.
    MediaLandscapeFile {
        /// The landscape.
        landscape: MediaLandscape,
        /// What is counted.
        indicators: [MediaIndicator],
        /// What sources say.
        figures: [MediaFigure],
        /// Press offices residing in the other side's country.
        press_offices: [PressOffice],
        /// Sources.
        citations: [Citation],
        /// Texts in other languages.
        translations: [Translation],
    }

    /// A briefing pack.
    PackFile {
        /// The pack.
        pack: Pack,
        /// Its parts.
        sections: [PackSection],
    }

    /// A pack as it left the office.
    PackPrintFile {
        /// The print.
        print: PackPrint,
        /// The paper, and beside it what it was made of.
        attachments: [Attachment],
    }

    /// A source.
    SourceFile {
        /// The source.
        source: Source,
    }

    /// The papers a person travels with, apart from what else is kept of the person.
    TravelFile {
        /// The person.
        person: Person,
        /// Passports and the like.
        documents: [TravelDocument],
    }

    /// A rule by which hints go.
    RuleFile {
        /// The rule.
        rule: Rule,
    }
}
