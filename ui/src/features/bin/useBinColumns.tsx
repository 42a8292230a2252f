import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BinRow } from '@/contract';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import type { DataColumn } from '@/shared/ui/DataList';

/** The columns of the bin; unsorted, what was deleted last stands first. */
export function useBinColumns(): DataColumn<BinRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const tables = useTerms('table');

  return useMemo(
    () => [
      {
        id: 'name',
        header: t('bin.name'),
        cell: ({ name }) => format.text(name),
        sortBy: ({ name }) => name || null,
        width: 260,
        grow: 2,
      },
      {
        id: 'kind',
        header: t('bin.kind'),
        cell: ({ table }) => tables.label(table),
        sortBy: ({ table }) => tables.label(table),
        width: 130,
      },
      {
        id: 'at',
        header: t('bin.at'),
        cell: ({ at }) => format.moment(at),
        sortBy: ({ at }) => at,
        width: 160,
      },
      {
        id: 'actor',
        header: t('bin.actor'),
        cell: ({ actor }) => actor,
        sortBy: ({ actor }) => actor || null,
        width: 140,
      },
    ],
    [t, format, tables],
  );
}
