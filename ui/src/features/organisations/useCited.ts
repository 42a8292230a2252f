import { useTranslation } from 'react-i18next';
import type { OrganisationFile } from '@/contract';
import { useNames } from '@/features/records/names';
import { type CitedFile, useCiting } from '@/features/sources/useCiting';

/** Fields of an organisation a source can bear out by itself, as citations name them. */
const FIELDS = ['kind', 'country', 'province', 'parent'] as const;

/** What of an organisation a source can bear out, in words. */
export function useCited(file: OrganisationFile): CitedFile {
  const { t } = useTranslation();
  const { pickOf } = useNames();
  const { root, part } = useCiting();
  return [
    ...root(file.organisation.id, t('sources.whole'), FIELDS),
    ...file.names.map(({ id, name }) => part('organisation_name', id, name)),
    ...file.aliases.map(({ id, text }) => part('organisation_alias', id, text)),
    ...file.successions.map(({ id, successor }) =>
      part('succession', id, pickOf(successor)?.name ?? ''),
    ),
  ];
}
