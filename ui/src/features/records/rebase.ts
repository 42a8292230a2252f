import type { Table } from '@/contract';
import { FILES, RECORDS } from '@/contract/records';
import { isEqual } from '@/shared/data/isEqual';
import { newId } from '@/shared/data/uuid';

type Json = unknown;
type Fields = Readonly<Record<string, Json>>;

/** A value typed here that was changed to another one elsewhere. */
export interface Clash {
  table: Table;
  /** Name of the field on the wire; null where the record itself was removed elsewhere. */
  field: string | null;
  mine: Json;
  theirs: Json;
  /** Where it stands: names of members, identifiers of records in lists. */
  path: readonly string[];
}

/** Lists that hold one record at most. */
const AT_MOST_ONE: ReadonlySet<string> = new Set(['talks', 'delegations', 'courses', 'events']);

/**
 * What is typed, on top of a file that was changed elsewhere since: fields not touched here take the new value, fields touched here keep
 * what is typed. Where both changed a field to different values, it is named as a clash. `base` is the file that the typing began from.
 */
export function rebase<File extends Fields>(
  base: File,
  typed: File,
  kept: File,
): { merged: File; clashes: Clash[] } {
  const clashes: Clash[] = [];
  const merged = mergeFields(base, typed, kept, { path: [], table: null, clashes }) as File;
  return {
    merged,
    clashes: clashes.filter(({ table, field }) => field === null || !isUntold(table, field)),
  };
}

/** The path of a clash in a form's values; null where it is there no more. */
export function pathIn(values: Json, path: readonly string[]): string | null {
  const steps: (string | number)[] = [];
  let at = values;
  for (const step of path) {
    const key = Array.isArray(at) ? at.findIndex((record) => idOf(record) === step) : step;
    if (key === -1 || typeof at !== 'object' || at === null) return null;
    steps.push(key);
    at = (at as Record<string | number, Json>)[key];
  }
  return steps.join('.');
}

interface Place {
  path: readonly string[];
  /** The table of the record that is merged; null above the records. */
  table: Table | null;
  clashes: Clash[];
}

function mergeFields(base: Fields, typed: Fields, kept: Fields, place: Place): Fields {
  const file = Object.keys(typed)
    .map((key) => FILES[key])
    .find((found) => found !== undefined);
  const merged: Record<string, Json> = {};
  for (const key of new Set([...Object.keys(kept), ...Object.keys(typed)])) {
    // Above records a member is a record of the file, or a list of them.
    const table = place.table ?? FILES[key]?.table ?? file?.lists[key] ?? null;
    merged[key] = merge(base[key], typed[key], kept[key], key, {
      ...place,
      path: [...place.path, key],
      table,
    });
  }
  return merged;
}

function merge(base: Json, typed: Json, kept: Json, key: string, place: Place): Json {
  if (isEqual(kept, base) || isEqual(typed, kept)) return typed;
  if (isEqual(typed, base)) return kept;
  if (isRecordList(base) && isRecordList(typed) && isRecordList(kept)) {
    const records = mergeRecords(base, typed, kept, place);
    return AT_MOST_ONE.has(key) ? inOne(records, kept) : records;
  }
  if (isFields(base) && isFields(typed) && isFields(kept))
    return mergeFields(base, typed, kept, place);
  if (place.table !== null) {
    place.clashes.push({
      table: place.table,
      field: key,
      mine: typed,
      theirs: kept,
      path: place.path,
    });
  }
  return typed;
}

function mergeRecords(
  base: readonly Fields[],
  typed: readonly Fields[],
  kept: readonly Fields[],
  place: Place,
): Fields[] {
  const [was, now] = [byId(base), byId(kept)];
  const here = byId(typed);
  const merged = typed.flatMap((record) => {
    const id = idOf(record) ?? '';
    const [before, theirs] = [was.get(id), now.get(id)];
    if (before === undefined) return [record];
    const at = { ...place, path: [...place.path, id] };
    if (theirs !== undefined) {
      return [
        mergeFields(before, record, theirs, rootOf(record) === null ? at : { ...at, table: null }),
      ];
    }
    if (isEqual(record, before)) return [];
    // It was removed elsewhere while it was changed here: what is typed is kept as a new record.
    const renewed = { id: newId() };
    const root = rootOf(record);
    const table = root === null ? place.table : root.table;
    const anew =
      root === null
        ? { ...record, ...renewed }
        : { ...record, [root.key]: { ...root.record, ...renewed } };
    if (table !== null) {
      place.clashes.push({
        table,
        field: null,
        mine: record,
        theirs: null,
        path: [...place.path, renewed.id],
      });
    }
    return [anew];
  });
  const added = kept.filter((record) => {
    const id = idOf(record) ?? '';
    return !here.has(id) && !was.has(id);
  });
  return [...merged, ...added];
}

/** One record of a list that holds one at most: as kept, with what was written into a record made here. */
function inOne(records: Fields[], kept: readonly Fields[]): Fields[] {
  const [theirs] = kept;
  if (records.length < 2 || theirs === undefined) return records;
  const mine = records.find((record) => idOf(record) !== idOf(theirs)) ?? theirs;
  const written = Object.entries(mine).filter(
    ([key, value]) => key !== 'id' && value !== '' && value !== null && value !== 'unknown',
  );
  return [{ ...theirs, ...Object.fromEntries(written) }];
}

const isUntold = (table: Table, field: string) => RECORDS[table].fields[field]?.untold === true;

const isFields = (value: Json): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRecordList = (value: Json): value is readonly Fields[] =>
  Array.isArray(value) && value.every((each) => isFields(each) && idOf(each) !== null);

/** The root of a file, such as of a follow-up written with talks; null where the value is a record itself. */
function rootOf(value: Fields): { key: string; table: Table; record: Fields } | null {
  if (typeof value['id'] === 'string') return null;
  for (const [key, record] of Object.entries(value)) {
    const file = FILES[key];
    if (file !== undefined && isFields(record)) return { key, table: file.table, record };
  }
  return null;
}

/** The identifier of a record, or of the root of a file. */
function idOf(value: Json): string | null {
  if (!isFields(value)) return null;
  const id = value['id'] ?? rootOf(value)?.record['id'];
  return typeof id === 'string' ? id : null;
}

const byId = (records: readonly Fields[]) =>
  new Map(records.map((record) => [idOf(record) ?? '', record]));
