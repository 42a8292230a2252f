import type { PackFile, PackSection } from '@/contract';

/** The parts with the one at `from` moved to `to`, numbered in their new order. */
export function moved(sections: readonly PackSection[], from: number, to: number): PackSection[] {
  const next = [...sections];
  const [taken] = next.splice(from, 1);
  if (taken === undefined) return next;
  next.splice(Math.max(0, Math.min(to, next.length)), 0, taken);
  return next.map((section, position) => ({ ...section, position }));
}

/** The pack as a template: its parts and ways, for no occasion, and under a name of its own. */
export function asTemplate({ pack, sections }: PackFile, title: string): PackFile {
  return {
    pack: {
      ...pack,
      id: '',
      usage: 'template',
      title,
      activity: null,
      agreement: null,
      organisation: null,
    },
    sections: sections.map((section) => ({ ...section, id: '', pack: '' })),
  };
}
