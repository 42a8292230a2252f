import { Loader, Stack, Text, Timeline } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { HistoryChange, HistoryEntry } from '@/contract';
import { RECORDS } from '@/contract/records';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import { useFieldWording } from './useFieldWording';

const LIMIT = 100;
const KINDS = ['edit', 'import', 'fact', 'undo', 'redo'] as const;

/** What became of a record, latest first: when, by whom, and what of it changed. */
export function RecordHistory({ id }: { id: string }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const history = useQuery({
    queryKey: ['record_history', id, lang],
    queryFn: () => platform().call('record_history', { id, limit: LIMIT, lang }),
  });
  if (history.isPending) return <Loader size="sm" role="status" aria-label={t('common.loading')} />;
  if (history.isError) return <FaultAlert fault={history.error} />;
  const { entries } = history.data;
  if (entries.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('change.none')}
      </Text>
    );
  }
  return (
    <Timeline bulletSize={10} lineWidth={1} active={entries.length}>
      {entries.map((entry) => (
        <Timeline.Item key={entry.id} title={<EntryTitle entry={entry} />}>
          <Stack gap={2}>
            {byRecord(entry.changes).map((changes) => (
              <RecordChanges key={changes[0]?.id} changes={changes} />
            ))}
          </Stack>
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
      {[format.moment(entry.at), entry.actor, t(`change.kind.${kind}`)]
        .filter((part) => part !== '')
        .join(' · ')}
    </Text>
  );
}

/** The changes of one record: what was made or removed on one line, each changed field on its own. */
export function RecordChanges({ changes }: { changes: HistoryChange[] }) {
  const { t } = useTranslation();
  const tables = useTerms('table');
  const words = useFieldWording();
  const fields = changes.filter(
    ({ what, table, field }) => what === 'changed' && RECORDS[table].fields[field]?.untold !== true,
  );
  const whole = changes.find(({ what }) => what !== 'changed');
  if (whole !== undefined) {
    const values = fields.map(({ table, field, old, new: now }) =>
      words.value(table, field, now === '' ? old : now),
    );
    return (
      <Text size="sm" c="dimmed">
        {`${t(`change.what.${whole.what === 'removed' ? 'removed' : 'made'}`)} ${tables.label(whole.table)}`}
        {values.length === 0 ? '' : `: ${values.join(' · ')}`}
      </Text>
    );
  }
  return fields.map(({ table, field, old, new: now }) => (
    <Text key={field} size="sm" c="dimmed">
      {`${words.label(field)}: ${words.value(table, field, old)} → ${words.value(table, field, now)}`}
    </Text>
  ));
}

/** Changes by the record they are of, in the order the records first appear. */
export function byRecord(changes: readonly HistoryChange[]): HistoryChange[][] {
  const records = new Map<string, HistoryChange[]>();
  for (const change of changes) {
    const of = records.get(change.id);
    if (of === undefined) records.set(change.id, [change]);
    else of.push(change);
  }
  return [...records.values()];
}
