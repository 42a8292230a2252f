import type { ActivityFile } from '@/contract';
import { blank } from '@/shared/data/blank';
import { newId } from '@/shared/data/uuid';
import { earliestDay, latestDay } from '@/shared/date/partial';

/** An activity nobody has written yet: everything unknown, in the language it is being written in. */
export function newActivityFile(lang: ActivityFile['activity']['lang']): ActivityFile {
  const file = blank('ActivityFile');
  return { ...file, activity: { ...file.activity, id: newId(), lang } };
}

/** Whether the end cannot come after the start, whatever days the two dates mean. */
export function endsBeforeStart(startsOn: string, endsOn: string): boolean {
  const start = earliestDay(startsOn);
  const end = latestDay(endsOn);
  return start !== null && end !== null && end < start;
}
