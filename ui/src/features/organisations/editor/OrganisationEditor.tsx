import { useForm } from '@mantine/form';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationDetail, OrganisationFile } from '@/contract';
import { endsBeforeStart } from '@/features/activities/activityFile';
import { NamesProvider } from '@/features/records/names';
import { RecordEditor } from '@/features/records/RecordEditor';
import { useFollowKept } from '@/features/records/useFollowKept';
import { useLanguage } from '@/i18n/useLanguage';
import { useDraft } from '@/shared/data/useDraft';
import { useFieldErrors } from '@/shared/errors/useFieldErrors';
import { useSaveOrganisation } from '../mutations';
import { OrganisationOverview } from '../OrganisationOverview';
import { GeneralTab } from './GeneralTab';
import { SourcesTab } from './SourcesTab';
import { SuccessionTab } from './SuccessionTab';

export type OrganisationTab = 'overview' | 'general' | 'succession' | 'sources' | 'history';

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
  const fieldErrors = useFieldErrors();
  const { file: loaded } = detail;
  const { id } = loaded.organisation;
  const form = useForm<OrganisationFile>({ initialValues: loaded });
  const draft = useDraft<OrganisationFile>(`organisation/${id}`, (file) => form.setValues(file));
  const show = useFollowKept(form, loaded);
  const { keep } = draft;
  const dirty = form.isDirty();
  useEffect(() => {
    if (dirty) keep(form.values);
  }, [keep, dirty, form.values]);

  function faultsOf({ names, organisation, successions }: OrganisationFile): Record<string, string> {
    const faults: Record<string, string> = {};
    if (names.length === 0) faults.names = t('organisations.names.needed');
    for (const [index, { name, validFrom, validTo }] of names.entries()) {
      if (name.trim() === '') faults[`names.${index}.name`] = t('common.required');
      if (endsBeforeStart(validFrom, validTo)) faults[`names.${index}.validTo`] = t('date.endBeforeStart');
    }
    if (organisation.parent === organisation.id) faults['organisation.parent'] = t('organisations.itself');
    for (const [index, { successor }] of successions.entries()) {
      if (successor === organisation.id) faults[`successions.${index}.successor`] = t('organisations.itself');
    }
    return faults;
  }

  /** Marks the fields and goes to the first tab that has one. */
  function showFaults(faults: Record<string, string>) {
    form.setErrors(faults);
    const [path] = Object.keys(faults);
    if (path !== undefined) onTab(tabOf(path));
  }

  function submit() {
    if (!dirty || save.isPending) return;
    const faults = faultsOf(form.getValues());
    if (Object.keys(faults).length > 0) return showFaults(faults);
    save.mutateAsync({ loaded, wanted: form.getValues(), lang }).then(
      ({ file }) => {
        show(file);
        draft.discard();
      },
      (error: unknown) => showFaults(fieldErrors(error)),
    );
  }

  function revert() {
    form.setValues(loaded);
    form.clearErrors();
    draft.discard();
  }

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
          { name: 'general', label: t('organisations.tab.general'), panel: <GeneralTab form={form} /> },
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
