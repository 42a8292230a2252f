import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { BinRow, Table } from '@/contract';
import { useAnnounce } from '@/features/changes/useAnnounce';
import { platform } from '@/platform';
import { useReport } from '@/shared/errors/useReport';

/** Puts records of one kind into the bin and says so; one undo takes them out again. */
export function useDeleteRecords(table: Table, said: (count: number) => string) {
  const announce = useAnnounce();
  const report = useReport();
  return useMutation({
    mutationFn: (ids: string[]) => platform().call('record_delete', { table, ids }),
    onSuccess: ({ moved }) => announce(said(moved)),
    onError: report,
  });
}

/** Takes records out of the bin: one change for each kind of record among them. */
export function useRestoreRecords() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const report = useReport();
  return useMutation({
    mutationFn: async (rows: readonly Pick<BinRow, 'table' | 'id'>[]) => {
      let restored = 0;
      for (const table of new Set(rows.map((row) => row.table))) {
        const ids = rows.filter((row) => row.table === table).map(({ id }) => id);
        const { moved } = await platform().call('record_restore', { table, ids });
        restored += moved;
      }
      return restored;
    },
    onSuccess: (count) => announce(t('bin.restored', { count })),
    onError: report,
  });
}
