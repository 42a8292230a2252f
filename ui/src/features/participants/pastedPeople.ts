import { isSame } from '@/shared/text/fold';
import type { Pick } from '@/shared/ui/RecordPicker';
import { type PasteFault, readBlock } from '@/shared/ui/SheetGrid';

/** Full name, post, organisation: no more than these can be read from a block. */
const COLUMNS = 3;

/** A line of a pasted list. `met` is the person on record of that name, `organisation` the one of the name in `unit`. */
export interface PastedPerson {
  name: string;
  post: string;
  unit: string;
  met: Pick | null;
  organisation: Pick | null;
}

export type PastedFault =
  | 'noName'
  | 'notAName'
  | 'tooWide'
  | 'twiceInBlock'
  | 'alreadyThere'
  | 'homonyms'
  | 'unitUnclear';

interface Registers {
  people: (name: string) => Promise<Pick[]>;
  organisations: (name: string) => Promise<Pick[]>;
}

/** Reads a pasted list against the registers of people and organisations, who is in the list already by `present`. Any fault refuses all of it. */
export async function readPeople(
  text: string,
  registers: Registers,
  present: readonly string[],
): Promise<{ people: PastedPerson[] } | { faults: (Omit<PasteFault, 'text'> & { fault: PastedFault })[] }> {
  const block = readBlock(text)
    .map((cells) => cells.map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ''));
  const faults: (Omit<PasteFault, 'text'> & { fault: PastedFault })[] = [];
  const people: PastedPerson[] = [];
  for (const [i, [name = '', post = '', unit = '', ...rest]] of block.entries()) {
    const row = i + 1;
    const blame = (column: number, fault: PastedFault) => faults.push({ row, column, fault });
    if (rest.length > 0) blame(COLUMNS + 1, 'tooWide');
    if (name === '') blame(1, 'noName');
    else if (/^\d+$/.test(name)) blame(1, 'notAName');
    else if (people.some((other) => isSame(other.name, name))) blame(1, 'twiceInBlock');
    const met = await exactly(name, registers.people);
    if (met.length > 1) blame(1, 'homonyms');
    else if (met.some(({ id }) => present.includes(id))) blame(1, 'alreadyThere');
    const units = await exactly(unit, registers.organisations);
    if (units.length > 1) blame(3, 'unitUnclear');
    people.push({ name, post, unit, met: met[0] ?? null, organisation: units[0] ?? null });
  }
  return faults.length > 0 ? { faults } : { people };
}

/** Records of exactly this name; marks tell names apart. */
async function exactly(name: string, search: (name: string) => Promise<Pick[]>): Promise<Pick[]> {
  return name === '' ? [] : (await search(name)).filter((pick) => isSame(pick.name, name));
}

/** Names of which there is no record yet, each once. */
export function newcomers(people: readonly PastedPerson[]): { people: string[]; organisations: string[] } {
  const units = people.filter(({ unit, organisation }) => unit !== '' && organisation === null);
  return {
    people: people.filter(({ met }) => met === null).map(({ name }) => name),
    organisations: units
      .map(({ unit }) => unit)
      .filter((unit, i, all) => all.findIndex((other) => isSame(other, unit)) === i),
  };
}
