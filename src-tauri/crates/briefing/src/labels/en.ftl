### Labels of a pack in English. The files vi, lo and en hold the same keys with the same values.

## What is not known, and marks

unknown = no information yet
not_computed = could not be computed
date_unknown = date not known
undated = Date not known
inferred = inferred
unverified = not verified
original_in = original in { $lang }
untitled_agreement = Untitled agreement
untitled_activity = Untitled activity
untitled_source = Untitled source
unnamed_organisation = unnamed organisation
office = Office
and_more = … and { $count } more

## Counted things

year = { $year }
years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

## Cover and contents

cover_type = BRIEFING PACK
sheet_type = Fact sheet
cover_subject = Contents, implementation and cooperation activities
cover_subject_partner = Cooperation: agreements, commitments and activities
cover_as_of = As of
cover_period = Activity log
cover_version = Version
cover_printed = Printed at
stamp_internal = INTERNAL USE ONLY
stamp_return = RETURN AFTER READING
national_name_vietnam = SOCIALIST REPUBLIC OF VIET NAM
national_motto_vietnam = Independence - Freedom - Happiness
national_name_laos = LAO PEOPLE’S DEMOCRATIC REPUBLIC
national_motto_laos = Peace - Independence - Democracy - Unity - Prosperity
contents_title = CONTENTS

## Summary

summary_title = Summary
summary_aims = Aims and principles
summary_figures = Main figures
summary_last_meeting = Last meeting
summary_undated_meetings = Other meetings not known to have been before or after:
summary_next = Next activity
summary_since = Contacts since then
summary_follow_ups = { $count ->
    [one] { $count } open follow-up
   *[other] { $count } open follow-ups
}
follow_ups_late = { $count } overdue (longest since { $date })
follow_ups_next = next due: { $date }
follow_ups_undated = { $count } without a due date
figure_agreements = Agreements with the partner
figure_commitments = Commitments
figure_amended = – besides, in amendments
figure_carried_out = Commitments with activities held
figure_doubted = – of which the link is not verified
figure_only_planned = Commitments with plans only
figure_not_started = Commitments not carried out
figure_unbound = Commitments of agreements not or no longer in effect
figure_replaced = Commitments replaced
figure_unclear = Commitments not known to be carried out
figure_activities = Activities held in the period
figure_not_held = – besides: cancelled, postponed, or not known to have been held
figure_maybe = – not counted: possibly in the period
figure_delegations = – of which delegations
figure_trainings = – of which training, seminars
figure_upcoming = Activities ahead

## Partner

partner_title = Partner
partner_particulars = Particulars
partner_names = Names over time
partner_changes = Predecessors and successors
partner_people = People
partner_name_period = Period of the name
partner_post_period = Term of office
until_now = to date

## Agreements

agreement_title = Agreement
agreements_title = Agreements
agreements_none = No agreement is on record.
agreement_particulars = Particulars
agreement_parties = Parties
agreement_signatories = Signatories
agreement_areas = Areas of cooperation
agreement_legal_bases = Legal bases
agreement_amendments = Amendments and extensions
duration_open = no set term
change_from = Since
change_renamed = Renamed
change_none = No change is on record.
deadline_notice = notice to be given by { $date }
deadline_ends = expires on { $date }
deadline_ended = expired on { $date }
deadline_unclear = term ended on { $date }, not known whether it was renewed
deadline_renews = current term to { $date }, then renewed automatically
deadline_terminated = terminated on { $date }
deadline_days_left = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
}
deadline_last_day = today is the last day
deadline_days_late = { $days ->
    [one] notice overdue by { $days } day
   *[other] notice overdue by { $days } days
}
deadline_undated = extended by “{ $title }”; that paper’s effective date is not on record, so the expiry is not known
term_extended = extended by “{ $title }”
term_renewed = { $count ->
    [one] renewed automatically { $count } time
   *[other] renewed automatically { $count } times
}
column_effect = Content and effect
effect_extends = extends the term to { $date }
effect_extends_open = extends the term without limit
effect_unchanged = names no duration; the term of the agreement is unchanged
effect_undated = names a duration but no effective date is on record; the expiry of the agreement is not known
effect_not_longer = names a term to { $date }, no longer than that of the agreement, whose term is unchanged
effect_not_signed = not signed
effect_ended = terminated
amended_by = Amended by
amended_commitments = Commitments under the amendment

## Commitments

commitments_title = Commitments and progress
commitments_activities = Activities carrying out each commitment
commitment_number = Commitment { $number }
commitment_link = link to the commitment
not_carried_out = Not carried out: no activity is on record.
progress_held = Held: { $count }
progress_planned_count = Planned: { $count }
progress_last = Last
progress_overdue = Overdue
progress_doubted = The link to the commitment is not verified
progress_replaced_by = Replaced by: { $by }

## Activities

log_table_title = Activity log
log_text_title = Activities in detail
log_period = Period: { $days }.
log_empty = No activity is on record for this period.
period_all = all time on record
tally_all = { $count ->
    [one] Total: { $count } activity
   *[other] Total: { $count } activities
}
tally_held = held: { $count }
tally_cancelled = cancelled: { $count }
tally_postponed = postponed: { $count }
tally_unclear = not known whether held: { $count }
tally_maybe = { $count ->
    [one] Besides, { $count } activity is possibly in this period and not counted.
   *[other] Besides, { $count } activities are possibly in this period and not counted.
}
log_maybe = Possibly in this period
planned_title = Plans ahead
planned_none = No plan is on record.

## Outstanding matters

outstanding_title = Outstanding matters
outstanding_none = No outstanding matter is on record.
outstanding_unmet = Commitments not carried out – { $side }
outstanding_unmet_unknown_side = Commitments not carried out, side bound not known
outstanding_unmet_numbers = { $count ->
    [one] { $count } commitment without activity held, number
   *[other] { $count } commitments without activity held, numbers
}
outstanding_unmet_count = { $count ->
    [one] { $count } commitment without activity held
   *[other] { $count } commitments without activity held
}
outstanding_overtaken = Plans past their date without a recorded result
outstanding_overtaken_count = { $count ->
    [one] { $count } plan past its date without a recorded result
   *[other] { $count } plans past their date without a recorded result
}
outstanding_unclear = Activities not known to have been held
outstanding_agreement = On the agreement
outstanding_party_changed = A party has changed; succession to be reviewed
outstanding_unknown_terms = To be clarified: { $terms }
follow_ups_of_meeting = Conclusions of this meeting and what became of them
follow_ups_open = Follow-ups still open
follow_ups_open_others = Other follow-ups still open
overdue = overdue
conclusions_title = Conclusions of the last meeting and what became of them
column_conclusion = Conclusion, promise
column_became = Outcome

talks_side_us = Our side, by rank
talks_side_partner = The partner’s side, by rank
talks_points = Talking points
field_room = Room
field_seating = Seating
column_organisation = Organisation
cover_subject_talks = For talks
cover_subject_activity = Pack on one activity
cover_subject_delegation = For a delegation
cover_audience = For
cover_print = Print no.
cover_note = Note
programme_title = Programme
members_title = Both sides
members_career = Posts held: { $name }
logistics_title = Logistics and protocol
logistics_interpreters = Interpreters
logistics_contacts = Contacts
logistics_gifts = Gifts
column_direction = Direction
column_gift = Gift
column_gift_for = Person, organisation
column_value = Value
exchanges_title = Delegations, training, events
exchanges_period = Activities held, { $days }; counted by hosting side.
exchanges_out = Outgoing delegations
exchanges_in = Incoming delegations
exchanges_training = Training, seminars
exchanges_events = Events
column_total = Total
column_hosted_us = Hosted by us
column_hosted_partner = Hosted by partner
column_hosted_both = Hosted by both
column_hosted_other = Other, not known
column_people_us = People, our side
column_people_partner = People, partner’s side
annex_of = { $name }, { $whose }
annex_unreadable = { $file }: the file cannot be appended, see the original.
column_notice_by = Notice by
exchanges_note = People are members of delegations (hosts not counted), trainees and visitors of events; “–”: not told by side, or no common sum.
exchanges_maybe = { $count ->
    [one] Not counted: { $count } activity possibly in this period:
   *[other] Not counted: { $count } activities possibly in this period:
}
people_missing = { $count ->
    [one] (without { $count } activity not counted)
   *[other] (without { $count } activities not counted)
}
supplement_type = SUPPLEMENT
supplement_to = (Changes since print no. { $number } of { $day })
supplement_none = Nothing has changed.
supplement_made = New in the pack
supplement_changed = Changed
supplement_removed = No longer in the pack
change_made = added
change_removed = removed
change_empty = empty
pack_part_cover = Cover
pack_part_contents = Contents
pack_part_summary = One-page summary
pack_part_programme = Programme
pack_part_members = Both sides
pack_part_points = Talking points
pack_part_partner = Partner
pack_part_media = Media figures
pack_part_agreements = Agreements
pack_part_commitments = Commitments
pack_part_activity_table = Log as a table
pack_part_activity_text = Log as text
pack_part_exchanges = Delegations, training, events
pack_part_planned = Planned activities
pack_part_outstanding = Outstanding matters
pack_part_logistics = Logistics and protocol
pack_part_sources = Sources
pack_part_gaps = What is not known
pack_part_annexes = Annexes: attached files
talking_point_kind_raise = We raise
talking_point_kind_may_be_raised = They may raise
talking_point_kind_avoid = To avoid
overdue_since = overdue, due { $date }
due_by = due { $date }

## Sources and gaps

sources_title = Sources
sources_none = The records of this pack cite no source.
sources_missing = Records without a source
certainty_count = { $count ->
    [one] { $certainty }: { $count } fact
   *[other] { $certainty }: { $count } facts
}
gaps_title = Missing information
gaps_intro = The following is printed in this pack as “no information yet” or “date not known”.
gaps_none = Nothing in this pack had to be printed as “no information yet”.

## Fields

field_agreement_kind = Type
field_aims = Aims and content
field_change_basis = Basis of the change
field_change_date = Date of change
field_commitments = Carries out
field_content = Content
field_country = Country
field_date = Date
field_due = Due
field_duration = Duration
field_effective_from = Effective from
field_evidence = Evidence
field_expiry = Expiry
field_heads = Chairs, heads of delegation
field_kind = Kind
field_information_class = Class of information
field_languages = Languages of the text
field_legal_basis = Legal basis
field_level = Level
field_meeting = Meeting
field_name = Name
field_notice = Notice period
field_occasion = Occasion
field_organisation_kind = Kind of organisation
field_original = Original kept at
field_outcome = Outcome
field_parent = Parent organisation
field_participants = Participants
field_periodicity = Periodicity
field_place = Place
field_principles = Principles
field_province = Province
field_published = Published
field_renewal = Renewal
field_replaced_by = Replaced by
replaced_from = { $title }, from { $from }
as_amended = as amended; originally: { $original }
field_signed_on = Date of signing
field_signed_place = Place of signing
field_standing = Status
field_status = Status
field_terminated = Terminated on
field_time = Time
field_time_and_place = Time and place
field_title = Title
field_title_translated = Title in translation

## Columns

column_activity = Activity
column_agreement = Agreement
column_area = Area
column_as_signed = Name as signed
column_bound = Bound
column_certainty = Certainty
column_change = Change
column_commitment = Commitment
column_count = Number
column_date = Date
column_figure = Indicator
column_from = From
column_kind_and_status = Kind, status
column_language = Language
column_missing = Missing information
column_mode = Mode
column_number = No.
column_parties = Parties
column_person = Name
column_place = Place
column_post = Post
column_post_as_signed = Post as signed
column_predecessor = Predecessor
column_progress = Progress
column_record = Record
column_side = Side
column_signatory = Signatory
column_source = Source
column_successor = Successor
column_to = To
column_today = Today

## Kinds and states of activities

activity_kind_signing = Signing
activity_kind_talks = Talks
activity_kind_meeting = Meeting
activity_kind_delegation_out = Outgoing delegation
activity_kind_delegation_in = Incoming delegation
activity_kind_training = Training
activity_kind_seminar = Workshop or seminar
activity_kind_exhibition = Exhibition
activity_kind_festival = Festival
activity_kind_press_conference = Press conference
activity_kind_forum = Forum
activity_kind_programme = Programme
activity_kind_joint_exercise = Joint exercise
activity_kind_information_exchange = Exchange of information
activity_kind_publication = Publication or broadcast
activity_kind_technical_assistance = Technical assistance
activity_kind_other = Other activity
activity_kind_unknown = { unknown }

activity_status_planned = Planned
activity_status_held = Held
activity_status_cancelled = Cancelled
activity_status_postponed = Postponed
activity_status_unknown = { unknown }

## Agreements: type, stage, status

agreement_kind_memorandum = Memorandum of understanding
agreement_kind_agreement = Agreement
agreement_kind_plan = Plan of cooperation
agreement_kind_programme = Programme of cooperation
agreement_kind_minutes = Minutes
agreement_kind_coordination = Coordination rules or programme
agreement_kind_other = Other paper
agreement_kind_unknown = { unknown }

agreement_stage_negotiating = Under negotiation
agreement_stage_signed = Signed
agreement_stage_unknown = { unknown }

agreement_status_negotiating = Under negotiation
agreement_status_signed = Signed
agreement_status_in_effect = In effect
agreement_status_expiring = Term ending
agreement_status_extended = Extended
agreement_status_expired = Expired
agreement_status_terminated = Terminated
agreement_status_succeeded = Replaced
agreement_status_unknown = { unknown }

renewal_mode_automatic = Automatic renewal
renewal_mode_by_notice = Renewal by notice
renewal_mode_none = No renewal
renewal_mode_unknown = { unknown }

## Commitments: mode, periodicity, progress

cooperation_mode_information_exchange = Regular exchange of information
cooperation_mode_news_publication = Easing publication of news about each other
cooperation_mode_press_links = Direct links between press agencies
cooperation_mode_delegation_exchange = Delegation exchange at all levels
cooperation_mode_reporter_exchange = Reporter delegations
cooperation_mode_technical_assistance = Technical assistance
cooperation_mode_experience_exchange = Exchange of professional experience
cooperation_mode_joint_events = Joint events and meetings
cooperation_mode_exhibitions = Exhibitions
cooperation_mode_training = Courses, workshops, seminars
cooperation_mode_border_information = Access to information in border areas
cooperation_mode_other = Other mode
cooperation_mode_unknown = { unknown }

periodicity_once = Once
periodicity_continuous = Continuous
periodicity_monthly = Monthly
periodicity_quarterly = Quarterly
periodicity_half_yearly = Half-yearly
periodicity_yearly = Yearly
periodicity_on_request = On request
periodicity_unknown = { unknown }

progress_not_started = Not carried out
progress_planned = Planned
progress_unclear = Not known whether carried out
progress_carried_out = Activities held
progress_replaced = Replaced

## Sides, levels, organisations

side_us = Our side
side_partner = Partner side
side_both = Both sides
side_third_party = Third party
side_unknown = { unknown }

level_state = State
level_government = Government
level_ministry = Ministry
level_department = Department of a ministry
level_province = Province
level_border_commune = Commune in the border area
level_organisation = Provincial body of an organisation
level_unknown = { unknown }

organisation_kind_ministry = Ministry
organisation_kind_department = Department of a ministry
organisation_kind_provincial = Provincial body
organisation_kind_party_body = Party body
organisation_kind_friendship = Friendship organisation
organisation_kind_border_guard = Border guard
organisation_kind_military = Military command
organisation_kind_press = Press agency
organisation_kind_association = Professional association
organisation_kind_foundation = Foundation or non-governmental organisation
organisation_kind_mission = Diplomatic or consular mission
organisation_kind_company = Company
organisation_kind_other = Other organisation
organisation_kind_unknown = { unknown }

succession_scope_full = Full succession
succession_scope_partial = Partial succession
succession_scope_unknown = { unknown }

## Roles

party_role_host = Host
party_role_co_host = Co-organiser
party_role_counterpart = Counterpart
party_role_signatory = Signing party
party_role_participant = Participant
party_role_sponsor = Sponsor
party_role_unknown = { unknown }

person_role_head = Head of delegation
person_role_chair = Chair
person_role_signatory = Signatory
person_role_speaker = Speaker
person_role_participant = Participant
person_role_interpreter = Interpreter
person_role_reporter = Reporter
person_role_witness = Witness
person_role_trainer = Trainer
person_role_trainee = Trainee
person_role_contact = Contact
person_role_unknown = { unknown }

## Information: class, certainty, translations

follow_up_status_open = Open
follow_up_status_under_way = Under way
follow_up_status_done = Done
follow_up_status_dropped = Dropped

information_class_official = Official information on Viet Nam
information_class_image_promotion = Promotion of the image of Viet Nam
information_class_world_situation = World situation into Viet Nam
information_class_clarification = Explanation and clarification
information_class_unknown = { unknown }

certainty_verified = Checked against the original
certainty_single_source = One secondary source
certainty_inferred = Inferred
certainty_unverified = Not verified

translation_state_draft = Draft translation
translation_state_checked = Checked translation

## Languages

lang_vi = Vietnamese
lang_lo = Lao
lang_en = English
lang_fr = French
lang_km = Khmer
lang_th = Thai
lang_zh = Chinese
lang_ru = Russian
lang_de = German
lang_es = Spanish
lang_ja = Japanese
lang_ko = Korean

## Countries

country_vn = Viet Nam
country_la = Laos
country_kh = Cambodia
country_th = Thailand
country_mm = Myanmar
country_my = Malaysia
country_sg = Singapore
country_id = Indonesia
country_ph = Philippines
country_bn = Brunei Darussalam
country_tl = Timor-Leste
country_cn = China
country_jp = Japan
country_kr = Republic of Korea
country_kp = DPR Korea
country_in = India
country_ru = Russian Federation
country_de = Germany
country_fr = France
country_gb = United Kingdom
country_us = United States of America
country_cu = Cuba
country_au = Australia

## Papers of an activity

paper_member_list = List of members
column_full_name = Full name
column_remark = Remarks
paper_programme = Programme
paper_name_cards = Name cards
paper_seat_labels = Seating labels
paper_trip_report = Trip report
column_time = Time
column_item = Item
column_counterpart_interpreter = Counterpart, interpreter
column_vehicle = Vehicle
interpreted_by = Interpreter: { $name }
local_time = All times are local ({ $place }).
time_of = ({ $place } time)
hours_overnight = { $starts }–{ $ends } the next day
local_time_each = The time of each item is that of its place.
day_unknown = Day not known
persons = { $count -> 
    [one] { $count } person
   *[other] { $count } persons
}
paper_trip_report_type = Report
report_about = Results of
report_number = No. { $number }
report_addressed = To:
report_basis = Pursuant to Decision no. { $number }
report_basis_of = of { $authority }
report_opening = The delegation reports as follows:
report_opening_host = { $unit } reports on receiving and working with the delegation as follows:
report_members = Time and members
report_time = Time: { $dates }.
report_countries = Countries: { $countries }.
report_people = Members: { $people }.
report_activities = Activities
report_results = Results
report_promises = What was promised
report_nothing_promised = Nothing is noted.
report_owner = in charge: { $name }
report_means = Funding, gifts
report_proposals = Proposals
report_recipients = Copies to:
report_recipients_above = As above;
report_archive = Archive.

## Delegations

delegation_purpose_official = Official
delegation_purpose_reporters = Reporters
delegation_purpose_experts = Experts
delegation_purpose_study = Study
delegation_purpose_other = Other purpose
delegation_purpose_unknown = { unknown }

guest_class_special = Special class
guest_class_a = Class A
guest_class_b = Class B
guest_class_c = Class C
guest_class_other = Other guests
guest_class_unknown = { unknown }

plan_standing_in_plan = In the annual plan
plan_standing_outside_plan = Outside the annual plan
plan_standing_unknown = { unknown }

press_access_open = Open to the press
press_access_closed = Closed to the press
press_access_unknown = { unknown }

gift_direction_given = Given
gift_direction_received = Received

delegation_stage_proposed = Proposed
delegation_stage_approved = Approved
delegation_stage_under_way = Under way
delegation_stage_returned = Returned
delegation_stage_reported = Reported
delegation_stage_cancelled = Cancelled

# Papers of courses.
paper_sign_in = Sign-in sheet
paper_report = Report
column_signature = Signature
field_session = Session
signer_of_session = In charge of the session
certificate_title = Certificate
certificate_number = No.: { $number }
certificate_lead = This is to certify that
certificate_completed = has completed “{ $course }”
certificate_when = Time: { $dates }
certificate_where = Place: { $place }
certificate_signer = Head of the agency
certificate_again = REPRINT No. { $count }
report_general = General
report_participants = Participants
report_sessions = Sessions
report_evaluation = Evaluation
report_certificates = Certificates
report_costs = Costs
report_reached = { $count } of { $all } trainees attended as many sessions as the rule requires.
report_sheets = { $count } sheets without names were handed in; scores go from 1 to 5, n is the number of sheets with an answer.
report_issued = { $count } certificates were issued, No. { $numbers }.
field_topics = Topics
field_curriculum = Curriculum
field_materials = Materials
field_least_share = Least attendance
field_expected = Number of trainees
percent = { $share }% of the sessions
total = Total
column_attended = Attended
column_question = Question
column_average = Average
column_cost = Item
column_payer = Paid by
column_amount = Amount
chart_attended = People at each session
chart_average = Average of each question
session_short = Session { $number }
unit_people = people
recipients_file = File.
symbol_report = BC

# Papers of events.
check_outside = “{ $what }”, { $date }: outside { $dates }
check_long = “{ $what }”, { $date }: goes past midnight and lasts more than 12 hours
check_back_before_start = The delegation is said to be back on { $date }, before the trip of { $dates }
check_arrival = { $name }, arrival: { $said }
check_not_held = A report of results, but the activity is not recorded as held (status: { $status })
check_departure = { $name }, departure: { $said }
check_certificate_share = Certificate { $number }, { $name }: attended { $share }% of the sessions, the rule asks for { $least }%
check_certificate_not_enrolled = Certificate { $number }, { $name }: no longer enrolled
check_certificate_no_rule = Certificate { $number }, { $name }: the course has no sessions or no share to attend any more
check_gift_over = Gifts for the head worth VND { $found }, more than { $figure }
check_gift_incomparable = Gifts for the head worth { $found } cannot be compared with VND { $figure }
check_gift_unknown = The value of a gift for the head is not noted and cannot be compared with VND { $figure }
check_days_over = The delegation lasts { $found } days, more than { $figure }
check_persons_over = The delegation has { $found } persons, more than { $figure }
paper_checklist = Checklist
paper_receipt = Receipt of items
column_lead = Led by
column_task = To be done
column_offset = Relative to opening
day_offset = D{ $days }
column_responsible = Responsible
column_done = Done
receipt_giving = Handing over
receipt_taking = Receiving
column_thing = Item
column_quantity = Quantity
column_lent_on = Handed over on
column_returned = Returned
column_returned_on = Returned on
report_guests = Guests
report_coverage = Media coverage
column_invited = Invited
column_present = Present
chart_guests = Invited and present
column_outlet = Outlet
field_visitors = Visitors
field_booths = Booths
field_still_out = Items not all returned
column_article = Title of the piece
## Media

media_title = The media of the partner's country
column_indicator = Indicator
column_media_figure = Figure
column_media_as_of = As of
column_counted = What was counted
media_of_which = of which
media_not_computed = The sum of the parts could not be computed.
media_differs = The parts add up to { $sum }, the figure stated is { $stated }: a difference of { $gap }.
media_holds_with = The parts add up to { $sum }, the figure stated is { $stated }: a difference of { $gap }; they agree only if { $names } are counted, which the partner is to be asked.
media_over_years = { $names } over the years
media_other_source = figures of another source
media_no_source = source not known
media_our_offices = Our press offices residing in { $country }:
media_their_offices = Press offices of { $country } residing in our country:
sum_state_open = open
sum_state_asked = partner asked
sum_state_accepted = accepted

## Terms of reports

report_kind_periodic = Periodic report
report_kind_agreement_implementation = Agreement implementation report
report_kind_agreement_plan = Agreement plan
report_kind_external_press = External press report
report_section_agreements = Cooperation agreements
report_section_delegations_out = Outgoing delegations
report_section_delegations_in = Incoming delegations
report_section_reporters = Delegations of reporters
report_section_teaching = Training and seminars
report_section_events = Events and exhibitions
report_section_products = Media products
report_section_overall = All activities
report_figure_agreements_signed = Agreements signed in the period
report_figure_agreements_in_effect = Agreements in effect at the end of the period
report_figure_agreements_expiring = Of which with a term about to end
report_figure_agreements_to_extend = Agreements with a term about to end that may be extended
report_figure_agreements_to_succeed = Agreements to be taken over, a party having changed
report_figure_agreements_unclear = Agreements signed, effect not known
report_figure_delegations_out = Outgoing delegations held
report_figure_people_out = People who went
report_figure_uncounted_out = Outgoing delegations whose members are not counted
report_figure_delegations_in = Incoming delegations held
report_figure_people_in = People who came
report_figure_uncounted_in = Incoming delegations whose members are not counted
report_figure_reporters_out = Outgoing delegations of reporters
report_figure_reporter_people_out = Reporters who went
report_figure_uncounted_reporters_out = Outgoing delegations of reporters whose members are not counted
report_figure_reporters_in = Incoming delegations of reporters
report_figure_reporter_people_in = Reporters who came
report_figure_uncounted_reporters_in = Incoming delegations of reporters whose members are not counted
report_figure_unsorted_delegations = Delegations of unknown kind
report_figure_courses = Training courses
report_figure_seminars = Seminars
report_figure_teaching_us = Hosted by our side
report_figure_teaching_partner = Hosted by the partner’s side
report_figure_teaching_both = Hosted by both sides
report_figure_attendances = Participants
report_figure_uncounted_teaching = Courses and seminars whose participants are not counted
report_figure_teaching_by_others = Hosted by others or an unknown side
report_figure_events = Events and exhibitions held
report_figure_press_conferences = Of which press conferences
report_figure_events_us = Hosted by our side
report_figure_events_partner = Hosted by the partner’s side
report_figure_events_both = Hosted by both sides
report_figure_visitors = Visitors
report_figure_uncounted_events = Events whose visitors are not counted
report_figure_events_by_others = Hosted by others or an unknown side
report_figure_products = Media products brought out
report_figure_products_us = By our side
report_figure_products_partner = By the partner’s side
report_figure_products_both = By both sides
report_figure_products_by_others = By others or an unknown side
report_figure_other_held = Other activities
report_figure_all_held = Activities held in all
report_figure_planned_next = Activities planned for the next period
report_figure_cancelled = Activities cancelled
report_figure_postponed = Activities postponed
report_figure_undated = Activities whose date is not clear, possibly in the period
report_figure_unsettled = Activities not said to have taken place or not

## Periodic reports

report_title = Results of external information work, { $period }
stretch_year = year { $year }
stretch_first_half = first half of { $year }
stretch_second_half = second half of { $year }
stretch_quarter = quarter { $quarter } of { $year }
report_opening_words = { $unit } reports on external information work in the { $period }; figures are counted { $days }{ $citation }:
report_part_results = What was done
report_part_figures = Figures
report_part_difficulties = Difficulties
report_part_plans = Next period
report_part_proposals = Proposals
report_sheet = Figures
column_in_period = This period
column_year_to_date = Year to date
column_year_before = Same period last year
sign_collective = For
sign_deputy = For
sign_order = By order of
sign_delegated = By authority of
sign_acting = Acting
said_all = Activities held in the period: { $count }; year to date: { $year }; same period of the year before: { $before }.
said_all_uncompared = Activities held in the period: { $count }; year to date: { $year }; same period of the year before: { $before }.
said_agreements = Cooperation agreements: newly signed { $signed }; in effect { $until }: { $valid }, of which with a term about to end: { $ending }.
period_ahead = { $days } (the period has not begun; no data yet)
taken_until = { $until } (the period begins on { $from })
in_effect_on = Agreements in effect on { $day }
until_period_end = at the end of the period
said_out = Outgoing delegations: { $count }; people: { $people }.
said_in = Incoming delegations: { $count }; people: { $people }.
said_reporters = Delegations of reporters: outgoing { $out }, incoming { $into }.
said_teaching = Training courses: { $courses }; seminars: { $seminars }; participants: { $people }.
said_events = Events and exhibitions: { $count }; visitors: { $people }.
said_products = Media products: { $count }.
said_others = Other activities: { $count }.
said_cancelled = { $of ->
    [press] External press activities
    [agreements] Activities under agreements
   *[all] Activities
} of the period cancelled: { $count }.
said_missed = Agreement “{ $agreement }”: the periodic commitment “{ $commitment }” had no activity in { $periods }.
more_periods = and { $count } earlier periods
said_postponed = { $of ->
    [press] External press activities
    [agreements] Activities under agreements
   *[all] Activities
} of the period postponed: { $count }.
said_planned = { $of ->
    [press] External press activities
    [agreements] Activities under agreements
   *[all] Activities
} planned for { $stage ->
    [under_way] the rest of this period and the next period
    [ahead] the period
   *[ended] the next period
}: { $count }.
said_extend = Agreements whose term is about to end and whose extension or continuation is to be considered: { $count }.
said_succeed = Agreements with a party that has changed, whose succession is to be reviewed: { $count }.
not_counted = not known
unmarked = { $count } not marked
not_kept_note = “–”: no data.
not_kept = no data
partial_of = { $sum } (not including { $names })
partial_events = events whose visitors are not counted
partial_teaching = courses and seminars whose participants are not counted
partial_delegations = delegations whose members are not counted
partial_sum = {" "}(not including { $count } { $what })
said_no_results = No activity is recorded in the period.
said_no_difficulties = No difficulties are recorded.
said_no_plans = No activity planned for the next period is recorded.
said_no_proposals = No proposals are recorded.
register_activities = Register of activities
register_agreements = Register of agreements
register_certificates = Register of certificates
register_certificate_number = Number
register_valid = Valid
register_voided = Voided
register_share = Valid; attended { $share }% of the sessions, the course asks for { $least }%
register_not_enrolled = Valid; no longer enrolled
register_as_of = As of { $moment }
register_span = From { $from } to { $to }
register_narrowed = Only the rows the list was narrowed to
register_standing = Standing as of { $day }
register_amends = amends
paper_plan = Plan
symbol_plan = KH
list_belongs = (Attached to { $paper } No. { $number } of { $date } by { $unit })
report_title_implementation = Implementation of cooperation agreements, { $period }
report_title_plan = Carrying out cooperation agreements, { $period }
report_title_press = Results of external press work, { $period }
implementation_opening_words = { $unit } reports on the implementation of cooperation agreements; figures are counted { $days }{ $citation }:
plan_opening_words = { $unit } plans to carry out cooperation agreements { $days }{ $citation } as follows:
press_conferences = Press conferences
press_opening_words = { $unit } reports on external press work; figures are counted { $days }{ $citation }:
plan_part_content = Content of the plan
plan_part_means = How it is carried out
list_agreements = Each agreement
list_planned = List of activities
list_press = Press activities
column_carried_out = Commitments with activities
title_with_amendments = { $title } (amended or extended by: { $papers })
amendment_signed = { $title }, signed { $day }
periods_kept = periodic: { $met }/{ $all } periods
column_held_in_period = Held in the period
column_held_to_date = Held in the year to date
column_cost_planned = Cost
column_quarter = Quarter
column_lead_agency = Lead agency
column_people = People
column_licence = Press licence
said_reporters_out = Outgoing delegations of reporters: { $count }; reporters: { $people }.
said_reporters_in = Incoming delegations of reporters: { $count }; reporters: { $people }.
said_press_conferences = Press conferences: { $count }.
said_plan = The activities planned under agreements stand in the list (annex attached).
said_means = The lead agencies named in the list carry out the activities at the times given.
said_listed = How each agreement was carried out stands in the table below.
said_no_planned = No activity planned under an agreement is recorded.
said_no_means = Nothing is to be carried out.
