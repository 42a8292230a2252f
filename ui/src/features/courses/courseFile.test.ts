import { describe, expect, it } from 'vitest';
import { answersOf, asSaved, newCourseFile, newQuestion, newSession, sheetsOf } from './courseFile';

describe('asSaved', () => {
  it('leaves out what is empty and what belongs to nobody any more', () => {
    const file = newCourseFile('vi');
    const { id } = file.activity;
    const [kept, empty] = [
      { ...newSession(id, undefined), topic: 'Thử' },
      newSession(id, undefined),
    ];
    const person = {
      id: 'x',
      activity: id,
      person: 'p1',
      role: 'trainee' as const,
      side: 'us' as const,
      postAsAt: '',
      organisation: null,
      position: null,
    };
    const mark = (session: string, who: string) => ({
      id: `${session}${who}`,
      activity: id,
      session,
      person: who,
      mark: 'present' as const,
    });
    const saved = asSaved({
      ...file,
      people: [person],
      sessions: [empty, kept],
      attendance: [mark(kept.id, 'p1'), mark(kept.id, 'p2'), mark(empty.id, 'p1')],
      questions: [newQuestion(id)],
    });
    expect(saved.sessions).toEqual([{ ...kept, position: 0 }]);
    expect(saved.attendance).toEqual([mark(kept.id, 'p1')]);
    expect(saved.questions).toEqual([]);
  });
});

describe('sheets', () => {
  it('go to rows and back, numbered as they stand', () => {
    const answer = (sheet: number, question: string, score: number | null, text = '') => ({
      id: `${sheet}${question}`,
      activity: 'a',
      question,
      sheet,
      score,
      text,
    });
    const rows = sheetsOf([
      answer(7, 'q1', 5),
      answer(2, 'q1', 4),
      answer(7, 'q2', null, 'Tốt'),
      answer(2, 'q2', null),
    ]);
    expect(rows.map(({ sheet }) => sheet)).toEqual([2, 7]);
    expect(answersOf(rows)).toEqual([
      { ...answer(2, 'q1', 4), sheet: 1 },
      { ...answer(7, 'q1', 5), sheet: 2 },
      { ...answer(7, 'q2', null, 'Tốt'), sheet: 2 },
    ]);
  });
});
