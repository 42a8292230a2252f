//! A question to the register of certificates, and its answer.

use crate::wire::{request, response};
use caunoi_domain::{Certificate, CertificateCondition, Lang, Text};

request! {
    /// The register asked for.
    CertificateList {
        /// Of which year; all unless given.
        #[serde(default)] year: Option<u32>,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }
}

response! {
    /// The register.
    CertificateRegister {
        /// Every number given, the latest first.
        rows: Vec<CertificateRow>,
    }

    /// A certificate as lists show it.
    CertificateRow {
        /// The certificate.
        certificate: Certificate,
        /// Its number as it is printed.
        number: String,
        /// Name of who holds it.
        person_name: Text,
        /// Title of the course.
        course_title: Text,
        /// False once it is voided, that is, in the bin; its number stays taken.
        valid: bool,
        /// Whether the holder still has what it was issued for; nothing where the course is in the
        /// bin.
        condition: Option<CertificateCondition>,
        /// The share of sessions the holder attended, in percent, as it is kept now.
        share: Option<u32>,
        /// The share the course asks for, in percent, as it is kept now.
        least: Option<u32>,
    }
}
