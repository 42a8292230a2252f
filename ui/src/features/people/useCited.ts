import { useTranslation } from 'react-i18next';
import type { PersonFile } from '@/contract';
import { type CitedFile, useCiting } from '@/features/sources/useCiting';

/** Fields of a person a source can bear out by itself, as citations name them. */
const FIELDS = ['full_name', 'native_name', 'short_name', 'honorific', 'country'] as const;

/** What of a person a source can bear out, in words. */
export function useCited({ person, posts }: PersonFile): CitedFile {
  const { t } = useTranslation();
  const { root, part } = useCiting();
  return [
    ...root(person.id, t('sources.whole'), FIELDS),
    ...posts.map(({ id, title }) => part('post', id, title)),
  ];
}
