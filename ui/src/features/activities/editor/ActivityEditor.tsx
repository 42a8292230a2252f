import { Alert, Button, Group, Tabs, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityFile } from '@/contract';
import { type Names, NamesProvider } from '@/features/records/names';
import { RecordHistory } from '@/features/records/RecordHistory';
import { useLanguage } from '@/i18n/useLanguage';
import { useDraft } from '@/shared/data/useDraft';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { useFieldErrors } from '@/shared/errors/useFieldErrors';
import { keepEnterInField, useShortcuts } from '@/shared/keys/shortcuts';
import { DraftNotice } from '@/shared/ui/DraftNotice';
import { endsBeforeStart } from '../activityFile';
import { useSaveActivity } from '../mutations';
import { CommitmentsTab } from './CommitmentsTab';
import { CostsTab } from './CostsTab';
import styles from './ActivityEditor.module.css';
import { EvidenceTab } from './EvidenceTab';
import { GeneralTab } from './GeneralTab';
import { ParticipantsTab } from './ParticipantsTab';
import { SourcesTab } from './SourcesTab';

interface ActivityEditorProps {
  /** The activity as loaded; a changed one needs a new `key`. */
  loaded: ActivityFile;
  /** Names of the records it refers to. */
  names: Names;
  tab: ActivityTab;
  onTab: (tab: ActivityTab) => void;
}

const TABS = ['general', 'participants', 'commitments', 'costs', 'evidence', 'sources', 'history'] as const;
export type ActivityTab = (typeof TABS)[number];

/** Everything of an activity, edited in place; saved as one change, kept as a draft until then. */
export function ActivityEditor({ loaded, names, tab, onTab }: ActivityEditorProps) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const save = useSaveActivity();
  const fieldErrors = useFieldErrors();
  const form = useForm<ActivityFile>({
    initialValues: loaded,
    validate: {
      activity: {
        title: (title) => (title.trim() === '' ? t('common.required') : null),
        endsOn: (endsOn, { activity }) =>
          endsBeforeStart(activity.startsOn, endsOn) ? t('date.endBeforeStart') : null,
      },
    },
  });
  const draft = useDraft<ActivityFile>(`activity/${loaded.activity.id}`, (file) => form.setValues(file));
  const { keep } = draft;
  const dirty = form.isDirty();
  useEffect(() => {
    if (dirty) keep(form.values);
  }, [keep, dirty, form.values]);

  function submit() {
    if (!dirty || save.isPending) return;
    if (form.validate().hasErrors) return onTab('general');
    // By promise, not by callback: the saved record replaces this editor before callbacks would run.
    save
      .mutateAsync({ loaded, wanted: form.getValues(), lang })
      .then(draft.discard, (error: unknown) => form.setErrors(fieldErrors(error)));
  }

  function revert() {
    form.setValues(loaded);
    form.clearErrors();
    draft.discard();
  }

  useShortcuts([{ keys: 'mod+s', label: t('activity.key.save'), inFields: true, run: submit }]);

  const { parties, people, commitments, costs, attachments, links, citations } = form.values;
  const counts: Partial<Record<ActivityTab, number>> = {
    participants: parties.length + people.length,
    commitments: commitments.length,
    costs: costs.length,
    evidence: attachments.length + links.length,
    sources: citations.length,
  };

  return (
    <NamesProvider known={names} missing={t('picker.missing')}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only keeps Enter from saving */}
      <form
        className={styles.editor}
        noValidate
        onKeyDown={keepEnterInField}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <DraftNotice resumed={draft.resumed} lost={draft.lost} onDiscard={revert} />
        {save.isError ? <FaultAlert fault={save.error} /> : null}
        <Tabs
          className={styles.tabs}
          value={tab}
          onChange={(next) => onTab(TABS.find((each) => each === next) ?? 'general')}
        >
          <Tabs.List>
            {TABS.map((name) => (
              <Tabs.Tab key={name} value={name}>
                {t(`activity.tab.${name}`)}
                {(counts[name] ?? 0) > 0 ? <span className={styles.count}>{counts[name]}</span> : null}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <div className={styles.body}>
            <Tabs.Panel value="general">
              <GeneralTab form={form} />
            </Tabs.Panel>
            <Tabs.Panel value="participants">
              <ParticipantsTab form={form} />
            </Tabs.Panel>
            <Tabs.Panel value="commitments">
              <CommitmentsTab form={form} />
            </Tabs.Panel>
            <Tabs.Panel value="costs">
              <CostsTab form={form} />
            </Tabs.Panel>
            <Tabs.Panel value="evidence">
              <EvidenceTab form={form} />
            </Tabs.Panel>
            <Tabs.Panel value="sources">
              <SourcesTab form={form} />
            </Tabs.Panel>
            <Tabs.Panel value="history">
              <RecordHistory id={loaded.activity.id} />
            </Tabs.Panel>
          </div>
        </Tabs>
        {dirty ? (
          <Alert className={styles.saveBar} p="xs" color="gray" role="status">
            <Group justify="space-between">
              <Text size="sm">{t('activity.unsaved')}</Text>
              <Group gap="xs">
                <Button variant="default" onClick={revert}>
                  {t('activity.revert')}
                </Button>
                <Button type="submit" loading={save.isPending}>
                  {t('common.save')}
                </Button>
              </Group>
            </Group>
          </Alert>
        ) : null}
      </form>
    </NamesProvider>
  );
}
