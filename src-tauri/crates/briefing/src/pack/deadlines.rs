//! Ends of terms and days of notice, each with its agreement, and what amending papers do to them.

use super::activity_text::line;
use super::composer::{Composer, joined};
use crate::labels::DateForm;
use caunoi_document::Text;
use caunoi_domain::{
    AgreementFile, AgreementStatus, DateEnd, Id, NoticeTiming, RenewalMode, Standing, TermEffect,
};

/// The end of an agreement's term and the last day of notice, after its name; `None` where no term
/// ends.
pub(super) fn of_agreement<'a>(
    composer: &mut Composer<'a>,
    file: &'a AgreementFile,
) -> Option<Text> {
    let standing = composer.material.standing(&file.agreement);
    let words = words(composer, file, &standing)?;
    let title = composer.agreement_title(file).plain();
    Some(line(title, words.into()))
}

/// The same without the name.
fn words(composer: &mut Composer<'_>, file: &AgreementFile, standing: &Standing) -> Option<String> {
    if let Some(paper) = standing.undated_extension {
        let title = paper_title(composer, paper);
        return Some(composer.labels.deadline_undated(title));
    }
    if matches!(standing.status, AgreementStatus::Succeeded | AgreementStatus::Negotiating) {
        return None;
    }
    let labels = &composer.labels;
    let DateEnd::On(end) = standing.expiry else { return None };
    let date = labels.date(end, DateForm::Text)?;
    let as_of = composer.material.as_of;
    let term =
        if standing.status == AgreementStatus::Terminated || file.agreement.terminated_on == end {
            labels.deadline_terminated(date)
        } else if standing.expiry.is_over(as_of) && standing.status == AgreementStatus::Unknown {
            labels.deadline_unclear(date)
        } else if standing.expiry.is_over(as_of) {
            labels.deadline_ended(date)
        } else if composer.renewal(file) == RenewalMode::Automatic {
            labels.deadline_renews(date)
        } else {
            labels.deadline_ends(date)
        };
    Some(
        [Some(term), notice(composer, standing)]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join("; "),
    )
}

/// The last day of notice and how far it is; `None` where no notice is to be given.
pub(super) fn notice(composer: &Composer<'_>, standing: &Standing) -> Option<String> {
    let labels = &composer.labels;
    let by = labels.date(standing.notice_by, DateForm::Text)?;
    let days = standing.notice_in_days?;
    let left = match standing.notice {
        NoticeTiming::None => return None,
        NoticeTiming::Late => labels.deadline_days_late(days.unsigned_abs()),
        NoticeTiming::Near | NoticeTiming::Ahead if days == 0 => labels.deadline_last_day(),
        NoticeTiming::Near | NoticeTiming::Ahead => labels.deadline_days_left(days.unsigned_abs()),
    };
    Some(format!("{} ({left})", labels.deadline_notice(by)))
}

/// From what the end of the term follows where it is not the first: renewals, or the paper that
/// extends it.
pub(super) fn term_basis(composer: &mut Composer<'_>, standing: &Standing) -> Option<String> {
    let extended = standing.extended_by.map(|paper| {
        let title = paper_title(composer, paper);
        composer.labels.term_extended(title)
    });
    let renewed = (standing.renewals > 0).then(|| composer.labels.term_renewed(standing.renewals));
    let words: Vec<String> = extended.into_iter().chain(renewed).collect();
    (!words.is_empty()).then(|| words.join("; "))
}

/// What an amending paper does to the term of its agreement, in words.
pub(super) fn effect_words(composer: &Composer<'_>, effect: TermEffect) -> String {
    let labels = &composer.labels;
    let end = |end: DateEnd| match end {
        DateEnd::On(date) => labels.date(date, DateForm::Text),
        DateEnd::Open | DateEnd::Unknown => None,
    };
    match effect {
        TermEffect::Extends { to } => {
            end(to).map_or_else(|| labels.effect_extends_open(), |to| labels.effect_extends(to))
        }
        TermEffect::Unchanged => labels.effect_unchanged(),
        TermEffect::Undated => labels.effect_undated(),
        TermEffect::NotLonger { to } => {
            end(to).map_or_else(|| labels.effect_unchanged(), |to| labels.effect_not_longer(to))
        }
        TermEffect::NotSigned => labels.effect_not_signed(),
        TermEffect::Ended => labels.effect_ended(),
    }
}

/// An amending paper in a line: its title, from when it has effect, and what it does to the term.
pub(super) fn amendment_line<'a>(
    composer: &mut Composer<'a>,
    agreement: &'a AgreementFile,
    paper: &'a AgreementFile,
) -> Text {
    let title = composer.agreement_title(paper);
    let since = composer.labels.date(paper.agreement.effective_from, DateForm::Short);
    let since = match since {
        Some(since) => line(composer.labels.field_effective_from().to_lowercase(), since.into()),
        None => {
            let about = composer.about_agreement(paper);
            let label = composer.labels.field_effective_from();
            let unknown = composer.unknown(&about, label.clone());
            line(label.to_lowercase(), unknown)
        }
    };
    let effect = composer
        .term_effect(agreement, paper.agreement.id)
        .map(|effect| Text::from(effect_words(composer, effect)));
    line(composer.labels.amended_by(), joined([title, since].into_iter().chain(effect), "; "))
}

fn paper_title(composer: &mut Composer<'_>, paper: Id) -> String {
    let file =
        composer.material.subject.files().into_iter().find(|file| file.agreement.id == paper);
    match file {
        Some(file) => composer.agreement_title(file).plain(),
        None => composer.labels.untitled_agreement(),
    }
}

impl<'a> Composer<'a> {
    /// The papers that amend an agreement as far as they were signed by the pack's day or are still
    /// negotiated.
    pub(super) fn amendments(&self, file: &AgreementFile) -> Vec<&'a AgreementFile> {
        let papers = self.material.subject.amendments(&file.agreement);
        papers.into_iter().filter(|paper| self.is_known(&paper.agreement)).collect()
    }

    /// What an amending paper does to the term of its agreement.
    pub(super) fn term_effect(&self, file: &AgreementFile, paper: Id) -> Option<TermEffect> {
        let related = self.material.related_papers(&file.agreement);
        let effects = related.effects(&file.agreement, self.material.as_of);
        effects.into_iter().find(|(id, _)| *id == paper).map(|(_, effect)| effect)
    }

    /// How an agreement is renewed on the pack's day, amendments taken into account.
    pub(super) fn renewal(&self, file: &AgreementFile) -> RenewalMode {
        self.material.related_papers(&file.agreement).renewal(&file.agreement, self.material.as_of)
    }

    /// The days of notice on the pack's day, amendments taken into account.
    pub(super) fn notice_days(&self, file: &AgreementFile) -> Option<u32> {
        let related = self.material.related_papers(&file.agreement);
        related.notice_days(&file.agreement, self.material.as_of)
    }
}
