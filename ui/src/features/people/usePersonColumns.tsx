import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person, PersonRow } from '@/contract';
import { useFormat } from '@/shared/format/useFormat';
import type { DataColumn } from '@/shared/ui/DataList';
import { Marked } from '@/shared/ui/Marked';

/** The columns of the list of people; unsorted, rows stand by given name as the store gives them. */
export function usePersonColumns(): DataColumn<PersonRow>[] {
  const { t } = useTranslation();
  const format = useFormat();

  return useMemo(
    () => [
      {
        id: 'name',
        header: t('field.fullName'),
        cell: ({ person, highlights }) => <Marked text={person.fullName} highlights={highlights} />,
        sortBy: ({ person }) => filedUnder(person),
        width: 190,
        grow: 2,
      },
      {
        id: 'honorific',
        header: t('field.honorific'),
        cell: ({ person }) => person.honorific,
        sortBy: ({ person }) => person.honorific || null,
        width: 100,
      },
      {
        id: 'nativeName',
        header: t('field.nativeName'),
        cell: ({ person }) => person.nativeName,
        sortBy: ({ person }) => person.nativeName || null,
        width: 160,
        hiddenAtFirst: true,
      },
      {
        id: 'shortName',
        header: t('field.shortName'),
        cell: ({ person }) => person.shortName,
        sortBy: ({ person }) => person.shortName || null,
        width: 120,
        hiddenAtFirst: true,
      },
      {
        id: 'post',
        header: t('people.list.post'),
        cell: ({ post }) => post?.title,
        sortBy: ({ post }) => post?.title ?? null,
        width: 170,
        grow: 1,
      },
      {
        id: 'organisation',
        header: t('field.organisation'),
        cell: ({ organisationName }) => organisationName,
        sortBy: ({ organisationName }) => organisationName || null,
        width: 220,
        grow: 2,
      },
      {
        id: 'country',
        header: t('field.country'),
        cell: ({ person }) => format.country(person.country),
        sortBy: ({ person }) => format.country(person.country),
        width: 110,
      },
    ],
    [t, format],
  );
}

/** The name as it is filed, by the rule of the store: Vietnamese people by the given name, which comes last. */
function filedUnder({ fullName, country }: Person): string {
  const words = fullName.split(/\s+/);
  const given = words.at(-1) ?? '';
  return country === 'VN' && words.length > 1
    ? `${given} ${words.slice(0, -1).join(' ')}`
    : fullName;
}
