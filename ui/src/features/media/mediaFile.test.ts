import { expect, test } from 'vitest';
import { asSaved, newFigure, newIndicator, newMediaFile } from './mediaFile';

test('an indicator without a name goes, and with it what named it; the others are numbered in their order', () => {
  const file = newMediaFile('LA', 'vi');
  const [total, nameless, part] = [1, 2, 3].map(() => newIndicator(file.landscape.id));
  if (total === undefined || nameless === undefined || part === undefined)
    throw new Error('three were made');
  const figures = [total, nameless].map(({ id }) => newFigure(file.landscape.id, undefined, id));
  const saved = asSaved({
    ...file,
    indicators: [
      nameless,
      { ...part, name: 'Phần Thử', within: nameless.id },
      { ...total, name: 'Tổng Thử' },
    ],
    figures,
  });
  expect(saved.indicators.map(({ name, position, within }) => [name, position, within])).toEqual([
    ['Phần Thử', 0, null],
    ['Tổng Thử', 1, null],
  ]);
  expect(saved.figures.map(({ indicator }) => indicator)).toEqual([total.id]);
});

test('what is gone takes its translations with it', () => {
  const file = newMediaFile('LA', 'vi');
  const indicator = { ...newIndicator(file.landscape.id), name: 'Chỉ tiêu Thử' };
  const nameless = newIndicator(file.landscape.id);
  const lost = newFigure(file.landscape.id, undefined, nameless.id);
  const translations = [file.landscape, indicator, nameless, lost, { id: 'removed' }].map(
    ({ id }) => ({
      id: `of ${id}`,
      owner: file.landscape.id,
      subject: id,
      field: 'name',
      lang: 'lo' as const,
      text: 'ທົດລອງ',
      sourceDigest: '',
      state: 'draft' as const,
      by: '',
    }),
  );
  const saved = asSaved({
    ...file,
    indicators: [indicator, nameless],
    figures: [lost],
    translations,
  });
  expect(saved.translations.map(({ subject }) => subject)).toEqual([
    file.landscape.id,
    indicator.id,
  ]);
});

test('a figure after another is one of the same statement', () => {
  const first = { ...newFigure('l', undefined, 'i'), source: 's', asOf: '2019' };
  expect(newFigure('l', first, 'x')).toMatchObject({
    source: 's',
    asOf: '2019',
    value: '0',
    used: 'beside',
  });
});
