import type { ActivityFile, ActivityKind, Lang } from '@/contract';
import { newActivityFile } from '@/features/activities/activityFile';
import { inOrder } from '@/features/activities/inOrder';
import { blank } from '@/shared/data/blank';
import { newId } from '@/shared/data/uuid';

/** Kinds of activities that are events. */
export const EVENT_KINDS = [
  'exhibition',
  'festival',
  'press_conference',
  'forum',
  'programme',
] as const satisfies ActivityKind[];

/** An event nobody has entered yet. */
export function newEventFile(lang: Lang): ActivityFile {
  const file = newActivityFile(lang);
  return { ...file, activity: { ...file.activity, kind: 'exhibition' } };
}

/** The file as the form shows it: with a record for what only events have, its lists in their order. */
export function prepare(file: ActivityFile): ActivityFile {
  const event = { ...blank('PublicEvent'), id: newId(), activity: file.activity.id };
  return {
    ...file,
    events: file.events.length > 0 ? file.events : [event],
    eventItems: inOrder(file.eventItems),
    eventTasks: inOrder(file.eventTasks),
    booths: inOrder(file.booths),
    lentItems: inOrder(file.lentItems),
    guests: inOrder(file.guests),
    coverage: inOrder(file.coverage),
  };
}

/** A new row with nothing in it, belonging to an activity. */
export const blanks = {
  eventItems: (activity: string, before: ActivityFile['eventItems'][number] | undefined) => ({
    ...blank('EventItem'),
    id: newId(),
    activity,
    stage: before?.stage ?? '',
    date: before?.date ?? 'unknown',
  }),
  eventTasks: (activity: string) => ({ ...blank('EventTask'), id: newId(), activity }),
  booths: (activity: string) => ({ ...blank('Booth'), id: newId(), activity }),
  lentItems: (activity: string) => ({ ...blank('LentItem'), id: newId(), activity }),
  guests: (activity: string) => ({ ...blank('EventGuest'), id: newId(), activity }),
  coverage: (activity: string) => ({ ...blank('Coverage'), id: newId(), activity }),
};

/** The file as it is saved: rows in which nothing is written are left out, the others numbered in their order. */
export function asSaved(file: ActivityFile): ActivityFile {
  return {
    ...file,
    eventItems: placed(file.eventItems, ({ text, place, lead }) => `${text}${place}${lead}`),
    eventTasks: placed(
      file.eventTasks,
      ({ text, responsible, note }) => `${text}${responsible}${note}`,
    ),
    booths: placed(file.booths, ({ code, holder, text, size }) => `${code}${holder}${text}${size}`),
    lentItems: placed(file.lentItems, ({ item, holder, note }) => `${item}${holder}${note}`),
    guests: placed(file.guests, ({ name, note }) => `${name}${note}`),
    coverage: placed(file.coverage, ({ outlet, title, url }) => `${outlet}${title}${url}`),
  };
}

function placed<Row extends { position: number }>(
  rows: readonly Row[],
  written: (row: Row) => string,
): Row[] {
  return rows
    .filter((each) => written(each).trim() !== '')
    .map((each, position) => ({ ...each, position }));
}

/** Reads days relative to the first day as officers write them: `-30`, `N-30`, `D+7`, `0`; null for an empty cell, undefined for anything else. */
export function readOffset(typed: string): number | null | undefined {
  const text = typed
    .trim()
    .replace(/^[nNdDມ]\s*/, '')
    .replace('−', '-');
  if (text === '') return typed.trim() === '' ? null : 0;
  return /^[+-]?\d{1,4}$/.test(text) ? Number(text) : undefined;
}

/** As it is written: `N-30`, `N+7`, `N`. */
export function writeOffset(offset: number | null): string {
  if (offset === null) return '';
  return offset === 0 ? 'N' : `N${offset < 0 ? '' : '+'}${offset}`;
}
