import type { NameMatches, OrganisationMatches, PersonMatches } from '@/contract';
import { isSame } from '@/shared/text/fold';
import { type PasteFault, readBlock } from '@/shared/ui/SheetGrid';

/** Full name, post, organisation: no more than these can be read from a block. */
const COLUMNS = 3;

/** A line of a pasted list. */
export interface PastedPerson {
  name: string;
  post: string;
  unit: string;
}

/** Whom or what a pasted name means: a record by its identifier, or one yet to be entered. */
export type Meant = { id: string } | 'new' | null;

/** A pasted list, whom the program takes each for, and what each of its organisations is. */
export interface ReadPeople {
  people: readonly PastedPerson[];
  matches: readonly PersonMatches[];
  /** Organisations that the list names, each once. */
  units: readonly string[];
  unitMatches: readonly OrganisationMatches[];
}

type PastedFault = 'noName' | 'notAName' | 'tooWide' | 'twiceInBlock';

type Fault = Omit<PasteFault, 'text'> & { fault: PastedFault };

/** Reads a pasted list. Any fault refuses all of it. */
export function readLines(text: string): { people: PastedPerson[] } | { faults: Fault[] } {
  const block = readBlock(text)
    .map((cells) => cells.map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ''));
  const faults: Fault[] = [];
  const people: PastedPerson[] = [];
  for (const [i, [name = '', post = '', unit = '', ...rest]] of block.entries()) {
    const row = i + 1;
    const blame = (column: number, fault: PastedFault) => faults.push({ row, column, fault });
    if (rest.length > 0) blame(COLUMNS + 1, 'tooWide');
    if (name === '') blame(1, 'noName');
    else if (/^\d+$/.test(name)) blame(1, 'notAName');
    else if (people.some((other) => isSame(other.name, name))) blame(1, 'twiceInBlock');
    people.push({ name, post, unit });
  }
  return faults.length > 0 ? { faults } : { people };
}

/** Asks the program about all names of a list at once. */
export async function readMatches(
  people: readonly PastedPerson[],
  match: (people: readonly PastedPerson[], units: readonly string[]) => Promise<NameMatches>,
): Promise<ReadPeople> {
  const named = people.map(({ unit }) => unit).filter((unit) => unit !== '');
  const units = named.filter((unit, i) => named.findIndex((other) => isSame(other, unit)) === i);
  const { people: matches, organisations: unitMatches } = await match(people, units);
  return { people, matches, units, unitMatches };
}

/** What a name is taken for until the person says otherwise: nothing where the program asks. */
export function likeliest({ verdict, candidates }: PersonMatches | OrganisationMatches): Meant {
  switch (verdict) {
    case 'new':
      return 'new';
    case 'same':
    case 'likely':
      return candidates[0] === undefined ? null : { id: candidates[0].id };
    case 'ask':
      return null;
  }
}

/** Whether nothing of a list needs to be looked at: every line is a record that the program is sure of. */
export function isSure({ matches, unitMatches }: ReadPeople): boolean {
  return [...matches, ...unitMatches].every(({ verdict }) => verdict === 'same');
}
