import { describe, expect, it } from 'vitest';
import type { PackCheckKind, Table } from '@/contract';
import { tabMending } from './useMending';

const at = (table: Table) => (kind: PackCheckKind) => tabMending({ kind, table });

describe('a finding is mended', () => {
  it('among the translations of what has some, and among the names of an organisation', () => {
    for (const kind of ['untranslated', 'stale_translation'] as const) {
      expect(at('activity')(kind)).toBe('translations');
      expect(at('agreement')(kind)).toBe('translations');
      expect(at('media_landscape')(kind)).toBe('translations');
      expect(at('organisation')(kind)).toBe('general');
    }
  });

  it('among the sources, and beside the figure where that names its own', () => {
    const tables = ['activity', 'agreement', 'organisation', 'person'] as const;
    expect(tables.map((table) => at(table)('unsourced'))).toEqual(tables.map(() => 'sources'));
    expect(at('media_landscape')('unsourced')).toBe('figures');
    expect(at('media_landscape')('sum_differs')).toBe('figures');
  });

  it('where the files are', () => {
    expect(at('activity')('unreadable_file')).toBe('evidence');
    expect(at('agreement')('unreadable_file')).toBe('papers');
  });

  it('among the particulars otherwise', () => {
    expect(at('person')('personal_data')).toBe('general');
    expect(at('agreement')('unknown')).toBe('general');
  });

  it('on a page without tabs', () => {
    expect(at('follow_up')('untranslated')).toBeUndefined();
  });
});
