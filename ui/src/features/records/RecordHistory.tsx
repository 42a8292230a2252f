import { Loader, Stack, Text, Timeline } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '@/contract';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { useFormat } from '@/shared/format/useFormat';
import { useFieldWording } from './useFieldWording';
import { useTerms } from '@/shared/terms/useTerms';

const LIMIT = 100;

/** What became of a record, latest first: when, by whom, which fields from what to what. */
export function RecordHistory({ id }: { id: string }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const history = useQuery({
    queryKey: ['record_history', id, lang],
    queryFn: () => platform().call('record_history', { id, limit: LIMIT, lang }),
  });
  if (history.isPending) return <Loader size="sm" aria-label={t('common.loading')} />;
  if (history.isError) return <FaultAlert fault={history.error} />;
  const { entries } = history.data;
  if (entries.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('activity.history.none')}
      </Text>
    );
  }
  return (
    <Timeline bulletSize={10} lineWidth={1} active={entries.length}>
      {entries.map((entry) => (
        <Timeline.Item key={entry.id} title={<EntryTitle entry={entry} />}>
          <Changes changes={entry.changes} />
        </Timeline.Item>
      ))}
    </Timeline>
  );
}

function EntryTitle({ entry }: { entry: HistoryEntry }) {
  const { t } = useTranslation();
  const format = useFormat();
  const kind = KINDS.find((each) => each === entry.kind) ?? 'edit';
  return (
    <Text size="sm">
      {format.moment(entry.at)} · {entry.actor} · {t(`change.kind.${kind}`)}
    </Text>
  );
}

const KINDS = ['edit', 'import', 'undo', 'redo'] as const;

function Changes({ changes }: { changes: HistoryEntry['changes'] }) {
  const { t } = useTranslation();
  const tables = useTerms('table');
  const words = useFieldWording();
  return (
    <Stack gap={2}>
      {changes.map(({ table, id, what, field, old, new: now }) => (
        <Text key={`${id}/${field}/${what}`} size="sm" c="dimmed">
          {what === 'changed'
            ? `${words.label(field)}: ${words.value(table, field, old)} → ${words.value(table, field, now)}`
            : `${t(`change.what.${what}`)} ${tables.label(table)}`}
        </Text>
      ))}
    </Stack>
  );
}
