import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconClipboardText } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  matchAsPick as organisationAsPick,
  useOrganisationPicks,
} from '@/features/organisations/useOrganisationPicks';
import { matchAsPick as personAsPick, usePersonPicks } from '@/features/people/usePersonPicks';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';
import { useReport } from '@/shared/errors/useReport';
import { isSame } from '@/shared/text/fold';
import { Dialog } from '@/shared/ui/Dialog';
import type { Pick } from '@/shared/ui/RecordPicker';
import type { PasteFault } from '@/shared/ui/SheetGrid';
import { MatchReview } from './MatchReview';
import {
  isSure,
  likeliest,
  type Meant,
  type PastedPerson,
  readLines,
  readMatches,
  type ReadPeople,
} from './pastedPeople';

interface PastePeopleProps {
  /** The list they are added to, for screen readers. */
  list: string;
  /** Who is in the list already. */
  present: readonly string[];
  onPasted: (people: { pick: Pick; post: string; organisation: Pick | null }[]) => void;
}

/** A list that was read, while the person says who is who. */
interface Waiting {
  read: ReadPeople;
  people: readonly Meant[];
  units: readonly Meant[];
}

/**
 * Adds people from a block copied from a spreadsheet: full name, post, organisation. With a fault in any line, nobody is added. Whom the program
 * takes each name for is shown with post and organisation, and asked where these differ or several may be meant.
 */
export function PastePeople({ list, present, onPasted }: PastePeopleProps) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const report = useReport();
  const people = usePersonPicks();
  const organisations = useOrganisationPicks();
  const [opened, setOpened] = useState(false);
  const [text, setText] = useState('');
  const [faults, setFaults] = useState<readonly PasteFault[]>([]);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [busy, setBusy] = useState(false);
  const undecided =
    waiting === null
      ? 0
      : [...waiting.people, ...waiting.units].filter((meant) => meant === null).length;

  function write(next: string) {
    setText(next);
    setFaults([]);
    setWaiting(null);
  }

  const match = (asked: readonly PastedPerson[], units: readonly string[]) =>
    platform().call('name_match', {
      people: asked.map(({ name, post, unit }) => ({ name, post, organisation: unit })),
      organisations: [...units],
      lang,
    });

  async function read() {
    const lines = readLines(text);
    if ('faults' in lines) {
      return setFaults(
        lines.faults.map(({ row, column, fault }) => ({
          row,
          column,
          text: t(`participants.paste.${fault}`),
        })),
      );
    }
    if (lines.people.length === 0) return;
    const found = await readMatches(lines.people, match);
    const taken = {
      read: found,
      people: found.matches.map(likeliest),
      units: found.unitMatches.map(likeliest),
    };
    const twice = alreadyThere(taken);
    if (twice.length > 0) return setFaults(twice);
    if (isSure(found)) await add(taken);
    else setWaiting(taken);
  }

  /** Lines whose person is in the list already, or is taken for two lines. */
  function alreadyThere({ people: meant }: Waiting): PasteFault[] {
    const ids = meant.map((each) => (each === null || each === 'new' ? null : each.id));
    return ids.flatMap((id, i) =>
      id !== null && (present.includes(id) || ids.indexOf(id) < i)
        ? [{ row: i + 1, column: 1, text: t('participants.paste.alreadyThere') }]
        : [],
    );
  }

  async function add(taken: Waiting) {
    const twice = alreadyThere(taken);
    if (twice.length > 0) return setFaults(twice);
    const { read: found } = taken;
    const units: { name: string; pick: Pick }[] = [];
    for (const [i, name] of found.units.entries()) {
      const meant = taken.units[i] ?? null;
      const known = found.unitMatches[i]?.candidates.find(
        ({ id }) => meant !== 'new' && id === meant?.id,
      );
      units.push({
        name,
        pick: known === undefined ? await organisations.enter(name) : organisationAsPick(known),
      });
    }
    const added = [];
    for (const [i, { name, post, unit }] of found.people.entries()) {
      const meant = taken.people[i] ?? null;
      const known = found.matches[i]?.candidates.find(
        ({ id }) => meant !== 'new' && id === meant?.id,
      );
      const pick = known === undefined ? await people.enter(name) : personAsPick(known);
      const of = units.find((each) => isSame(each.name, unit))?.pick ?? null;
      // What the list says of the post goes before what is on record.
      const held = known === undefined ? null : personAsPick(known);
      added.push({
        pick,
        post: post === '' ? (held?.post ?? '') : post,
        organisation: of ?? held?.organisation ?? null,
      });
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
        size="xl"
      >
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {t('participants.paste.hint')}
          </Text>
          {faults.length === 0 ? null : (
            <Alert color="red" role="alert" title={t('sheet.paste.refused')}>
              {faults.map((fault) => (
                <div key={`${fault.row}.${fault.column}`}>
                  {t('sheet.paste.fault', { ...fault })}
                </div>
              ))}
            </Alert>
          )}
          <Textarea
            data-autofocus
            autosize
            minRows={waiting === null ? 8 : 3}
            maxRows={waiting === null ? 18 : 5}
            label={t('participants.paste.block')}
            value={text}
            onChange={(event) => write(event.currentTarget.value)}
          />
          {waiting === null ? null : (
            <MatchReview
              read={waiting.read}
              people={waiting.people}
              units={waiting.units}
              onPeople={(next) => {
                setFaults([]);
                setWaiting({ ...waiting, people: next });
              }}
              onUnits={(next) => setWaiting({ ...waiting, units: next })}
            />
          )}
          <Group justify="flex-end" align="center">
            {undecided === 0 ? null : (
              <Text size="sm" c="red" role="status">
                {t('participants.paste.undecided', { count: undecided })}
              </Text>
            )}
            <Button
              loading={busy}
              disabled={undecided > 0}
              onClick={() => work(waiting === null ? read() : add(waiting))}
            >
              {waiting === null ? t('participants.paste.add') : t('participants.paste.enter')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
