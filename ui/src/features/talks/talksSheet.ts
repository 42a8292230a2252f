import type { Lang, TalkingPoint, TalksDetail, TalksSheet } from '@/contract';
import { newActivityFile } from '@/features/activities/activityFile';
import { inOrder } from '@/features/activities/inOrder';
import { newFollowUpFile } from '@/features/followUps/followUpFile';
import { blank } from '@/shared/data/blank';
import { newId } from '@/shared/data/uuid';

/** The meetings before talks: the last talks, contacts since, and meetings whose date does not tell. */
export type MeetingsBefore = Pick<TalksDetail, 'last' | 'since' | 'undated'>;

/** No meeting before. */
export const NO_MEETINGS: MeetingsBefore = { last: null, since: [], undated: [] };

/** Talks nobody has prepared yet. */
export function newTalksSheet(lang: Lang): TalksSheet {
  const file = newActivityFile(lang);
  return withRoom({
    file: { ...file, activity: { ...file.activity, kind: 'talks' } },
    conclusions: [],
  });
}

/** The sheet as it is edited: its points in order, and a record for what only talks have, where there is none yet. */
export function withRoom(kept: TalksSheet): TalksSheet {
  const sheet = { ...kept, file: { ...kept.file, points: inOrder(kept.file.points) } };
  if (sheet.file.talks.length > 0) return sheet;
  const talks = [{ ...blank('Talks'), id: newId(), activity: sheet.file.activity.id }];
  return { ...sheet, file: { ...sheet.file, talks } };
}

/** A point of which nothing is written yet. */
export function newPoint(activity: string): TalkingPoint {
  return { ...blank('TalkingPoint'), id: newId(), activity };
}

/** A conclusion of which nothing is written yet; where it stands among the others the program sees to. */
export function newConclusion(lang: Lang) {
  return newFollowUpFile(lang, { nature: 'conclusion' });
}

/** The sheet as it is saved: lines without any text are left out, points are numbered in their order. */
export function asSaved(sheet: TalksSheet): TalksSheet {
  const points = sheet.file.points
    .filter(({ text, answer }) => text.trim() !== '' || answer.trim() !== '')
    .map((point, position) => ({ ...point, position }));
  const conclusions = sheet.conclusions.filter(
    ({ followUp: { text, responsible, note } }) => `${text}${responsible}${note}`.trim() !== '',
  );
  return { file: { ...sheet.file, points }, conclusions };
}
