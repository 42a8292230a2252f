import { useTranslation } from 'react-i18next';
import type { OrganisationDetail, OrganisationFile } from '@/contract';
import { endsBeforeStart } from '@/features/activities/activityFile';
import { NamesProvider } from '@/features/records/names';
import { RecordEditor } from '@/features/records/RecordEditor';
import { useRecordForm } from '@/features/records/useRecordForm';
import { useLanguage } from '@/i18n/useLanguage';
import { useSaveOrganisation } from '../mutations';
import { OrganisationOverview } from '../OrganisationOverview';
import { GeneralTab } from './GeneralTab';
import { SourcesTab } from './SourcesTab';
import { SuccessionTab } from './SuccessionTab';

export const ORGANISATION_TABS = [
  'overview',
  'general',
  'succession',
  'sources',
  'history',
] as const;
export type OrganisationTab = (typeof ORGANISATION_TABS)[number];

interface OrganisationEditorProps {
  /** The organisation as loaded; another one needs a new `key`. */
  detail: OrganisationDetail;
  tab: OrganisationTab;
  onTab: (tab: OrganisationTab) => void;
}

/** Everything of an organisation: to be read, and edited in place as one change. */
export function OrganisationEditor({ detail, tab, onTab }: OrganisationEditorProps) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const save = useSaveOrganisation();
  const { file: loaded } = detail;
  const { id } = loaded.organisation;

  function faultsOf({
    names,
    organisation,
    successions,
  }: OrganisationFile): Record<string, string> {
    const faults: Record<string, string> = {};
    if (names.length === 0) faults.names = t('organisations.names.needed');
    for (const [index, { name, validFrom, validTo }] of names.entries()) {
      if (name.trim() === '') faults[`names.${index}.name`] = t('common.required');
      if (endsBeforeStart(validFrom, validTo))
        faults[`names.${index}.validTo`] = t('date.endBeforeStart');
    }
    if (organisation.parent === organisation.id)
      faults['organisation.parent'] = t('organisations.itself');
    for (const [index, { successor }] of successions.entries()) {
      if (successor === organisation.id)
        faults[`successions.${index}.successor`] = t('organisations.itself');
    }
    return faults;
  }

  const { form, draft, dirty, submit, revert } = useRecordForm<OrganisationFile>({
    loaded,
    start: loaded,
    draftKey: `organisation/${id}`,
    validate: faultsOf,
    saving: save.isPending,
    save: async (wanted, base) => (await save.mutateAsync({ loaded: base, wanted, lang })).file,
    onFaults: ([path = '']) => onTab(tabOf(path)),
  });

  return (
    <NamesProvider known={detail.names} missing={t('picker.missing')}>
      <RecordEditor<OrganisationTab>
        tab={tab}
        onTab={onTab}
        historyOf={id}
        draft={draft}
        dirty={dirty}
        saving={save.isPending}
        fault={save.error}
        onSubmit={submit}
        onRevert={revert}
        tabs={[
          {
            name: 'overview',
            label: t('organisations.tab.overview'),
            panel: <OrganisationOverview detail={detail} />,
          },
          {
            name: 'general',
            label: t('organisations.tab.general'),
            panel: <GeneralTab form={form} />,
          },
          {
            name: 'succession',
            label: t('organisations.tab.succession'),
            count: form.values.successions.length + detail.predecessors.length,
            panel: <SuccessionTab form={form} predecessors={detail.predecessors} />,
          },
          {
            name: 'sources',
            label: t('sources.tab'),
            count: form.values.citations.length,
            panel: <SourcesTab form={form} />,
          },
        ]}
      />
    </NamesProvider>
  );
}

function tabOf(path: string): OrganisationTab {
  if (path.startsWith('successions')) return 'succession';
  return path.startsWith('citations') ? 'sources' : 'general';
}
