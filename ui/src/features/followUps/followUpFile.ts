import type { FollowUp, FollowUpFile, Lang } from '@/contract';
import { newId } from '@/shared/data/uuid';

/** Where a follow-up comes from, as far as it is known when it is begun. */
export type FollowUpOrigin = Partial<
  Pick<FollowUp, 'activity' | 'agreement' | 'commitment' | 'nature' | 'position'>
>;

/** Something to be followed up, of which nothing is known but where it comes from. */
export function newFollowUpFile(lang: Lang, origin: FollowUpOrigin): FollowUpFile {
  return {
    followUp: {
      id: newId(),
      text: '',
      lang,
      nature: 'task',
      responsible: '',
      due: '',
      status: 'open',
      settledOn: 'unknown',
      activity: null,
      agreement: null,
      commitment: null,
      position: null,
      note: '',
      ...origin,
    },
    citations: [],
    translations: [],
  };
}

/** Whether nothing is left to do. */
export function isSettled({ status }: Pick<FollowUp, 'status'>): boolean {
  return status === 'done' || status === 'dropped';
}

/** The file with this follow-up marked done on a day, or opened again. */
export function withDone(file: FollowUpFile, done: boolean, today: string): FollowUpFile {
  const { followUp } = file;
  return {
    ...file,
    followUp: done
      ? { ...followUp, status: 'done', settledOn: today }
      : { ...followUp, status: 'open', settledOn: 'unknown' },
  };
}
