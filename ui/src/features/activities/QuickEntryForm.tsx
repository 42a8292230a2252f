import { Button, Group, Kbd, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityFile, ActivityKind, ActivityStatus } from '@/contract';
import { useAgreementPicks } from '@/features/agreements/useAgreementPicks';
import {
  type OrganisationPick,
  useOrganisationPicks,
} from '@/features/organisations/useOrganisationPicks';
import { useLanguage } from '@/i18n/useLanguage';
import { newId } from '@/shared/data/uuid';
import { useFormDraft } from '@/shared/data/useFormDraft';
import { useEntryGuard } from '@/shared/entry/useEntryGuard';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { keepEnterInField, keyCaps, useShortcuts } from '@/shared/keys/shortcuts';
import { useTerms } from '@/shared/terms/useTerms';
import { DraftNotice } from '@/shared/ui/DraftNotice';
import { PartialDateInput } from '@/shared/ui/PartialDateInput';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';
import { type Pick, RecordPicker } from '@/shared/ui/RecordPicker';
import { endsBeforeStart, newActivityFile } from './activityFile';
import { StatusField } from './editor/StatusField';
import { useSaveActivity } from './mutations';
import { SuggestedInput } from './SuggestedInput';
import type { EntryStart } from './useLogActivity';

interface Entry {
  title: string;
  startsOn: string;
  endsOn: string;
  kind: ActivityKind;
  status: ActivityStatus;
  /** Whether the person chose the status; until then it follows the date. */
  statusChosen: boolean;
  place: string;
  partner: OrganisationPick | null;
  agreement: Pick | null;
  /** A commitment of that agreement the activity carries out. */
  commitment: Pick | null;
}

const BLANK: Entry = {
  title: '',
  startsOn: '',
  endsOn: '',
  kind: 'unknown',
  status: 'unknown',
  statusChosen: false,
  place: '',
  partner: null,
  agreement: null,
  commitment: null,
};

interface QuickEntryFormProps {
  /** What the title begins as. */
  title: string;
  /** The commitment it carries out, where the entry was begun from one. */
  commitment?: EntryStart['commitment'];
  onDone: () => void;
}

/** The few fields by which an activity is found again. Only the title is needed. */
export function QuickEntryForm({ title, commitment, onDone }: QuickEntryFormProps) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const titleField = useRef<HTMLInputElement>(null);
  const kinds = useTerms('activityKind');
  const organisations = useOrganisationPicks();
  const agreements = useAgreementPicks();
  const save = useSaveActivity();
  const [begun] = useState(() => newActivityFile(lang));
  const blank: Entry = {
    ...BLANK,
    agreement: commitment?.agreement ?? null,
    commitment: commitment?.commitment ?? null,
  };
  const form = useForm<Entry>({
    initialValues: { ...blank, title },
    validate: {
      title: (title) => (title.trim() === '' ? t('common.required') : null),
      endsOn: (endsOn, { startsOn }) =>
        endsBeforeStart(startsOn || 'unknown', endsOn || 'unknown')
          ? t('date.endBeforeStart')
          : null,
    },
  });
  const { kind, status, startsOn, endsOn } = form.values;
  const written = useMemo(
    () => withEntry(begun, { kind, status, startsOn, endsOn }),
    [begun, kind, status, startsOn, endsOn],
  );
  const { draft } = useFormDraft(form, draftKey(commitment), { touched: () => form.isDirty() });

  const { root, guard, reset } = useEntryGuard<HTMLFormElement>({ fault: save.error });

  function submit(onSaved: () => void) {
    if (form.validate().hasErrors || save.isPending) return;
    const { partner, agreement, commitment, statusChosen, startsOn, endsOn, ...fields } =
      form.getValues();
    const wanted = newActivityFile(lang);
    Object.assign(wanted.activity, fields, {
      startsOn: startsOn || 'unknown',
      endsOn: endsOn || 'unknown',
      agreement: agreement?.id ?? null,
    });
    if (partner !== null) {
      wanted.parties.push({
        id: newId(),
        activity: wanted.activity.id,
        organisation: partner.id,
        role: partner.side === 'us' ? 'unknown' : 'counterpart',
        side: partner.side === 'us' ? 'us' : 'partner',
      });
    }
    if (agreement !== null && commitment != null) {
      wanted.commitments.push({
        id: newId(),
        activity: wanted.activity.id,
        commitment: commitment.id,
      });
    }
    save.mutate(
      { loaded: null, wanted, statusSaid: statusChosen, lang },
      {
        onSuccess: () => {
          draft.discard();
          onSaved();
        },
      },
    );
  }

  const saveAndClose = () => guard(() => submit(onDone));
  const saveAndNext = () =>
    guard(() =>
      submit(() => {
        form.setValues(blank);
        titleField.current?.focus();
      }),
    );

  useShortcuts([
    { keys: 'mod+enter', label: t('activity.key.save'), inFields: true, run: saveAndClose },
    {
      keys: 'mod+shift+enter',
      label: t('activity.key.saveAndNext'),
      inFields: true,
      run: saveAndNext,
    },
  ]);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only keeps Enter from saving
    <form
      ref={root}
      noValidate
      onKeyDown={keepEnterInField}
      onSubmit={(event) => {
        event.preventDefault();
        saveAndClose();
      }}
    >
      <Stack gap="sm">
        <DraftNotice
          resumed={draft.resumed}
          lost={draft.lost}
          take={draft.take}
          onDiscard={() => {
            // Where the person typed before the draft was found, what was typed stays.
            if (draft.take === null) {
              reset();
              form.setValues(blank);
            }
            draft.discard();
          }}
        />
        {save.isError ? <FaultAlert fault={save.error} /> : null}
        <TextInput
          ref={titleField}
          data-autofocus
          // At once, not when the dialog's focus trap comes round to it: the first keys are already on their way.
          autoFocus
          withAsterisk
          label={t('activity.field.title')}
          {...form.getInputProps('title')}
        />
        <SimpleGrid cols={2} spacing="sm" verticalSpacing="sm">
          <PartialDateInput
            label={t('activity.field.startsOn')}
            value={form.values.startsOn}
            onChange={(startsOn) => form.setFieldValue('startsOn', startsOn)}
            error={form.errors.startsOn}
          />
          <PartialDateInput
            label={t('activity.field.endsOn')}
            value={form.values.endsOn}
            onChange={(endsOn) => form.setFieldValue('endsOn', endsOn)}
            error={form.errors.endsOn}
          />
          <ChoiceSelect
            label={t('activity.field.kind')}
            data={kinds.options}
            value={form.values.kind}
            onChange={(kind) => form.setFieldValue('kind', kind)}
          />
          <StatusField
            file={written}
            choice={{
              loaded: null,
              said: form.values.statusChosen,
              say: (statusChosen) => form.setFieldValue('statusChosen', statusChosen),
            }}
            onChange={(status) => form.setFieldValue('status', status)}
          />
          <SuggestedInput
            field="place"
            label={t('activity.field.place')}
            {...form.getInputProps('place')}
            value={form.values.place}
          />
          <RecordPicker
            kind="organisation"
            label={t('activity.field.partner')}
            value={form.values.partner}
            onChange={(partner) => form.setFieldValue('partner', partner)}
            search={organisations.search}
            create={organisations.create}
          />
        </SimpleGrid>
        <RecordPicker
          kind="agreement"
          label={t('activity.field.agreement')}
          value={form.values.agreement}
          onChange={(agreement) => {
            // The commitment stands in the agreement it was chosen with.
            if (agreement?.id !== form.getValues().agreement?.id)
              form.setFieldValue('commitment', null);
            form.setFieldValue('agreement', agreement);
          }}
          search={agreements.search}
        />
        {form.values.commitment == null ? null : (
          <Text size="sm">
            {t('activity.field.commitments')}
            {': '}
            {form.values.commitment.name}
          </Text>
        )}
        <Group justify="space-between" mt={4}>
          <Text size="xs" c="dimmed">
            {t('activity.new.hint')}
          </Text>
          <Group gap="xs">
            <Button variant="default" onClick={saveAndNext} disabled={save.isPending}>
              {t('activity.new.saveAndNext')}
            </Button>
            <Button
              type="submit"
              loading={save.isPending}
              rightSection={
                <Kbd size="xs" aria-hidden>
                  {keyCaps('mod+enter').join(' ')}
                </Kbd>
              }
            >
              {t('activity.new.save')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}

type DatedEntry = { [Key in 'kind' | 'status' | 'startsOn' | 'endsOn']: Entry[Key] };

/** The activity as far as its status follows from it. */
function withEntry(
  file: ActivityFile,
  { kind, status, startsOn, endsOn }: DatedEntry,
): ActivityFile {
  const activity = {
    ...file.activity,
    kind,
    status,
    startsOn: startsOn || 'unknown',
    endsOn: endsOn || 'unknown',
  };
  return { ...file, activity };
}

/** An entry begun from a commitment is another draft than the one begun from nothing. */
function draftKey(commitment: EntryStart['commitment']): string {
  return commitment === undefined ? 'activity/new' : `activity/new/${commitment.commitment.id}`;
}
