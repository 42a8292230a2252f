import type {
  ActivityPerson,
  DelegationLeg,
  DelegationMember,
  DelegationSheet,
  DelegationStep,
  Gift,
  Lang,
  RuleException,
  RuleSubject,
  Side,
} from '@/contract';
import { newActivityFile } from '@/features/activities/activityFile';
import { inOrder } from '@/features/activities/inOrder';
import { newFollowUpFile } from '@/features/followUps/followUpFile';
import { blank } from '@/shared/data/blank';
import { newId } from '@/shared/data/uuid';

/** The zone of what takes place in Việt Nam. */
const HOME_ZONE = 'Asia/Ho_Chi_Minh';

/** A delegation of which nothing is known but which way it goes. */
export function newDelegationSheet(
  lang: Lang,
  kind: 'delegation_out' | 'delegation_in',
): DelegationSheet {
  const file = newActivityFile(lang);
  const hostingSide = kind === 'delegation_in' ? 'us' : 'partner';
  return withDelegation({
    file: { ...file, activity: { ...file.activity, kind, hostingSide } },
    promises: [],
  });
}

/** The sheet as it is edited: its programme in order, and a record for what only delegations have, where there is none yet. */
export function withDelegation(kept: DelegationSheet): DelegationSheet {
  const sheet = { ...kept, file: { ...kept.file, legs: inOrder(kept.file.legs) } };
  if (sheet.file.delegations.length > 0) return sheet;
  const delegation = { ...blank('Delegation'), id: newId(), activity: sheet.file.activity.id };
  return { ...sheet, file: { ...sheet.file, delegations: [delegation] } };
}

/** The side that travels. */
export function travellingSide(kind: string): Side {
  return kind === 'delegation_in' ? 'partner' : 'us';
}

/** A programme item of which nothing is written yet; it goes on where and when the one before it left off. */
export function newLeg(
  activity: string,
  before: DelegationLeg | undefined,
  isAtHome: boolean,
): DelegationLeg {
  return {
    ...blank('DelegationLeg'),
    id: newId(),
    activity,
    day: before?.day ?? 'unknown',
    zone: before?.zone ?? (isAtHome ? HOME_ZONE : 'unknown'),
  };
}

/** A gift of which nothing is written yet. */
export function newGift(activity: string): Gift {
  return { ...blank('Gift'), id: newId(), activity, currency: 'VND' };
}

/** A step reached on a day. */
export function newStep(
  activity: string,
  stage: DelegationStep['stage'],
  day: DelegationStep['day'],
): DelegationStep {
  return { ...blank('DelegationStep'), id: newId(), activity, stage, day };
}

/** An exception from a rule, for which no reason is given yet. */
export function newException(
  activity: string,
  about: RuleSubject,
  grantedOn: string,
): RuleException {
  return { ...blank('RuleException'), id: newId(), activity, about, grantedOn };
}

/** A promise of which nothing is written yet; where it stands among the others the program sees to. */
export function newPromise(lang: Lang) {
  return newFollowUpFile(lang, { nature: 'promise' });
}

/** What is noted of each traveller for the journey, in their order; an empty record for those of whom nothing is. */
export function journeys(
  activity: string,
  travellers: readonly ActivityPerson[],
  members: readonly DelegationMember[],
): DelegationMember[] {
  return travellers.map(
    ({ id, person }) =>
      members.find((member) => member.person === person) ?? {
        ...blank('DelegationMember'),
        // The same for the same traveller, so that a row keeps its place while it is typed into.
        id,
        activity,
        person,
      },
  );
}

/** The sheet as it is saved: lines without any text are left out, items are numbered in their order, nobody is told of who does not come along. */
export function asSaved(sheet: DelegationSheet): DelegationSheet {
  const { file } = sheet;
  const written = (...texts: readonly string[]) => texts.some((text) => text.trim() !== '');
  const kept = new Set(sheet.file.people.map(({ person }) => person));
  return {
    file: {
      ...file,
      legs: file.legs
        .filter(({ what, place, counterpart, vehicle }) =>
          written(what, place, counterpart, vehicle),
        )
        .map((leg, position) => ({ ...leg, position })),
      members: file.members.filter(
        ({ person, arrival, departure, diet, room }) =>
          kept.has(person) && written(arrival, departure, diet, room),
      ),
      gifts: file.gifts.filter(
        ({ what, amount, person }) => written(what) || amount !== null || person !== null,
      ),
      exceptions: file.exceptions,
    },
    promises: sheet.promises.filter(({ followUp: { text, responsible, note } }) =>
      written(text, responsible, note),
    ),
  };
}
