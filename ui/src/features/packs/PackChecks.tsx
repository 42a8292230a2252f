import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackCheck } from '@/contract';
import { Dialog } from '@/shared/ui/Dialog';
import { type Looked, pointsOf } from './looked';
import { useMending } from './useMending';
import { useRecordName } from './useRecordName';

/** Keeps links on lines one under the other 24 pixels apart, the least a pointer should have to meet. */
const LINE_GAP = 6;

/** Checks by kind, in the order the program tells them. */
function byKind(checks: readonly PackCheck[]): [PackCheck['kind'], PackCheck[]][] {
  const kinds = new Map<PackCheck['kind'], PackCheck[]>();
  for (const check of checks) kinds.set(check.kind, [...(kinds.get(check.kind) ?? []), check]);
  return [...kinds];
}

/** What is to be looked at in one record. */
interface RecordChecks {
  first: PackCheck;
  /** The page of what its name says by itself. */
  page: number | null;
  /** What is said besides, each with its page and with where it is mended if that is another place than the record's. */
  lines: PackCheck[];
}

/** Checks by the record they are about. */
function byRecord(checks: readonly PackCheck[]): RecordChecks[] {
  const records = new Map<string, RecordChecks>();
  for (const check of checks) {
    const { id, name, words, page, path } = check;
    const of = records.get(id) ?? { first: check, page: null, lines: [] };
    if (words === name) of.page ??= page;
    else if (
      !of.lines.some((line) => line.words === words && line.page === page && line.path === path)
    )
      of.lines.push(check);
    records.set(id, of);
  }
  return [...records.values()];
}

interface PackChecksProps {
  drawn: Looked;
  /** Shows a page of the paper, by index. */
  onPage: (page: number) => void;
  /** Said above the points. */
  intro?: string;
  /** Goes to a place of the record the paper is about, by its wire path; the place is opened on the record's own page unless given. */
  onPlace?: (path: string) => void;
  /** Told before another page is opened. */
  onLeave?: () => void;
}

/** What should be looked at before a pack is printed: each point leads to its page and to where it is mended. */
export function PackChecks({ drawn, onPage, intro, onPlace, onLeave }: PackChecksProps) {
  const { t } = useTranslation();
  const open = useMending();
  const mending = (check: PackCheck) => {
    if (check.path !== '' && onPlace !== undefined) return () => onPlace(check.path);
    const mend = open(check);
    if (mend === null) return null;
    return () => {
      onLeave?.();
      mend();
    };
  };
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
        {intro ?? t('packs.checks.intro')}
      </Text>
      {byKind(checks).map(([kind, of]) => (
        <section key={kind}>
          <Title order={2} fz={13} mb={4}>
            {`${t(`packs.checks.kind.${kind}`)} (${of.length})`}
          </Title>
          <Stack gap={10}>
            {byRecord(of).map(({ first, page, lines }) => (
              <Stack key={first.id} gap={LINE_GAP}>
                <OnPage page={page} onPage={onPage}>
                  <MendedAt name={nameOf(first)} mend={mending(first)} />
                </OnPage>
                {lines.map((line) => (
                  <OnPage
                    key={`${line.path} ${line.page} ${line.words}`}
                    page={line.page}
                    onPage={onPage}
                  >
                    {line.path === '' ? (
                      <Text size="xs" c="dimmed" lineClamp={3}>
                        {line.words}
                      </Text>
                    ) : (
                      <MendedAt name={line.words} mend={mending(line)} />
                    )}
                  </OnPage>
                ))}
              </Stack>
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

/** The name of a record, leading to where it is mended unless that is nowhere. */
function MendedAt({ name, mend }: { name: string; mend: (() => void) | null }) {
  if (mend === null) return <Text size="sm">{name}</Text>;
  return (
    <Anchor component="button" type="button" size="sm" ta="left" onClick={mend}>
      {name}
    </Anchor>
  );
}

interface OnPageProps {
  page: number | null;
  onPage: (page: number) => void;
  children: ReactNode;
}

/** What is said, with the page on which that stands beside it. */
function OnPage({ page, onPage, children }: OnPageProps) {
  const { t } = useTranslation();
  return (
    <Group gap="xs" justify="space-between" align="baseline" wrap="nowrap">
      {children}
      {page === null ? null : (
        <Anchor component="button" type="button" size="xs" flex="none" onClick={() => onPage(page)}>
          {t('packs.checks.page', { page: page + 1 })}
        </Anchor>
      )}
    </Group>
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
          <Text size="sm">
            {t('packs.checks.more', { number: drawn.allChecks - drawn.checks.length })}
          </Text>
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
