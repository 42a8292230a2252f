import { useTranslation } from 'react-i18next';
import type { PersonFile } from '@/contract';
import type { CitedRecord } from '@/features/sources/CitationRows';
import { useTerms } from '@/shared/terms/useTerms';

/** What of a person a source can bear out, in words. */
export function useCitedRecords({ person, posts }: PersonFile): [CitedRecord, ...CitedRecord[]] {
  const { t } = useTranslation();
  const tables = useTerms('table');
  return [
    { id: person.id, label: t('activity.sources.whole') },
    ...posts.map(({ id, title }) => ({
      id,
      label: t('partners.aboutNamed', { table: tables.label('post'), name: title }),
    })),
  ];
}
