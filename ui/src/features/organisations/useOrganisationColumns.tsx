import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationRow } from '@/contract';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import type { DataColumn } from '@/shared/ui/DataList';
import { Marked } from '@/shared/ui/Marked';

/** The columns of the list of organisations; unsorted, rows stand by name as the store gives them. */
export function useOrganisationColumns(): DataColumn<OrganisationRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const kinds = useTerms('organisationKind');

  return useMemo(
    () => [
      {
        id: 'name',
        header: t('field.name'),
        cell: ({ name, highlights }) => <Marked text={name} highlights={highlights} />,
        sortBy: ({ name }) => name,
        width: 300,
        grow: 3,
      },
      {
        id: 'short',
        header: t('field.abbreviation'),
        cell: ({ short }) => short,
        sortBy: ({ short }) => short || null,
        width: 125,
      },
      {
        id: 'kind',
        header: t('field.kind'),
        cell: ({ organisation }) => kinds.label(organisation.kind),
        sortBy: ({ organisation }) => kinds.label(organisation.kind),
        width: 160,
      },
      {
        id: 'country',
        header: t('field.country'),
        cell: ({ organisation }) => format.country(organisation.country),
        sortBy: ({ organisation }) => format.country(organisation.country),
        width: 90,
      },
      {
        id: 'parent',
        header: t('field.parent'),
        cell: ({ parentName }) => parentName,
        sortBy: ({ parentName }) => parentName || null,
        width: 140,
        grow: 1,
      },
      {
        id: 'standing',
        header: t('organisations.list.standing'),
        cell: ({ succeeded }) => (succeeded ? t('organisations.succeeded') : ''),
        sortBy: ({ succeeded }) => (succeeded ? 1 : null),
        width: 165,
      },
      {
        id: 'province',
        header: t('field.province'),
        cell: ({ organisation }) => organisation.province,
        sortBy: ({ organisation }) => organisation.province || null,
        width: 140,
        hiddenAtFirst: true,
      },
      {
        id: 'names',
        header: t('organisations.list.names'),
        cell: ({ names }) => format.number(names),
        sortBy: ({ names }) => names,
        width: 110,
        align: 'end',
        hiddenAtFirst: true,
      },
    ],
    [t, format, kinds],
  );
}
