//! Agreements as signed papers (Law 70/2020/QH14, Decree 64/2021/NĐ-CP), and the commitments in
//! them.

pub mod standing;

use crate::date::{Duration, PartialDate};
use crate::id::Id;
use crate::text::{LangSet, Text};
use crate::vocabulary::{
    AgreementKind, AgreementStage, CooperationMode, Lang, Level, Periodicity, RenewalMode, Side,
};

crate::record! {
    /// An agreement. An amendment is an agreement of its own that names the one it amends.
    Agreement in agreement {
        /// Short code the office gives it, such as "founding"; may be empty.
        code: Text,
        /// Normalised type.
        kind: AgreementKind,
        /// Title as it stands on the paper.
        title: Text,
        /// Language of the title and the other texts of this record.
        lang: Lang,
        /// Level of signing.
        level: Level,
        /// How far the paper has come.
        stage: AgreementStage,
        /// When it was signed.
        signed_on: PartialDate,
        /// Where it was signed.
        signed_place: Text,
        /// On what occasion.
        occasion: Text,
        /// From when it has effect.
        effective_from: PartialDate,
        /// For how long.
        duration: Duration,
        /// How it is renewed.
        renewal: RenewalMode,
        /// Days of notice before the term ends (not the expiry itself); empty when unknown.
        notice_days: Option<u32>,
        /// When it was or will be ended before its term.
        terminated_on: PartialDate,
        /// Languages of the authentic texts.
        languages: LangSet,
        /// Principles it names.
        principles: Text,
        /// What it is about, in a few sentences.
        summary: Text,
        /// The agreement this one amends or extends.
        amends: Option<Id> [refers Agreement],
        /// The agreement that took its place.
        replaced_by: Option<Id> [refers Agreement],
        /// Where the original is kept.
        original_kept_at: Text,
        /// Anything else worth keeping.
        notes: Text,
    }

    /// A party of an agreement, frozen as signed; today's successor follows from the organisation's
    /// successions.
    AgreementParty in agreement_party {
        /// The agreement.
        agreement: Id [owner],
        /// The organisation.
        organisation: Id [refers Organisation],
        /// Its name as it stands on the paper.
        name_as_signed: Text,
        /// Which side it is.
        side: Side,
        /// Place in the order of the paper, from 1.
        position: u32 [untold],
    }

    /// Somebody who signed an agreement.
    AgreementSignatory in agreement_signatory {
        /// The agreement.
        agreement: Id [owner],
        /// The person, where known as one.
        person: Option<Id> [refers Person],
        /// Name as it stands on the paper.
        name_as_signed: Text,
        /// Post as it stands on the paper.
        post_as_signed: Text,
        /// For which side.
        side: Side,
    }

    /// An area of cooperation an agreement names.
    AgreementArea in agreement_area {
        /// The agreement.
        agreement: Id [owner],
        /// Place in the order of the paper, from 1.
        position: u32 [untold],
        /// The area as worded.
        text: Text,
    }

    /// A legal basis an agreement rests on.
    AgreementLegalBasis in agreement_legal_basis {
        /// The agreement.
        agreement: Id [owner],
        /// The basis as cited.
        text: Text,
    }

    /// Something an agreement binds a side to.
    Commitment in commitment {
        /// The agreement.
        agreement: Id [owner],
        /// Place in the order of the paper, from 1.
        position: u32 [untold],
        /// Article or paragraph, where known.
        reference: Text,
        /// What is promised, as worded.
        text: Text,
        /// The area it belongs to.
        area: Option<Id> [refers AgreementArea],
        /// Mode of cooperation.
        mode: CooperationMode,
        /// Who is bound.
        bound: Side,
        /// How often it falls due.
        periodicity: Periodicity,
        /// When it falls due, for a commitment with a date.
        due: PartialDate,
        /// The commitment of the amended agreement that this one takes the place of.
        replaces: Option<Id> [refers Commitment],
    }
}
