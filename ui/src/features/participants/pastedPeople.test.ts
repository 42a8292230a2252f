import { describe, expect, it } from 'vitest';
import type { MatchVerdict, NameMatches, PersonMatches } from '@/contract';
import { isSure, likeliest, readLines, readMatches } from './pastedPeople';

const matches = (verdict: MatchVerdict, ...ids: string[]): PersonMatches => ({
  verdict,
  candidates: ids.map((id) => ({
    id,
    fullName: 'Lê Thử',
    post: 'Giám đốc',
    organisation: null,
    organisationName: '',
    isAlike: false,
    otherPost: verdict === 'ask',
    otherOrganisation: false,
  })),
});

describe('a pasted list of people', () => {
  it('is refused whole where a line is not clear', () => {
    const read = readLines('12\nMột Thử\nMột  thử\nBa Thử\tCán bộ\tSở\tthừa\n');
    expect('faults' in read && read.faults).toEqual([
      { row: 1, column: 1, fault: 'notAName' },
      { row: 3, column: 1, fault: 'twiceInBlock' },
      { row: 4, column: 4, fault: 'tooWide' },
    ]);
  });

  it('asks about all names at once, each organisation once', async () => {
    const read = readLines('Một Thử\tCán bộ\tSở Thử\nHai Thử\t\tsở  thử\nBa Thử\n');
    if (!('people' in read)) throw new Error('refused');
    const asked: unknown[] = [];
    const found = await readMatches(read.people, (people, units) => {
      asked.push([people.length, units]);
      return Promise.resolve<NameMatches>({ people: [], organisations: [] });
    });
    expect(asked).toEqual([[3, ['Sở Thử']]]);
    expect(found.units).toEqual(['Sở Thử']);
  });

  it('takes nobody for anybody where the program asks', () => {
    expect(likeliest(matches('ask', 'a', 'b'))).toBeNull();
    expect(likeliest(matches('same', 'a'))).toEqual({ id: 'a' });
    expect(likeliest(matches('likely', 'a'))).toEqual({ id: 'a' });
    expect(likeliest(matches('new'))).toBe('new');
  });

  it('is looked at unless every line is somebody the program is sure of', () => {
    const read = (...all: PersonMatches[]) => ({
      people: [],
      units: [],
      unitMatches: [],
      matches: all,
    });
    expect(isSure(read(matches('same', 'a'), matches('same', 'b')))).toBe(true);
    expect(isSure(read(matches('same', 'a'), matches('likely', 'b')))).toBe(false);
    expect(isSure(read(matches('new')))).toBe(false);
  });
});
