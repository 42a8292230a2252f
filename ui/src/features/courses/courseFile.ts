import type {
  ActivityFile,
  ActivityKind,
  CourseSession,
  EvaluationAnswer,
  EvaluationQuestion,
  Lang,
} from '@/contract';
import { newActivityFile } from '@/features/activities/activityFile';
import { blank } from '@/shared/data/blank';
import { newId } from '@/shared/data/uuid';

/** Kinds of activities that are courses. */
export const COURSE_KINDS = ['training', 'seminar'] as const satisfies ActivityKind[];

/** A course nobody has entered yet. */
export function newCourseFile(lang: Lang): ActivityFile {
  const file = newActivityFile(lang);
  return withCourse({ ...file, activity: { ...file.activity, kind: 'training' } });
}

/** The file with a record for what only courses have, where an activity of that kind has none yet. */
export function withCourse(file: ActivityFile): ActivityFile {
  if (file.courses.length > 0) return file;
  const course = { ...blank('Course'), id: newId(), activity: file.activity.id };
  return { ...file, courses: [course] };
}

/** A session of which nothing is known yet; it is likely to be where and when the one before it was. */
export function newSession(activity: string, before: CourseSession | undefined): CourseSession {
  return {
    ...blank('CourseSession'),
    id: newId(),
    activity,
    date: before?.date ?? 'unknown',
    place: before?.place ?? '',
  };
}

/** A question of which nothing is written yet. */
export function newQuestion(activity: string): EvaluationQuestion {
  return { ...blank('EvaluationQuestion'), id: newId(), activity };
}

/** The people enrolled, by their records in the activity. */
export function enrolled(file: ActivityFile) {
  return file.people.filter(({ role }) => role === 'trainee');
}

/**
 * The file as it is saved: empty sessions and questions are left out, the others numbered in their order; marks and answers
 * of who or what is no longer there go with them.
 */
export function asSaved(file: ActivityFile): ActivityFile {
  const sessions = file.sessions
    .filter(
      ({ topic, date, trainer, starts }) =>
        topic.trim() !== '' || date !== 'unknown' || trainer !== null || starts !== 'unknown',
    )
    .map((session, position) => ({ ...session, position }));
  const questions = file.questions
    .filter(({ text }) => text.trim() !== '')
    .map((question, position) => ({ ...question, position }));
  const trainees = new Set(enrolled(file).map(({ person }) => person));
  return {
    ...file,
    sessions,
    questions,
    attendance: file.attendance.filter(
      ({ person, session }) => trainees.has(person) && sessions.some(({ id }) => id === session),
    ),
    answers: file.answers.filter(({ question }) => questions.some(({ id }) => id === question)),
  };
}

/** The sheets handed in, as rows: their number, and the answers by question. */
export interface AnswerSheet {
  sheet: number;
  answers: Readonly<Record<string, EvaluationAnswer>>;
}

export function sheetsOf(answers: readonly EvaluationAnswer[]): AnswerSheet[] {
  const sheets = new Map<number, Record<string, EvaluationAnswer>>();
  for (const answer of answers) {
    const sheet = sheets.get(answer.sheet) ?? {};
    sheet[answer.question] = answer;
    sheets.set(answer.sheet, sheet);
  }
  return [...sheets]
    .map(([sheet, of]) => ({ sheet, answers: of }))
    .toSorted((a, b) => a.sheet - b.sheet);
}

/** The answers of these sheets, numbered as they stand; one with nothing in it is no answer. */
export function answersOf(sheets: readonly AnswerSheet[]): EvaluationAnswer[] {
  return sheets.flatMap(({ answers }, index) =>
    Object.values(answers)
      .filter(({ score, text }) => score !== null || text !== '')
      .map((answer) => ({ ...answer, sheet: index + 1 })),
  );
}
