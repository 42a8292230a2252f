import { useMemo } from 'react';
import type { DrawnPack } from '@/contract';
import { hasPage, useOpenRecord } from '@/features/records/useOpenRecord';
import type { PageRegion } from '@/shared/pdf/PdfPages';
import { useRecordName } from './useRecordName';

/** The areas of a pack's pages as the pages show them: each leads to the record whose words stand there. */
export function usePackRegions(
  drawn: Pick<DrawnPack, 'regions' | 'records'> | undefined,
): readonly PageRegion[] {
  const nameOf = useRecordName();
  const open = useOpenRecord();
  return useMemo(() => {
    if (drawn === undefined) return [];
    return drawn.regions.flatMap(({ record, ...area }) => {
      const behind = drawn.records[record];
      if (behind === undefined || !hasPage(behind.table)) return [];
      const { table, id } = behind;
      return [{ ...area, key: id, label: nameOf(behind), open: () => open({ table, open: id }) }];
    });
  }, [drawn, nameOf, open]);
}
