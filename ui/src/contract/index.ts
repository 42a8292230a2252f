// The contract between the UI and the application, made from its declaration. Do not edit: `cargo xtask derive` writes it.

/**
 * An activity of cooperation.
 */
export type Activity = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * What it is.
 */
kind: ActivityKind, 
/**
 * Title, one line.
 */
title: Text, 
/**
 * Language of the title and the other texts of this record.
 */
lang: Lang, 
/**
 * When it began.
 */
startsOn: PartialDate, 
/**
 * When it ended; unknown or the same day for what took one day.
 */
endsOn: PartialDate, 
/**
 * Place as said, such as "41A Hùng Vương, Huế".
 */
place: Text, 
/**
 * Province or city.
 */
province: Text, 
/**
 * Country it took place in.
 */
country: Country, 
/**
 * Which side hosted it.
 */
hostingSide: Side, 
/**
 * The agreement it belongs to.
 */
agreement: Id | null, 
/**
 * Class of information.
 */
informationClass: InformationClass, 
/**
 * Level.
 */
level: Level, 
/**
 * Planned, held, cancelled or postponed.
 */
status: ActivityStatus, 
/**
 * What it was about.
 */
summary: Text, 
/**
 * What came of it.
 */
outcome: Text, };

/**
 * An activity in a word.
 */
export type ActivityBrief = { 
/**
 * Which.
 */
id: Id, 
/**
 * Its title in the language asked for, where it is translated.
 */
title: Text, 
/**
 * When it began.
 */
startsOn: PartialDate, 
/**
 * What it is.
 */
kind: ActivityKind, 
/**
 * Where it stands.
 */
status: ActivityStatus, 
/**
 * Which side hosted it.
 */
hostingSide: Side, };

/**
 * A commitment an activity carries out.
 */
export type ActivityCommitment = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The activity.
 */
activity: Id, 
/**
 * The commitment.
 */
commitment: Id, };

/**
 * A cost of an activity.
 */
export type ActivityCost = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The activity.
 */
activity: Id, 
/**
 * Who paid.
 */
payer: Side, 
/**
 * For what.
 */
item: Text, 
/**
 * How much, in `currency`.
 */
amount: Amount, 
/**
 * ISO 4217 code, such as "VND".
 */
currency: Text, };

/**
 * One activity.
 */
export type ActivityDetail = { 
/**
 * The activity with all that belongs to it.
 */
file: ActivityFile, 
/**
 * Names of the records it names.
 */
names: { [key in string]: Name }, 
/**
 * Costs added up by payer and currency.
 */
totals: Array<CostTotal>, };

/**
 * A change to many activities. What is left out stays as it is.
 */
export type ActivityEditMany = { 
/**
 * Which activities.
 */
ids: Array<Id>, 
/**
 * Kind.
 */
kind: ActivityKind | null, 
/**
 * Status.
 */
status: ActivityStatus | null, 
/**
 * Hosting side.
 */
hostingSide: Side | null, 
/**
 * Class of information.
 */
informationClass: InformationClass | null, 
/**
 * Level.
 */
level: Level | null, 
/**
 * Country.
 */
country: Country | null, 
/**
 * Province.
 */
province: Text | null, 
/**
 * Agreement; the empty identifier takes it away.
 */
agreement: Id | null, 
/**
 * Tags to add.
 */
addTags: Array<Text>, 
/**
 * Tags to take away.
 */
removeTags: Array<Text>, 
/**
 * Commitments they also carry out.
 */
addCommitments: Array<Id>, };

/**
 * What became of a change to many.
 */
export type ActivityEdited = { 
/**
 * How many activities changed.
 */
changed: number, };

/**
 * An activity with all that belongs to it.
 */
export type ActivityFile = { 
/**
 * The activity.
 */
activity: Activity, 
/**
 * Organisations taking part.
 */
parties: Array<ActivityParty>, 
/**
 * People taking part.
 */
people: Array<ActivityPerson>, 
/**
 * Commitments it carries out.
 */
commitments: Array<ActivityCommitment>, 
/**
 * Costs by payer.
 */
costs: Array<ActivityCost>, 
/**
 * The talks it is; at most one.
 */
talks: Array<Talks>, 
/**
 * Talking points.
 */
points: Array<TalkingPoint>, 
/**
 * The delegation it is; at most one.
 */
delegations: Array<Delegation>, 
/**
 * Countries the delegation goes to or comes from.
 */
countries: Array<DelegationCountry>, 
/**
 * Programme of the delegation.
 */
legs: Array<DelegationLeg>, 
/**
 * What is to be known of members for the journey.
 */
members: Array<DelegationMember>, 
/**
 * Gifts given and received.
 */
gifts: Array<Gift>, 
/**
 * Steps of the delegation.
 */
steps: Array<DelegationStep>, 
/**
 * Exceptions granted from rules.
 */
exceptions: Array<RuleException>, 
/**
 * The course it is; at most one.
 */
courses: Array<Course>, 
/**
 * What the course is about.
 */
topics: Array<CourseTopic>, 
/**
 * Sessions of the course.
 */
sessions: Array<CourseSession>, 
/**
 * Who was at which session.
 */
attendance: Array<Attendance>, 
/**
 * Questions of the evaluation.
 */
questions: Array<EvaluationQuestion>, 
/**
 * Answers to them.
 */
answers: Array<EvaluationAnswer>, 
/**
 * The event it is; at most one.
 */
events: Array<PublicEvent>, 
/**
 * Programme of the event.
 */
eventItems: Array<EventItem>, 
/**
 * What is to be done for it.
 */
eventTasks: Array<EventTask>, 
/**
 * Booths.
 */
booths: Array<Booth>, 
/**
 * Things lent and borrowed.
 */
lentItems: Array<LentItem>, 
/**
 * Those invited.
 */
guests: Array<EventGuest>, 
/**
 * What the press brought.
 */
coverage: Array<Coverage>, 
/**
 * Links.
 */
links: Array<ActivityLink>, 
/**
 * Tags.
 */
tags: Array<ActivityTag>, 
/**
 * Attached files.
 */
attachments: Array<Attachment>, 
/**
 * Sources.
 */
citations: Array<Citation>, 
/**
 * Texts in other languages.
 */
translations: Array<Translation>, };

/**
 * An activity asked for.
 */
export type ActivityGet = { 
/**
 * Which.
 */
id: Id, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * What an activity is.
 */
export type ActivityKind = "signing" | "talks" | "meeting" | "delegation_out" | "delegation_in" | "training" | "seminar" | "exhibition" | "festival" | "press_conference" | "forum" | "programme" | "joint_exercise" | "information_exchange" | "publication" | "technical_assistance" | "other" | "unknown";

/**
 * A link that bears witness to an activity.
 */
export type ActivityLink = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The activity.
 */
activity: Id, 
/**
 * Address.
 */
url: Text, 
/**
 * What it leads to.
 */
title: Text, };

/**
 * A question to the log.
 */
export type ActivityList = { 
/**
 * What was typed.
 */
text: string, 
/**
 * Kinds wanted; none for all.
 */
kinds: Array<ActivityKind>, 
/**
 * Statuses wanted.
 */
statuses: Array<ActivityStatus>, 
/**
 * Hosting sides wanted.
 */
sides: Array<Side>, 
/**
 * Classes of information wanted.
 */
classes: Array<InformationClass>, 
/**
 * Countries wanted.
 */
countries: Array<Country>, 
/**
 * Provinces wanted.
 */
provinces: Array<Text>, 
/**
 * Tags wanted.
 */
tags: Array<Text>, 
/**
 * Agreements wanted.
 */
agreements: Array<Id>, 
/**
 * Organisations wanted.
 */
organisations: Array<Id>, 
/**
 * People wanted.
 */
people: Array<Id>, 
/**
 * Kinds of delegations wanted.
 */
purposes: Array<DelegationPurpose>, 
/**
 * Only those whose people nobody has counted.
 */
uncounted: boolean, 
/**
 * Only press work.
 */
press: boolean, 
/**
 * First day wanted, as an ISO date.
 */
from?: string | null, 
/**
 * Last day wanted, as an ISO date.
 */
to?: string | null, 
/**
 * How dates known less exactly lie between them.
 */
dated: DateReading, 
/**
 * The order.
 */
order: ListOrder, 
/**
 * `next` of the page before.
 */
after: string | null, 
/**
 * At most so many rows.
 */
limit: number, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * A page of the log.
 */
export type ActivityPage = { 
/**
 * The rows.
 */
rows: Array<ActivityRow>, 
/**
 * Where the next page begins.
 */
next: string | null, 
/**
 * How many there are, up to 1,000.
 */
total: number, 
/**
 * Whether there are more than `total`.
 */
more: boolean, };

/**
 * An organisation taking part in an activity.
 */
export type ActivityParty = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The activity.
 */
activity: Id, 
/**
 * The organisation.
 */
organisation: Id, 
/**
 * What it did.
 */
role: PartyRole, 
/**
 * Which side it was on.
 */
side: Side, };

/**
 * A person taking part in an activity.
 */
export type ActivityPerson = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The activity.
 */
activity: Id, 
/**
 * The person.
 */
person: Id, 
/**
 * What the person did.
 */
role: PersonRole, 
/**
 * Which side the person was on.
 */
side: Side, 
/**
 * The post held at that date, as written then.
 */
postAsAt: Text, 
/**
 * The organisation the person came from at that date.
 */
organisation: Id | null, 
/**
 * Place in the order of rank on its side, from 0; none where nobody has set it.
 */
position: number | null, };

/**
 * An activity in a list.
 */
export type ActivityRow = { 
/**
 * The activity.
 */
activity: Activity, 
/**
 * Its title in the language asked for, where it is translated.
 */
title: Text, 
/**
 * Organisations taking part, by name.
 */
parties: Array<PartyName>, 
/**
 * How many commitments it carries out.
 */
commitments: number, 
/**
 * Tags.
 */
tags: Array<Text>, 
/**
 * Stretches of the title that answer what was typed, as UTF-16 positions `[from, to]`.
 */
highlights: Array<[number, number]>, 
/**
 * Where else the text answers, if not in the title.
 */
excerpt: ShownExcerpt | null, };

/**
 * An activity to be kept.
 */
export type ActivitySave = { 
/**
 * As it was loaded; nothing for a new one.
 */
loaded: ActivityFile | null, 
/**
 * As it is to be.
 */
wanted: ActivityFile, 
/**
 * Whether a person chose the status; else one that nobody chose follows dates and records.
 */
statusSaid: boolean, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * Where an activity stands.
 */
export type ActivityStatus = "planned" | "held" | "cancelled" | "postponed" | "unknown";

/**
 * An activity whose status is asked for while it is edited.
 */
export type ActivityStatusGet = { 
/**
 * As loaded; nothing for a new one.
 */
loaded: ActivityFile | null, 
/**
 * As it is written at this moment.
 */
wanted: ActivityFile, 
/**
 * Whether conclusions or promises are written beside it.
 */
conclusions: boolean, 
/**
 * Whether a person chose the status.
 */
statusSaid: boolean, };

/**
 * The status an activity has once it is saved.
 */
export type ActivityStatusTold = { 
/**
 * The status.
 */
status: ActivityStatus, 
/**
 * What dates and records give; none where they do not tell.
 */
suggestion: StatusSuggestion | null, 
/**
 * What is to be asked about the status.
 */
doubts: Array<StatusDoubt>, };

/**
 * A tag of an activity.
 */
export type ActivityTag = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The activity.
 */
activity: Id, 
/**
 * The tag.
 */
text: Text, };

/**
 * An agreement. An amendment is an agreement of its own that names the one it amends.
 */
export type Agreement = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * Short code the office gives it, such as "founding"; may be empty.
 */
code: Text, 
/**
 * Normalised type.
 */
kind: AgreementKind, 
/**
 * Title as it stands on the paper.
 */
title: Text, 
/**
 * Language of the title and the other texts of this record.
 */
lang: Lang, 
/**
 * Level of signing.
 */
level: Level, 
/**
 * How far the paper has come.
 */
stage: AgreementStage, 
/**
 * When it was signed.
 */
signedOn: PartialDate, 
/**
 * Where it was signed.
 */
signedPlace: Text, 
/**
 * On what occasion.
 */
occasion: Text, 
/**
 * From when it has effect.
 */
effectiveFrom: PartialDate, 
/**
 * For how long.
 */
duration: Duration, 
/**
 * How it is renewed.
 */
renewal: RenewalMode, 
/**
 * Days of notice before the term ends (not the expiry itself); empty when unknown.
 */
noticeDays: number | null, 
/**
 * When it was or will be ended before its term.
 */
terminatedOn: PartialDate, 
/**
 * Languages of the authentic texts.
 */
languages: LangSet, 
/**
 * Principles it names.
 */
principles: Text, 
/**
 * What it is about, in a few sentences.
 */
summary: Text, 
/**
 * The agreement this one amends or extends.
 */
amends: Id | null, 
/**
 * The agreement that took its place.
 */
replacedBy: Id | null, 
/**
 * Where the original is kept.
 */
originalKeptAt: Text, 
/**
 * Anything else worth keeping.
 */
notes: Text, };

/**
 * An area of cooperation an agreement names.
 */
export type AgreementArea = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The agreement.
 */
agreement: Id, 
/**
 * Place in the order of the paper, from 1.
 */
position: number, 
/**
 * The area as worded.
 */
text: Text, };

/**
 * An agreement in a word.
 */
export type AgreementBrief = { 
/**
 * Which.
 */
id: Id, 
/**
 * Its title in the language asked for, where it is translated.
 */
title: Text, 
/**
 * When it was signed.
 */
signedOn: PartialDate, 
/**
 * Where it stands today.
 */
standing: Standing, };

/**
 * One agreement.
 */
export type AgreementDetail = { 
/**
 * The agreement with all that belongs to it.
 */
file: AgreementFile, 
/**
 * Where it stands today.
 */
standing: Standing, 
/**
 * The sides of parties where nobody chose one, by party.
 */
derivedSides: { [key in string]: Side }, 
/**
 * What became of each party.
 */
partiesToday: Array<PartyToday>, 
/**
 * Each commitment with what carried it out.
 */
commitments: Array<CommitmentProgress>, 
/**
 * Activities that belong to the agreement, whatever commitment they carry out, newest
 * first.
 */
activities: Array<ActivityBrief>, 
/**
 * The papers that amend or extend it, in the order of their days of effect.
 */
amendments: Array<AmendmentBrief>, 
/**
 * Names of the records it names.
 */
names: { [key in string]: Name }, };

/**
 * An agreement with all that belongs to it.
 */
export type AgreementFile = { 
/**
 * The agreement.
 */
agreement: Agreement, 
/**
 * Parties as signed.
 */
parties: Array<AgreementParty>, 
/**
 * Signatories.
 */
signatories: Array<AgreementSignatory>, 
/**
 * Areas of cooperation.
 */
areas: Array<AgreementArea>, 
/**
 * Legal bases.
 */
legalBases: Array<AgreementLegalBasis>, 
/**
 * Commitments.
 */
commitments: Array<Commitment>, 
/**
 * Attached files.
 */
attachments: Array<Attachment>, 
/**
 * Sources.
 */
citations: Array<Citation>, 
/**
 * Texts in other languages.
 */
translations: Array<Translation>, };

/**
 * An agreement asked for.
 */
export type AgreementGet = { 
/**
 * Which.
 */
id: Id, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * Normalised type of an agreement; its title stays verbatim beside it.
 */
export type AgreementKind = "memorandum" | "agreement" | "plan" | "programme" | "minutes" | "coordination" | "other" | "unknown";

/**
 * A legal basis an agreement rests on.
 */
export type AgreementLegalBasis = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The agreement.
 */
agreement: Id, 
/**
 * The basis as cited.
 */
text: Text, };

/**
 * A question to the register.
 */
export type AgreementList = { 
/**
 * What was typed.
 */
text: string, 
/**
 * Kinds wanted; none for all.
 */
kinds: Array<AgreementKind>, 
/**
 * Levels wanted.
 */
levels: Array<Level>, 
/**
 * Parties wanted.
 */
organisations: Array<Id>, 
/**
 * Where they are to stand; none for all.
 */
statuses: Array<AgreementStatus>, 
/**
 * On which day, as an ISO date; today unless given.
 */
asOf?: string | null, 
/**
 * Only those a party of which somebody had taken over from by that day.
 */
toSucceed: boolean, 
/**
 * Only those that may be extended: not those said to end without renewal.
 */
renewable: boolean, 
/**
 * Only agreements of their own, not papers that amend others.
 */
originals: boolean, 
/**
 * Steps on the way to signing that are wanted.
 */
stages: Array<AgreementStage>, 
/**
 * First day of signing wanted, as an ISO date.
 */
from?: string | null, 
/**
 * Last day of signing wanted, as an ISO date.
 */
to?: string | null, 
/**
 * How dates of signing known less exactly lie between them.
 */
dated: DateReading, 
/**
 * The order.
 */
order: ListOrder, 
/**
 * `next` of the page before.
 */
after: string | null, 
/**
 * At most so many rows.
 */
limit: number, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * A page of the register.
 */
export type AgreementPage = { 
/**
 * The rows.
 */
rows: Array<AgreementRow>, 
/**
 * Where the next page begins.
 */
next: string | null, 
/**
 * How many there are, up to 1,000.
 */
total: number, 
/**
 * Whether there are more than `total`.
 */
more: boolean, };

/**
 * A party of an agreement, frozen as signed; today's successor follows from the organisation's
 * successions.
 */
export type AgreementParty = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The agreement.
 */
agreement: Id, 
/**
 * The organisation.
 */
organisation: Id, 
/**
 * Its name as it stands on the paper.
 */
nameAsSigned: Text, 
/**
 * Which side it is.
 */
side: Side, 
/**
 * Place in the order of the paper, from 1.
 */
position: number, };

/**
 * An agreement in a list.
 */
export type AgreementRow = { 
/**
 * The agreement.
 */
agreement: Agreement, 
/**
 * Its title in the language asked for, where it is translated.
 */
title: Text, 
/**
 * Where it stands today.
 */
standing: Standing, 
/**
 * The agreement it amends, by its title; empty for one that amends none.
 */
amends: Text, 
/**
 * Parties as signed.
 */
parties: Array<AgreementParty>, 
/**
 * How many commitments it has.
 */
commitments: number, 
/**
 * How many of them at least one held activity carried out.
 */
carriedOut: number, 
/**
 * Stretches of the title that answer what was typed, as UTF-16 positions `[from, to]`.
 */
highlights: Array<[number, number]>, };

/**
 * An agreement to be kept.
 */
export type AgreementSave = { 
/**
 * As it was loaded; nothing for a new one.
 */
loaded: AgreementFile | null, 
/**
 * As it is to be.
 */
wanted: AgreementFile, 
/**
 * Whether it is kept though another agreement has the same code.
 */
confirmed: boolean, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * Somebody who signed an agreement.
 */
export type AgreementSignatory = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The agreement.
 */
agreement: Id, 
/**
 * The person, where known as one.
 */
person: Id | null, 
/**
 * Name as it stands on the paper.
 */
nameAsSigned: Text, 
/**
 * Post as it stands on the paper.
 */
postAsSigned: Text, 
/**
 * For which side.
 */
side: Side, };

/**
 * How far the paper itself has come; what follows from dates is computed, see
 * [`crate::Standing`].
 */
export type AgreementStage = "negotiating" | "signed" | "unknown";

/**
 * Where an agreement stands.
 */
export type AgreementStatus = "negotiating" | "signed" | "in_effect" | "expiring" | "extended" | "expired" | "terminated" | "succeeded" | "unknown";

/**
 * Agreements that ask something of the officer asked for.
 */
export type AgreementWatch = { 
/**
 * At most so many rows.
 */
limit: number, 
/**
 * Language titles are shown in.
 */
lang: Lang, };

/**
 * Agreements that ask something of the officer.
 */
export type AgreementsWatched = { 
/**
 * Those whose term is about to end, then those that have ended, then those negotiated; the
 * nearest end first.
 */
rows: Array<AgreementRow>, 
/**
 * How many there are.
 */
total: number, };

/**
 * A paper that amends or extends an agreement, in a word.
 */
export type AmendmentBrief = { 
/**
 * Which.
 */
id: Id, 
/**
 * Its title in the language asked for, where it is translated.
 */
title: Text, 
/**
 * When it was signed.
 */
signedOn: PartialDate, 
/**
 * From when it has effect.
 */
effectiveFrom: PartialDate, 
/**
 * Where it stands today.
 */
standing: Standing, 
/**
 * What it does to the term of the agreement.
 */
term: TermEffect, 
/**
 * How many commitments it names.
 */
commitments: number, };

/**
 * An amount of money as a decimal, at most two places: 1250000 or 99.50
 */
export type Amount = string;

/**
 * What every command gives when it does not give its response.
 */
export type AppError = { 
/**
 * Whose turn it is.
 */
kind: ErrorKind, 
/**
 * What went wrong.
 */
code: ErrorCode, 
/**
 * What is needed to word it; each code says which.
 */
args: { [key in string]: string }, 
/**
 * Faults of the record sent, each at its place.
 */
fields: Array<Finding>, 
/**
 * Number under which the program's log tells more, for failures.
 */
incident: string | null, };

/**
 * A file kept beside the records, addressed by its content.
 */
export type Attachment = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * Root record of the file it stands in.
 */
owner: Id, 
/**
 * Name of the file.
 */
name: Text, 
/**
 * Media type, such as "application/pdf".
 */
mediaType: Text, 
/**
 * Size in bytes.
 */
size: number, 
/**
 * BLAKE3 digest of the content in hexadecimal.
 */
digest: Text, };

/**
 * Content to be kept: of a file, or sent along.
 */
export type AttachmentAdd = { 
/**
 * The file to keep a copy of; none when the content is sent along.
 */
path?: PickedPath, 
/**
 * The content in Base64; empty when it is in a file.
 */
content: string, };

/**
 * Content in Base64.
 */
export type AttachmentBytes = { 
/**
 * The content.
 */
content: string, };

/**
 * Content kept.
 */
export type AttachmentContent = { 
/**
 * Its digest.
 */
digest: string, 
/**
 * Size in bytes.
 */
size: number, };

/**
 * Content to be written elsewhere.
 */
export type AttachmentExport = { 
/**
 * Its digest.
 */
digest: string, 
/**
 * Where to.
 */
path: PickedPath, };

/**
 * Content asked for.
 */
export type AttachmentRead = { 
/**
 * Its digest.
 */
digest: string, };

/**
 * Whether somebody enrolled was at a session.
 */
export type Attendance = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The activity.
 */
activity: Id, 
/**
 * The session.
 */
session: Id, 
/**
 * Who.
 */
person: Id, 
/**
 * Present or not.
 */
mark: AttendanceMark, };

/**
 * Whether somebody was at a session.
 */
export type AttendanceMark = "present" | "late" | "excused" | "absent";

/**
 * A question to the bin.
 */
export type BinList = { 
/**
 * `next` of the page before.
 */
after: string | null, 
/**
 * At most so many rows.
 */
limit: number, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * A page of the bin, what was deleted last first.
 */
export type BinPage = { 
/**
 * The rows.
 */
rows: Array<BinRow>, 
/**
 * Where the next page begins.
 */
next: string | null, };

/**
 * A record in the bin.
 */
export type BinRow = { 
/**
 * Its kind.
 */
table: Table, 
/**
 * The record.
 */
id: Id, 
/**
 * What it is called.
 */
name: Text, 
/**
 * When it was deleted, as an ISO time in UTC.
 */
at: string, 
/**
 * By whom.
 */
actor: string, };

/**
 * A booth or stand.
 */
export type Booth = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The activity.
 */
activity: Id, 
/**
 * Place in the list, from 0.
 */
position: number, 
/**
 * Its number or name on the plan.
 */
code: Text, 
/**
 * Who has it.
 */
holder: Text, 
/**
 * What is shown there.
 */
text: Text, 
/**
 * Its size, such as "3 × 3 m".
 */
size: Text, };

/**
 * How sure a stated fact is.
 */
export type Certainty = "verified" | "single_source" | "inferred" | "unverified";

/**
 * A certificate. It stands by itself in the register of numbers and outlives what happens to
 * the course's file; its number is never given again.
 */
export type Certificate = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The course.
 */
activity: Id, 
/**
 * Who holds it.
 */
person: Id, 
/**
 * Its number within the year.
 */
number: number, 
/**
 * The year of the number.
 */
year: number, 
/**
 * When it was issued.
 */
issuedOn: PartialDate, 
/**
 * Languages it is printed in.
 */
languages: LangSet, 
/**
 * How often it has been printed; what is printed again says so.
 */
prints: number, };

/**
 * Whether somebody who holds a certificate still has what it was issued for: attendance may be
 * corrected afterwards.
 */
export type CertificateCondition = "met" | "too_few_sessions" | "not_enrolled" | "no_rule";

/**
 * Certificates to be issued.
 */
export type CertificateIssue = { 
/**
 * The course.
 */
activity: Id, 
/**
 * To whom, in the order of their numbers.
 */
people: Array<Id>, 
/**
 * Languages they are printed in, one or two.
 */
languages: LangSet, 
/**
 * On what day, as an ISO date; today unless given.
 */
issuedOn?: string | null, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * The register asked for.
 */
export type CertificateList = { 
/**
 * Of which year; all unless given.
 */
year: number | null, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * Certificates of one course to be printed. What was printed before says so on paper.
 */
export type CertificatePrint = { 
/**
 * Which.
 */
certificates: Array<Id>, };

/**
 * Certificates of one course to be printed to a file.
 */
export type CertificatePrintTo = { 
/**
 * Which.
 */
certificates: Array<Id>, 
/**
 * Where to; a PDF file.
 */
path: PickedPath, };

/**
 * The register.
 */
export type CertificateRegister = { 
/**
 * Every number given, the latest first.
 */
rows: Array<CertificateRow>, };

/**
 * A certificate as lists show it.
 */
export type CertificateRow = { 
/**
 * The certificate.
 */
certificate: Certificate, 
/**
 * Its number as it is printed.
 */
number: string, 
/**
 * Name of who holds it.
 */
personName: Text, 
/**
 * Title of the course.
 */
courseTitle: Text, 
/**
 * False once it is voided, that is, in the bin; its number stays taken.
 */
valid: boolean, 
/**
 * Whether the holder still has what it was issued for; nothing where the course is in the
 * bin.
 */
condition: CertificateCondition | null, 
/**
 * The share of sessions the holder attended, in percent, as it is kept now.
 */
share: number | null, 
/**
 * The share the course asks for, in percent, as it is kept now.
 */
least: number | null, };

/**
 * Certificates just issued.
 */
export type CertificatesIssued = { 
/**
 * They, in the order of their numbers.
 */
rows: Array<CertificateRow>, };

/**
 * A change taken back or made again.
 */
export type ChangeDone = { 
/**
 * The change.
 */
change: ChangeName, 
/**
 * What was done after it and stays, since a print shows it.
 */
kept: Array<ChangeName>, 
/**
 * What undo and redo would do now.
 */
state: ChangeState, };

/**
 * A change set in a word.
 */
export type ChangeName = { 
/**
 * The change set.
 */
id: Id, 
/**
 * What was done: a command's name, worded by whoever shows it.
 */
label: string, 
/**
 * To what: a title, a name, or a number of records.
 */
subject: string, };

/**
 * A change that cannot be taken back, or made again.
 */
export type ChangePass = { 
/**
 * Which.
 */
change: Id, };

/**
 * What the next undo and redo would do.
 */
export type ChangeState = { 
/**
 * What undo takes back.
 */
undo: ChangeName | null, 
/**
 * What redo makes again.
 */
redo: ChangeName | null, 
/**
 * What was done after what undo takes back and stays, since a print shows it.
 */
kept: Array<ChangeName>, };

/**
 * What a change did.
 */
export type ChangeWhat = "made" | "removed" | "changed";

/**
 * The mark that says who may see a paper.
 */
export type Circulation = "internal" | "return_after_reading" | "none";

/**
 * Which source bears out a record, or one field of it, and how surely.
 */
export type Citation = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * Root record of the file it stands in.
 */
owner: Id, 
/**
 * The record borne out; the root itself or one that belongs to it.
 */
subject: Id, 
/**
 * The field borne out; empty for the whole record.
 */
field: Text, 
/**
 * The source.
 */
source: Id, 
/**
 * How sure.
 */
certainty: Certainty, 
/**
 * What to know about it, such as "year inferred from the date of the page".
 */
note: Text, };

/**
 * A time of day to the minute such as 07:00, or unknown
 */
export type ClockTime = string;

/**
 * Something an agreement binds a side to.
 */
export type Commitment = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The agreement.
 */
agreement: Id, 
/**
 * Place in the order of the paper, from 1.
 */
position: number, 
/**
 * Article or paragraph, where known.
 */
reference: Text, 
/**
 * What is promised, as worded.
 */
text: Text, 
/**
 * The area it belongs to.
 */
area: Id | null, 
/**
 * Mode of cooperation.
 */
mode: CooperationMode, 
/**
 * Who is bound.
 */
bound: Side, 
/**
 * How often it falls due.
 */
periodicity: Periodicity, 
/**
 * When it falls due, for a commitment with a date.
 */
due: PartialDate, 
/**
 * The commitment of the amended agreement that this one takes the place of.
 */
replaces: Id | null, };

/**
 * A commitment and what carried it out.
 */
export type CommitmentProgress = { 
/**
 * The commitment.
 */
commitment: Id, 
/**
 * Its text in the language asked for, where it is translated.
 */
text: Text, 
/**
 * How far it has been carried out.
 */
progress: Progress, 
/**
 * The commitment that has taken its place.
 */
replacedBy: ReplacingCommitment | null, 
/**
 * The activities, newest first.
 */
activities: Array<ActivityBrief>, };

/**
 * Mode of cooperation a commitment names; the list of the founding memorandum.
 */
export type CooperationMode = "information_exchange" | "news_publication" | "press_links" | "delegation_exchange" | "reporter_exchange" | "technical_assistance" | "experience_exchange" | "joint_events" | "exhibitions" | "training" | "border_information" | "other" | "unknown";

/**
 * Costs of one payer in one currency.
 */
export type CostTotal = { 
/**
 * Who paid.
 */
payer: Side, 
/**
 * Currency.
 */
currency: Text, 
/**
 * How much; nothing where the sum is beyond what can be computed.
 */
amount: Amount | null, };

/**
 * A country's ISO 3166-1 alpha-2 code such as VN or LA, or unknown
 */
export type Country = string;

/**
 * The course an activity is: at most one such record belongs to an activity.
 */
export type Course = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The activity.
 */
activity: Id, 
/**
 * What is taught, in what order and to what depth.
 */
curriculum: Text, 
/**
 * What is handed out and used.
 */
materials: Text, 
/**
 * How many people are to take part, or took part, where nobody is named.
 */
expected: number | null, 
/**
 * The least share of sessions, in percent, that a certificate takes.
 */
leastShare: number | null, };

/**
 * One course.
 */
export type CourseDetail = { 
/**
 * The activity with all that belongs to it.
 */
file: ActivityFile, 
/**
 * Attendance and evaluation, computed.
 */
standing: CourseStanding, 
/**
 * Its sessions against its dates.
 */
dates: DateCheck, 
/**
 * Certificates issued for it and not voided.
 */
certificates: Array<CertificateRow>, 
/**
 * Names of the records it names.
 */
names: { [key in string]: Name }, };

/**
 * A course asked for.
 */
export type CourseGet = { 
/**
 * The activity.
 */
id: Id, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * What the rules say of courses.
 */
export type CourseRules = { 
/**
 * The topics they may be about, in the order of the rules.
 */
topics: Array<TopicRow>, 
/**
 * Scores of an evaluation go from 1 to this.
 */
highestScore: number, };

/**
 * A course to be kept.
 */
export type CourseSave = { 
/**
 * As loaded; nothing for a new one.
 */
loaded: ActivityFile | null, 
/**
 * As it is to be.
 */
wanted: ActivityFile, 
/**
 * Whether a person chose the status; else one that nobody chose follows dates and records.
 */
statusSaid: boolean, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * A session of a course.
 */
export type CourseSession = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The activity.
 */
activity: Id, 
/**
 * Place among the sessions, from 0.
 */
position: number, 
/**
 * On what day.
 */
date: PartialDate, 
/**
 * From when.
 */
starts: ClockTime, 
/**
 * Until when.
 */
ends: ClockTime, 
/**
 * Room or address.
 */
place: Text, 
/**
 * What it is about.
 */
topic: Text, 
/**
 * Who gives it.
 */
trainer: Id | null, };

/**
 * How a course stands.
 */
export type CourseStanding = { 
/**
 * Those enrolled, in the order they were entered.
 */
people: Array<PersonAttendance>, 
/**
 * The sessions, in their order.
 */
sessions: Array<SessionAttendance>, 
/**
 * What was said on the sheets, question by question in their order.
 */
questions: Array<QuestionResult>, 
/**
 * How many sheets were handed in.
 */
sheets: number, };

/**
 * A topic a course is about.
 */
export type CourseTopic = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The activity.
 */
activity: Id, 
/**
 * Its code in the list of topics, see [`RuledTopic`].
 */
code: Text, };

/**
 * What the press brought about the event.
 */
export type Coverage = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The activity.
 */
activity: Id, 
/**
 * Place in the list, from 0.
 */
position: number, 
/**
 * Newspaper, agency, station.
 */
outlet: Text, 
/**
 * Title.
 */
title: Text, 
/**
 * When it came out.
 */
publishedOn: PartialDate, 
/**
 * Address; empty for print and broadcast.
 */
url: Text, };

/**
 * The dates of an activity as far as they contradict each other.
 */
export type DateCheck = { 
/**
 * What contradicts what.
 */
findings: Array<DateFinding>, 
/**
 * By how many days the programme is to be moved to fit; nothing where that would not help.
 */
shift: ProgrammeShift | null, };

/**
 * The end of a period: open, unknown, or a date 2023-11-11, 2023-11, 2023
 */
export type DateEnd = string;

/**
 * A date of an activity that contradicts another.
 */
export type DateFinding = { 
/**
 * What is said.
 */
kind: DateFindingKind, 
/**
 * Of what.
 */
subject: DateSubject, 
/**
 * Where, as a wire path: `legs.3.day`.
 */
path: string, 
/**
 * The record with the date.
 */
record: Id, 
/**
 * What it is called: the item, the topic, the gift; empty for a member.
 */
name: Text, 
/**
 * The member, where it is about one.
 */
person: Id | null, 
/**
 * Its date.
 */
date: PartialDate, };

/**
 * What a finding on dates says.
 */
export type DateFindingKind = "outside" | "long" | "back_before_start";

/**
 * How a date known less exactly than to the day lies in a period.
 */
export type DateReading = "first_day" | "surely" | "possibly";

/**
 * What a finding on dates is about.
 */
export type DateSubject = "leg" | "session" | "event_item" | "arrival" | "departure" | "gift" | "step";

/**
 * Days from the first to the last, both counted.
 */
export type Days = { 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, };

/**
 * The delegation an activity is: at most one such record belongs to an activity.
 */
export type Delegation = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The activity.
 */
activity: Id, 
/**
 * What kind of delegation it is.
 */
purposeKind: DelegationPurpose, 
/**
 * What it travels for.
 */
purpose: Text, 
/**
 * Class of the guest, by which ceilings go.
 */
guestClass: GuestClass, 
/**
 * Whether it is in the annual plan.
 */
plan: PlanStanding, 
/**
 * Number of the decision that sends or receives it.
 */
decisionNumber: Text, 
/**
 * Date of the decision.
 */
decidedOn: PartialDate, 
/**
 * Who decided.
 */
decidedBy: Text, 
/**
 * Number of the press licence, for reporters.
 */
pressLicence: Text, 
/**
 * When the press licence was applied for.
 */
licenceAppliedOn: PartialDate, 
/**
 * When the press licence was issued.
 */
licenceIssuedOn: PartialDate, 
/**
 * Number of the trip report.
 */
reportNumber: Text, 
/**
 * What came of the trip, as the report tells it.
 */
results: Text, 
/**
 * What the report proposes.
 */
proposals: Text, };

/**
 * A country a delegation goes to or comes from.
 */
export type DelegationCountry = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The activity.
 */
activity: Id, 
/**
 * Place among the countries, from 0.
 */
position: number, 
/**
 * The country.
 */
country: Country, };

/**
 * One delegation.
 */
export type DelegationDetail = { 
/**
 * The activity and what was promised.
 */
sheet: DelegationSheet, 
/**
 * How far it has come.
 */
stage: DelegationStage | null, 
/**
 * What the rules say of it.
 */
hints: Array<Hint>, 
/**
 * Its programme, members and gifts against its dates.
 */
dates: DateCheck, 
/**
 * How each promise stands today, in the same order.
 */
standing: Array<FollowUpRow>, 
/**
 * Gifts given to its people and received from them on other occasions, newest first.
 */
giftsBefore: Array<GiftBefore>, 
/**
 * Names of the records it names.
 */
names: { [key in string]: Name }, };

/**
 * A delegation asked for.
 */
export type DelegationGet = { 
/**
 * The activity.
 */
id: Id, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * One item of a delegation's programme. Its time is that of the place, whatever clock anybody
 * else goes by.
 */
export type DelegationLeg = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The activity.
 */
activity: Id, 
/**
 * Place among the items, from 0; items of a day stand in the order of their times.
 */
position: number, 
/**
 * The day, at the place.
 */
day: PartialDate, 
/**
 * From when, at the place.
 */
starts: ClockTime, 
/**
 * Until when, at the place.
 */
ends: ClockTime, 
/**
 * The time zone the place keeps.
 */
zone: Zone, 
/**
 * Where.
 */
place: Text, 
/**
 * What takes place.
 */
what: Text, 
/**
 * With whom.
 */
counterpart: Text, 
/**
 * Who interprets.
 */
interpreter: Text, 
/**
 * Vehicle, flight or train.
 */
vehicle: Text, 
/**
 * Whether the press may be there.
 */
press: PressAccess, };

/**
 * What is to be known of a member for the journey. Who travels, in which order and post, the
 * activity's people tell.
 */
export type DelegationMember = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The activity.
 */
activity: Id, 
/**
 * The member.
 */
person: Id, 
/**
 * Arrival, where it is not the delegation's.
 */
arrival: Text, 
/**
 * Departure, where it is not the delegation's.
 */
departure: Text, 
/**
 * What the member does not eat or drink.
 */
diet: Text, 
/**
 * Room, and with whom.
 */
room: Text, };

/**
 * What kind of delegation it is.
 */
export type DelegationPurpose = "official" | "reporters" | "experts" | "study" | "other" | "unknown";

/**
 * A delegation that is to be reported on.
 */
export type DelegationReport = { 
/**
 * The delegation.
 */
activity: ActivityBrief, 
/**
 * What the rule on reports says; none where no rule is in force.
 */
hint: Hint | null, };

/**
 * Delegations that came back and are not reported on.
 */
export type DelegationReports = { 
/**
 * The delegations whose reports are due earliest, in that order.
 */
rows: Array<DelegationReport>, 
/**
 * How many there are.
 */
total: number, };

/**
 * A delegation to be kept. A promise that was loaded and is not wanted goes into the bin.
 */
export type DelegationSave = { 
/**
 * As loaded; nothing for a new one.
 */
loaded: DelegationSheet | null, 
/**
 * As it is to be.
 */
wanted: DelegationSheet, 
/**
 * Whether a person chose the status; else one that nobody chose follows dates and records.
 */
statusSaid: boolean, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * A delegation as it is edited: the activity with its details, and what was promised, which are
 * follow-ups of their own.
 */
export type DelegationSheet = { 
/**
 * The activity with all that belongs to it.
 */
file: ActivityFile, 
/**
 * What was promised, in order; nature, activity and place of each follow from where it stands.
 */
promises: Array<FollowUpFile>, };

/**
 * A step of a delegation; a later one stands further down.
 */
export type DelegationStage = "proposed" | "approved" | "under_way" | "returned" | "reported" | "cancelled";

/**
 * A step of a delegation, from the proposal to the report.
 */
export type DelegationStep = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The activity.
 */
activity: Id, 
/**
 * Which step.
 */
stage: DelegationStage, 
/**
 * When it was reached.
 */
day: PartialDate, 
/**
 * Paper or remark.
 */
note: Text, };

/**
 * Delegations to be reported on asked for.
 */
export type DelegationsDue = { 
/**
 * At most so many rows.
 */
limit: number, 
/**
 * Language titles are shown in.
 */
lang: Lang, };

/**
 * A form's draft.
 */
export type Draft = { 
/**
 * Its fields as JSON text; nothing when there is none.
 */
content: string | null, };

/**
 * A form's draft.
 */
export type DraftKey = { 
/**
 * Which form, such as `activity/new`.
 */
key: string, };

/**
 * A form's draft to be remembered.
 */
export type DraftSave = { 
/**
 * Which form.
 */
key: string, 
/**
 * Its fields as JSON text.
 */
content: string, 
/**
 * Whether it is kept only where no draft of the form is.
 */
onlyNew: boolean, };

/**
 * Every draft of the office on this machine.
 */
export type Drafts = { 
/**
 * The drafts, what was typed last first.
 */
rows: Array<KeptDraft>, };

/**
 * A pack drawn.
 */
export type DrawnPack = { 
/**
 * The paper.
 */
paper: DrawnPaper, 
/**
 * What should be looked at before it is printed, kind by kind; at most 500.
 */
checks: Array<PackCheck>, 
/**
 * How many there are in all.
 */
allChecks: number, 
/**
 * How many texts forbid to print the pack before they are translated; none where it may be
 * printed as it is.
 */
untranslated: number, 
/**
 * Where on the pages words of records stand.
 */
regions: Array<PackRegion>, 
/**
 * The records they stand for.
 */
records: Array<PackRecord>, };

/**
 * A paper drawn.
 */
export type DrawnPaper = { 
/**
 * The file in Base64.
 */
content: string, 
/**
 * How many pages it has in print.
 */
pages: number, 
/**
 * Its title.
 */
title: string, 
/**
 * What to call the file.
 */
fileName: string, 
/**
 * Deviations from the rules.
 */
findings: Array<PaperFinding>, 
/**
 * What the author should look at.
 */
warnings: Array<string>, 
/**
 * Characters printed as an empty box because no font has them, at every place.
 */
unprinted: Array<UnprintedCharacters>, };

/**
 * A task of an event that is due.
 */
export type DueTask = { 
/**
 * The event.
 */
activity: ActivityBrief, 
/**
 * The task.
 */
task: EventTask, 
/**
 * By when.
 */
due: PartialDate, 
/**
 * How it stands to that.
 */
timing: FollowUpTiming, };

/**
 * Tasks of events that are late, or due so soon that they are shown beforehand.
 */
export type DueTasks = { 
/**
 * They, the earliest due first.
 */
rows: Array<DueTask>, 
/**
 * How many there are.
 */
total: number, };

/**
 * A duration in months as P36M, or open, or unknown
 */
export type Duration = string;

/**
 * What went wrong. A code exists because the UI words it or acts on it in its own way.
 */
export type ErrorCode = "unknown_command" | "malformed_request" | "invalid_record" | "no_office_open" | "no_office_there" | "folder_not_empty" | "office_in_use" | "network_share" | "newer_office" | "foreign_office" | "damaged_office" | "office_gone" | "log_broken" | "saves_lost" | "copied_in_part" | "disk_full" | "read_only" | "no_permission" | "disk_fault" | "file_lost" | "print_not_written" | "no_such_record" | "changed_meanwhile" | "records_connected" | "change_blocked" | "unreadable_log" | "nothing_to_undo" | "nothing_to_redo" | "file_refused" | "path_not_picked" | "wrong_extension" | "hidden_name" | "not_a_file" | "file_too_large" | "reserved_folder" | "path_too_long" | "text_refused" | "drawing_stopped" | "drawing_too_long" | "untranslated_texts" | "looks_alike" | "ambiguous_name" | "internal";

/**
 * Whose turn it is.
 */
export type ErrorKind = "invalid" | "refused" | "failed";

/**
 * An answer on one of the sheets that were handed in. Sheets bear numbers and no names.
 */
export type EvaluationAnswer = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The activity.
 */
activity: Id, 
/**
 * The question.
 */
question: Id, 
/**
 * Number of the sheet, from 1.
 */
sheet: number, 
/**
 * The score, from 1 to [`HIGHEST_SCORE`]; none for words.
 */
score: number | null, 
/**
 * The words.
 */
text: Text, };

/**
 * A question of the sheet on which those who took part judge the course.
 */
export type EvaluationQuestion = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The activity.
 */
activity: Id, 
/**
 * Place among the questions, from 0.
 */
position: number, 
/**
 * Whether a score or words answer it.
 */
kind: QuestionKind, 
/**
 * The question.
 */
text: Text, };

/**
 * Something listeners may want to know.
 */
export type Event = { "event": "changed", 
/**
 * Kinds of records that changed.
 */
tables: Array<Table>, 
/**
 * The command that changed them.
 */
origin: string, } | { "event": "office_changed" } | { "event": "office_asked", 
/**
 * The folder.
 */
office: Picked, };

/**
 * The next edition of an event, to be planned.
 */
export type EventCopy = { 
/**
 * The edition there is.
 */
id: Id, 
/**
 * What the next one is called.
 */
title: Text, 
/**
 * Its first day, as an ISO date.
 */
startsOn: string, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * One event.
 */
export type EventDetail = { 
/**
 * The activity with all that belongs to it.
 */
file: ActivityFile, 
/**
 * Checklist, guests and loans, computed.
 */
standing: EventStanding, 
/**
 * Its programme against its dates.
 */
dates: DateCheck, 
/**
 * Names of the records it names.
 */
names: { [key in string]: Name }, };

/**
 * An event asked for.
 */
export type EventGet = { 
/**
 * The activity.
 */
id: Id, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * Somebody invited, a person or a group.
 */
export type EventGuest = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The activity.
 */
activity: Id, 
/**
 * Place in the list, from 0.
 */
position: number, 
/**
 * Who, as invited.
 */
name: Text, 
/**
 * Which side they are on.
 */
side: Side, 
/**
 * How many were invited.
 */
invited: number | null, 
/**
 * How many came.
 */
present: number | null, 
/**
 * What to know about them.
 */
note: Text, };

/**
 * An item of the programme.
 */
export type EventItem = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The activity.
 */
activity: Id, 
/**
 * Place in the programme, from 0.
 */
position: number, 
/**
 * The stage it belongs to, such as "Khai mạc".
 */
stage: Text, 
/**
 * On what day.
 */
date: PartialDate, 
/**
 * From when.
 */
starts: ClockTime, 
/**
 * Until when.
 */
ends: ClockTime, 
/**
 * What happens.
 */
text: Text, 
/**
 * Where.
 */
place: Text, 
/**
 * Who leads it.
 */
lead: Text, };

/**
 * An event to be kept.
 */
export type EventSave = { 
/**
 * As loaded; nothing for a new one.
 */
loaded: ActivityFile | null, 
/**
 * As it is to be.
 */
wanted: ActivityFile, 
/**
 * Whether a person chose the status; else one that nobody chose follows dates and records.
 */
statusSaid: boolean, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * How an event stands.
 */
export type EventStanding = { 
/**
 * The checklist, in its order.
 */
tasks: Array<TaskStanding>, 
/**
 * How many were invited.
 */
invited: GuestCount, 
/**
 * How many of them came.
 */
present: GuestCount, 
/**
 * Things handed over and not all back, in their order.
 */
out: Array<Id>, };

/**
 * Something to be done for the event, dated by its first day.
 */
export type EventTask = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The activity.
 */
activity: Id, 
/**
 * Place in the checklist, from 0.
 */
position: number, 
/**
 * What is to be done.
 */
text: Text, 
/**
 * How many days after the event's first day, negative before it; none where it is not set.
 */
offset: number | null, 
/**
 * Who sees to it.
 */
responsible: Text, 
/**
 * When it was done.
 */
settledOn: PartialDate, 
/**
 * What to know about it.
 */
note: Text, };

/**
 * Tasks of events that are due asked for.
 */
export type EventTasksDue = { 
/**
 * At most so many rows.
 */
limit: number, 
/**
 * Language titles are shown in.
 */
lang: Lang, };

/**
 * A figure of a report.
 */
export type FigureLine = { 
/**
 * Which.
 */
figure: ReportFigure, 
/**
 * The table it stands in.
 */
section: ReportSection, 
/**
 * Whether it tells what other figures leave out.
 */
caution: boolean, 
/**
 * Whether it looks to the next period.
 */
ahead: boolean, 
/**
 * In the period, from the beginning of the year, and in the same period of the year before.
 */
values: Array<FigureValue>, };

/**
 * A list that shows what a figure counts: what `activity_list` or `agreement_list` is to be asked.
 */
export type FigureList = { "kind": "activities", 
/**
 * Kinds.
 */
kinds: Array<ActivityKind>, 
/**
 * Statuses.
 */
statuses: Array<ActivityStatus>, 
/**
 * Hosting sides.
 */
sides: Array<Side>, 
/**
 * Kinds of delegations.
 */
purposes: Array<DelegationPurpose>, 
/**
 * Only those whose people nobody has counted.
 */
uncounted: boolean, 
/**
 * Only press work.
 */
press: boolean, 
/**
 * Agreements they belong to; those of every agreement and of none where it is empty.
 */
agreements: Array<Id>, 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, 
/**
 * How dates known less exactly lie between them.
 */
dated: DateReading, } | { "kind": "agreements_signed", 
/**
 * Steps on the way to signing.
 */
stages: Array<AgreementStage>, 
/**
 * Only agreements of their own, not papers that amend others.
 */
originals: boolean, 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, 
/**
 * How dates known less exactly lie between them.
 */
dated: DateReading, } | { "kind": "agreements_standing", 
/**
 * Where they stand.
 */
statuses: Array<AgreementStatus>, 
/**
 * Only those a party of which somebody had taken over from.
 */
toSucceed: boolean, 
/**
 * Only those that may be extended.
 */
renewable: boolean, 
/**
 * On which day.
 */
asOf: string, };

/**
 * Whether papers use a figure.
 */
export type FigureUse = "beside" | "used";

/**
 * A figure's value and what it counts.
 */
export type FigureValue = { 
/**
 * How many; none where there is something to count and nobody has counted it, and where the
 * office kept nothing.
 */
value: number | null, 
/**
 * Whether the office kept records of that time.
 */
kept: boolean, 
/**
 * What is counted, or whose people are.
 */
list: FigureList, };

/**
 * A kind of files offered in a dialog.
 */
export type FileKind = { 
/**
 * What it is called.
 */
name: string, 
/**
 * Its extensions without the dot.
 */
extensions: Array<string>, };

/**
 * A fault at one place of a record. The code is worded by whoever shows it; no prose travels.
 */
export type Finding = { 
/**
 * Where, as a wire path: `activity.title`, `parties.2.organisation`.
 */
path: string, 
/**
 * What is wrong.
 */
code: FindingCode, 
/**
 * What is needed to word it, such as the offending value.
 */
arg: string, };

/**
 * What can be wrong with a value that is well formed.
 */
export type FindingCode = "required" | "end_before_start" | "no_such_record" | "duplicate" | "not_a_currency" | "not_a_link" | "held_in_future" | "too_long" | "not_settled" | "names_itself" | "not_enrolled" | "out_of_range" | "too_few_sessions" | "second_head" | "not_a_member" | "not_a_day" | "out_of_register" | "overwritten" | "negative" | "sum_too_large" | "not_a_country" | "circular" | "of_another_agreement" | "no_content" | "not_an_identifier" | "in_future" | "long_before_signing";

/**
 * Something to be followed up.
 */
export type FollowUp = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * What is to be done, or what was concluded or promised; one line or a few.
 */
text: Text, 
/**
 * Language of the text.
 */
lang: Lang, 
/**
 * Whether it is a task, a conclusion or a promise.
 */
nature: FollowUpNature, 
/**
 * Who sees to it, a person or a unit as the office calls them.
 */
responsible: Text, 
/**
 * By when.
 */
due: PartialDate, 
/**
 * Where it stands.
 */
status: FollowUpStatus, 
/**
 * When it was done or dropped.
 */
settledOn: PartialDate, 
/**
 * The activity it came from.
 */
activity: Id | null, 
/**
 * The agreement it belongs to.
 */
agreement: Id | null, 
/**
 * The commitment it serves.
 */
commitment: Id | null, 
/**
 * Place among the conclusions of one meeting, from 0; none elsewhere.
 */
position: number | null, 
/**
 * What became of it, or what to know about it.
 */
note: Text, };

/**
 * One follow-up.
 */
export type FollowUpDetail = { 
/**
 * The follow-up with what bears it out.
 */
file: FollowUpFile, 
/**
 * How it stands to its due date today.
 */
timing: FollowUpTiming, 
/**
 * Names of the records it names.
 */
names: { [key in string]: Name }, };

/**
 * Something to be followed up.
 */
export type FollowUpFile = { 
/**
 * What is to be followed up.
 */
followUp: FollowUp, 
/**
 * Sources.
 */
citations: Array<Citation>, 
/**
 * Texts in other languages.
 */
translations: Array<Translation>, };

/**
 * A follow-up asked for.
 */
export type FollowUpGet = { 
/**
 * Which.
 */
id: Id, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * A question about follow-ups.
 */
export type FollowUpList = { 
/**
 * What was typed.
 */
text: string, 
/**
 * Statuses wanted; none for all.
 */
statuses: Array<FollowUpStatus>, 
/**
 * Natures wanted.
 */
natures: Array<FollowUpNature>, 
/**
 * Activities they came from.
 */
activities: Array<Id>, 
/**
 * Agreements they belong to: named by them, by the activity they came from or by the
 * commitment they serve.
 */
agreements: Array<Id>, 
/**
 * Commitments they serve.
 */
commitments: Array<Id>, 
/**
 * Only what is left to do and late, or due so soon that it is shown beforehand.
 */
due: boolean, 
/**
 * First due day wanted, as an ISO date. What has no due date lies in no period.
 */
from?: string | null, 
/**
 * Last due day wanted.
 */
to?: string | null, 
/**
 * The order, by due date or text.
 */
order: ListOrder, 
/**
 * `next` of the page before.
 */
after: string | null, 
/**
 * At most so many rows.
 */
limit: number, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * What kind of thing is to be followed up.
 */
export type FollowUpNature = "task" | "conclusion" | "promise";

/**
 * A page of follow-ups.
 */
export type FollowUpPage = { 
/**
 * The rows.
 */
rows: Array<FollowUpRow>, 
/**
 * Where the next page begins.
 */
next: string | null, 
/**
 * How many there are, up to 1,000.
 */
total: number, 
/**
 * Whether there are more than `total`.
 */
more: boolean, };

/**
 * A follow-up in a list.
 */
export type FollowUpRow = { 
/**
 * The follow-up with what bears it out.
 */
file: FollowUpFile, 
/**
 * Its text in the language asked for, where it is translated.
 */
text: Text, 
/**
 * How it stands to its due date today.
 */
timing: FollowUpTiming, 
/**
 * What the activity it came from is called; empty where it came from none.
 */
activityTitle: Text, 
/**
 * What the agreement it names is called.
 */
agreementTitle: Text, 
/**
 * The text of the commitment it serves.
 */
commitmentText: Text, 
/**
 * Stretches of the text that answer what was typed, as UTF-16 positions `[from, to]`.
 */
highlights: Array<[number, number]>, 
/**
 * Where else the follow-up answers, if not in its text.
 */
excerpt: ShownExcerpt | null, };

/**
 * A follow-up to be kept.
 */
export type FollowUpSave = { 
/**
 * As it was loaded; nothing for a new one.
 */
loaded: FollowUpFile | null, 
/**
 * As it is to be.
 */
wanted: FollowUpFile, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * Where a follow-up stands.
 */
export type FollowUpStatus = "open" | "under_way" | "done" | "dropped";

/**
 * How a follow-up stands to its due date.
 */
export type FollowUpTiming = "late" | "due" | "ahead" | "undated" | "settled";

/**
 * A gift given or received.
 */
export type Gift = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The activity.
 */
activity: Id, 
/**
 * Whether we gave it or received it.
 */
direction: GiftDirection, 
/**
 * The person of the other side.
 */
person: Id | null, 
/**
 * The organisation of the other side.
 */
organisation: Id | null, 
/**
 * What it is.
 */
what: Text, 
/**
 * What it is worth, in `currency`.
 */
amount: Amount | null, 
/**
 * ISO 4217 code, such as "VND".
 */
currency: Text, 
/**
 * When.
 */
day: PartialDate, };

/**
 * A gift of another occasion.
 */
export type GiftBefore = { 
/**
 * The gift.
 */
gift: Gift, 
/**
 * The occasion.
 */
activity: ActivityBrief, };

/**
 * Which way a gift went.
 */
export type GiftDirection = "given" | "received";

/**
 * Class of a guest, by which ceilings of spending go; Circular 35/2026/TT-BTC.
 */
export type GuestClass = "special" | "a" | "b" | "c" | "other" | "unknown";

/**
 * A sum over guests, as far as numbers are written.
 */
export type GuestCount = { 
/**
 * The sum of the numbers written; none where no number is, and where it is beyond what can be
 * kept.
 */
sum: number | null, 
/**
 * The guests without a number, who are not in the sum.
 */
uncounted: Array<Id>, };

/**
 * What a rule says of a delegation.
 */
export type Hint = { 
/**
 * What the rule is about.
 */
subject: RuleSubject, 
/**
 * How the delegation stands to it.
 */
standing: HintStanding, 
/**
 * The figure of the rule.
 */
figure: Amount, 
/**
 * What was found: a figure, where there is one to compare.
 */
found: Amount | null, 
/**
 * The currency of what was found, as an ISO 4217 code; empty where it is no money.
 */
currency: Text, 
/**
 * The day the rule sets, or the day a document runs out.
 */
day: PartialDate, 
/**
 * Whom it is about, where it is one person.
 */
person: Id | null, 
/**
 * Where the rule stands.
 */
citation: Text, 
/**
 * How sure it is that it says so.
 */
certainty: Certainty, 
/**
 * What else the rule says.
 */
note: Text, 
/**
 * Why an exception was granted; empty where none was.
 */
exception: Text, };

/**
 * How a delegation stands to a rule.
 */
export type HintStanding = "exceeded" | "late" | "due" | "incomparable" | "not_known" | "reference";

/**
 * One field that changed.
 */
export type HistoryChange = { 
/**
 * Kind of the record.
 */
table: Table, 
/**
 * The record.
 */
id: Id, 
/**
 * What happened to the field or the whole record.
 */
what: ChangeWhat, 
/**
 * Wire name of the field; empty for the whole record.
 */
field: string, 
/**
 * Before, as text; a name where it named a record.
 */
old: string, 
/**
 * After.
 */
new: string, };

/**
 * One change set.
 */
export type HistoryEntry = { 
/**
 * The change set.
 */
id: Id, 
/**
 * What was done: a command's name, worded by whoever shows it.
 */
label: string, 
/**
 * `edit`, `import`, `undo` or `redo`.
 */
kind: string, 
/**
 * When, as an ISO time in UTC.
 */
at: string, 
/**
 * By whom.
 */
actor: string, 
/**
 * What it changed of this record.
 */
changes: Array<HistoryChange>, };

/**
 * Identifier of a record: a UUID version 7 in hyphenated form, or empty where none is given yet
 */
export type Id = string;

/**
 * Whether something is printed.
 */
export type Inclusion = "included" | "left_out";

/**
 * How an indicator is counted within another.
 */
export type IndicatorShare = "part" | "of_which" | "unclear";

/**
 * Class of information an activity serves; Decree 72/2015/NĐ-CP, Articles 6–10.
 */
export type InformationClass = "official" | "image_promotion" | "world_situation" | "clarification" | "unknown";

/**
 * A draft among others.
 */
export type KeptDraft = { 
/**
 * Which form.
 */
key: string, 
/**
 * Its fields as JSON text.
 */
content: string, 
/**
 * When it was remembered, as an ISO time in UTC.
 */
at: string, };

/**
 * Records a figure leaves out or cannot place.
 */
export type LackingFigure = { 
/**
 * Which.
 */
figure: ReportFigure, 
/**
 * How many.
 */
count: number, 
/**
 * They.
 */
list: FigureList, };

/**
 * A language, by its ISO 639-1 code.
 */
export type Lang = "vi" | "lo" | "en" | "fr" | "km" | "th" | "zh" | "ru" | "de" | "es" | "ja" | "ko";

/**
 * Languages as codes separated by blanks, such as: vi lo. Empty means unknown
 */
export type LangSet = string;

/**
 * A meeting held before, and what became of it.
 */
export type LastMeeting = { 
/**
 * The meeting.
 */
activity: ActivityBrief, 
/**
 * What was to be followed up of it.
 */
followUps: Array<FollowUpRow>, };

/**
 * Things lent or borrowed for the event.
 */
export type LentItem = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The activity.
 */
activity: Id, 
/**
 * Place in the list, from 0.
 */
position: number, 
/**
 * What.
 */
item: Text, 
/**
 * How many.
 */
quantity: number | null, 
/**
 * Whether we lent it or borrowed it.
 */
direction: LoanDirection, 
/**
 * To whom, or from whom.
 */
holder: Text, 
/**
 * When it was handed over.
 */
lentOn: PartialDate, 
/**
 * How many came back.
 */
returned: number | null, 
/**
 * When they came back.
 */
returnedOn: PartialDate, 
/**
 * State it was in.
 */
note: Text, };

/**
 * Level of signing or meeting; the steps of Law 70/2020/QH14.
 */
export type Level = "state" | "government" | "ministry" | "department" | "province" | "border_commune" | "organisation" | "unknown";

/**
 * In which order a list comes.
 */
export type ListOrder = "newest" | "oldest" | "title" | "relevance";

/**
 * Which way a thing was lent.
 */
export type LoanDirection = "lent" | "borrowed";

/**
 * A travel document as shown to who has not asked to see it.
 */
export type MaskedDocument = { 
/**
 * Which.
 */
id: Id, 
/**
 * Whose.
 */
person: Id, 
/**
 * What it is.
 */
kind: TravelDocumentKind, 
/**
 * Its number, all but the end masked.
 */
number: Text, 
/**
 * Until when it is valid.
 */
validUntil: PartialDate, 
/**
 * Whether a visa is noted.
 */
visa: boolean, };

/**
 * Travel documents, masked.
 */
export type MaskedDocuments = { 
/**
 * The documents, in the order of the people.
 */
rows: Array<MaskedDocument>, };

/**
 * What follows from the records that a name may mean.
 */
export type MatchVerdict = "new" | "same" | "likely" | "ask";

/**
 * What one source says of an indicator.
 */
export type MediaFigure = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The landscape.
 */
landscape: Id, 
/**
 * The indicator.
 */
indicator: Id, 
/**
 * The figure, in the indicator's unit.
 */
value: Amount, 
/**
 * The day, month or year it speaks of.
 */
asOf: PartialDate, 
/**
 * Who says so; figures of one source and date are one statement, whose sums are checked.
 */
source: Id | null, 
/**
 * How sure.
 */
certainty: Certainty, 
/**
 * What exactly was counted.
 */
definition: Text, 
/**
 * What is counted otherwise than in the figures before; breaks the series where it is not
 * empty.
 */
redefined: Text, 
/**
 * Whether this is the figure papers use.
 */
used: FigureUse, 
/**
 * Why this one and not another.
 */
reason: Text, 
/**
 * What became of its parts not adding up to it.
 */
sumState: SumState, 
/**
 * What the partner answered, or why the gap was accepted.
 */
sumNote: Text, };

/**
 * Something counted, such as "Đài phát thanh".
 */
export type MediaIndicator = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The landscape.
 */
landscape: Id, 
/**
 * Place among the indicators, from 0.
 */
position: number, 
/**
 * What is counted.
 */
name: Text, 
/**
 * In what, such as "đài".
 */
unit: Text, 
/**
 * The indicator it is counted within; none at the top.
 */
within: Id | null, 
/**
 * Whether that one is the total of this and others.
 */
share: IndicatorShare, };

/**
 * What is known of the media of a country. There is one for each country.
 */
export type MediaLandscape = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The country.
 */
country: Country, 
/**
 * Language of its texts.
 */
lang: Lang, 
/**
 * What to know about all of it.
 */
note: Text, };

/**
 * The media of one country.
 */
export type MediaLandscapeDetail = { 
/**
 * The landscape with all that belongs to it.
 */
file: MediaLandscapeFile, 
/**
 * Its totals compared with their parts.
 */
checks: Array<SumCheck>, 
/**
 * Names of the records it names.
 */
names: { [key in string]: Name }, };

/**
 * The media of a country in figures.
 */
export type MediaLandscapeFile = { 
/**
 * The landscape.
 */
landscape: MediaLandscape, 
/**
 * What is counted.
 */
indicators: Array<MediaIndicator>, 
/**
 * What sources say.
 */
figures: Array<MediaFigure>, 
/**
 * Press offices residing in the other side's country.
 */
pressOffices: Array<PressOffice>, 
/**
 * Sources.
 */
citations: Array<Citation>, 
/**
 * Texts in other languages.
 */
translations: Array<Translation>, };

/**
 * The media of a country asked for.
 */
export type MediaLandscapeGet = { 
/**
 * Which.
 */
id: Id, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * Which countries there are figures of.
 */
export type MediaLandscapeList = Record<symbol, never>;

/**
 * A country in the list.
 */
export type MediaLandscapeRow = { 
/**
 * Its landscape.
 */
id: Id, 
/**
 * The country.
 */
country: Country, 
/**
 * How many figures there are.
 */
figures: number, 
/**
 * How many totals do not add up and have not been settled.
 */
openGaps: number, };

/**
 * The media of a country to be kept.
 */
export type MediaLandscapeSave = { 
/**
 * As loaded; nothing for a new one.
 */
loaded: MediaLandscapeFile | null, 
/**
 * As it is to be.
 */
wanted: MediaLandscapeFile, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * The countries of which there are figures.
 */
export type MediaLandscapes = { 
/**
 * A row for each, by country.
 */
rows: Array<MediaLandscapeRow>, };

/**
 * What a record named by another is called.
 */
export type Name = { 
/**
 * Its table.
 */
table: Table, 
/**
 * What it is called.
 */
text: Text, 
/**
 * Its abbreviation, for organisations that have one.
 */
short: Text, };

/**
 * Names to be looked for on record, all in one question.
 */
export type NameMatch = { 
/**
 * People.
 */
people: Array<NamedPerson>, 
/**
 * Organisations.
 */
organisations: Array<string>, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * What the names may mean, in the order asked.
 */
export type NameMatches = { 
/**
 * People.
 */
people: Array<PersonMatches>, 
/**
 * Organisations.
 */
organisations: Array<OrganisationMatches>, };

/**
 * A person as a list has them.
 */
export type NamedPerson = { 
/**
 * Full name.
 */
name: string, 
/**
 * Post, where it is given.
 */
post: string, 
/**
 * Organisation, where it is given.
 */
organisation: string, };

/**
 * A request that needs nothing.
 */
export type Nothing = Record<symbol, never>;

/**
 * How the last day of notice lies to the day asked.
 */
export type NoticeTiming = "none" | "ahead" | "near" | "late";

/**
 * The unit whose records these are; an office file has exactly one.
 */
export type Office = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * Name of the unit as it stands on its papers.
 */
unitName: Text, 
/**
 * Name in Lao, where there is one.
 */
unitNameLo: Text, 
/**
 * Name in English, where there is one.
 */
unitNameEn: Text, 
/**
 * The agency above it, as it stands on its papers.
 */
parentAgency: Text, 
/**
 * The agency above it in Lao, where it has a name there.
 */
parentAgencyLo: Text, 
/**
 * The agency above it in English, where it has a name there.
 */
parentAgencyEn: Text, 
/**
 * Place named in the dateline of its papers, such as "Huế".
 */
place: Text, 
/**
 * The place as Lao papers write it.
 */
placeLo: Text, 
/**
 * The place as English papers write it.
 */
placeEn: Text, 
/**
 * Languages its papers are printed in.
 */
languages: LangSet, };

/**
 * An office copied into another folder.
 */
export type OfficeCopied = { 
/**
 * It is open there now.
 */
status: OfficeStatus, 
/**
 * How many attached files could not be copied, because they are no longer where they were
 * kept.
 */
missing: number, };

/**
 * An office to be made.
 */
export type OfficeCreate = { 
/**
 * A new or empty folder; where the program would make one unless given.
 */
folder?: PickedPath, 
/**
 * What is said of the office.
 */
office: Office, };

/**
 * Where the open office is to be copied to.
 */
export type OfficeElsewhere = { 
/**
 * A new or empty folder.
 */
folder: PickedPath, };

/**
 * An office to be opened.
 */
export type OfficeFolder = { 
/**
 * Its folder.
 */
folder: PickedPath, 
/**
 * Whether to open what is left of it where its last saves are missing; a copy of their log
 * is kept in the folder.
 */
acceptLoss: boolean, };

/**
 * What is said of the office, changed.
 */
export type OfficeSave = { 
/**
 * As it was loaded.
 */
loaded: Office, 
/**
 * As it is to be.
 */
wanted: Office, };

/**
 * Which office is open.
 */
export type OfficeStatus = { 
/**
 * The one that is open.
 */
open: OpenOffice | null, 
/**
 * Those opened before, latest first.
 */
recent: Array<string>, 
/**
 * Today in office time, as an ISO date.
 */
today: string, 
/**
 * The time now, as RFC 3339 writes it: the clock the page goes by.
 */
now: string, 
/**
 * Where the program would make a new office unless told otherwise.
 */
defaultFolder: string, };

/**
 * An office that is open.
 */
export type OpenOffice = { 
/**
 * Its folder.
 */
folder: string, 
/**
 * What is said of it.
 */
office: Office, 
/**
 * Whether it lies on a disk that cannot be written, so that nothing can be saved.
 */
readOnly: boolean, 
/**
 * Whether its folder or a file in it is no longer where it was opened, so that nothing can
 * be saved there.
 */
gone: boolean, 
/**
 * Whether the file of its last saves was cut or overwritten, so that nothing can be saved.
 */
logBroken: boolean, };

/**
 * An organisation on any side.
 */
export type Organisation = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * What it is.
 */
kind: OrganisationKind, 
/**
 * Country it belongs to.
 */
country: Country, 
/**
 * The organisation above it.
 */
parent: Id | null, 
/**
 * Province or city it sits in.
 */
province: Text, 
/**
 * Anything else worth keeping.
 */
notes: Text, };

/**
 * Another spelling under which an organisation is met in papers.
 */
export type OrganisationAlias = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * Whose it is.
 */
organisation: Id, 
/**
 * The spelling as met.
 */
text: Text, };

/**
 * One organisation.
 */
export type OrganisationDetail = { 
/**
 * The organisation with all that belongs to it.
 */
file: OrganisationFile, 
/**
 * Which side it is on where nobody says otherwise.
 */
side: Side, 
/**
 * Who took over from it, step by step.
 */
successors: Array<SuccessorStep>, 
/**
 * From whom it took over.
 */
predecessors: Array<SuccessorStep>, 
/**
 * Organisations under it.
 */
children: Array<Id>, 
/**
 * Who holds or held a post there.
 */
people: Array<PostHolder>, 
/**
 * Agreements it signed.
 */
agreements: Array<AgreementBrief>, 
/**
 * Activities it took part in, newest first, at most fifty.
 */
activities: Array<ActivityBrief>, 
/**
 * Names of the records it names.
 */
names: { [key in string]: Name }, };

/**
 * An organisation with its names and successors.
 */
export type OrganisationFile = { 
/**
 * The organisation.
 */
organisation: Organisation, 
/**
 * Names over time.
 */
names: Array<OrganisationName>, 
/**
 * Other spellings.
 */
aliases: Array<OrganisationAlias>, 
/**
 * Who took over from it.
 */
successions: Array<Succession>, 
/**
 * Sources.
 */
citations: Array<Citation>, };

/**
 * An organisation asked for.
 */
export type OrganisationGet = { 
/**
 * Which.
 */
id: Id, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * What an organisation is.
 */
export type OrganisationKind = "ministry" | "department" | "provincial" | "party_body" | "friendship" | "border_guard" | "military" | "press" | "association" | "foundation" | "mission" | "company" | "other" | "unknown";

/**
 * A question about organisations.
 */
export type OrganisationList = { 
/**
 * What was typed.
 */
text: string, 
/**
 * Kinds wanted; none for all.
 */
kinds: Array<OrganisationKind>, 
/**
 * Countries wanted.
 */
countries: Array<Country>, 
/**
 * The order.
 */
order: ListOrder, 
/**
 * `next` of the page before.
 */
after: string | null, 
/**
 * At most so many rows.
 */
limit: number, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * An organisation on record that a name may mean.
 */
export type OrganisationMatch = { 
/**
 * The organisation.
 */
id: Id, 
/**
 * What it is called today.
 */
name: Text, 
/**
 * Its abbreviation.
 */
short: Text, 
/**
 * What the organisation above it is called.
 */
parentName: Text, 
/**
 * Which side it is on where nobody says otherwise.
 */
side: Side, 
/**
 * Whether the name is written otherwise.
 */
isAlike: boolean, };

/**
 * Which organisations a name may mean.
 */
export type OrganisationMatches = { 
/**
 * What follows from it.
 */
verdict: MatchVerdict, 
/**
 * Organisations on record, the likeliest first.
 */
candidates: Array<OrganisationMatch>, };

/**
 * A name an organisation has or had, in one language, for a time.
 */
export type OrganisationName = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * Whose name it is.
 */
organisation: Id, 
/**
 * Language of the name.
 */
lang: Lang, 
/**
 * The name in full.
 */
name: Text, 
/**
 * Its abbreviation, such as "Cục TTĐN".
 */
abbreviation: Text, 
/**
 * From when it was so called.
 */
validFrom: PartialDate, 
/**
 * Until when.
 */
validTo: DateEnd, };

/**
 * A page of organisations.
 */
export type OrganisationPage = { 
/**
 * The rows.
 */
rows: Array<OrganisationRow>, 
/**
 * Where the next page begins.
 */
next: string | null, 
/**
 * How many there are, up to 1,000.
 */
total: number, 
/**
 * Whether there are more than `total`.
 */
more: boolean, };

/**
 * An organisation in a list.
 */
export type OrganisationRow = { 
/**
 * The organisation.
 */
organisation: Organisation, 
/**
 * What it is called today.
 */
name: Text, 
/**
 * Its abbreviation.
 */
short: Text, 
/**
 * What the organisation above it is called.
 */
parentName: Text, 
/**
 * How many names it has or had.
 */
names: number, 
/**
 * Whether another took over from it.
 */
succeeded: boolean, 
/**
 * Which side it is on where nobody says otherwise.
 */
side: Side, 
/**
 * Stretches of the name that answer what was typed, as UTF-16 positions `[from, to]`.
 */
highlights: Array<[number, number]>, };

/**
 * An organisation to be kept.
 */
export type OrganisationSave = { 
/**
 * As it was loaded; nothing for a new one.
 */
loaded: OrganisationFile | null, 
/**
 * As it is to be.
 */
wanted: OrganisationFile, 
/**
 * Whether a new one is entered though others on record have such a name.
 */
confirmed: boolean, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * Whether what is for our side alone is printed. The code of the first term is that of the
 * default of earlier versions, which asked for no decision.
 */
export type OwnSide = "included" | "any_language" | "left_out";

/**
 * A pack, or a template packs are begun from.
 */
export type Pack = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * Whether it is for an occasion or is the pattern of others.
 */
usage: PackUse, 
/**
 * Title on the cover, or name of the template; the occasion's own where it is empty.
 */
title: Text, 
/**
 * The talks, the delegation or another activity it is for.
 */
activity: Id | null, 
/**
 * The agreement it is about.
 */
agreement: Id | null, 
/**
 * The partner it is about.
 */
organisation: Id | null, 
/**
 * Who is to read it, as the cover says.
 */
audience: Text, 
/**
 * Language it is written in: Vietnamese, Lao or English.
 */
lang: Lang, 
/**
 * Language it is written in beside the first, side by side; none for one language.
 */
secondLang: Lang | null, 
/**
 * The day it speaks of; unknown for the day it is drawn on.
 */
asOf: PartialDate, 
/**
 * The days its log covers.
 */
span: PackSpan, 
/**
 * First of them, where they are chosen.
 */
periodFrom: PartialDate, 
/**
 * Last of them, where they are chosen.
 */
periodTo: PartialDate, 
/**
 * The mark that says who may see it.
 */
circulation: Circulation, 
/**
 * Whether it may be printed with texts that are in another language.
 */
untranslated: Untranslated, 
/**
 * Which version it is, such as "bản trình Thứ trưởng".
 */
version: Text, };

/**
 * A pack to be begun. Nothing is kept yet.
 */
export type PackBegin = { 
/**
 * What it is for.
 */
subject: PackSubject, 
/**
 * Code of a template that ships with the program, or identifier of one of the office; the
 * whole pack unless given.
 */
template: string, 
/**
 * Language names are shown in, and of the pack.
 */
lang: Lang, };

/**
 * A record that changed.
 */
export type PackChangeRow = { 
/**
 * Its kind.
 */
table: Table, 
/**
 * The record.
 */
id: Id, 
/**
 * What it is called.
 */
name: Text, 
/**
 * Whether it came, changed or left.
 */
what: ChangeWhat, 
/**
 * What changed of it, taken together.
 */
changes: Array<HistoryChange>, };

/**
 * What changed since a print.
 */
export type PackChanges = { 
/**
 * Record by record.
 */
rows: Array<PackChangeRow>, };

/**
 * Something to be looked at before a pack is printed.
 */
export type PackCheck = { 
/**
 * What it is.
 */
kind: PackCheckKind, 
/**
 * Kind of the record it is about.
 */
table: Table, 
/**
 * That record.
 */
id: Id, 
/**
 * What it is called.
 */
name: Text, 
/**
 * Where in its file, as a wire path such as `legs.3.day`; empty where that is not told.
 */
path: string, 
/**
 * What the paper says there.
 */
words: string, 
/**
 * Index of the first page with words of what it is about, else with words of its record;
 * none where no page has any.
 */
page: number | null, };

/**
 * Kinds of what should be looked at.
 */
export type PackCheckKind = "dates_contradict" | "condition_not_met" | "ceiling" | "untranslated" | "stale_translation" | "unknown" | "unsourced" | "sum_differs" | "personal_data" | "unreadable_file" | "unprinted";

/**
 * A pack to be drawn as it is, kept or not.
 */
export type PackCompose = { 
/**
 * The pack.
 */
pack: PackFile, 
/**
 * What to make of it.
 */
file: PaperFile, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * A pack with its prints.
 */
export type PackDetail = { 
/**
 * The pack with its parts.
 */
file: PackFile, 
/**
 * Which ways of printing each part has a choice of.
 */
ways: Array<PartWays>, 
/**
 * Its prints, the latest first.
 */
prints: Array<PackPrintRow>, 
/**
 * Names of the records it names.
 */
names: { [key in string]: Name }, };

/**
 * A briefing pack.
 */
export type PackFile = { 
/**
 * The pack.
 */
pack: Pack, 
/**
 * Its parts.
 */
sections: Array<PackSection>, };

/**
 * A pack asked for.
 */
export type PackGet = { 
/**
 * Which.
 */
id: Id, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * Language of a paper.
 */
export type PackLang = "vi" | "lo" | "en";

/**
 * The packs asked for.
 */
export type PackList = { 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * A part of a pack, in the usual order.
 */
export type PackPart = "cover" | "contents" | "summary" | "programme" | "members" | "points" | "partner" | "media" | "agreements" | "commitments" | "activity_table" | "activity_text" | "exchanges" | "planned" | "outstanding" | "logistics" | "sources" | "gaps" | "annexes";

/**
 * A pack as it left the office. Prints are made and never changed; the paper and what it was
 * made of are attached to it.
 */
export type PackPrint = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * What the pack is for: its prints are numbered within that, and outlive the pack.
 */
subject: Id, 
/**
 * Which print it is, from 1.
 */
number: number, 
/**
 * Title of the paper.
 */
title: Text, 
/**
 * Language of the paper.
 */
lang: Lang, 
/**
 * The mark on its cover.
 */
circulation: Circulation, 
/**
 * The day it was printed, in office time.
 */
printedOn: PartialDate, 
/**
 * The time of that day.
 */
printedAt: ClockTime, 
/**
 * Who printed it.
 */
printedBy: Text, 
/**
 * How many pages it has.
 */
pages: number, };

/**
 * A pack to be printed.
 */
export type PackPrintNew = { 
/**
 * The pack, kept or not.
 */
pack: PackFile, 
/**
 * What to make of it.
 */
file: PaperFile, };

/**
 * A print as lists show it.
 */
export type PackPrintRow = { 
/**
 * The print.
 */
print: PackPrint, 
/**
 * The paper, kept as an attached file.
 */
file: Attachment, 
/**
 * Language it is written in beside the first, side by side; none for one language.
 */
secondLang: Lang | null, 
/**
 * The parts it was printed with, in their order; none where the file that tells them is
 * missing or damaged.
 */
parts: Array<PackPart>, 
/**
 * Whether the file that tells what it was made of is missing or damaged: it can be had
 * again, but not be compared.
 */
madeOfLost: boolean, };

/**
 * A pack to be printed to a file.
 */
export type PackPrintTo = { 
/**
 * The pack, kept or not.
 */
pack: PackFile, 
/**
 * Where to.
 */
path: PickedPath, 
/**
 * What to make; the extension, `.pdf` or `.docx`, says it unless given.
 */
file: PaperFile | null, };

/**
 * A record a pack was drawn from.
 */
export type PackRecord = { 
/**
 * Its kind.
 */
table: Table, 
/**
 * The record.
 */
id: Id, 
/**
 * What it is called.
 */
name: Text, };

/**
 * An area of a page on which words of a record stand, in points from the upper left corner.
 */
export type PackRegion = { 
/**
 * Index of the page.
 */
page: number, 
/**
 * Left edge.
 */
x: number, 
/**
 * Upper edge.
 */
y: number, 
/**
 * Width.
 */
width: number, 
/**
 * Height.
 */
height: number, 
/**
 * Index of the record.
 */
record: number, };

/**
 * A pack in the list.
 */
export type PackRow = { 
/**
 * The pack.
 */
pack: Pack, 
/**
 * What it is called.
 */
name: Text, 
/**
 * What it is for.
 */
occasion: Text, 
/**
 * How often it was printed.
 */
prints: number, 
/**
 * When it was printed last.
 */
printedOn: PartialDate, };

/**
 * A pack, or a template, to be kept.
 */
export type PackSave = { 
/**
 * As loaded; nothing for a new one.
 */
loaded: PackFile | null, 
/**
 * As it is to be.
 */
wanted: PackFile, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * A part of a pack.
 */
export type PackSection = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The pack.
 */
pack: Id, 
/**
 * Place among the parts, from 0.
 */
position: number, 
/**
 * Which part.
 */
part: PackPart, 
/**
 * Whether it is printed.
 */
shown: Inclusion, 
/**
 * What is said at its head besides the records, a paragraph a line.
 */
text: Text, 
/**
 * The days it covers; those of the pack unless given.
 */
span: PackSpan | null, 
/**
 * First of them, where they are chosen.
 */
periodFrom: PartialDate, 
/**
 * Last of them, where they are chosen.
 */
periodTo: PartialDate, 
/**
 * The partner it keeps to; all unless given.
 */
partner: Id | null, 
/**
 * How much it tells.
 */
detail: PartDetail, 
/**
 * Whether what is for our side alone is printed.
 */
confidential: OwnSide, };

/**
 * A print compared with the records as they stand.
 */
export type PackSince = { 
/**
 * The print.
 */
print: Id, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * The days the log of a pack covers.
 */
export type PackSpan = "last_year" | "this_year" | "all" | "chosen";

/**
 * What a pack is for.
 */
export type PackSubject = { "kind": "agreement", 
/**
 * Which.
 */
id: Id, } | { "kind": "partner", 
/**
 * Which.
 */
id: Id, } | { "kind": "activity", 
/**
 * Which.
 */
id: Id, } | { "kind": "named", 
/**
 * Code of an agreement, name of an organisation, or identifier of an agreement, an
 * organisation, an activity or a pack.
 */
name: string, };

/**
 * The supplement to a print.
 */
export type PackSupplement = { 
/**
 * The print.
 */
print: Id, 
/**
 * What to make.
 */
file: PaperFile, };

/**
 * The supplement to a print, to be written to a file.
 */
export type PackSupplementTo = { 
/**
 * The print.
 */
print: Id, 
/**
 * Where to; its extension says what to make: `.pdf` or `.docx`.
 */
path: PickedPath, };

/**
 * A template in the list.
 */
export type PackTemplateRow = { 
/**
 * What [`PackBegin`] calls it.
 */
template: string, 
/**
 * What people call it.
 */
name: Text, 
/**
 * Whether it is one of the office's own, which can be changed.
 */
isOwn: boolean, };

/**
 * Whether a pack is for an occasion or the pattern of others.
 */
export type PackUse = "pack" | "template";

/**
 * The packs there are.
 */
export type Packs = { 
/**
 * Those for an occasion, the last made first.
 */
rows: Array<PackRow>, 
/**
 * What packs are begun from: templates that ship with the program, then the office's own.
 */
templates: Array<PackTemplateRow>, };

/**
 * Papers to be looked at before they are printed.
 */
export type PaperCheck = { 
/**
 * Which.
 */
paper: PaperChecked, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * What is about to be printed.
 */
export type PaperChecked = { "of": "papers", 
/**
 * The activity.
 */
activity: Id, 
/**
 * Which papers; all that activities of its kind have unless given.
 */
kinds: Array<PaperKind>, 
/**
 * Of which session a sign-in sheet is; of all unless given.
 */
session: Id | null, 
/**
 * Their language.
 */
lang: PackLang, } | { "of": "register", 
/**
 * What it holds.
 */
register: RegisterOf, 
/**
 * Its language.
 */
lang: PackLang, } | { "of": "report", 
/**
 * The report.
 */
report: Report, } | { "of": "certificates", 
/**
 * Which.
 */
certificates: Array<Id>, };

/**
 * What should be looked at before papers are printed.
 */
export type PaperChecks = { 
/**
 * The points, kind by kind; at most 500.
 */
checks: Array<PackCheck>, 
/**
 * How many there are in all.
 */
allChecks: number, 
/**
 * Deviations from the rules of form.
 */
findings: Array<PaperFinding>, 
/**
 * What the author should look at.
 */
warnings: Array<string>, };

/**
 * A paper to be drawn.
 */
export type PaperDraw = { 
/**
 * The paper.
 */
paper: PaperRequest, 
/**
 * What to make of it.
 */
file: PaperFile, };

/**
 * What becomes of a paper.
 */
export type PaperFile = "pdf" | "docx";

/**
 * A deviation of a paper from the rules.
 */
export type PaperFinding = { 
/**
 * What is wrong, as a code.
 */
code: string, 
/**
 * What is wrong, in words.
 */
message: string, 
/**
 * Where, as a path in the document.
 */
path: string, 
/**
 * The first words there; may be empty.
 */
excerpt: string, 
/**
 * The rule: citation and clause.
 */
rule: string, 
/**
 * All of it on one line.
 */
line: string, };

/**
 * A kind of paper.
 */
export type PaperKind = "member_list" | "programme" | "name_cards" | "seat_labels" | "trip_report" | "sign_in_sheet" | "course_report" | "event_programme" | "event_checklist" | "item_receipt" | "event_report";

/**
 * A paper asked for.
 */
export type PaperRequest = { 
/**
 * Which paper.
 */
kind: PaperKind, 
/**
 * The activity it is for.
 */
activity: Id, 
/**
 * Of which session a sign-in sheet is; of all unless given.
 */
session: Id | null, 
/**
 * Its language.
 */
lang: PackLang, };

/**
 * A paper to be written to a file.
 */
export type PaperSave = { 
/**
 * The paper.
 */
paper: PaperRequest, 
/**
 * Where to; its extension says what to make: `.pdf` or `.docx`.
 */
path: PickedPath, };

/**
 * Papers of an activity to be written to a folder together.
 */
export type PaperSaveAll = { 
/**
 * The activity.
 */
activity: Id, 
/**
 * Which papers; all that activities of its kind have unless given.
 */
kinds: Array<PaperKind>, 
/**
 * Their language.
 */
lang: PackLang, 
/**
 * What to make of them.
 */
file: PaperFile, 
/**
 * The folder in which a folder named after the activity is made.
 */
folder: PickedPath, };

/**
 * How much a part of a pack tells.
 */
export type PartDetail = "full" | "brief";

/**
 * Which ways of printing a part has a choice of.
 */
export type PartWays = { 
/**
 * The part.
 */
part: PackPart, 
/**
 * It can cover other days than the pack.
 */
span: boolean, 
/**
 * It can keep to one partner.
 */
partner: boolean, 
/**
 * It can be told in brief.
 */
detail: boolean, 
/**
 * It holds what is for our side alone.
 */
confidential: boolean, };

/**
 * A date known to the day, month or year: 2023-11-11, 2023-11, 2023, or unknown
 */
export type PartialDate = string;

/**
 * An organisation taking part.
 */
export type PartyName = { 
/**
 * The organisation.
 */
organisation: Id, 
/**
 * What it is called.
 */
name: Text, 
/**
 * Its abbreviation.
 */
short: Text, 
/**
 * Which side.
 */
side: Side, };

/**
 * What an organisation does in an activity.
 */
export type PartyRole = "host" | "co_host" | "counterpart" | "signatory" | "participant" | "sponsor" | "unknown";

/**
 * A party as signed, and who stands in its place.
 */
export type PartyToday = { 
/**
 * The party.
 */
party: Id, 
/**
 * Whoever took over, one after the other; empty while the party itself still stands.
 */
successors: Array<SuccessorStep>, };

/**
 * What a file or folder is picked for.
 */
export type PathUse = "read_file" | "write_file" | "write_folder" | "office_folder";

/**
 * On which days the periods of reports begin; the days themselves are data, see
 * [`crate::report::SchemeRule`].
 */
export type PeriodScheme = "mid_month" | "calendar";

/**
 * How a period lies to the day figures are taken.
 */
export type PeriodStage = "ended" | "under_way" | "ahead";

/**
 * How often a commitment falls due.
 */
export type Periodicity = "once" | "continuous" | "monthly" | "quarterly" | "half_yearly" | "yearly" | "on_request" | "unknown";

/**
 * A person met in the work. Passport, birth and health data never belong here; what travelling
 * needs is in [`TravelDocument`].
 */
export type Person = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The full name as the person writes it in Latin letters; never split.
 */
fullName: Text, 
/**
 * The name in its native script, such as Lao.
 */
nativeName: Text, 
/**
 * What the person is called for short.
 */
shortName: Text, 
/**
 * Form of address, such as "Ông", "Bà", "Đồng chí".
 */
honorific: Text, 
/**
 * Country.
 */
country: Country, 
/**
 * Anything else worth keeping for the next meeting.
 */
notes: Text, };

/**
 * How somebody enrolled attended.
 */
export type PersonAttendance = { 
/**
 * Who.
 */
person: Id, 
/**
 * Sessions attended in time.
 */
present: number, 
/**
 * Sessions attended, but late; they count as attended.
 */
late: number, 
/**
 * Sessions missed with leave; they do not count as attended.
 */
excused: number, 
/**
 * Sessions missed without leave.
 */
absent: number, 
/**
 * Attended sessions in whole percent of all, rounded down; none for a course without
 * sessions.
 */
share: number | null, 
/**
 * Whether that reaches the rule; none where there is no rule or no session.
 */
reached: boolean | null, };

/**
 * One person.
 */
export type PersonDetail = { 
/**
 * The person with posts.
 */
file: PersonFile, 
/**
 * Activities the person took part in, newest first, at most fifty.
 */
activities: Array<ActivityBrief>, 
/**
 * Names of the records it names.
 */
names: { [key in string]: Name }, };

/**
 * A person with posts.
 */
export type PersonFile = { 
/**
 * The person.
 */
person: Person, 
/**
 * Posts over time.
 */
posts: Array<Post>, 
/**
 * Sources.
 */
citations: Array<Citation>, 
/**
 * Titles of posts in other languages.
 */
translations: Array<Translation>, };

/**
 * A person asked for.
 */
export type PersonGet = { 
/**
 * Which.
 */
id: Id, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * A question about people.
 */
export type PersonList = { 
/**
 * What was typed.
 */
text: string, 
/**
 * Countries wanted; none for all.
 */
countries: Array<Country>, 
/**
 * Organisations wanted.
 */
organisations: Array<Id>, 
/**
 * The order.
 */
order: ListOrder, 
/**
 * `next` of the page before.
 */
after: string | null, 
/**
 * At most so many rows.
 */
limit: number, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * A person on record whom a name may mean.
 */
export type PersonMatch = { 
/**
 * The person.
 */
id: Id, 
/**
 * Full name.
 */
fullName: Text, 
/**
 * The post held today or last, or that of the last activity.
 */
post: Text, 
/**
 * Where it is or was held.
 */
organisation: Id | null, 
/**
 * What that is called.
 */
organisationName: Text, 
/**
 * Whether the name is written otherwise.
 */
isAlike: boolean, 
/**
 * Whether the post given is none of those on record.
 */
otherPost: boolean, 
/**
 * Whether the organisation given is none of those on record.
 */
otherOrganisation: boolean, };

/**
 * Whom a name may mean.
 */
export type PersonMatches = { 
/**
 * What follows from it.
 */
verdict: MatchVerdict, 
/**
 * People on record, the likeliest first.
 */
candidates: Array<PersonMatch>, };

/**
 * A page of people.
 */
export type PersonPage = { 
/**
 * The rows.
 */
rows: Array<PersonRow>, 
/**
 * Where the next page begins.
 */
next: string | null, 
/**
 * How many there are, up to 1,000.
 */
total: number, 
/**
 * Whether there are more than `total`.
 */
more: boolean, };

/**
 * What a person does in an activity.
 */
export type PersonRole = "head" | "chair" | "signatory" | "speaker" | "participant" | "interpreter" | "reporter" | "witness" | "trainer" | "trainee" | "contact" | "unknown";

/**
 * A person in a list.
 */
export type PersonRow = { 
/**
 * The person.
 */
person: Person, 
/**
 * The post held today, or the last one known.
 */
post: Post | null, 
/**
 * What the organisation of that post is called.
 */
organisationName: Text, 
/**
 * Post and organisation of the last activity, where no post is on record.
 */
lastMet: Text, 
/**
 * Stretches of the name that answer what was typed, as UTF-16 positions `[from, to]`.
 */
highlights: Array<[number, number]>, };

/**
 * A person to be kept.
 */
export type PersonSave = { 
/**
 * As loaded; nothing for a new one.
 */
loaded: PersonFile | null, 
/**
 * As it is to be.
 */
wanted: PersonFile, 
/**
 * Whether a new one is entered though others on record have such a name.
 */
confirmed: boolean, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * What a page asks the host's file dialog for.
 */
export type PickWish = { 
/**
 * What for.
 */
usage: PathUse, 
/**
 * Title of the dialog.
 */
title: string, 
/**
 * Name suggested for a file to be written; empty for none.
 */
suggestedName: string, 
/**
 * Kinds of files; none for any file.
 */
kinds: Array<FileKind>, };

/**
 * What a page gets of a path that was picked.
 */
export type Picked = { 
/**
 * What commands take.
 */
token: PickedPath, 
/**
 * The path, to be shown.
 */
shown: string, 
/**
 * The last part of the path.
 */
name: string, };

/**
 * A file or folder as commands take it: a token the host issued, or a plain path where the host's
 * user is the owner of the account.
 */
export type PickedPath = string;

/**
 * Whether something is in the annual plan.
 */
export type PlanStanding = "in_plan" | "outside_plan" | "unknown";

/**
 * A post held at an organisation for a time.
 */
export type Post = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * Who holds it.
 */
person: Id, 
/**
 * Where; unknown organisations stay empty.
 */
organisation: Id | null, 
/**
 * Name of the post, such as "Thứ trưởng".
 */
title: Text, 
/**
 * From when.
 */
validFrom: PartialDate, 
/**
 * Until when.
 */
validTo: DateEnd, };

/**
 * Somebody with a post.
 */
export type PostHolder = { 
/**
 * Who.
 */
person: Id, 
/**
 * The name.
 */
fullName: Text, 
/**
 * The post.
 */
post: Post, };

/**
 * Whether the press may be there.
 */
export type PressAccess = "open" | "closed" | "unknown";

/**
 * A press office of one side that resides in the other's country.
 */
export type PressOffice = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The landscape of the country of the partner.
 */
landscape: Id, 
/**
 * The organisation it belongs to.
 */
organisation: Id, 
/**
 * Whose it is: ours resides there, the partner's resides here.
 */
side: Side, 
/**
 * Where it resides.
 */
place: Text, 
/**
 * Since when.
 */
since: PartialDate, 
/**
 * What to know about it.
 */
note: Text, };

/**
 * A pack just printed.
 */
export type PrintedPack = { 
/**
 * The print.
 */
row: PackPrintRow, 
/**
 * The file in Base64.
 */
content: string, 
/**
 * Deviations from the rules.
 */
findings: Array<PaperFinding>, };

/**
 * A programme to be moved.
 */
export type ProgrammeMove = { 
/**
 * The activity.
 */
activity: Id, 
/**
 * By how many days, earlier ones negative.
 */
days: number, };

/**
 * A programme that fits the dates of its activity once all its items are moved by so many days.
 */
export type ProgrammeShift = { 
/**
 * By how many days, earlier ones negative.
 */
days: number, 
/**
 * The first day of the programme now.
 */
first: PartialDate, 
/**
 * The first day of the programme once it is moved.
 */
moved: PartialDate, };

/**
 * A commitment's progress on a day.
 */
export type Progress = { 
/**
 * How far.
 */
state: ProgressState, 
/**
 * How many activities were held.
 */
held: number, 
/**
 * How many are planned.
 */
planned: number, 
/**
 * When the last one was held; unknown where none was or its date is unknown.
 */
lastHeldOn: PartialDate, 
/**
 * Whether its due date has surely passed with nothing held.
 */
overdue: boolean, };

/**
 * How far a commitment has been carried out.
 */
export type ProgressState = "not_started" | "planned" | "unclear" | "carried_out" | "replaced";

/**
 * The event an activity is: at most one such record belongs to an activity.
 */
export type PublicEvent = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The activity.
 */
activity: Id, 
/**
 * How many came; none while nobody has counted.
 */
visitors: number | null, 
/**
 * How they were counted, and by whom.
 */
visitorsNote: Text, 
/**
 * The edition before this one.
 */
previous: Id | null, };

/**
 * How a question of an evaluation is answered.
 */
export type QuestionKind = "score" | "free";

/**
 * What was answered to a question.
 */
export type QuestionResult = { 
/**
 * The question.
 */
question: Id, 
/**
 * On how many sheets it is answered: the n of the average.
 */
answered: number, 
/**
 * How often each score was given, from 1 up.
 */
scores: Array<number>, 
/**
 * The average of the scores in hundredths, rounded; none without scores.
 */
average: number | null, 
/**
 * The words, in the order of the sheets.
 */
texts: Array<Text>, };

/**
 * An office of the list of those opened before.
 */
export type RecentOffice = { 
/**
 * The entry, as the list has it.
 */
entry: string, 
/**
 * Whether to open what is left of it where its last saves are missing; a copy of their log
 * is kept in the folder.
 */
acceptLoss: boolean, };

/**
 * The history of a record asked for.
 */
export type RecordHistory = { 
/**
 * Root record.
 */
id: Id, 
/**
 * At most so many changes.
 */
limit: number, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * What became of a record, latest first.
 */
export type RecordHistoryEntries = { 
/**
 * The change sets.
 */
entries: Array<HistoryEntry>, };

/**
 * A record that answers.
 */
export type RecordHit = { 
/**
 * Its kind.
 */
table: Table, 
/**
 * The record.
 */
id: Id, 
/**
 * The record to open: the record itself, or the agreement a commitment stands in.
 */
open: Id, 
/**
 * Its title or name.
 */
title: string, 
/**
 * Stretches of the title that answer, as UTF-16 positions `[from, to]`.
 */
highlights: Array<[number, number]>, 
/**
 * Where else the text answers, if not in the title.
 */
excerpt: ShownExcerpt | null, 
/**
 * When it began, for activities.
 */
startsOn: PartialDate, };

/**
 * Records that answer, best first.
 */
export type RecordHits = { 
/**
 * The hits.
 */
hits: Array<RecordHit>, 
/**
 * How many there are, up to 1,000.
 */
total: number, 
/**
 * Whether there are more than `total`.
 */
more: boolean, };

/**
 * Records whose names are wanted.
 */
export type RecordNames = { 
/**
 * Which, of whatever kind.
 */
ids: Array<Id>, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * Names of records.
 */
export type RecordNamesKnown = { 
/**
 * By identifier; records that are not there have none.
 */
names: { [key in string]: Name }, };

/**
 * A question to all records.
 */
export type RecordSearch = { 
/**
 * What was typed.
 */
text: string, 
/**
 * Kinds of records wanted; none for all.
 */
tables: Array<Table>, 
/**
 * At most so many hits.
 */
limit: number, };

/**
 * Records moved into or out of the bin.
 */
export type RecordsMoved = { 
/**
 * How many.
 */
moved: number, };

/**
 * Records of one kind.
 */
export type RecordsNamed = { 
/**
 * Their kind.
 */
table: Table, 
/**
 * Which.
 */
ids: Array<Id>, };

/**
 * A register to be drawn.
 */
export type RegisterDraw = { 
/**
 * What it holds.
 */
register: RegisterOf, 
/**
 * Its language.
 */
lang: PackLang, 
/**
 * What to make of it.
 */
file: ReportForm, };

/**
 * A register to be written to a file.
 */
export type RegisterDrawTo = { 
/**
 * What it holds.
 */
register: RegisterOf, 
/**
 * Its language.
 */
lang: PackLang, 
/**
 * Where to; its extension says what to make: `.xlsx`, `.pdf` or `.docx`.
 */
path: PickedPath, };

/**
 * What a register holds: the question its list was asked. Where a page begins and how many rows it
 * has do not matter.
 */
export type RegisterOf = { "of": "activities", 
/**
 * Which.
 */
list: ActivityList, } | { "of": "agreements", 
/**
 * Which.
 */
list: AgreementList, } | { "of": "certificates", 
/**
 * Which.
 */
list: CertificateList, };

/**
 * How an agreement is renewed when its term ends.
 */
export type RenewalMode = "automatic" | "by_notice" | "none" | "unknown";

/**
 * A commitment of an amending paper that has taken the place of another.
 */
export type ReplacingCommitment = { 
/**
 * The amending paper.
 */
agreement: Id, 
/**
 * Its title in the language asked for, where it is translated.
 */
title: Text, 
/**
 * The commitment in the language asked for, where it is translated.
 */
text: Text, };

/**
 * A report.
 */
export type Report = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * What is reported on.
 */
kind: ReportKind, 
/**
 * Language of the paper and of its texts.
 */
lang: Lang, 
/**
 * By which scheme the period's days go.
 */
scheme: PeriodScheme, 
/**
 * The period.
 */
period: ReportPeriod | null, 
/**
 * What was done; empty for the words that follow from the figures. So are the three texts
 * after it.
 */
results: Text, 
/**
 * What did not go as planned.
 */
difficulties: Text, 
/**
 * What is to be done in the next period.
 */
plans: Text, 
/**
 * What is proposed.
 */
proposals: Text, 
/**
 * To whom it goes, a line each.
 */
addressees: Text, 
/**
 * Who receives copies, a line each.
 */
recipients: Text, 
/**
 * By what right the signer signs.
 */
authority: SigningAuthority, 
/**
 * On whose behalf, such as "BỘ TRƯỞNG".
 */
onBehalfOf: Text, 
/**
 * The signer's post.
 */
post: Text, 
/**
 * The signer's name, without academic title.
 */
signer: Text, 
/**
 * Symbol after the number, such as "BC-TTĐN".
 */
symbol: Text, 
/**
 * Its number within the year and symbol, once drawn from the register.
 */
number: number | null, 
/**
 * The year of the number.
 */
numberYear: number | null, 
/**
 * The date on the paper; the day of printing where unknown.
 */
dated: PartialDate, };

/**
 * A report that is to be looked at before it is printed.
 */
export type ReportCheck = { 
/**
 * The report.
 */
report: Report, };

/**
 * What the records of a period leave open.
 */
export type ReportChecks = { 
/**
 * Activities of which nobody said whether they took place, or whose records contradict
 * what was said, the earliest first.
 */
unanswered: Array<UnansweredActivity>, 
/**
 * How many they are, those not told included.
 */
unansweredTotal: number, 
/**
 * What the figures lack, where it is not zero.
 */
lacking: Array<LackingFigure>, 
/**
 * Whether the office kept records of the same period of the year before.
 */
yearBeforeKept: boolean, };

/**
 * The days a report tells of.
 */
export type ReportDays = { 
/**
 * The period itself, whether it has ended or not.
 */
period: Days, 
/**
 * Whether it has ended.
 */
stage: PeriodStage, 
/**
 * The days of the period that are counted: up to the day figures are taken.
 */
counted: Days, 
/**
 * From the beginning of its year to the last day counted.
 */
yearToDate: Days, 
/**
 * The same days of the year before.
 */
yearBefore: Days, 
/**
 * The days that lie ahead: the rest of the period and the period of the same length after it.
 */
next: Days, };

/**
 * One report.
 */
export type ReportDetail = { 
/**
 * The report.
 */
file: ReportFile, 
/**
 * Its title.
 */
title: string, 
/**
 * Number and symbol, once drawn.
 */
number: string | null, 
/**
 * The texts its paper has, in their order.
 */
parts: Array<ReportPart>, 
/**
 * The days it tells of.
 */
days: ReportDays, 
/**
 * The rule by which its period has those days.
 */
citation: Worded, 
/**
 * The law that asks for it; may be empty.
 */
basis: Worded, 
/**
 * Every figure, in the order of the tables.
 */
figures: Array<FigureLine>, 
/**
 * The words that follow from the figures, where nobody has written others.
 */
words: ReportTexts, 
/**
 * What is to be answered and looked at before the report is printed. None of it stands in
 * the paper.
 */
checks: ReportChecks, };

/**
 * A report to be drawn, as it is written at this moment.
 */
export type ReportDraw = { 
/**
 * The report.
 */
report: Report, 
/**
 * What to make of it.
 */
file: ReportForm, };

/**
 * A report to be written to a file.
 */
export type ReportDrawTo = { 
/**
 * The report.
 */
report: Report, 
/**
 * Where to; its extension says what to make: `.pdf`, `.docx` or, of its figures, `.xlsx`.
 */
path: PickedPath, };

/**
 * A figure of periodic reports; what it counts says [`ReportFigure::counted`].
 */
export type ReportFigure = "agreements_signed" | "agreements_in_effect" | "agreements_expiring" | "agreements_to_extend" | "agreements_to_succeed" | "agreements_unclear" | "delegations_out" | "people_out" | "uncounted_out" | "delegations_in" | "people_in" | "uncounted_in" | "reporters_out" | "reporter_people_out" | "uncounted_reporters_out" | "reporters_in" | "reporter_people_in" | "uncounted_reporters_in" | "unsorted_delegations" | "courses" | "seminars" | "teaching_us" | "teaching_partner" | "teaching_both" | "attendances" | "uncounted_teaching" | "teaching_by_others" | "events" | "press_conferences" | "events_us" | "events_partner" | "events_both" | "visitors" | "uncounted_events" | "events_by_others" | "products" | "products_us" | "products_partner" | "products_both" | "products_by_others" | "other_held" | "all_held" | "planned_next" | "cancelled" | "postponed" | "undated" | "unsettled";

/**
 * A report.
 */
export type ReportFile = { 
/**
 * The report.
 */
report: Report, };

/**
 * What becomes of a report.
 */
export type ReportForm = "pdf" | "docx" | "xlsx";

/**
 * A report asked for.
 */
export type ReportGet = { 
/**
 * Which.
 */
id: Id, };

/**
 * What a report is on.
 */
export type ReportKind = "periodic" | "agreement_implementation" | "agreement_plan" | "external_press";

/**
 * What asks for reports of a kind, and how their periods go by custom.
 */
export type ReportKindRule = { 
/**
 * The kind.
 */
kind: ReportKind, 
/**
 * The scheme its periods go by unless another is chosen.
 */
scheme: PeriodScheme, 
/**
 * The law that asks for it; empty where none is known that asks for every one of them.
 */
basis: Worded, 
/**
 * How sure that is.
 */
certainty: Certainty, 
/**
 * From when it holds.
 */
validFrom: PartialDate, 
/**
 * Until when.
 */
validTo: DateEnd, };

/**
 * The reports asked for.
 */
export type ReportList = { 
/**
 * Language titles are shown in.
 */
lang: Lang, };

/**
 * Reports kept.
 */
export type ReportPage = { 
/**
 * They, the latest period first.
 */
rows: Array<ReportRow>, 
/**
 * What asks for each kind, and how its periods go by custom.
 */
kinds: Array<ReportKindRule>, };

/**
 * A text of a report.
 */
export type ReportPart = "results" | "difficulties" | "plans" | "proposals";

/**
 * The period of a report: 2025, 2025-H1, 2025-Q3 or 2025-M07
 */
export type ReportPeriod = string;

/**
 * A report in a list.
 */
export type ReportRow = { 
/**
 * The report.
 */
report: Report, 
/**
 * Its title.
 */
title: string, 
/**
 * Number and symbol, once drawn.
 */
number: string | null, 
/**
 * The days it tells of.
 */
days: Days | null, };

/**
 * A report to be kept. Its number is drawn from the register and cannot be typed.
 */
export type ReportSave = { 
/**
 * As loaded; nothing for a new one.
 */
loaded: ReportFile | null, 
/**
 * As it is to be.
 */
wanted: ReportFile, };

/**
 * A table of periodic reports.
 */
export type ReportSection = "agreements" | "delegations_out" | "delegations_in" | "reporters" | "teaching" | "events" | "products" | "overall";

/**
 * Words that follow from the figures; of each text its paragraphs, of each paragraph its
 * pieces.
 */
export type ReportTexts = { 
/**
 * What was done.
 */
results: Array<Array<WordedPiece>>, 
/**
 * What did not go as planned.
 */
difficulties: Array<Array<WordedPiece>>, 
/**
 * What is to be done in the next period.
 */
plans: Array<Array<WordedPiece>>, 
/**
 * What is proposed.
 */
proposals: Array<Array<WordedPiece>>, };

/**
 * A rule of law or of the office, by which hints go. Those that ship are data of the same
 * form.
 */
export type Rule = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * What it is about.
 */
about: RuleSubject, 
/**
 * The class of guests it holds for; all where not known.
 */
guestClass: GuestClass, 
/**
 * The figure: days, months, persons, trips, or đồng, as the subject has it.
 */
figure: Amount, 
/**
 * Where it stands.
 */
citation: Text, 
/**
 * From when it holds.
 */
validFrom: PartialDate, 
/**
 * Until when it holds.
 */
validTo: DateEnd, 
/**
 * How sure it is that it says so.
 */
certainty: Certainty, 
/**
 * What else it says.
 */
note: Text, };

/**
 * An exception somebody granted from a rule.
 */
export type RuleException = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The activity.
 */
activity: Id, 
/**
 * What the rule is about.
 */
about: RuleSubject, 
/**
 * Why.
 */
reason: Text, 
/**
 * Who granted it.
 */
grantedBy: Text, 
/**
 * When.
 */
grantedOn: PartialDate, };

/**
 * What a rule on delegations is about; it says how its figure is read.
 */
export type RuleSubject = "days" | "persons" | "trips" | "hotel" | "meals" | "gift" | "passport_months" | "licence_days" | "report_days" | "passport_return_days";

/**
 * Rules by which hints go.
 */
export type Rules = { 
/**
 * The office's own.
 */
own: Array<Rule>, 
/**
 * Those that ship with the program.
 */
shipped: Array<Rule>, };

/**
 * The office's own rules to be kept. One that was loaded and is not wanted goes into the bin.
 */
export type RulesSave = { 
/**
 * As loaded.
 */
loaded: Array<Rule>, 
/**
 * As they are to be.
 */
wanted: Array<Rule>, };

/**
 * Where the sample office goes.
 */
export type SampleFolder = { 
/**
 * A new or empty folder, or one with the sample in it; one in the program's own folder
 * unless given.
 */
folder?: PickedPath, };

/**
 * A paper written as a file.
 */
export type SavedPaper = { 
/**
 * Where.
 */
path: string, 
/**
 * Size in bytes.
 */
size: number, 
/**
 * How many pages it has in print.
 */
pages: number, 
/**
 * Its title.
 */
title: string, 
/**
 * Deviations from the rules.
 */
findings: Array<PaperFinding>, 
/**
 * What the author should look at.
 */
warnings: Array<string>, 
/**
 * Characters printed as an empty box because no font has them, at every place.
 */
unprinted: Array<UnprintedCharacters>, };

/**
 * Papers written to a folder.
 */
export type SavedPapers = { 
/**
 * The folder made for them.
 */
folder: string, 
/**
 * They, in the order of their names.
 */
papers: Array<SavedPaper>, };

/**
 * Who was at a session.
 */
export type SessionAttendance = { 
/**
 * The session.
 */
session: Id, 
/**
 * How many were there, late or in time.
 */
attended: number, 
/**
 * How many are marked at all.
 */
marked: number, };

/**
 * A stretch of text with what answers in it.
 */
export type ShownExcerpt = { 
/**
 * The text.
 */
text: string, 
/**
 * UTF-16 positions `[from, to]`.
 */
highlights: Array<[number, number]>, };

/**
 * Which side of the cooperation, seen from the office that keeps the record.
 */
export type Side = "us" | "partner" | "both" | "third_party" | "unknown";

/**
 * By what right somebody signs; Decree 30/2020/NĐ-CP, Article 13.
 */
export type SigningAuthority = "own" | "collective" | "deputy" | "order" | "delegated" | "acting";

/**
 * Where facts come from: an article, a decree, a register.
 */
export type Source = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * Title as published.
 */
title: Text, 
/**
 * Who published it.
 */
publisher: Text, 
/**
 * Address, number or shelf mark.
 */
reference: Text, 
/**
 * When it was published.
 */
publishedOn: PartialDate, 
/**
 * Anything else worth keeping.
 */
notes: Text, };

/**
 * A source.
 */
export type SourceFile = { 
/**
 * The source.
 */
source: Source, };

/**
 * All sources.
 */
export type SourcePage = { 
/**
 * The sources, in the order they were entered.
 */
rows: Array<Source>, };

/**
 * A source to be kept.
 */
export type SourceSave = { 
/**
 * As it was loaded; nothing for a new one.
 */
loaded: SourceFile | null, 
/**
 * As it is to be.
 */
wanted: SourceFile, };

/**
 * A source as it is kept.
 */
export type SourceSaved = { 
/**
 * The source.
 */
file: SourceFile, };

/**
 * An agreement's status on a day, with the dates it follows from.
 */
export type Standing = { 
/**
 * The status.
 */
status: AgreementStatus, 
/**
 * End of the term that runs on the day; of the last term where none runs any more.
 */
expiry: DateEnd, 
/**
 * Last day to give notice before that end, where a notice period is known.
 */
noticeBy: PartialDate, 
/**
 * How that day lies to the day asked.
 */
notice: NoticeTiming, 
/**
 * Days from the day asked to the last day of notice, negative once it has passed; none where
 * no notice is to be given.
 */
noticeInDays: number | null, 
/**
 * How many times the term has been renewed automatically.
 */
renewals: number, 
/**
 * The amending paper the term follows from.
 */
extendedBy: Id | null, 
/**
 * A signed paper that extends the term until a day it does not tell.
 */
undatedExtension: Id | null, };

/**
 * What is to be asked about the status of an activity.
 */
export type StatusDoubt = { "code": "unanswered" } | { "code": "recorded_as_held", 
/**
 * What records it.
 */
grounds: Array<StatusGround>, } | { "code": "recorded_ahead", 
/**
 * What records it.
 */
grounds: Array<StatusGround>, };

/**
 * What a status follows from.
 */
export type StatusGround = "dates" | "steps" | "attendance" | "evaluation" | "certificates" | "visitors" | "guests" | "trip_report" | "minutes" | "conclusions" | "outcome";

/**
 * A status and what it follows from.
 */
export type StatusSuggestion = { 
/**
 * The status.
 */
status: ActivityStatus, 
/**
 * What it follows from.
 */
ground: StatusGround, };

/**
 * An organisation's tasks passing to another (Decree 177/2025/NĐ-CP, Article 4, for agreements
 * touched).
 */
export type Succession = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The organisation that gave up the tasks.
 */
predecessor: Id, 
/**
 * The organisation that took them over.
 */
successor: Id, 
/**
 * When.
 */
date: PartialDate, 
/**
 * The paper that ordered it.
 */
legalBasis: Text, 
/**
 * How much passed.
 */
scope: SuccessionScope, };

/**
 * How much a successor took over.
 */
export type SuccessionScope = "full" | "partial" | "unknown";

/**
 * One step of a succession.
 */
export type SuccessorStep = { 
/**
 * Who took over.
 */
organisation: Id, 
/**
 * What it is called.
 */
name: Text, 
/**
 * When.
 */
date: PartialDate, 
/**
 * By what paper.
 */
legalBasis: Text, 
/**
 * How much passed.
 */
scope: SuccessionScope, };

/**
 * A field whose values are suggested.
 */
export type SuggestedField = "province" | "place" | "tag" | "currency" | "responsible";

/**
 * A total compared with the sum of its parts.
 */
export type SumCheck = { 
/**
 * The figure of the total.
 */
figure: Id, 
/**
 * The indicator it is of.
 */
indicator: Id, 
/**
 * What the parts of the same statement add up to; nothing where that is beyond what can be
 * computed.
 */
sum: Amount | null, 
/**
 * The figures added, in the order of their indicators.
 */
parts: Array<Id>, 
/**
 * What comes of it.
 */
verdict: SumVerdict, };

/**
 * What became of parts that do not add up to their total.
 */
export type SumState = "open" | "asked" | "accepted";

/**
 * What comes of comparing a total with its parts.
 */
export type SumVerdict = { "kind": "holds" } | { "kind": "differs", 
/**
 * The total less the sum of its parts.
 */
gap: Amount, } | { "kind": "holds_with", 
/**
 * The total less the sum of its parts.
 */
gap: Amount, 
/**
 * The figures in doubt that close the gap, as few as can.
 */
figures: Array<Id>, } | { "kind": "not_computed" } | { "kind": "parts_missing", 
/**
 * The indicators without a figure.
 */
indicators: Array<Id>, };

/**
 * The tables of records, each by the kind of record it holds.
 */
export type Table = "office" | "source" | "organisation" | "organisation_name" | "organisation_alias" | "succession" | "person" | "post" | "agreement" | "agreement_party" | "agreement_signatory" | "agreement_area" | "agreement_legal_basis" | "commitment" | "activity" | "activity_party" | "activity_person" | "activity_commitment" | "activity_cost" | "activity_link" | "activity_tag" | "talks" | "talking_point" | "delegation" | "delegation_country" | "delegation_leg" | "delegation_member" | "gift" | "delegation_step" | "rule_exception" | "rule" | "travel_document" | "course" | "course_topic" | "course_session" | "attendance" | "evaluation_question" | "evaluation_answer" | "certificate" | "public_event" | "event_item" | "event_task" | "booth" | "lent_item" | "event_guest" | "coverage" | "media_landscape" | "media_indicator" | "media_figure" | "press_office" | "pack" | "pack_section" | "pack_print" | "follow_up" | "report" | "attachment" | "citation" | "translation";

/**
 * A talking point.
 */
export type TalkingPoint = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The activity.
 */
activity: Id, 
/**
 * Place among the points, from 0.
 */
position: number, 
/**
 * Whether we raise it, they may raise it, or it is to be avoided.
 */
kind: TalkingPointKind, 
/**
 * The point.
 */
text: Text, 
/**
 * Our argument, or our answer should they raise it.
 */
answer: Text, };

/**
 * What a talking point is for.
 */
export type TalkingPointKind = "raise" | "may_be_raised" | "avoid";

/**
 * The talks an activity is: at most one such record belongs to an activity.
 */
export type Talks = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * The activity.
 */
activity: Id, 
/**
 * Room and set-up, such as "Phòng khánh tiết, bàn dài".
 */
room: Text, 
/**
 * Who sits where.
 */
seating: Text, 
/**
 * Tactical notes for our side alone; never in a paper.
 */
tactics: Text, 
/**
 * What was said.
 */
said: Text, };

/**
 * One round of talks.
 */
export type TalksDetail = { 
/**
 * The activity and its conclusions.
 */
sheet: TalksSheet, 
/**
 * How each conclusion stands today, in the same order.
 */
standing: Array<FollowUpRow>, 
/**
 * The last talks of the same bodies or level before it; where there were none, the last
 * meeting.
 */
last: LastMeeting | null, 
/**
 * Contacts after that meeting and before this one, the latest first.
 */
since: Array<ActivityBrief>, 
/**
 * Meetings that may have been before this one, as far as their dates tell.
 */
undated: Array<ActivityBrief>, 
/**
 * Gifts of other occasions to and from those who meet, the latest first.
 */
giftsBefore: Array<GiftBefore>, 
/**
 * Names of the records it names.
 */
names: { [key in string]: Name }, };

/**
 * Talks asked for.
 */
export type TalksGet = { 
/**
 * The activity.
 */
id: Id, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * Talks to be kept. A conclusion that was loaded and is not wanted goes into the bin.
 */
export type TalksSave = { 
/**
 * As loaded; nothing for new ones.
 */
loaded: TalksSheet | null, 
/**
 * As they are to be.
 */
wanted: TalksSheet, 
/**
 * Whether a person chose the status; else one that nobody chose follows dates and records.
 */
statusSaid: boolean, 
/**
 * Language names are shown in.
 */
lang: Lang, };

/**
 * Talks as they are edited: the activity with its points, and the conclusions, which are
 * follow-ups of their own.
 */
export type TalksSheet = { 
/**
 * The activity with all that belongs to it.
 */
file: ActivityFile, 
/**
 * Its conclusions in order; nature, activity and place of each follow from where it stands.
 */
conclusions: Array<FollowUpFile>, };

/**
 * How one thing to be done stands.
 */
export type TaskStanding = { 
/**
 * The task.
 */
task: Id, 
/**
 * By when; unknown where the event's first day or the distance from it is.
 */
due: PartialDate, 
/**
 * How it stands to that.
 */
timing: FollowUpTiming, };

/**
 * What an amending paper does to the term of its agreement.
 */
export type TermEffect = { "effect": "extends", 
/**
 * The new end.
 */
to: DateEnd, } | { "effect": "unchanged" } | { "effect": "undated" } | { "effect": "not_longer", 
/**
 * That end.
 */
to: DateEnd, } | { "effect": "not_signed" } | { "effect": "ended" };

/**
 * A text; composed (NFC), trimmed, without control characters other than line ends
 */
export type Text = string;

/**
 * A format of papers.
 */
export type TextFormat = "decree30" | "pack";

/**
 * Official parts around a text; what is empty is left out, what the head of the text says
 * itself counts more.
 */
export type TextFront = { 
/**
 * Agency above the issuing one, in capitals.
 */
parentAgency: string, 
/**
 * Issuing agency, in capitals.
 */
agency: string, 
/**
 * "Số: 05/BC-TTĐN".
 */
number: string, 
/**
 * "Huế, ngày 05 tháng 01 năm 2026".
 */
placeAndDate: string, 
/**
 * Type of document, in capitals.
 */
kind: string, 
/**
 * Abstract.
 */
summary: string, 
/**
 * Boxed words such as LƯU HÀNH NỘI BỘ.
 */
stamp: string, 
/**
 * Addressees.
 */
addressees: Array<string>, 
/**
 * Lines of authority of the signer.
 */
authority: Array<string>, 
/**
 * Post of the signer, in capitals.
 */
post: string, 
/**
 * Name of the signer.
 */
signer: string, 
/**
 * Name of the secretary, who signs minutes beside the chair.
 */
secretary: string, 
/**
 * Recipients of copies.
 */
recipients: Array<string>, };

/**
 * How a text is written.
 */
export type TextNotation = "plain" | "markdown" | "json";

/**
 * A text and how it is to become a paper.
 */
export type TextRequest = { 
/**
 * The text; a file is read instead where `path` names one.
 */
text: string, 
/**
 * File to read.
 */
path?: PickedPath, 
/**
 * How it is written; a file's extension says it unless given, other texts are plain.
 */
notation?: TextNotation, 
/**
 * Format of the paper; the text may name it, and official papers are the usual.
 */
format?: TextFormat, 
/**
 * Language of the paper; the text may name it, and Vietnamese is the usual.
 */
lang?: PackLang, 
/**
 * Title of the paper.
 */
title: string, 
/**
 * Official parts around the text.
 */
front?: TextFront, 
/**
 * Language in which findings and faults are told.
 */
tongue?: PackLang, };

/**
 * A text to become a file.
 */
export type TextSave = { 
/**
 * The text.
 */
text: TextRequest, 
/**
 * Where to; its extension says what to make: `.pdf` or `.docx`.
 */
path: PickedPath, };

/**
 * A text to become a paper.
 */
export type TextTypeset = { 
/**
 * The text.
 */
text: TextRequest, 
/**
 * What to make of it.
 */
file: PaperFile, };

/**
 * A topic.
 */
export type TopicRow = { 
/**
 * Its code.
 */
code: string, 
/**
 * In Vietnamese.
 */
vi: string, 
/**
 * In Lao.
 */
lo: string, 
/**
 * In English.
 */
en: string, 
/**
 * The rule or paper that names it.
 */
citation: string, 
/**
 * Whether it is in force today; one that is not stays with the courses that have it.
 */
inForce: boolean, };

/**
 * A text of a record in another language than its own.
 */
export type Translation = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * Root record of the file it stands in.
 */
owner: Id, 
/**
 * The record whose text it translates.
 */
subject: Id, 
/**
 * The field it translates.
 */
field: Text, 
/**
 * Language it translates into.
 */
lang: Lang, 
/**
 * The translation.
 */
text: Text, 
/**
 * Digest of the source text it was made from, see [`source_digest`].
 */
sourceDigest: Text, 
/**
 * Where it stands.
 */
state: TranslationState, 
/**
 * Who made it.
 */
by: Text, };

/**
 * Where a translation stands.
 */
export type TranslationState = "draft" | "checked";

/**
 * A passport or another paper a person travels with. Kept and loaded apart from the person:
 * never in search, logs, packs or exports, and shown masked unless somebody asks to see it.
 */
export type TravelDocument = { 
/**
 * Identifier; empty for a record not yet kept.
 */
id: Id, 
/**
 * Whose it is.
 */
person: Id, 
/**
 * What it is.
 */
kind: TravelDocumentKind, 
/**
 * Its number.
 */
number: Text, 
/**
 * The country that issued it.
 */
issuer: Country, 
/**
 * When it was issued.
 */
issuedOn: PartialDate, 
/**
 * Until when it is valid.
 */
validUntil: PartialDate, 
/**
 * Visa, with its number and validity.
 */
visa: Text, 
/**
 * Date of birth, as it states.
 */
birthDate: PartialDate, };

/**
 * What a person travels with.
 */
export type TravelDocumentKind = "diplomatic" | "official" | "ordinary" | "pass" | "other" | "unknown";

/**
 * The papers a person travels with, apart from what else is kept of the person.
 */
export type TravelFile = { 
/**
 * The person.
 */
person: Person, 
/**
 * Passports and the like.
 */
documents: Array<TravelDocument>, };

/**
 * Travel documents of some people asked for.
 */
export type TravelList = { 
/**
 * Whose.
 */
people: Array<Id>, };

/**
 * The travel documents of one person, to be seen whole.
 */
export type TravelReveal = { 
/**
 * Whose.
 */
person: Id, };

/**
 * The travel documents of a person, to be kept.
 */
export type TravelSave = { 
/**
 * As loaded.
 */
loaded: TravelFile, 
/**
 * As they are to be.
 */
wanted: TravelFile, };

/**
 * An activity whose status is to be answered.
 */
export type UnansweredActivity = { 
/**
 * The activity.
 */
activity: ActivityBrief, 
/**
 * Its last day; unknown or the same for one of a day.
 */
endsOn: PartialDate, 
/**
 * What is to be answered.
 */
doubts: Array<StatusDoubt>, };

/**
 * Characters printed as empty boxes at one place of a paper.
 */
export type UnprintedCharacters = { 
/**
 * The characters with their numbers: "文 (U+6587)".
 */
characters: string, 
/**
 * Where, as a path in the document.
 */
path: string, 
/**
 * The first words there.
 */
excerpt: string, 
/**
 * All of it on one line.
 */
line: string, 
/**
 * The records in which the words stand; none for words of a text that is typeset by
 * itself.
 */
records: Array<UnprintedIn>, };

/**
 * A record with characters that are printed as empty boxes.
 */
export type UnprintedIn = { 
/**
 * Its kind.
 */
table: Table, 
/**
 * The record whose page it is mended on.
 */
id: Id, 
/**
 * What it is called.
 */
name: Text, };

/**
 * What is done about texts that are not in the language of the pack.
 */
export type Untranslated = "mark" | "refuse";

/**
 * Values asked for.
 */
export type ValueSuggest = { 
/**
 * Of which field.
 */
field: SuggestedField, 
/**
 * What was typed so far.
 */
text: string, 
/**
 * At most so many.
 */
limit: number, };

/**
 * Values, the most frequent first.
 */
export type ValueSuggestions = { 
/**
 * The values.
 */
values: Array<Text>, };

/**
 * Words that ship with the program, in the languages papers are printed in.
 */
export type Worded = { 
/**
 * In Vietnamese.
 */
vi: string, 
/**
 * In Lao.
 */
lo: string, 
/**
 * In English.
 */
en: string, };

/**
 * Words, or a number that leads to what it counts.
 */
export type WordedPiece = { 
/**
 * The words or the number.
 */
text: string, 
/**
 * What the number counts.
 */
list: FigureList | null, };

/**
 * An IANA time zone such as Asia/Vientiane, or unknown
 */
export type Zone = string;

/**
 * Every command with its request and response.
 */
export interface Commands {
  /** Which office is open, and which were before */
  office_status: { request: Nothing; response: OfficeStatus };
  /** Open the office that was open last, where that can be done */
  office_resume: { request: Nothing; response: OfficeStatus };
  /** Make an office in a new or empty folder and open it */
  office_create: { request: OfficeCreate; response: OfficeStatus };
  /** Open the office in a folder */
  office_open: { request: OfficeFolder; response: OfficeStatus };
  /** Copy the open office into another folder, also when its own is gone, and open it there */
  office_save_elsewhere: { request: OfficeElsewhere; response: OfficeCopied };
  /** Open an office of the list of those opened before */
  office_open_recent: { request: RecentOffice; response: OfficeStatus };
  /** Open the sample office, made first where there is none */
  office_open_sample: { request: SampleFolder; response: OfficeStatus };
  /** Close the office */
  office_close: { request: Nothing; response: OfficeStatus };
  /** Change what is said of the office itself */
  office_save: { request: OfficeSave; response: OfficeStatus };
  /** Activities that answer a question, page by page */
  activity_list: { request: ActivityList; response: ActivityPage };
  /** One activity with all that belongs to it */
  activity_get: { request: ActivityGet; response: ActivityDetail };
  /** Log an activity, or change it */
  activity_save: { request: ActivitySave; response: ActivityDetail };
  /** The status an activity has once it is saved as written */
  activity_status: { request: ActivityStatusGet; response: ActivityStatusTold };
  /** Make the same change to many activities */
  activity_edit_many: { request: ActivityEditMany; response: ActivityEdited };
  /** Agreements with where they stand */
  agreement_list: { request: AgreementList; response: AgreementPage };
  /** One agreement, its commitments and what carried them out */
  agreement_get: { request: AgreementGet; response: AgreementDetail };
  /** Agreements about to end, ended or negotiated, the nearest end first */
  agreement_watch: { request: AgreementWatch; response: AgreementsWatched };
  /** Register an agreement, or change it */
  agreement_save: { request: AgreementSave; response: AgreementDetail };
  /** Organisations by name */
  organisation_list: { request: OrganisationList; response: OrganisationPage };
  /** One organisation with its names, successors and people */
  organisation_get: { request: OrganisationGet; response: OrganisationDetail };
  /** Enter an organisation, or change it */
  organisation_save: { request: OrganisationSave; response: OrganisationDetail };
  /** People by given name */
  person_list: { request: PersonList; response: PersonPage };
  /** One person with posts and activities */
  person_get: { request: PersonGet; response: PersonDetail };
  /** Whom and what names typed or pasted may mean on record */
  name_match: { request: NameMatch; response: NameMatches };
  /** Enter a person, or change what is said of them */
  person_save: { request: PersonSave; response: PersonDetail };
  /** One round of talks with its conclusions and the meeting before it */
  talks_get: { request: TalksGet; response: TalksDetail };
  /** Prepare talks, or write down what was said and concluded */
  talks_save: { request: TalksSave; response: TalksDetail };
  /** One delegation with what the rules say of it and what was promised */
  delegation_get: { request: DelegationGet; response: DelegationDetail };
  /** Keep a delegation, from the proposal to the report */
  delegation_save: { request: DelegationSave; response: DelegationDetail };
  /** Delegations that came back and are not reported on */
  delegation_due: { request: DelegationsDue; response: DelegationReports };
  /** Move all items of a programme by the same number of days */
  programme_shift: { request: ProgrammeMove; response: DateCheck };
  /** Travel documents of people, masked */
  travel_list: { request: TravelList; response: MaskedDocuments };
  /** Travel documents of one person, to be seen whole */
  travel_reveal: { request: TravelReveal; response: TravelFile };
  /** Keep the travel documents of a person */
  travel_save: { request: TravelSave; response: TravelFile };
  /** Rules by which hints on delegations go */
  rule_list: { request: Nothing; response: Rules };
  /** Keep the office's own rules */
  rule_save: { request: RulesSave; response: Rules };
  /** The countries whose media there are figures of */
  media_landscape_list: { request: MediaLandscapeList; response: MediaLandscapes };
  /** The media of one country in figures */
  media_landscape_get: { request: MediaLandscapeGet; response: MediaLandscapeDetail };
  /** Keep the media of a country in figures */
  media_landscape_save: { request: MediaLandscapeSave; response: MediaLandscapeDetail };
  /** One course with attendance, evaluation and certificates */
  course_get: { request: CourseGet; response: CourseDetail };
  /** Enter a course, or change it */
  course_save: { request: CourseSave; response: CourseDetail };
  /** The topics courses may be about with the rules that name them, and how high scores go */
  course_rules: { request: Nothing; response: CourseRules };
  /** Issue numbered certificates to those who reached the rule */
  certificate_issue: { request: CertificateIssue; response: CertificatesIssued };
  /** Draw certificates and note that they are printed once more */
  certificate_print: { request: CertificatePrint; response: DrawnPaper };
  /** Draw certificates into a file and note that they are printed once more */
  certificate_print_to: { request: CertificatePrintTo; response: SavedPaper };
  /** The register of certificates, voided ones among them */
  certificate_list: { request: CertificateList; response: CertificateRegister };
  /** Tasks of events that are late or due soon */
  event_due: { request: EventTasksDue; response: DueTasks };
  /** One event with its checklist, guests and loans as they stand */
  event_get: { request: EventGet; response: EventDetail };
  /** Enter an event, or change it */
  event_save: { request: EventSave; response: EventDetail };
  /** Plan the next edition of an event, its dates moved together */
  event_copy: { request: EventCopy; response: EventDetail };
  /** Follow-ups that answer a question, page by page */
  follow_up_list: { request: FollowUpList; response: FollowUpPage };
  /** One follow-up */
  follow_up_get: { request: FollowUpGet; response: FollowUpDetail };
  /** Note something to be followed up, or change it */
  follow_up_save: { request: FollowUpSave; response: FollowUpDetail };
  /** Sources */
  source_list: { request: Nothing; response: SourcePage };
  /** Enter a source, or change it */
  source_save: { request: SourceSave; response: SourceSaved };
  /** Records of every kind that answer a question, best first */
  record_search: { request: RecordSearch; response: RecordHits };
  /** What records are called, of whatever kind */
  record_names: { request: RecordNames; response: RecordNamesKnown };
  /** What became of a record */
  record_history: { request: RecordHistory; response: RecordHistoryEntries };
  /** Put records into the bin */
  record_delete: { request: RecordsNamed; response: RecordsMoved };
  /** Take records out of the bin */
  record_restore: { request: RecordsNamed; response: RecordsMoved };
  /** What lies in the bin */
  bin_list: { request: BinList; response: BinPage };
  /** Values already written in a field */
  value_suggest: { request: ValueSuggest; response: ValueSuggestions };
  /** What undo and redo would do */
  change_state: { request: Nothing; response: ChangeState };
  /** Take the last change back */
  change_undo: { request: Nothing; response: ChangeDone };
  /** Make the change taken back again */
  change_redo: { request: Nothing; response: ChangeDone };
  /** Leave a change that cannot be turned as it is, so that undo reaches what was done before */
  change_pass: { request: ChangePass; response: ChangeState };
  /** Keep a file in the office folder */
  attachment_add: { request: AttachmentAdd; response: AttachmentContent };
  /** The content of a file kept */
  attachment_read: { request: AttachmentRead; response: AttachmentBytes };
  /** Write a file kept to a path */
  attachment_export: { request: AttachmentExport; response: AttachmentContent };
  /** What was typed into a form and not saved */
  draft_get: { request: DraftKey; response: Draft };
  /** Remember what is typed into a form */
  draft_save: { request: DraftSave; response: Draft };
  /** Everything that was typed and not saved */
  draft_list: { request: Nothing; response: Drafts };
  /** Forget what was typed into a form */
  draft_discard: { request: DraftKey; response: Draft };
  /** Stop whatever paper is being drawn */
  drawing_stop: { request: Nothing; response: Nothing };
  /** Make a paper of a text, and tell where it deviates from the rules */
  text_typeset: { request: TextTypeset; response: DrawnPaper };
  /** Make a paper of a text and write it to a file */
  text_save: { request: TextSave; response: SavedPaper };
  /** What should be looked at before papers are printed */
  paper_check: { request: PaperCheck; response: PaperChecks };
  /** Draw a paper an activity is worked with, such as its list of people */
  paper_draw: { request: PaperDraw; response: DrawnPaper };
  /** Draw the papers of an activity into a folder of their own */
  paper_save_all: { request: PaperSaveAll; response: SavedPapers };
  /** Draw a paper an activity is worked with and write it to a file */
  paper_save: { request: PaperSave; response: SavedPaper };
  /** Draw a register: activities, agreements or certificates */
  register_draw: { request: RegisterDraw; response: DrawnPaper };
  /** Draw a register and write it to a file */
  register_draw_to: { request: RegisterDrawTo; response: SavedPaper };
  /** Reports kept, the latest period first */
  report_list: { request: ReportList; response: ReportPage };
  /** One report with every figure and what it counts */
  report_get: { request: ReportGet; response: ReportDetail };
  /** Keep a report */
  report_save: { request: ReportSave; response: ReportDetail };
  /** Draw the next number of the register for a report */
  report_number: { request: ReportGet; response: ReportDetail };
  /** What the records of a report's period leave open before it is printed */
  report_check: { request: ReportCheck; response: ReportChecks };
  /** Draw a report as it is written at this moment */
  report_draw: { request: ReportDraw; response: DrawnPaper };
  /** Draw a report and write it to a file */
  report_draw_to: { request: ReportDrawTo; response: SavedPaper };
  /** Briefing packs, and what new ones are begun from */
  pack_list: { request: PackList; response: Packs };
  /** Begin a briefing pack from a template; nothing is kept yet */
  pack_begin: { request: PackBegin; response: PackDetail };
  /** One briefing pack with its prints */
  pack_get: { request: PackGet; response: PackDetail };
  /** Keep a briefing pack or a template */
  pack_save: { request: PackSave; response: PackDetail };
  /** Typeset a briefing pack from the records as they stand, with what should be looked at */
  pack_compose: { request: PackCompose; response: DrawnPack };
  /** Print a briefing pack and keep the print */
  pack_print: { request: PackPrintNew; response: PrintedPack };
  /** Print a briefing pack to a file and keep the print */
  pack_print_to: { request: PackPrintTo; response: SavedPaper };
  /** What changed since a print, record by record */
  pack_since: { request: PackSince; response: PackChanges };
  /** Draw on a page what changed since a print */
  pack_supplement: { request: PackSupplement; response: DrawnPaper };
  /** Draw on a page what changed since a print, and write it to a file */
  pack_supplement_to: { request: PackSupplementTo; response: SavedPaper };
}
