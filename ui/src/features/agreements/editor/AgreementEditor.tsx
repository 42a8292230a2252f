import { Alert, Button, Group, Tabs, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementFile } from '@/contract';
import { type Names, NamesProvider } from '@/features/records/names';
import { RecordHistory } from '@/features/records/RecordHistory';
import { useLanguage } from '@/i18n/useLanguage';
import { useDraft } from '@/shared/data/useDraft';
import { earliestDay, latestDay } from '@/shared/date/partial';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { useFieldErrors } from '@/shared/errors/useFieldErrors';
import { useShortcuts } from '@/shared/keys/shortcuts';
import { DraftNotice } from '@/shared/ui/DraftNotice';
import { useSaveAgreement } from '../mutations';
import styles from './AgreementEditor.module.css';
import { CommitmentsTab } from './CommitmentsTab';
import { type AgreementTab, TABS, tabOfFaults } from './form';
import { GeneralTab } from './GeneralTab';
import { PapersTab } from './PapersTab';
import { PartiesTab } from './PartiesTab';
import { SourcesTab } from './SourcesTab';
import { TranslationsTab } from './TranslationsTab';

interface AgreementEditorProps {
  /** The agreement as loaded, or null for one not saved yet; a changed one needs a new `key`. */
  loaded: AgreementFile | null;
  /** What the form begins from. */
  initial: AgreementFile;
  /** Names of the records it refers to. */
  names: Names;
  /** What is shown of a saved agreement before it is edited; a new one has none. */
  overview: ReactNode;
  tab: AgreementTab;
  onTab: (tab: AgreementTab) => void;
  onSaved: (id: string) => void;
}

/** Everything of an agreement, edited in place; saved as one change, kept as a draft until then. */
export function AgreementEditor(props: AgreementEditorProps) {
  const { loaded, initial, tab, onTab } = props;
  const { t } = useTranslation();
  const lang = useLanguage();
  const save = useSaveAgreement();
  const fieldErrors = useFieldErrors();
  const required = (text: string) => (text.trim() === '' ? t('common.required') : null);
  const form = useForm<AgreementFile>({
    initialValues: initial,
    validate: {
      agreement: {
        title: required,
        terminatedOn: (terminatedOn, { agreement }) => {
          const signed = earliestDay(agreement.signedOn);
          const ended = latestDay(terminatedOn);
          return signed !== null && ended !== null && ended < signed ? t('date.endBeforeStart') : null;
        },
      },
      parties: { nameAsSigned: required },
      signatories: { nameAsSigned: required },
      areas: { text: required },
      legalBases: { text: required },
      commitments: { text: required },
    },
  });
  const draftKey = loaded === null ? newDraftKey(initial) : `agreement/${loaded.agreement.id}`;
  const draft = useDraft<AgreementFile>(draftKey, (file) => form.setValues(file));
  const { keep } = draft;
  const dirty = form.isDirty();
  useEffect(() => {
    if (dirty) keep(form.values);
  }, [keep, dirty, form.values]);

  function submit() {
    if (!dirty || save.isPending) return;
    const { hasErrors, errors } = form.validate();
    if (hasErrors) return onTab(tabOfFaults(Object.keys(errors)));
    // By promise, not by callback: the saved record replaces this editor before callbacks would run.
    save.mutateAsync({ loaded, wanted: form.getValues(), lang }).then(
      (detail) => {
        draft.discard();
        props.onSaved(detail.file.agreement.id);
      },
      (error: unknown) => {
        const faults = fieldErrors(error);
        form.setErrors(faults);
        if (Object.keys(faults).length > 0) onTab(tabOfFaults(Object.keys(faults)));
      },
    );
  }

  function revert() {
    form.setValues(initial);
    form.clearErrors();
    draft.discard();
  }

  useShortcuts([{ keys: 'mod+s', label: t('common.save'), inFields: true, run: submit }]);

  const { parties, signatories, commitments, legalBases, attachments, citations } = form.values;
  const counts: Partial<Record<AgreementTab, number>> = {
    parties: parties.length + signatories.length,
    commitments: commitments.length,
    papers: legalBases.length + attachments.length,
    sources: citations.length,
  };
  const tabs = loaded === null ? TABS.filter((name) => name !== 'overview' && name !== 'history') : TABS;

  return (
    <NamesProvider known={props.names} missing={t('picker.missing')}>
      <form
        className={styles.editor}
        noValidate
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
          onChange={(next) => onTab(tabs.find((each) => each === next) ?? 'general')}
        >
          <Tabs.List>
            {tabs.map((name) => (
              <Tabs.Tab key={name} value={name}>
                {t(`agreements.tab.${name}`)}
                {(counts[name] ?? 0) > 0 ? <span className={styles.count}>{counts[name]}</span> : null}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <div className={styles.body}>
            {loaded === null ? null : (
              <>
                <Tabs.Panel value="overview">
                  {dirty ? (
                    <Text size="sm" c="dimmed" mb="sm">
                      {t('agreements.overview.unsaved')}
                    </Text>
                  ) : null}
                  {props.overview}
                </Tabs.Panel>
                {/* Focusable so that it scrolls by keyboard: nothing in it is. */}
                <Tabs.Panel value="history" tabIndex={0}>
                  <RecordHistory id={loaded.agreement.id} />
                </Tabs.Panel>
              </>
            )}
            <Tabs.Panel value="general">
              <GeneralTab form={form} />
            </Tabs.Panel>
            <Tabs.Panel value="parties">
              <PartiesTab form={form} />
            </Tabs.Panel>
            <Tabs.Panel value="commitments">
              <CommitmentsTab form={form} />
            </Tabs.Panel>
            <Tabs.Panel value="papers">
              <PapersTab form={form} />
            </Tabs.Panel>
            <Tabs.Panel value="sources">
              <SourcesTab form={form} />
            </Tabs.Panel>
            <Tabs.Panel value="translations">
              <TranslationsTab form={form} />
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

/** An amendment begun from its agreement is another draft than the agreement begun from nothing. */
function newDraftKey({ agreement }: AgreementFile): string {
  return agreement.amends === null ? 'agreement/new' : `agreement/new/${agreement.amends}`;
}
