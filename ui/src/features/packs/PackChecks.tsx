import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PackCheck } from '@/contract';
import { useOpenRecord } from '@/features/records/useOpenRecord';
import { Dialog } from '@/shared/ui/Dialog';
import { type Looked, pointsOf } from './looked';
import { useRecordName } from './useRecordName';

/** Checks by kind, in the order the program tells them. */
function byKind(checks: readonly PackCheck[]): [PackCheck['kind'], PackCheck[]][] {
  const kinds = new Map<PackCheck['kind'], PackCheck[]>();
  for (const check of checks) kinds.set(check.kind, [...(kinds.get(check.kind) ?? []), check]);
  return [...kinds];
}

/** Checks by the record they are about: its first, and what is said of it. */
function byRecord(checks: readonly PackCheck[]): [PackCheck, string[]][] {
  const records = new Map<string, [PackCheck, string[]]>();
  for (const check of checks) {
    const of = records.get(check.id) ?? [check, []];
    if (check.words !== check.name && !of[1].includes(check.words)) of[1].push(check.words);
    records.set(check.id, of);
  }
  return [...records.values()];
}

/** What should be looked at before a pack is printed: each point leads to the record on which it is mended. */
export function PackChecks({ drawn }: { drawn: Looked }) {
  const { t } = useTranslation();
  const open = useOpenRecord();
  const nameOf = useRecordName();
  const { checks, allChecks, findings } = drawn;
  if (pointsOf(drawn) === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('packs.checks.none')}
      </Text>
    );
  }
  return (
    <Stack gap="md">
      <Text size="xs" c="dimmed">
        {t('packs.checks.intro')}
      </Text>
      {byKind(checks).map(([kind, of]) => (
        <section key={kind}>
          <Title order={2} fz={13} mb={4}>
            {`${t(`packs.checks.kind.${kind}`)} (${of.length})`}
          </Title>
          <Stack gap={6}>
            {byRecord(of).map(([first, words]) => (
              <div key={first.id}>
                <Anchor
                  component="button"
                  type="button"
                  size="sm"
                  ta="left"
                  onClick={() => open({ table: first.table, open: first.id })}
                >
                  {nameOf(first)}
                </Anchor>
                {words.map((line) => (
                  <Text key={line} size="xs" c="dimmed" lineClamp={3}>
                    {line}
                  </Text>
                ))}
              </div>
            ))}
          </Stack>
        </section>
      ))}
      {allChecks > checks.length ? (
        <Text size="sm">{t('packs.checks.more', { number: allChecks - checks.length })}</Text>
      ) : null}
      {findings.length === 0 ? null : (
        <section>
          <Title order={2} fz={13} mb={4}>
            {`${t('packs.checks.form')} (${findings.length})`}
          </Title>
          <Stack gap={6}>
            {findings.map(({ code, message, path, rule }) => (
              <div key={`${code} ${path}`}>
                <Text size="sm">{message}</Text>
                <Text size="xs" c="dimmed">
                  {rule}
                </Text>
              </div>
            ))}
          </Stack>
        </section>
      )}
    </Stack>
  );
}

interface CheckBeforePrintingProps {
  /** What was drawn, while somebody is asked; undefined for nobody. */
  drawn: Looked | undefined;
  onClose: () => void;
  onLook: () => void;
  onGoOn: () => void;
}

/** Tells in numbers what should be looked at, before a pack is printed. */
export function CheckBeforePrinting({ drawn, onClose, onLook, onGoOn }: CheckBeforePrintingProps) {
  const { t } = useTranslation();
  return (
    <Dialog opened={drawn !== undefined} onClose={onClose} title={t('packs.checks.title')}>
      <Stack gap={4} mb="md">
        {byKind(drawn?.checks ?? []).map(([kind, of]) => (
          <Text key={kind} size="sm">{`${t(`packs.checks.kind.${kind}`)}: ${of.length}`}</Text>
        ))}
        {drawn === undefined || drawn.allChecks === drawn.checks.length ? null : (
          <Text size="sm">{t('packs.checks.more', { number: drawn.allChecks - drawn.checks.length })}</Text>
        )}
        {drawn === undefined || drawn.findings.length === 0 ? null : (
          <Text size="sm">{`${t('packs.checks.form')}: ${drawn.findings.length}`}</Text>
        )}
        {drawn === undefined || drawn.untranslated === 0 ? null : (
          <Text size="sm" fw={600}>
            {t('errors.code.untranslated_texts', { count: drawn.untranslated })}
          </Text>
        )}
      </Stack>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onLook}>
          {t('packs.checks.look')}
        </Button>
        {drawn !== undefined && drawn.untranslated > 0 ? null : (
          <Button data-autofocus onClick={onGoOn}>
            {t('packs.checks.goOn')}
          </Button>
        )}
      </Group>
    </Dialog>
  );
}
