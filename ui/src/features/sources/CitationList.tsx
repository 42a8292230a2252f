import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Citation } from '@/contract';
import { useNames } from '@/features/records/names';
import { CertaintyBadge } from './CertaintyBadge';
import { type CitedFile, useCiting } from './useCiting';

interface CitationListProps {
  citations: readonly Citation[];
  cited: CitedFile;
}

/** Where the facts of a record come from, to be read: source by source, with what each bears out and how surely. */
export function CitationList({ citations, cited }: CitationListProps) {
  const { t } = useTranslation();
  const { pickOf } = useNames();
  const { labelOf } = useCiting();
  if (citations.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('common.unknown')}
      </Text>
    );
  }
  const sources = [...new Set(citations.map(({ source }) => source))];
  return (
    <Stack gap="sm">
      {sources.map((source) => (
        <div key={source}>
          <Text size="sm" fw={500}>
            {pickOf(source)?.name}
          </Text>
          <Stack gap={2} mt={2}>
            {citations
              .filter((each) => each.source === source)
              .map((citation) => (
                <div key={citation.id}>
                  <Group gap="xs" justify="space-between" wrap="nowrap" align="start">
                    <Text size="xs" miw={0}>
                      {labelOf(cited, citation)}
                    </Text>
                    <CertaintyBadge certainty={citation.certainty} />
                  </Group>
                  {citation.note === '' ? null : (
                    <Text size="xs" c="dimmed">
                      {citation.note}
                    </Text>
                  )}
                </div>
              ))}
          </Stack>
        </div>
      ))}
    </Stack>
  );
}
