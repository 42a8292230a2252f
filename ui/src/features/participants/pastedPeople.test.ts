import { describe, expect, it } from 'vitest';
import { newcomers, readPeople } from './pastedPeople';

const register =
  (...names: string[]) =>
  (text: string) =>
    Promise.resolve(
      names
        .map((name, i) => ({ id: `${i}`, name }))
        .filter(({ name }) => name.slice(0, 2).toLowerCase() === text.slice(0, 2).toLowerCase()),
    );
const none = register();

describe('a pasted list of people', () => {
  it('knows people and organisations by their exact names: marks tell them apart', async () => {
    const read = await readPeople(
      'Lê Thử Hòa\tCán bộ\tSở Thử\nLê Thử Hoa\t\tSở Mới\n',
      { people: register('Lê Thử Hoa'), organisations: register('Sở Thử') },
      [],
    );
    if (!('people' in read)) throw new Error('refused');
    expect(read.people.map(({ met }) => met?.name)).toEqual([undefined, 'Lê Thử Hoa']);
    expect(newcomers(read.people)).toEqual({ people: ['Lê Thử Hòa'], organisations: ['Sở Mới'] });
  });

  it('is refused whole where a line is not clear', async () => {
    const read = await readPeople(
      '12\nMột Thử\nMột  thử\nHai Thử\nBa Thử\tCán bộ\tSở\tthừa\n',
      { people: register('Hai Thử', 'Hai Thử', 'Ba Thử'), organisations: none },
      ['2'],
    );
    expect('faults' in read && read.faults).toEqual([
      { row: 1, column: 1, fault: 'notAName' },
      { row: 3, column: 1, fault: 'twiceInBlock' },
      { row: 4, column: 1, fault: 'homonyms' },
      { row: 5, column: 4, fault: 'tooWide' },
      { row: 5, column: 1, fault: 'alreadyThere' },
    ]);
  });
});
