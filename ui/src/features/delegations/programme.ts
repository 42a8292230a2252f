import type { DelegationLeg } from '@/contract';
import { minutesOf } from '@/shared/date/clock';

/** How long an item without an end is drawn, and the shortest any item is, in minutes. */
const SHORTEST = 45;
/** Hours always shown. */
const WORKING_DAY = { from: 8, to: 17 };

/** An item at its place in a day. */
interface Placed {
  leg: DelegationLeg;
  /** Minutes since midnight, at the place. */
  start: number;
  end: number;
  /** Its column among those that overlap, from 0. */
  lane: number;
  lanes: number;
}

interface ProgrammeDay {
  day: string;
  untimed: DelegationLeg[];
  timed: Placed[];
}

/** A date as it sorts: one known to the month or the year comes after all days of it, as on paper. */
const afterItsDays = (date: string): string => `${date}-99-99`.slice(0, 10);

/** The items by day, those of a day by time and beside each other where they overlap; days that are not known come last. */
export function days(legs: readonly DelegationLeg[]): ProgrammeDay[] {
  const known = [...new Set(legs.map(({ day }) => day))].toSorted((a, b) =>
    a === 'unknown' ? 1 : b === 'unknown' ? -1 : afterItsDays(a).localeCompare(afterItsDays(b)),
  );
  return known.map((day) => {
    const ofDay = legs.filter((leg) => leg.day === day);
    return {
      day,
      untimed: ofDay.filter(({ starts }) => starts === 'unknown'),
      timed: placed(ofDay),
    };
  });
}

/** Whether an item goes on past midnight: it ends earlier than it begins. */
export function isOvernight({ starts, ends }: Pick<DelegationLeg, 'starts' | 'ends'>): boolean {
  const [from, to] = [minutesOf(starts), minutesOf(ends)];
  return from !== null && to !== null && to < from;
}

/** The hours to show, from the first item's to the last one's and at least the working day. */
export function span(legs: readonly DelegationLeg[]): { from: number; to: number } {
  const all = placed(legs);
  return {
    from: Math.min(WORKING_DAY.from, ...all.map(({ start }) => Math.floor(start / 60))),
    to: Math.max(WORKING_DAY.to, ...all.map(({ end }) => Math.ceil(end / 60))),
  };
}

function placed(legs: readonly DelegationLeg[]): Placed[] {
  const timed = legs
    .flatMap((leg) => {
      const start = minutesOf(leg.starts);
      if (start === null) return [];
      const end = Math.max(
        isOvernight(leg) ? 24 * 60 : (minutesOf(leg.ends) ?? 0),
        start + SHORTEST,
      );
      return [{ leg, start, end: Math.min(end, 24 * 60), lane: 0, lanes: 1 }];
    })
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  let group: Placed[] = [];
  let groupEnd = -1;
  for (const item of timed) {
    if (item.start >= groupEnd) group = [];
    const busy = new Set(group.filter(({ end }) => end > item.start).map(({ lane }) => lane));
    while (busy.has(item.lane)) item.lane += 1;
    group.push(item);
    groupEnd = Math.max(...group.map(({ end }) => end));
    const lanes = Math.max(...group.map(({ lane }) => lane)) + 1;
    for (const each of group) each.lanes = lanes;
  }
  return timed;
}
