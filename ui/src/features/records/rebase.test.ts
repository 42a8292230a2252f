import { describe, expect, it } from 'vitest';
import type { ActivityFile, TalkingPoint } from '@/contract';
import { newActivityFile } from '@/features/activities/activityFile';
import { newFollowUpFile } from '@/features/followUps/followUpFile';
import { newPoint, withRoom } from '@/features/talks/talksSheet';
import { pathIn, rebase } from './rebase';

const before = newActivityFile('vi');
const withFields = (
  file: ActivityFile,
  fields: Partial<ActivityFile['activity']>,
): ActivityFile => ({
  ...file,
  activity: { ...file.activity, ...fields },
});
const point = (text: string, position: number): TalkingPoint => ({
  ...newPoint('a'),
  text,
  position,
});

describe('rebase', () => {
  it('takes what was changed elsewhere and keeps what is typed here', () => {
    const typed = withFields(before, { title: 'Tên đang nhập' });
    const kept = withFields(before, { place: 'Nơi khác', status: 'held' });
    const { merged, clashes } = rebase(before, typed, kept);
    expect(merged.activity).toMatchObject({
      title: 'Tên đang nhập',
      place: 'Nơi khác',
      status: 'held',
    });
    expect(clashes).toEqual([]);
  });

  it('names a field that both changed, and not one that both changed alike', () => {
    const typed = withFields(before, { title: 'Ở đây', place: 'Như nhau' });
    const kept = withFields(before, { title: 'Ở kia', place: 'Như nhau' });
    const { merged, clashes } = rebase(before, typed, kept);
    expect(merged.activity).toMatchObject({ title: 'Ở đây', place: 'Như nhau' });
    expect(clashes).toEqual([
      {
        table: 'activity',
        field: 'title',
        mine: 'Ở đây',
        theirs: 'Ở kia',
        path: ['activity', 'title'],
      },
    ]);
  });

  it('merges records of a list by what they are, whatever their order', () => {
    const [one, two, three] = [point('một', 0), point('hai', 1), point('ba', 2)];
    const base = { ...before, points: [one, two, three] };
    const mine = point('của tôi', 3);
    const theirs = point('của người khác', 3);
    const typed = {
      ...base,
      points: [{ ...two, text: 'hai sửa', position: 0 }, { ...one, position: 1 }, mine],
    };
    const kept = { ...base, points: [one, { ...two, answer: 'trả lời' }, three, theirs] };
    const { merged, clashes } = rebase(base, typed, kept);
    expect(merged.points.map(({ text, answer }) => [text, answer])).toEqual([
      ['hai sửa', 'trả lời'],
      ['một', ''],
      ['của tôi', ''],
      ['của người khác', ''],
    ]);
    expect(clashes).toEqual([]);
  });

  it('drops a line removed elsewhere, and keeps as new what was typed into one', () => {
    const [one, two] = [point('một', 0), point('hai', 1)];
    const base = { ...before, points: [one, two] };
    const typed = { ...base, points: [one, { ...two, text: 'hai sửa' }] };
    const { merged, clashes } = rebase(base, typed, { ...base, points: [] });
    expect(merged.points).toHaveLength(1);
    expect(merged.points[0]).toMatchObject({ text: 'hai sửa' });
    expect(merged.points[0]?.id).not.toBe(two.id);
    expect(clashes).toMatchObject([{ table: 'talking_point', field: null }]);
  });

  it('merges sheets: the file, and the follow-ups written with it', () => {
    const conclusion = newFollowUpFile('vi', { nature: 'conclusion' });
    const base = { file: before, conclusions: [conclusion] };
    const text = (words: string, due: string) => ({
      ...conclusion,
      followUp: { ...conclusion.followUp, text: words, due },
    });
    const typed = { file: withFields(before, { title: 'Ở đây' }), conclusions: [text('Sửa', '')] };
    const kept = {
      file: withFields(before, { place: 'Ở kia' }),
      conclusions: [text('', '2026-12')],
    };
    const { merged, clashes } = rebase(base, typed, kept);
    expect(merged.file.activity).toMatchObject({ title: 'Ở đây', place: 'Ở kia' });
    expect(merged.conclusions[0]?.followUp).toMatchObject({ text: 'Sửa', due: '2026-12' });
    expect(clashes).toEqual([]);
  });

  it('makes no second record where there is one at most', () => {
    const typed = withRoom({ file: before, conclusions: [] });
    typed.file.talks = typed.file.talks.map((talks) => ({ ...talks, room: 'Phòng Thử' }));
    const elsewhere = withRoom({ file: before, conclusions: [] });
    elsewhere.file.talks = elsewhere.file.talks.map((talks) => ({ ...talks, seating: 'Bàn dài' }));
    const { merged } = rebase({ file: before, conclusions: [] }, typed, elsewhere);
    expect(merged.file.talks).toMatchObject([
      { id: elsewhere.file.talks[0]?.id, room: 'Phòng Thử', seating: 'Bàn dài' },
    ]);
  });

  it('finds a field by the record it stands in', () => {
    const [one, two] = [point('một', 0), point('hai', 1)];
    const file = { ...before, points: [two, one] };
    expect(pathIn(file, ['points', one.id, 'text'])).toBe('points.1.text');
    expect(pathIn(file, ['points', 'gone', 'text'])).toBeNull();
  });
});
