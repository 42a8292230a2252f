import type { Activity } from '@/contract';
import type { Names } from '@/features/records/names';
import { FollowUpsOf } from './FollowUpsOf';

interface FollowUpsOfActivityProps {
  /** The activity as it is kept. */
  activity: Activity;
  /** Names of the records it names. */
  names: Names;
}

/** What is to be followed up of an activity, with a way to add to it. */
export function FollowUpsOfActivity({ activity, names }: FollowUpsOfActivityProps) {
  const { id, agreement, title } = activity;
  return (
    <FollowUpsOf
      of={{ activity: id }}
      origin={{ activity: id, agreement }}
      names={{ ...names, [id]: { table: 'activity', text: title, short: '' } }}
    />
  );
}
