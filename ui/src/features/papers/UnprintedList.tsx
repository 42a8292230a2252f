import { Anchor, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { UnprintedCharacters } from '@/contract';
import { hasPage, type useOpenRecord } from '@/features/records/useOpenRecord';
import styles from '@/features/texts/TextFindings.module.css';

interface UnprintedListProps {
  unprinted: readonly UnprintedCharacters[];
  /** Goes to the page of a record. */
  open: ReturnType<typeof useOpenRecord>;
}

/** Characters no font has, each with the words it stands in and the records in which it is mended. */
export function UnprintedList({ unprinted, open }: UnprintedListProps) {
  const { t } = useTranslation();
  return (
    <ul className={styles.list}>
      {unprinted.map(({ characters, path, excerpt, records }) => (
        <li key={`${path} ${characters}`}>
          <Text size="sm">{t('papers.unprinted.at', { characters, words: excerpt })}</Text>
          <Group gap="xs">
            {records.map(({ table, id, name }) =>
              hasPage(table) ? (
                <Anchor
                  key={id}
                  component="button"
                  type="button"
                  size="sm"
                  ta="left"
                  onClick={() => open({ table, open: id })}
                >
                  {name}
                </Anchor>
              ) : (
                <Text key={id} size="sm">
                  {name}
                </Text>
              ),
            )}
          </Group>
        </li>
      ))}
    </ul>
  );
}
