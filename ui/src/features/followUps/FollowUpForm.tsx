import { Button, Group, SimpleGrid, Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FollowUpFile } from '@/contract';
import { SuggestedInput } from '@/features/activities/SuggestedInput';
import { useAgreementPicks } from '@/features/agreements/useAgreementPicks';
import { useAgreement } from '@/features/agreements/queries';
import { ClashNotice } from '@/features/records/ClashNotice';
import { useNames } from '@/features/records/names';
import { useRecordForm } from '@/features/records/useRecordForm';
import { useLanguage } from '@/i18n/useLanguage';
import { officeToday } from '@/shared/date/partial';
import { useEntryGuard } from '@/shared/entry/useEntryGuard';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { isComposing, useShortcutHelp } from '@/shared/keys/shortcuts';
import { useTerms } from '@/shared/terms/useTerms';
import { DraftNotice } from '@/shared/ui/DraftNotice';
import { PartialDateInput } from '@/shared/ui/PartialDateInput';
import { RecordPicker } from '@/shared/ui/RecordPicker';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';
import { isSettled } from './followUpFile';
import { FollowUpTranslations } from './FollowUpTranslations';
import { useDeleteFollowUps, useSaveFollowUp } from './mutations';
import { useActivityPicks } from './useActivityPicks';

interface FollowUpFormProps {
  /** As it is kept; null for a new one. */
  loaded: FollowUpFile | null;
  /** What the form begins as. */
  start: FollowUpFile;
  draftKey: string;
  onDone: () => void;
}

/** What is to be done, by whom and by when, and what it serves; with its translations saved as one change. */
export function FollowUpForm({ loaded, start, draftKey, onDone }: FollowUpFormProps) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const { pickOf, learn } = useNames();
  const natures = useTerms('followUpNature');
  const statuses = useTerms('followUpStatus');
  const agreements = useAgreementPicks();
  const activities = useActivityPicks();
  const save = useSaveFollowUp();
  const remove = useDeleteFollowUps();
  const {
    form,
    draft,
    submit: keep,
    revert,
  } = useRecordForm<FollowUpFile>({
    loaded,
    start,
    draftKey,
    validate: { followUp: { text: (text) => (text.trim() === '' ? t('common.required') : null) } },
    saving: save.isPending,
    save: async (wanted, base) => (await save.mutateAsync({ loaded: base, wanted, lang })).file,
    onKept: onDone,
  });
  const { followUp } = form.values;
  const commitments = useAgreement(followUp.agreement).data?.commitments ?? [];
  const offered = commitments.map(({ commitment, text }) => ({ value: commitment, label: text }));
  const chosen = pickOf(followUp.commitment);
  if (chosen !== null && !offered.some(({ value }) => value === chosen.id)) {
    offered.push({ value: chosen.id, label: chosen.name });
  }

  const { root, guard, reset } = useEntryGuard<HTMLFormElement>({ fault: save.error });
  const submit = () =>
    guard(() => {
      if (form.isDirty()) keep();
      else if (loaded === null) form.validate();
      else onDone();
    });
  const discard = () => {
    reset();
    revert();
  };

  useShortcutHelp([{ keys: 'mod+enter', label: t('common.save') }]);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an open list would take the key for itself
    <form
      ref={root}
      noValidate
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isComposing(event))
          return;
        event.preventDefault();
        event.stopPropagation();
        submit();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        // A dialog may stand within another form's tree.
        event.stopPropagation();
        submit();
      }}
    >
      <Stack gap="sm">
        <DraftNotice resumed={draft.resumed} lost={draft.lost} onDiscard={discard} />
        <ClashNotice clashes={draft.clashes} />
        {save.isError ? <FaultAlert fault={save.error} /> : null}
        <Textarea
          data-autofocus
          withAsterisk
          autosize
          minRows={2}
          lang={followUp.lang}
          label={t('followUps.field.text')}
          {...form.getInputProps('followUp.text')}
        />
        <SimpleGrid cols={2} spacing="sm" verticalSpacing="sm">
          <SuggestedInput
            field="responsible"
            label={t('followUps.field.responsible')}
            value={followUp.responsible}
            onChange={(responsible) => form.setFieldValue('followUp.responsible', responsible)}
          />
          <PartialDateInput
            label={t('followUps.field.due')}
            value={followUp.due}
            onChange={(due) => form.setFieldValue('followUp.due', due)}
          />
          <ChoiceSelect
            label={t('followUps.field.nature')}
            data={natures.options}
            value={followUp.nature}
            onChange={(nature) => form.setFieldValue('followUp.nature', nature)}
          />
          <ChoiceSelect
            label={t('followUps.field.status')}
            data={statuses.options}
            value={followUp.status}
            onChange={(status) =>
              form.setFieldValue('followUp', {
                ...followUp,
                status,
                settledOn: isSettled({ status })
                  ? followUp.settledOn === 'unknown'
                    ? officeToday()
                    : followUp.settledOn
                  : 'unknown',
              })
            }
          />
        </SimpleGrid>
        {isSettled(followUp) ? (
          <PartialDateInput
            label={t('followUps.field.settledOn')}
            error={form.errors['followUp.settledOn']}
            value={followUp.settledOn}
            onChange={(settledOn) => form.setFieldValue('followUp.settledOn', settledOn)}
          />
        ) : null}
        <RecordPicker
          kind="activity"
          label={t('followUps.field.activity')}
          error={form.errors['followUp.activity']}
          value={pickOf(followUp.activity)}
          search={activities.search}
          onChange={(pick) => {
            if (pick !== null) learn(pick);
            form.setFieldValue('followUp.activity', pick?.id ?? null);
          }}
        />
        <RecordPicker
          kind="agreement"
          label={t('followUps.field.agreement')}
          error={form.errors['followUp.agreement']}
          value={pickOf(followUp.agreement)}
          search={agreements.search}
          onChange={(pick) => {
            if (pick !== null) learn(pick);
            form.setFieldValue('followUp.agreement', pick?.id ?? null);
          }}
        />
        {offered.length === 0 ? null : (
          <ChoiceSelect
            label={t('followUps.field.commitment')}
            placeholder={t('followUps.noCommitment')}
            onClear={() => form.setFieldValue('followUp.commitment', null)}
            data={offered}
            {...form.getInputProps('followUp.commitment')}
          />
        )}
        <Textarea
          autosize
          minRows={2}
          lang={followUp.lang}
          label={t('followUps.field.note')}
          {...form.getInputProps('followUp.note')}
        />
        <FollowUpTranslations
          file={form.values}
          onChange={(next) => form.setFieldValue('translations', next)}
          faultAt={(index) => form.errors[`translations.${index}.text`]}
        />
        <Group justify="space-between" mt={4}>
          {loaded === null ? (
            <span />
          ) : (
            <Button
              variant="subtle"
              color="red"
              loading={remove.isPending}
              onClick={() =>
                remove.mutate([loaded.followUp.id], {
                  onSuccess: () => {
                    draft.discard();
                    onDone();
                  },
                })
              }
            >
              {t('followUps.remove')}
            </Button>
          )}
          <Button type="submit" loading={save.isPending}>
            {t('common.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
