import { describe, expect, it } from 'vitest';
import type { ActivityPerson, DelegationSheet } from '@/contract';
import {
  asSaved,
  journeys,
  newDelegationSheet,
  newLeg,
  newPromise,
  travellingSide,
  withDelegation,
} from './delegationSheet';
import { nextStage } from './StepsSheet';

const person = (id: string): ActivityPerson => ({
  id,
  activity: 'a',
  person: `p-${id}`,
  role: 'participant',
  side: 'us',
  postAsAt: '',
  organisation: null,
  position: null,
});

const member = (of: string, diet: string) => ({
  id: `m-${of}`,
  activity: 'a',
  person: `p-${of}`,
  arrival: '',
  departure: '',
  diet,
  room: '',
});

describe('a delegation as it is edited', () => {
  it('has its programme in order, however it was stored', () => {
    const sheet = newDelegationSheet('vi', 'delegation_out');
    const legs = [2, 0, 1].map((position) => ({ ...newLeg('a', undefined, true), position }));
    const begun = withDelegation({ ...sheet, file: { ...sheet.file, legs } });
    expect(begun.file.legs.map(({ position }) => position)).toEqual([0, 1, 2]);
  });

  it('has one record of what only delegations have, and keeps the one it has', () => {
    const sheet = newDelegationSheet('vi', 'delegation_in');
    expect(sheet.file.delegations).toHaveLength(1);
    expect(withDelegation(sheet)).toEqual(sheet);
    expect([
      sheet.file.activity.hostingSide,
      travellingSide('delegation_in'),
      travellingSide('delegation_out'),
    ]).toEqual(['us', 'partner', 'us']);
  });

  it('has a line for each traveller and keeps the records of those of whom something is noted', () => {
    const lines = journeys('a', [person('1'), person('2')], [member('2', 'Ăn chay')]);
    expect(lines.map(({ id, person: who, diet }) => [id, who, diet])).toEqual([
      ['1', 'p-1', ''],
      ['m-2', 'p-2', 'Ăn chay'],
    ]);
  });

  it('is saved without empty lines, its items numbered, without those who no longer come along', () => {
    const start = newDelegationSheet('vi', 'delegation_out');
    const written = { ...newLeg('a', undefined, false), what: 'Mục thử', position: 7 };
    const sheet: DelegationSheet = {
      file: {
        ...start.file,
        people: [person('1')],
        members: [member('1', ''), member('2', 'Ăn chay')],
        legs: [newLeg('a', undefined, false), written],
      },
      promises: [newPromise('vi')],
    };
    const saved = asSaved(sheet);
    expect(saved.file.legs).toEqual([{ ...written, position: 0 }]);
    expect([saved.file.members, saved.promises]).toEqual([[], []]);
    expect(saved.file.people[0]).toBe(sheet.file.people[0]);
  });

  it('goes on where the item before left off', () => {
    const before = { ...newLeg('a', undefined, true), day: '2026-03-02', zone: 'Asia/Vientiane' };
    expect(newLeg('a', before, true)).toMatchObject({
      day: '2026-03-02',
      zone: 'Asia/Vientiane',
      starts: 'unknown',
    });
    expect([newLeg('a', undefined, true).zone, newLeg('a', undefined, false).zone]).toEqual([
      'Asia/Ho_Chi_Minh',
      'unknown',
    ]);
  });

  it('takes one step after the other', () => {
    const step = (stage: 'proposed' | 'returned' | 'reported') => ({
      id: stage,
      activity: 'a',
      stage,
      day: 'unknown',
      note: '',
    });
    expect([
      nextStage([]),
      nextStage([step('returned'), step('proposed')]),
      nextStage([step('reported')]),
    ]).toEqual(['proposed', 'reported', 'reported']);
  });
});
