import { describe, expect, it } from 'vitest';
import { readPackChoice, subjectOf } from './choice';

it('reads a choice from an address and drops what is none', () => {
  expect(
    readPackChoice({ agreement: 'a', template: 'reporters', partner: '', lang: 'vi', activity: 7 }),
  ).toEqual({
    agreement: 'a',
    template: 'reporters',
  });
});

describe('subjectOf', () => {
  it.each([
    [
      { activity: 'x', agreement: 'y' },
      { kind: 'activity', id: 'x' },
    ],
    [
      { agreement: 'y', partner: 'z' },
      { kind: 'agreement', id: 'y' },
    ],
    [{ partner: 'z' }, { kind: 'partner', id: 'z' }],
    [{ template: 'reporters' }, null],
  ])('%j', (choice, subject) => {
    expect(subjectOf(choice)).toEqual(subject);
  });
});
