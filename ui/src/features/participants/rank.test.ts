import { describe, expect, it } from 'vitest';
import type { ActivityPerson, Side } from '@/contract';
import { byRank, withSide } from './rank';

const person = (id: string, side: Side, position: number | null): ActivityPerson => ({
  id,
  activity: 'a',
  person: `p-${id}`,
  role: 'participant',
  side,
  postAsAt: '',
  organisation: null,
  position,
});

describe('the order of rank', () => {
  const people = [
    person('1', 'us', null),
    person('2', 'partner', 0),
    person('3', 'us', 0),
    person('4', 'us', null),
  ];

  it('puts those placed first, the others as they were entered', () => {
    expect(byRank(people, 'us').map(({ id }) => id)).toEqual(['3', '1', '4']);
  });

  it('moves, adds and removes without making anybody anew', () => {
    const [first, second] = byRank(people, 'us');
    if (first === undefined || second === undefined) throw new Error('two people');
    const added = person('5', 'us', null);
    const after = withSide(people, 'us', [second, first, added]);
    expect(after.map(({ id, position }) => [id, position])).toEqual([
      ['1', 0],
      ['2', 0],
      ['3', 1],
      ['5', 2],
    ]);
    expect(after.find(({ id }) => id === '2')).toBe(people[1]);
  });
});
