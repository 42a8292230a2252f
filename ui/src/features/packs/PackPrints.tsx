import { Anchor, Button, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackChangeRow, PackPrintRow } from '@/contract';
import { byRecord, RecordChanges } from '@/features/records/RecordHistory';
import { hasPage, useOpenRecord } from '@/features/records/useOpenRecord';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import { Dialog } from '@/shared/ui/Dialog';
import { useReprint, useSupplement } from './mutations';
import { usePackSince } from './queries';
import { useRecordName } from './useRecordName';

/** The prints of a pack, the latest first: each can be had again as it was, and compared with the records as they stand. */
export function PackPrints({ prints }: { prints: readonly PackPrintRow[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const langs = useTerms('lang');
  const marks = useTerms('circulation');
  const parts = useTerms('packPart');
  const again = useReprint();
  const [compared, setCompared] = useState<PackPrintRow | null>(null);
  if (prints.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('packs.prints.none')}
      </Text>
    );
  }
  return (
    <Stack gap="md">
      {prints.map((row) => {
        const { print, file } = row;
        const languages = [print.lang, row.secondLang ?? []]
          .flat()
          .map((lang) => langs.label(lang))
          .join(' + ');
        const when = `${format.date(print.printedOn)} ${print.printedAt}`;
        return (
          <section key={print.id}>
            <Title order={2} fz={13}>
              {t('packs.prints.number', { number: print.number })}
            </Title>
            <Text size="xs" c="dimmed">
              {[when, print.printedBy, t('packs.prints.pages', { count: print.pages })]
                .filter((part) => part !== '')
                .join(' · ')}
            </Text>
            <Text size="xs" c="dimmed">
              {[languages, marks.label(print.circulation), file.name].join(' · ')}
            </Text>
            <Text size="xs" c="dimmed">
              {row.madeOfLost
                ? t('packs.prints.lost')
                : t('packs.prints.parts', {
                    parts: row.parts.map((part) => parts.label(part)).join('; '),
                  })}
            </Text>
            <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {t('packs.prints.digest', { digest: file.digest })}
            </Text>
            <Group gap="sm">
              <Anchor component="button" type="button" size="sm" onClick={() => again.mutate(row)}>
                {t('packs.prints.again')}
              </Anchor>
              {row.madeOfLost ? null : (
                <Anchor component="button" type="button" size="sm" onClick={() => setCompared(row)}>
                  {t('packs.prints.since')}
                </Anchor>
              )}
            </Group>
          </section>
        );
      })}
      <Dialog
        opened={compared !== null}
        onClose={() => setCompared(null)}
        size="lg"
        title={
          compared === null
            ? ''
            : t('packs.prints.sinceTitle', {
                number: compared.print.number,
                date: format.date(compared.print.printedOn),
              })
        }
      >
        {compared === null ? null : <Since print={compared.print.id} />}
      </Dialog>
    </Stack>
  );
}

const WHATS = ['made', 'changed', 'removed'] as const;

function Since({ print }: { print: string }) {
  const { t } = useTranslation();
  const since = usePackSince(print);
  const supplement = useSupplement();
  if (since.isPending) return <Loader size="sm" role="status" aria-label={t('common.loading')} />;
  if (since.isError) return <FaultAlert fault={since.error} />;
  const { rows } = since.data;
  if (rows.length === 0) return <Text size="sm">{t('packs.prints.unchanged')}</Text>;
  return (
    <Stack gap="md">
      {WHATS.map((what) => {
        const of = rows.filter((row) => row.what === what);
        return of.length === 0 ? null : (
          <section key={what}>
            <Title order={2} fz={13} mb={4}>
              {t(`packs.prints.what.${what}`)}
            </Title>
            <Stack gap="xs">
              {of.map((row) => (
                <ChangedRecord key={row.id} row={row} />
              ))}
            </Stack>
          </section>
        );
      })}
      <Group justify="flex-end">
        <Button
          variant="default"
          loading={supplement.isPending}
          onClick={() => supplement.mutate(print)}
        >
          {t('packs.prints.supplement')}
        </Button>
      </Group>
    </Stack>
  );
}

function ChangedRecord({ row }: { row: PackChangeRow }) {
  const nameOf = useRecordName();
  const open = useOpenRecord();
  return (
    <div>
      {hasPage(row.table) ? (
        <Anchor
          component="button"
          type="button"
          size="sm"
          ta="left"
          onClick={() => open({ table: row.table, open: row.id })}
        >
          {nameOf(row)}
        </Anchor>
      ) : (
        <Text size="sm">{nameOf(row)}</Text>
      )}
      {byRecord(row.changes).map((changes) => (
        <RecordChanges key={changes[0]?.id} changes={changes} />
      ))}
    </div>
  );
}
