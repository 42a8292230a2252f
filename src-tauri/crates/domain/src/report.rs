//! Reports (báo cáo): what an office tells of a period. Figures are counted from the records
//! whenever a report is opened; a text that somebody wrote stays the report's, one that is empty is
//! worded from the figures.

pub mod figures;
mod period;

pub use period::{
    Days, NotAPeriod, PeriodStage, ReportDays, ReportKindRule, ReportPeriod, SchemeRule, Stretch,
};

use crate::date::PartialDate;
use crate::text::Text;
use crate::vocabulary::{Lang, PeriodScheme, ReportKind, ReportPart, SigningAuthority};
use chrono::NaiveDate;

crate::record! {
    /// A report.
    Report in report {
        /// What is reported on.
        kind: ReportKind,
        /// Language of the paper and of its texts.
        lang: Lang,
        /// By which scheme the period's days go.
        scheme: PeriodScheme,
        /// The period.
        period: Option<ReportPeriod>,
        /// What was done; empty for the words that follow from the figures. So are the three texts
        /// after it.
        results: Text,
        /// What did not go as planned.
        difficulties: Text,
        /// What is to be done in the next period.
        plans: Text,
        /// What is proposed.
        proposals: Text,
        /// To whom it goes, a line each.
        addressees: Text,
        /// Who receives copies, a line each.
        recipients: Text,
        /// By what right the signer signs.
        authority: SigningAuthority,
        /// On whose behalf, such as "BỘ TRƯỞNG".
        on_behalf_of: Text,
        /// The signer's post.
        post: Text,
        /// The signer's name, without academic title.
        signer: Text,
        /// Symbol after the number, such as "BC-TTĐN".
        symbol: Text,
        /// Its number within the year and symbol, once drawn from the register.
        number: Option<u32>,
        /// The year of the number.
        number_year: Option<u32>,
        /// The date on the paper; the day of printing where unknown.
        dated: PartialDate,
    }
}

impl ReportKind {
    /// The texts its paper has, in their order.
    pub fn parts(self) -> &'static [ReportPart] {
        match self {
            ReportKind::AgreementPlan => &[ReportPart::Plans, ReportPart::Proposals],
            _ => ReportPart::ALL,
        }
    }
}

impl Report {
    /// What somebody wrote for one of its texts; empty where nobody has.
    pub fn written(&self, part: ReportPart) -> &Text {
        match part {
            ReportPart::Results => &self.results,
            ReportPart::Difficulties => &self.difficulties,
            ReportPart::Plans => &self.plans,
            ReportPart::Proposals => &self.proposals,
        }
    }

    /// The day figures are taken on: that of the paper, or `today` where the paper has none or a
    /// later one.
    pub fn taken_on(&self, today: NaiveDate) -> NaiveDate {
        self.dated.latest().map_or(today, |dated| dated.min(today))
    }

    /// Number and symbol as they are printed, `05/BC-TTĐN`; `None` while no number is drawn.
    pub fn printed_number(&self) -> Option<String> {
        self.number.map(|number| format!("{number:02}/{}", self.symbol))
    }
}
