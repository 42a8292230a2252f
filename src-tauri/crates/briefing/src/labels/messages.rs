//! The labels, each declared once: its key is its name, its values are named, and a label nobody
//! uses does not compile.

use super::Labels;
use fluent_bundle::FluentValue;

macro_rules! labels {
    ($($name:ident $(($($value:ident),+))?),* $(,)?) => {
        impl Labels {
            $(pub(crate) fn $name(&self $($(, $value: impl Into<FluentValue<'static>>)+)?) -> String {
                self.say(stringify!($name), &[$($((stringify!($value), $value.into())),+)?])
            })*
        }

        /// Every label with the values it is worded with.
        pub(super) const DECLARED: &[(&str, &[&str])] = &[$((stringify!($name), &[$($(stringify!($value)),+)?])),*];
    };
}

labels! {
    // What is not known, and marks.
    unknown, not_computed, date_unknown, undated, inferred, unverified, original_in(lang), untitled_agreement, untitled_activity, untitled_source,
    unnamed_organisation, office, and_more(count),

    // Counted things.
    year(year), years(count), months(count), days(count),

    // Cover and contents.
    cover_type, sheet_type, cover_subject, cover_subject_partner, cover_as_of, cover_period, cover_version, cover_printed, stamp_internal, stamp_return,
    national_name_vietnam, national_motto_vietnam, national_name_laos, national_motto_laos, contents_title,

    // Summary.
    summary_title, summary_aims, summary_figures, summary_last_meeting, summary_undated_meetings, summary_next, summary_follow_ups(count), summary_since, follow_ups_late(count, date), follow_ups_next(date),
    follow_ups_undated(count), figure_agreements, figure_amended, figure_maybe,
    figure_commitments, figure_carried_out, figure_doubted, figure_only_planned, figure_not_started, figure_unclear, figure_replaced, figure_unbound, figure_activities, figure_not_held, figure_delegations, figure_trainings,
    figure_upcoming,

    // The activity a pack is for.
    talks_side_us, talks_side_partner, talks_points, field_room, field_seating, column_organisation, cover_subject_talks, cover_subject_delegation,
    cover_subject_activity, cover_audience, cover_print, cover_note, programme_title, members_title, members_career(name), logistics_title,
    logistics_interpreters, logistics_contacts, logistics_gifts, column_direction, column_gift, column_gift_for, column_value,

    // Delegations, training and events; annexes.
    exchanges_title, exchanges_period(days), exchanges_out, exchanges_in, exchanges_training, exchanges_events, column_total, column_hosted_us,
    column_hosted_partner, column_hosted_both, column_hosted_other, column_people_us, column_people_partner, annex_of(name, whose),
    annex_unreadable(file), column_notice_by, exchanges_note, exchanges_maybe(count), people_missing(count),

    // What changed since a print.
    supplement_type, supplement_to(number, day), supplement_none, supplement_made, supplement_changed, supplement_removed, change_made,
    change_removed, change_empty,

    // Partner.
    partner_title, partner_particulars, partner_names, partner_changes, partner_people, partner_name_period,
    partner_post_period, until_now,

    // Media.
    media_title, column_indicator, column_media_figure, column_media_as_of, column_counted, media_of_which, media_not_computed, media_differs(sum, stated, gap),
    media_holds_with(sum, stated, gap, names), media_over_years(names), media_other_source, media_no_source, media_our_offices(country), media_their_offices(country),

    // Agreements.
    agreement_title, agreements_title, agreements_none, agreement_particulars, agreement_parties, agreement_signatories, agreement_areas,
    agreement_legal_bases, agreement_amendments, duration_open, change_from, change_renamed, change_none,
    deadline_notice(date), deadline_ends(date), deadline_ended(date), deadline_unclear(date), deadline_renews(date), deadline_terminated(date), deadline_days_left(days),
    deadline_last_day, deadline_days_late(days), deadline_undated(title), term_extended(title), term_renewed(count), column_effect,
    effect_extends(date), effect_extends_open, effect_unchanged, effect_undated, effect_not_longer(date), effect_not_signed, effect_ended, amended_by,
    amended_commitments,

    // Commitments.
    commitments_title, commitments_activities, commitment_number(number), not_carried_out, progress_replaced_by(by), progress_held(count),
    progress_planned_count(count), progress_last, progress_overdue,
    progress_doubted, commitment_link,

    // Activities.
    log_table_title, log_text_title, log_period(days), log_empty, period_all, tally_all(count), tally_held(count), tally_cancelled(count), tally_postponed(count),
    tally_unclear(count), tally_maybe(count), log_maybe, planned_title, planned_none,

    // Outstanding matters.
    outstanding_title, outstanding_none, outstanding_unmet(side), outstanding_unmet_unknown_side, outstanding_unmet_numbers(count), outstanding_unmet_count(count),
    outstanding_overtaken, outstanding_overtaken_count(count), outstanding_unclear, outstanding_agreement, outstanding_party_changed,
    outstanding_unknown_terms(terms), overdue_since(date), due_by(date), follow_ups_of_meeting, follow_ups_open, follow_ups_open_others, overdue,
    conclusions_title, column_conclusion, column_became,

    // Sources and gaps.
    sources_title, sources_none, sources_missing, certainty_count(certainty, count), gaps_title, gaps_intro, gaps_none,

    // Papers an activity is worked with.
    paper_member_list, column_full_name, column_remark, paper_programme, paper_name_cards, paper_seat_labels, paper_trip_report, column_time,
    column_item, column_counterpart_interpreter, column_vehicle, interpreted_by(name), local_time(place), local_time_each, time_of(place), hours_overnight(starts, ends), day_unknown,
    persons(count), paper_trip_report_type, report_about, report_number(number), report_addressed,
    report_basis(number), report_basis_of(authority), report_opening, report_opening_host(unit), report_members, report_time(dates), report_countries(countries),
    report_people(people), report_activities, report_results, report_promises, report_nothing_promised, report_owner(name), report_means,
    report_proposals, report_recipients, report_recipients_above, report_archive,

    // Papers of courses.
    paper_sign_in, paper_report, column_signature, field_session, signer_of_session, certificate_title, certificate_number(number),
    certificate_lead, certificate_completed(course), certificate_when(dates), certificate_where(place), certificate_signer,
    certificate_again(count), report_general, report_participants, report_sessions, report_evaluation, report_certificates, report_costs,
    report_reached(count, all), report_sheets(count), report_issued(count, numbers), field_topics, field_curriculum, field_materials,
    field_least_share, field_expected, percent(share), total, column_attended, column_question, column_average, column_cost, column_payer,
    column_amount, chart_attended, chart_average, session_short(number), unit_people, recipients_file, symbol_report,

    // What is told before a paper is printed.
    check_outside(what, date, dates), check_long(what, date), check_back_before_start(date, dates), check_arrival(name, said),
    check_not_held(status), check_departure(name, said), check_certificate_share(number, name, share, least), check_certificate_not_enrolled(number, name),
    check_certificate_no_rule(number, name), check_gift_over(found, figure), check_gift_incomparable(found, figure),
    check_gift_unknown(figure), check_days_over(found, figure), check_persons_over(found, figure),

    // Papers of events.
    paper_checklist, paper_receipt, column_lead, column_task, column_offset, day_offset(days), column_responsible, column_done,
    receipt_giving, receipt_taking, column_thing, column_quantity, column_lent_on, column_returned, column_returned_on, report_guests,
    report_coverage, column_invited, column_present, chart_guests, column_outlet, column_article, field_visitors, field_booths, field_still_out,

    // Reports of a period.
    report_title(period), stretch_year(year), stretch_first_half(year), stretch_second_half(year), stretch_quarter(quarter, year),
    report_opening_words(unit, period, days, citation), report_part_results, report_part_figures,
    report_part_difficulties, report_part_plans, report_part_proposals, report_sheet, column_in_period, column_year_to_date,
    column_year_before, sign_collective, sign_deputy, sign_order, sign_delegated, sign_acting, said_all(count, year, before), said_all_uncompared(count, year, before),
    said_agreements(signed, until, valid, ending), until_period_end, in_effect_on(day), taken_until(until, from), period_ahead(days), said_out(count, people), said_in(count, people), said_reporters(out, into),
    said_teaching(courses, seminars, people), said_events(count, people), said_products(count), said_others(count),
    said_cancelled(count, of), said_postponed(count, of), said_missed(agreement, commitment, periods), more_periods(count), said_planned(count, of, stage), said_extend(count),
    said_succeed(count), not_counted, partial_sum(count, what), partial_delegations, partial_teaching, partial_events, partial_of(sum, names), unmarked(count), not_kept, not_kept_note, said_no_results, said_no_difficulties, said_no_plans, said_no_proposals, register_activities, register_agreements,
    register_certificates, register_certificate_number, register_valid, register_voided, register_share(share, least), register_not_enrolled, register_as_of(moment), register_span(from, to), register_narrowed, register_standing(day), register_amends, paper_plan,
    symbol_plan, list_belongs(paper, number, date, unit), report_title_implementation(period), report_title_plan(period), report_title_press(period),
    implementation_opening_words(unit, days, citation), plan_opening_words(unit, days, citation),
    press_conferences, press_opening_words(unit, days, citation), plan_part_content, plan_part_means, list_agreements, list_planned, list_press,
    column_carried_out, periods_kept(met, all), title_with_amendments(title, papers), amendment_signed(title, day), column_held_in_period, column_held_to_date, column_cost_planned, column_quarter, column_lead_agency, column_people, column_licence, said_reporters_out(count, people),
    said_reporters_in(count, people), said_press_conferences(count), said_plan, said_means, said_listed, said_no_planned, said_no_means,

    // Fields.
    field_agreement_kind, field_aims, field_change_basis, field_change_date, field_commitments, field_content, field_country, field_date, field_due,
    field_duration, field_effective_from, field_evidence, field_expiry, field_heads, field_kind, field_information_class, field_languages,
    field_legal_basis, field_level, field_meeting, field_name, field_notice, field_occasion, field_organisation_kind, field_original,
    field_outcome, field_parent, field_participants, field_periodicity, field_place, field_principles, field_province, field_published,
    field_renewal, field_replaced_by, replaced_from(title, from), as_amended(original), field_signed_on, field_signed_place, field_standing, field_status, field_terminated, field_time, field_time_and_place, field_title,
    field_title_translated,

    // Columns of tables.
    column_activity, column_agreement, column_area, column_as_signed, column_bound, column_certainty, column_change, column_commitment,
    column_count, column_date, column_figure, column_from, column_kind_and_status, column_language, column_missing, column_mode, column_number,
    column_parties, column_person, column_place, column_post, column_post_as_signed, column_predecessor, column_progress, column_record,
    column_side, column_signatory, column_source, column_successor, column_to, column_today,
}
