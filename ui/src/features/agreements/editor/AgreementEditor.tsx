import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementFile } from '@/contract';
import { type Names, NamesProvider } from '@/features/records/names';
import { RecordEditor } from '@/features/records/RecordEditor';
import { useRecordForm } from '@/features/records/useRecordForm';
import { useLanguage } from '@/i18n/useLanguage';
import { earliestDay, latestDay } from '@/shared/date/partial';
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
  const required = (text: string) => (text.trim() === '' ? t('common.required') : null);
  const { form, draft, dirty, submit, revert } = useRecordForm<AgreementFile>({
    loaded,
    start: initial,
    draftKey: loaded === null ? newDraftKey(initial) : `agreement/${loaded.agreement.id}`,
    validate: {
      agreement: {
        title: required,
        terminatedOn: (terminatedOn, { agreement }) => {
          const signed = earliestDay(agreement.signedOn);
          const ended = latestDay(terminatedOn);
          return signed !== null && ended !== null && ended < signed
            ? t('date.endBeforeStart')
            : null;
        },
      },
      parties: { nameAsSigned: required },
      signatories: { nameAsSigned: required },
      areas: { text: required },
      legalBases: { text: required },
      commitments: { text: required },
    },
    saving: save.isPending,
    save: async (wanted, base) => (await save.mutateAsync({ loaded: base, wanted, lang })).file,
    onKept: ({ agreement }) => props.onSaved(agreement.id),
    onFaults: (paths) => onTab(tabOfFaults(paths)),
  });

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
          {
            name: 'general',
            label: t('agreements.tab.general'),
            panel: <GeneralTab form={form} />,
          },
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
          {
            name: 'translations',
            label: t('translations.tab'),
            panel: <TranslationsTab form={form} />,
          },
        ]}
      />
    </NamesProvider>
  );
}

/** An amendment begun from its agreement is another draft than the agreement begun from nothing. */
function newDraftKey({ agreement }: AgreementFile): string {
  return agreement.amends === null ? 'agreement/new' : `agreement/new/${agreement.amends}`;
}
