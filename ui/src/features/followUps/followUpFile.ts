import type { FollowUp, FollowUpFile, Lang } from '@/contract';
import { blank } from '@/shared/data/blank';
import { newId } from '@/shared/data/uuid';

/** Where a follow-up comes from, as far as it is known when it is begun. */
export type FollowUpOrigin = Partial<
  Pick<FollowUp, 'activity' | 'agreement' | 'commitment' | 'nature' | 'position'>
>;

/** Something to be followed up, of which nothing is known but where it comes from. */
export function newFollowUpFile(lang: Lang, origin: FollowUpOrigin): FollowUpFile {
  const file = blank('FollowUpFile');
  return { ...file, followUp: { ...file.followUp, id: newId(), lang, due: '', ...origin } };
}

/** Under which a new follow-up is kept as a draft: by what it comes from. */
export function newDraftKey({ activity, agreement, commitment }: FollowUpOrigin): string {
  const from = activity ?? commitment ?? agreement ?? null;
  return from === null ? 'follow_up/new' : `follow_up/new/${from}`;
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
