import type { Attendance, AttendanceMark } from '@/contract';
import { newId } from '@/shared/data/uuid';

/** The key that marks: the first letters of the Vietnamese words, the same whatever the language of the screen. */
export const MARK_KEYS: Readonly<Record<string, AttendanceMark>> = {
  ' ': 'present',
  c: 'present',
  m: 'late',
  p: 'excused',
  v: 'absent',
};

/** What stands in a marked cell. */
export const MARK_SIGNS: Readonly<Record<AttendanceMark, string>> = {
  present: '✓',
  late: 'M',
  excused: 'P',
  absent: 'V',
};

interface Place {
  activity: string;
  session: string;
  person: string;
}

export function markAt(
  attendance: readonly Attendance[],
  { session, person }: Omit<Place, 'activity'>,
) {
  return (
    attendance.find((each) => each.session === session && each.person === person)?.mark ?? null
  );
}

/** Attendance with this mark at a place; null takes the mark away. A mark that changes stays the same record. */
export function withMark(
  attendance: readonly Attendance[],
  place: Place,
  mark: AttendanceMark | null,
): Attendance[] {
  const here = (each: Attendance) => each.session === place.session && each.person === place.person;
  if (mark === null) return attendance.filter((each) => !here(each));
  if (attendance.some(here))
    return attendance.map((each) => (here(each) ? { ...each, mark } : each));
  return [...attendance, { id: newId(), ...place, mark }];
}
