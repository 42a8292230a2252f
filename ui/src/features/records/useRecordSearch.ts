import { useCallback } from 'react';
import type { Table } from '@/contract';
import { platform } from '@/platform';
import type { Pick } from '@/shared/ui/RecordPicker';

const LIMIT = 12;

/** Finds records of one kind for a picker. */
export function useRecordSearch(table: Table): (text: string) => Promise<Pick[]> {
  return useCallback(
    async (text: string) => {
      const { hits } = await platform().call('record_search', { text, tables: [table], limit: LIMIT });
      return hits.map(({ id, title, detail }) => ({ id, name: title, detail }));
    },
    [table],
  );
}
