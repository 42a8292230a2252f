import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconClipboardText } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganisationPicks } from '@/features/organisations/useOrganisationPicks';
import { useReport } from '@/shared/errors/useReport';
import { isSame } from '@/shared/text/fold';
import { Dialog } from '@/shared/ui/Dialog';
import type { Pick } from '@/shared/ui/RecordPicker';
import type { PasteFault } from '@/shared/ui/SheetGrid';
import { newcomers, type PastedPerson, readPeople } from './pastedPeople';
import { useMemberPicks } from './useMemberPicks';

interface PastePeopleProps {
  /** The list they are added to, for screen readers. */
  list: string;
  /** Who is in the list already. */
  present: readonly string[];
  onPasted: (people: { pick: Pick; post: string; organisation: Pick | null }[]) => void;
}

/**
 * Adds people from a block copied from a spreadsheet: full name, post, organisation. With a fault in any line, nobody is added; whom or what
 * there is no record of yet is named before it is entered.
 */
export function PastePeople({ list, present, onPasted }: PastePeopleProps) {
  const { t } = useTranslation();
  const report = useReport();
  const people = useMemberPicks();
  const organisations = useOrganisationPicks();
  const [opened, setOpened] = useState(false);
  const [text, setText] = useState('');
  const [faults, setFaults] = useState<readonly PasteFault[]>([]);
  /** What was read, while it waits for the word to enter newcomers. */
  const [waiting, setWaiting] = useState<readonly PastedPerson[] | null>(null);
  const [busy, setBusy] = useState(false);
  const news = newcomers(waiting ?? []);

  function write(next: string) {
    setText(next);
    setFaults([]);
    setWaiting(null);
  }

  async function read() {
    const registers = { people: people.search, organisations: organisations.search };
    const found = await readPeople(text, registers, present);
    if ('faults' in found) {
      return setFaults(
        found.faults.map(({ row, column, fault }) => ({
          row,
          column,
          text: t(`participants.paste.${fault}`),
        })),
      );
    }
    if (found.people.length === 0) return;
    const { people: unknown, organisations: unnamed } = newcomers(found.people);
    if (unknown.length + unnamed.length > 0) setWaiting(found.people);
    else await add(found.people);
  }

  async function add(pasted: readonly PastedPerson[]) {
    const made: Pick[] = [];
    for (const name of newcomers(pasted).organisations) made.push(await organisations.create(name));
    const added = [];
    for (const { name, post, unit, met, organisation } of pasted) {
      const of = organisation ?? made.find((each) => isSame(each.name, unit)) ?? null;
      added.push({ pick: met ?? (await people.create(name)), post, organisation: of });
    }
    onPasted(added);
    write('');
    setOpened(false);
  }

  function work(doing: Promise<void>) {
    setBusy(true);
    doing.catch(report).finally(() => setBusy(false));
  }

  return (
    <>
      <Button
        variant="default"
        leftSection={<IconClipboardText size={14} aria-hidden />}
        aria-label={t('participants.paste.openNamed', { list })}
        onClick={() => setOpened(true)}
      >
        {t('participants.paste.open')}
      </Button>
      <Dialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('participants.paste.title')}
        size="lg"
      >
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {t('participants.paste.hint')}
          </Text>
          {faults.length === 0 ? null : (
            <Alert color="red" role="alert" title={t('sheet.paste.refused')}>
              {faults.map((fault) => (
                <div key={`${fault.row}.${fault.column}`}>{t('sheet.paste.fault', { ...fault })}</div>
              ))}
            </Alert>
          )}
          <Textarea
            data-autofocus
            autosize
            minRows={8}
            maxRows={18}
            label={t('participants.paste.block')}
            value={text}
            onChange={(event) => write(event.currentTarget.value)}
          />
          {waiting === null ? null : (
            <Alert color="yellow" role="status" title={t('participants.paste.newcomers')}>
              {news.people.length === 0 ? null : (
                <div>{t('participants.paste.newPeople', { names: news.people.join('; ') })}</div>
              )}
              {news.organisations.length === 0 ? null : (
                <div>
                  {t('participants.paste.newOrganisations', { names: news.organisations.join('; ') })}
                </div>
              )}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button loading={busy} onClick={() => work(waiting === null ? read() : add(waiting))}>
              {waiting === null ? t('participants.paste.add') : t('participants.paste.enter')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
