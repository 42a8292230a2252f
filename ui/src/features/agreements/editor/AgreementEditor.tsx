import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementFile } from '@/contract';
import { type Names, NamesProvider } from '@/features/records/names';
import { RecordEditor } from '@/features/records/RecordEditor';
import { useFollowKept } from '@/features/records/useFollowKept';
import { useLanguage } from '@/i18n/useLanguage';
import { useDraft } from '@/shared/data/useDraft';
import { earliestDay, latestDay } from '@/shared/date/partial';
import { useFieldErrors } from '@/shared/errors/useFieldErrors';
import { useSaveAgreement } from '../mutations';
import { CommitmentsTab } from './CommitmentsTab';
import { type AgreementTab, tabOfFaults } from './form';
import { GeneralTab } from './GeneralTab';
import { PapersTab } from './PapersTab';
import { PartiesTab } from './PartiesTab';
import { SourcesTab } from './SourcesTab';
import { TranslationsTab } from './TranslationsTab';

interface AgreementEditorProps {
  /** The agreement as loaded, or null for one not saved yet; another one needs a new `key`. */
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
  const show = useFollowKept(form, loaded);
  const { keep } = draft;
  const dirty = form.isDirty();
  useEffect(() => {
    if (dirty) keep(form.values);
  }, [keep, dirty, form.values]);

  function submit() {
    if (!dirty || save.isPending) return;
    const { hasErrors, errors } = form.validate();
    if (hasErrors) return onTab(tabOfFaults(Object.keys(errors)));
    save.mutateAsync({ loaded, wanted: form.getValues(), lang }).then(
      ({ file }) => {
        show(file);
        draft.discard();
        props.onSaved(file.agreement.id);
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

  const { parties, signatories, commitments, legalBases, attachments, citations } = form.values;
  return (
    <NamesProvider known={props.names} missing={t('picker.missing')}>
      <RecordEditor<AgreementTab>
        tab={tab}
        onTab={onTab}
        historyOf={loaded === null ? null : loaded.agreement.id}
        draft={draft}
        dirty={dirty}
        saving={save.isPending}
        fault={save.error}
        onSubmit={submit}
        onRevert={revert}
        tabs={[
          ...(loaded === null
            ? []
            : [
                {
                  name: 'overview' as const,
                  label: t('agreements.tab.overview'),
                  panel: (
                    <>
                      {dirty ? (
                        <Text size="sm" c="dimmed" mb="sm">
                          {t('agreements.overview.unsaved')}
                        </Text>
                      ) : null}
                      {props.overview}
                    </>
                  ),
                },
              ]),
          { name: 'general', label: t('agreements.tab.general'), panel: <GeneralTab form={form} /> },
          {
            name: 'parties',
            label: t('agreements.tab.parties'),
            count: parties.length + signatories.length,
            panel: <PartiesTab form={form} />,
          },
          {
            name: 'commitments',
            label: t('agreements.tab.commitments'),
            count: commitments.length,
            panel: <CommitmentsTab form={form} />,
          },
          {
            name: 'papers',
            label: t('agreements.tab.papers'),
            count: legalBases.length + attachments.length,
            panel: <PapersTab form={form} />,
          },
          {
            name: 'sources',
            label: t('sources.tab'),
            count: citations.length,
            panel: <SourcesTab form={form} />,
          },
          { name: 'translations', label: t('translations.tab'), panel: <TranslationsTab form={form} /> },
        ]}
      />
    </NamesProvider>
  );
}

/** An amendment begun from its agreement is another draft than the agreement begun from nothing. */
function newDraftKey({ agreement }: AgreementFile): string {
  return agreement.amends === null ? 'agreement/new' : `agreement/new/${agreement.amends}`;
}
