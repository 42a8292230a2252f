import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconClipboardText } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReport } from '@/shared/errors/useReport';
import { fold } from '@/shared/text/fold';
import { Dialog } from '@/shared/ui/Dialog';
import type { Pick } from '@/shared/ui/RecordPicker';
import { type PasteFault, readBlock } from '@/shared/ui/SheetGrid';
import { useMemberPicks } from './useMemberPicks';

/** Full name and post: no more than these can be read from a block. */
const COLUMNS = 2;

interface PastePeopleProps {
  /** The list they are added to, for screen readers. */
  list: string;
  onPasted: (people: { pick: Pick; post: string }[]) => void;
}

/** Adds people from a block copied from a spreadsheet: full name, post. With a fault in any line, nobody is added. */
export function PastePeople({ list, onPasted }: PastePeopleProps) {
  const { t } = useTranslation();
  const report = useReport();
  const picks = useMemberPicks();
  const [opened, setOpened] = useState(false);
  const [text, setText] = useState('');
  const [faults, setFaults] = useState<readonly PasteFault[]>([]);
  const [busy, setBusy] = useState(false);

  async function add() {
    const block = readBlock(text).filter((cells) => cells.some((cell) => cell.trim() !== ''));
    const found: PasteFault[] = [];
    for (const [i, cells] of block.entries()) {
      if ((cells[0] ?? '').trim() === '')
        found.push({ row: i + 1, column: 1, text: t('participants.paste.noName') });
      else if (/^\d+$/.test((cells[0] ?? '').trim()))
        found.push({ row: i + 1, column: 1, text: t('participants.paste.notAName') });
      if (cells.length > COLUMNS)
        found.push({ row: i + 1, column: COLUMNS + 1, text: t('participants.paste.tooWide') });
    }
    setFaults(found);
    if (found.length > 0 || block.length === 0) return;
    setBusy(true);
    try {
      const people: { pick: Pick; post: string }[] = [];
      for (const [name = '', post = ''] of block) {
        const wanted = name.trim();
        const met = (await picks.search(wanted)).find((pick) => fold(pick.name) === fold(wanted));
        people.push({ pick: met ?? (await picks.create(wanted)), post: post.trim() });
      }
      onPasted(people);
      setText('');
      setOpened(false);
    } catch (thrown) {
      report(thrown);
    } finally {
      setBusy(false);
    }
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
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button loading={busy} onClick={() => void add()}>
              {t('participants.paste.add')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
