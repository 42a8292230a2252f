import type { PackRecord, PackRegion } from '@/contract';
import { hasPage } from '@/features/records/useOpenRecord';
import type { PageRegion } from '@/shared/pdf/PdfPages';

/** The areas of a pack's pages as the pages show them: each leads to the record whose words stand there. */
export function regionsOf(
  regions: readonly PackRegion[],
  records: readonly PackRecord[],
  nameOf: (record: PackRecord) => string,
  open: (record: { table: PackRecord['table']; open: string }) => void,
): PageRegion[] {
  return regions.flatMap(({ record, ...area }) => {
    const behind = records[record];
    if (behind === undefined || !hasPage(behind.table)) return [];
    const { table, id } = behind;
    return [{ ...area, key: id, label: nameOf(behind), open: () => open({ table, open: id }) }];
  });
}
