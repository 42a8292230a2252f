import { useTranslation } from 'react-i18next';
import type { PersonDetail, PersonFile } from '@/contract';
import { endsBeforeStart } from '@/features/activities/activityFile';
import { NamesProvider } from '@/features/records/names';
import { RecordEditor } from '@/features/records/RecordEditor';
import { TranslationRows } from '@/features/records/translations/TranslationRows';
import { useFieldWording } from '@/features/records/useFieldWording';
import { useRecordForm } from '@/features/records/useRecordForm';
import { useLanguage } from '@/i18n/useLanguage';
import { useSavePerson } from '../mutations';
import { PersonOverview } from '../PersonOverview';
import { GeneralTab } from './GeneralTab';
import { SourcesTab } from './SourcesTab';

export const PERSON_TABS = ['overview', 'general', 'sources', 'translations', 'history'] as const;
export type PersonTab = (typeof PERSON_TABS)[number];

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
  const words = useFieldWording();
  const { file: loaded } = detail;
  const { id } = loaded.person;

  function faultsOf({ person, posts }: PersonFile): Record<string, string> {
    const faults: Record<string, string> = {};
    if (person.fullName.trim() === '') faults['person.fullName'] = t('common.required');
    for (const [index, { title, validFrom, validTo }] of posts.entries()) {
      if (title.trim() === '') faults[`posts.${index}.title`] = t('common.required');
      if (endsBeforeStart(validFrom, validTo))
        faults[`posts.${index}.validTo`] = t('date.endBeforeStart');
    }
    return faults;
  }

  const { form, draft, dirty, submit, revert } = useRecordForm<PersonFile>({
    loaded,
    start: loaded,
    draftKey: `person/${id}`,
    validate: faultsOf,
    saving: save.isPending,
    save: async (wanted, base) => (await save.mutateAsync({ loaded: base, wanted, lang })).file,
    onFaults: ([path = '']) =>
      onTab(
        path.startsWith('citations')
          ? 'sources'
          : path.startsWith('translations')
            ? 'translations'
            : 'general',
      ),
  });

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
          {
            name: 'overview',
            label: t('people.tab.overview'),
            panel: <PersonOverview detail={detail} />,
          },
          { name: 'general', label: t('people.tab.general'), panel: <GeneralTab form={form} /> },
          {
            name: 'sources',
            label: t('sources.tab'),
            count: form.values.citations.length,
            panel: <SourcesTab form={form} />,
          },
          {
            name: 'translations',
            label: t('translations.tab'),
            panel: (
              <TranslationRows
                owner={id}
                lang="vi"
                texts={form.values.posts
                  .filter(({ title }) => title !== '')
                  .map((post) => ({
                    subject: post.id,
                    field: 'title',
                    text: post.title,
                    label: words.label('title'),
                  }))}
                translations={form.values.translations}
                onChange={(translations) => form.setFieldValue('translations', translations)}
                faultAt={(index) => form.errors[`translations.${index}.text`]}
              />
            ),
          },
        ]}
      />
    </NamesProvider>
  );
}
