import { Button, EmptyState, Group, Stack } from '@mantine/core';
import { IconRestore } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BinRow } from '@/contract';
import { useRestoreRecords } from '@/features/bin/mutations';
import { useBin } from '@/features/bin/queries';
import { useBinColumns } from '@/features/bin/useBinColumns';
import { RecordHistory } from '@/features/records/RecordHistory';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { DataList, moreOf } from '@/shared/ui/DataList';
import { Dialog } from '@/shared/ui/Dialog';
import { Page } from '@/shared/ui/Page';

/** What was deleted, to be looked at and taken back; nothing is ever removed for good. */
export function BinView() {
  const { t } = useTranslation();
  const columns = useBinColumns();
  const bin = useBin();
  const restore = useRestoreRecords();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<BinRow | null>(null);

  const bringBack = (rows: readonly BinRow[]) =>
    restore.mutate(rows, {
      onSuccess: () => {
        setChosen(new Set());
        setOpened(null);
      },
    });

  return (
    <Page title={t('bin.title')} aside={t('bin.hint')}>
      {bin.isError ? <FaultAlert fault={bin.error} onRetry={() => void bin.refetch()} /> : null}
      <DataList
        name="bin"
        label={t('bin.title')}
        columns={columns}
        rows={bin.rows}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
        onOpen={setOpened}
        loading={bin.isFetching}
        more={moreOf(bin)}
        selection={{ ids: chosen, onChange: setChosen }}
        bulk={
          <>
            <Button
              variant="default"
              leftSection={<IconRestore size={14} aria-hidden />}
              loading={restore.isPending}
              onClick={() => bringBack(bin.rows.filter(({ id }) => chosen.has(id)))}
            >
              {t('bin.restore')}
            </Button>
            <Button variant="subtle" onClick={() => setChosen(new Set())}>
              {t('list.clearSelection')}
            </Button>
          </>
        }
        empty={<EmptyState title={t('bin.empty')} description={t('bin.emptyHint')} />}
      />
      <Dialog
        opened={opened !== null}
        onClose={() => setOpened(null)}
        title={opened?.name ?? ''}
        size={620}
      >
        {opened === null ? null : (
          <Stack gap="sm">
            <RecordHistory id={opened.id} />
            <Group justify="flex-end">
              <Button
                leftSection={<IconRestore size={14} aria-hidden />}
                loading={restore.isPending}
                onClick={() => bringBack([opened])}
              >
                {t('bin.restore')}
              </Button>
            </Group>
          </Stack>
        )}
      </Dialog>
    </Page>
  );
}
