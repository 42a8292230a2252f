import type { CourseStanding } from '@/contract';
import type { TabProps } from '@/features/activities/editor/form';
import { byRank } from '@/features/participants/rank';
import { useNames } from '@/features/records/names';
import { AttendanceGrid } from './AttendanceGrid';
import { enrolled } from './courseFile';

interface AttendanceTabProps extends TabProps {
  /** As kept. */
  standing: CourseStanding | null;
}

/** Those enrolled, our side first and each by rank, with their attendance session by session. */
export function AttendanceTab({ form, standing }: AttendanceTabProps) {
  const { pickOf } = useNames();
  const { activity, sessions, attendance } = form.values;
  const trainees = enrolled(form.values);
  const sides = new Set(['us' as const, ...trainees.map(({ side }) => side)]);
  const people = [...sides]
    .flatMap((side) => byRank(trainees, side))
    .map(({ person }) => ({ id: person, name: pickOf(person)?.name ?? '' }));
  return (
    <AttendanceGrid
      activity={activity.id}
      people={people}
      sessions={sessions}
      attendance={attendance}
      onChange={(next) => form.setFieldValue('attendance', next)}
      standing={standing?.people ?? []}
    />
  );
}
