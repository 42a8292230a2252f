import { useForm } from '@mantine/form';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonDetail, PersonFile } from '@/contract';
import { endsBeforeStart } from '@/features/activities/activityFile';
import { NamesProvider } from '@/features/records/names';
import { RecordEditor } from '@/features/records/RecordEditor';
import { useFollowKept } from '@/features/records/useFollowKept';
import { useLanguage } from '@/i18n/useLanguage';
import { useDraft } from '@/shared/data/useDraft';
import { useFieldErrors } from '@/shared/errors/useFieldErrors';
import { useSavePerson } from '../mutations';
import { PersonOverview } from '../PersonOverview';
import { GeneralTab } from './GeneralTab';
import { SourcesTab } from './SourcesTab';

export type PersonTab = 'overview' | 'general' | 'sources' | 'history';

interface PersonEditorProps {
  /** The person as loaded; another one needs a new `key`. */
  detail: PersonDetail;
  tab: PersonTab;
  onTab: (tab: PersonTab) => void;
}

/** Everything of a person: to be read, and edited in place as one change. */
export function PersonEditor({ detail, tab, onTab }: PersonEditorProps) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const save = useSavePerson();
  const fieldErrors = useFieldErrors();
  const { file: loaded } = detail;
  const { id } = loaded.person;
  const form = useForm<PersonFile>({ initialValues: loaded });
  const draft = useDraft<PersonFile>(`person/${id}`, (file) => form.setValues(file));
  const show = useFollowKept(form, loaded);
  const { keep } = draft;
  const dirty = form.isDirty();
  useEffect(() => {
    if (dirty) keep(form.values);
  }, [keep, dirty, form.values]);

  function faultsOf({ person, posts }: PersonFile): Record<string, string> {
    const faults: Record<string, string> = {};
    if (person.fullName.trim() === '') faults['person.fullName'] = t('common.required');
    for (const [index, { title, validFrom, validTo }] of posts.entries()) {
      if (title.trim() === '') faults[`posts.${index}.title`] = t('common.required');
      if (endsBeforeStart(validFrom, validTo)) faults[`posts.${index}.validTo`] = t('date.endBeforeStart');
    }
    return faults;
  }

  /** Marks the fields and goes to the first tab that has one. */
  function showFaults(faults: Record<string, string>) {
    form.setErrors(faults);
    const [path] = Object.keys(faults);
    if (path !== undefined) onTab(path.startsWith('citations') ? 'sources' : 'general');
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
      <RecordEditor<PersonTab>
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
          { name: 'overview', label: t('people.tab.overview'), panel: <PersonOverview detail={detail} /> },
          { name: 'general', label: t('people.tab.general'), panel: <GeneralTab form={form} /> },
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
