import { useTranslation } from 'react-i18next';
import type { ActivityFile } from '@/contract';
import { FollowUpsOfActivity } from '@/features/followUps/FollowUpsOfActivity';
import { type Names, NamesProvider } from '@/features/records/names';
import { RecordEditor } from '@/features/records/RecordEditor';
import { useSaveActivity } from '../mutations';
import { CommitmentsTab } from './CommitmentsTab';
import { CostsTab } from './CostsTab';
import { EvidenceTab } from './EvidenceTab';
import { GeneralTab } from './GeneralTab';
import { ParticipantsTab } from './ParticipantsTab';
import { SourcesTab } from './SourcesTab';
import { TranslationsTab } from './TranslationsTab';
import { useFileForm } from './useFileForm';

interface ActivityEditorProps {
  /** The activity as loaded; another one needs a new `key`. */
  loaded: ActivityFile;
  /** Names of the records it refers to. */
  names: Names;
  tab: ActivityTab;
  onTab: (tab: ActivityTab) => void;
}

export const ACTIVITY_TABS = [
  'general',
  'participants',
  'commitments',
  'followUps',
  'costs',
  'evidence',
  'sources',
  'translations',
  'history',
] as const;
export type ActivityTab = (typeof ACTIVITY_TABS)[number];

/** Everything of an activity, edited in place; saved as one change, kept as a draft until then. */
export function ActivityEditor({ loaded, names, tab, onTab }: ActivityEditorProps) {
  const { t } = useTranslation();
  const save = useSaveActivity();
  const { form, draft, dirty, submit, revert, status } = useFileForm({
    loaded,
    start: loaded,
    draftKey: `activity/${loaded.activity.id}`,
    save,
    onFault: (path) => onTab(tabOf(path)),
  });

  const { parties, people, commitments, costs, attachments, links, citations } = form.values;
  return (
    <NamesProvider known={names} missing={t('picker.missing')}>
      <RecordEditor<ActivityTab>
        tab={tab}
        onTab={onTab}
        historyOf={loaded.activity.id}
        draft={draft}
        dirty={dirty}
        saving={save.isPending}
        fault={save.error}
        onSubmit={submit}
        onRevert={revert}
        tabs={[
          {
            name: 'general',
            label: t('activity.tab.general'),
            panel: <GeneralTab form={form} status={status} />,
          },
          {
            name: 'participants',
            label: t('activity.tab.participants'),
            count: parties.length + people.length,
            panel: <ParticipantsTab form={form} />,
          },
          {
            name: 'commitments',
            label: t('activity.tab.commitments'),
            count: commitments.length,
            panel: <CommitmentsTab form={form} />,
          },
          {
            name: 'followUps',
            label: t('followUps.tab'),
            panel: <FollowUpsOfActivity activity={loaded.activity} names={names} />,
          },
          {
            name: 'costs',
            label: t('activity.tab.costs'),
            count: costs.length,
            panel: <CostsTab form={form} />,
          },
          {
            name: 'evidence',
            label: t('activity.tab.evidence'),
            count: attachments.length + links.length,
            panel: <EvidenceTab form={form} />,
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

const TAB_OF: Readonly<Record<string, ActivityTab>> = {
  parties: 'participants',
  people: 'participants',
  commitments: 'commitments',
  costs: 'costs',
  attachments: 'evidence',
  links: 'evidence',
  citations: 'sources',
  translations: 'translations',
};

/** The tab on which a fault is to be seen. */
function tabOf(path: string): ActivityTab {
  if (path === 'activity.agreement') return 'commitments';
  return TAB_OF[path.split('.')[0] ?? ''] ?? 'general';
}
