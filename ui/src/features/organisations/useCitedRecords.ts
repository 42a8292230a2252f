import { useTranslation } from 'react-i18next';
import type { OrganisationFile } from '@/contract';
import { useNames } from '@/features/records/names';
import type { CitedRecord } from '@/features/sources/CitationRows';
import { useTerms } from '@/shared/terms/useTerms';

/** What of an organisation a source can bear out, in words. */
export function useCitedRecords(file: OrganisationFile): [CitedRecord, ...CitedRecord[]] {
  const { t } = useTranslation();
  const { pickOf } = useNames();
  const tables = useTerms('table');
  const named = (table: 'organisation_name' | 'organisation_alias' | 'succession', name: string) =>
    t('partners.aboutNamed', { table: tables.label(table), name });
  return [
    { id: file.organisation.id, label: t('activity.sources.whole') },
    ...file.names.map(({ id, name }) => ({ id, label: named('organisation_name', name) })),
    ...file.aliases.map(({ id, text }) => ({ id, label: named('organisation_alias', text) })),
    ...file.successions.map(({ id, successor }) => ({
      id,
      label: named('succession', pickOf(successor)?.name ?? ''),
    })),
  ];
}
