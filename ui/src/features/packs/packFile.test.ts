import { describe, expect, it } from 'vitest';
import type { PackFile, PackSection } from '@/contract';
import { asTemplate, moved } from './packFile';

const section = (part: PackSection['part'], position: number): PackSection => ({
  id: part,
  pack: 'p',
  position,
  part,
  shown: 'included',
  text: '',
  span: null,
  periodFrom: 'unknown',
  periodTo: 'unknown',
  partner: null,
  detail: 'full',
  confidential: 'included',
});

const three = [section('cover', 0), section('summary', 1), section('gaps', 2)];

describe('moved', () => {
  it.each([
    [0, 2, 'summary gaps cover'],
    [2, 0, 'gaps cover summary'],
    [1, 1, 'cover summary gaps'],
    [0, 9, 'summary gaps cover'],
    [2, -1, 'gaps cover summary'],
  ])('%i to %i', (from, to, parts) => {
    const next = moved(three, from, to);
    expect(next.map(({ part }) => part).join(' ')).toBe(parts);
    expect(next.map(({ position }) => position)).toEqual([0, 1, 2]);
  });
});

it('makes a template that names no record', () => {
  const pack = {
    id: 'p',
    usage: 'pack',
    title: '',
    activity: 'a',
    agreement: null,
    organisation: null,
  } as PackFile['pack'];
  const template = asTemplate({ pack, sections: three }, 'Mẫu Thử');
  expect(template.pack).toMatchObject({
    id: '',
    usage: 'template',
    title: 'Mẫu Thử',
    activity: null,
  });
  expect(template.sections.every(({ id, pack: of }) => id === '' && of === '')).toBe(true);
});
