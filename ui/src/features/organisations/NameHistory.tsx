import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OrganisationFile, OrganisationName } from '@/contract';
import { useTenure } from '@/features/records/useTenure';
import { CertaintyBadge } from '@/features/sources/CertaintyBadge';
import { useLanguage } from '@/i18n/useLanguage';
import { latestDay } from '@/shared/date/partial';
import { useTerms } from '@/shared/terms/useTerms';

/** What an organisation was and is called: by language, the reader's first, each in order of time. */
export function NameHistory({ file }: { file: OrganisationFile }) {
  const { t } = useTranslation();
  const reader = useLanguage();
  const tenure = useTenure();
  const languages = useTerms('lang');
  const names = file.names.toSorted((a, b) => place(a, reader) - place(b, reader) || byTime(a, b));

  return (
    <Table aria-label={t('organisations.names.title')} verticalSpacing={5} horizontalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Head>{t('field.name')}</Head>
          <Head width={90}>{t('field.lang')}</Head>
          <Head width={150}>{t('partners.tenure.period')}</Head>
          <Head width={140}>{t('field.certainty')}</Head>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {names.map(({ id, name, abbreviation, lang, validFrom, validTo }) => {
          const cited = file.citations.find(({ subject }) => subject === id);
          return (
            <Table.Tr key={id}>
              <Table.Td lang={lang}>
                {name}
                {abbreviation === '' ? null : (
                  <Text span inherit c="dimmed">
                    {' · '}
                    {abbreviation}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>{languages.label(lang)}</Table.Td>
              <Table.Td>{tenure(validFrom, validTo)}</Table.Td>
              <Table.Td>
                {cited === undefined ? null : (
                  <CertaintyBadge certainty={cited.certainty} note={cited.note} />
                )}
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}

function Head({ children, width }: { children: string; width?: number }) {
  return (
    <Table.Th w={width} fw={500} fz={12.5} c="dimmed">
      {children}
    </Table.Th>
  );
}

const ORDER = ['vi', 'lo', 'en'];

/** Where the language of a name stands: the reader's, then Vietnamese, Lao, English, then the others. */
function place({ lang }: OrganisationName, reader: string): number {
  if (lang === reader) return -1;
  const at = ORDER.indexOf(lang);
  return at < 0 ? ORDER.length : at;
}

/** Names that ended earlier first; those that have not ended, or of which it is not known, last. */
function byTime(a: OrganisationName, b: OrganisationName): number {
  const [x, y] = [a, b].map(({ validTo }) => latestDay(validTo) ?? '9999');
  return (x ?? '').localeCompare(y ?? '');
}
