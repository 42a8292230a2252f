import { useCallback } from 'react';
import type { PackRecord } from '@/contract';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';

/** What a record is called where the program named it: a country by its name, one without a name by its kind. */
export function useRecordName(): (record: Pick<PackRecord, 'table' | 'name'>) => string {
  const format = useFormat();
  const tables = useTerms('table');
  return useCallback(
    ({ table, name }) => {
      if (name === '') return tables.label(table);
      return table === 'media_landscape' ? `${tables.label(table)}: ${format.country(name)}` : name;
    },
    [format, tables],
  );
}
