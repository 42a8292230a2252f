//! Records in a word, as other records show them.

use crate::wire::response;
use caunoi_domain::{
    ActivityKind, ActivityStatus, Id, PartialDate, Side, Standing, SuccessionScope, Text,
};

response! {
    /// One step of a succession.
    SuccessorStep {
        /// Who took over.
        organisation: Id,
        /// What it is called.
        name: Text,
        /// When.
        date: PartialDate,
        /// By what paper.
        legal_basis: Text,
        /// How much passed.
        scope: SuccessionScope,
    }

    /// An activity in a word.
    ActivityBrief {
        /// Which.
        id: Id,
        /// Its title in the language asked for, where it is translated.
        title: Text,
        /// When it began.
        starts_on: PartialDate,
        /// What it is.
        kind: ActivityKind,
        /// Where it stands.
        status: ActivityStatus,
        /// Which side hosted it.
        hosting_side: Side,
    }

    /// An agreement in a word.
    AgreementBrief {
        /// Which.
        id: Id,
        /// Its title in the language asked for, where it is translated.
        title: Text,
        /// When it was signed.
        signed_on: PartialDate,
        /// Where it stands today.
        standing: Standing,
    }
}
