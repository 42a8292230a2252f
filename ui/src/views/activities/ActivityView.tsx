import { ActionIcon, Anchor, Menu } from '@mantine/core';
import { IconDots, IconTrash } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RecordPage } from '@/features/records/RecordPage';
import { useRecordTab } from '@/features/records/recordTab';
import { BackTo } from '@/shared/ui/BackTo';
import type { ActivityKind } from '@/contract';
import { ACTIVITY_TABS, ActivityEditor } from '@/features/activities/editor/ActivityEditor';
import { useDeleteActivities } from '@/features/activities/mutations';
import { useActivity } from '@/features/activities/queries';
import { textIn } from '@/features/records/translations/translations';
import { StatusBadge } from '@/features/activities/StatusBadge';
import { useLanguage } from '@/i18n/useLanguage';
import { Page } from '@/shared/ui/Page';

const route = getRouteApi('/activities/$activityId');

/** One activity. */
export function ActivityView() {
  const { t } = useTranslation();
  const lang = useLanguage();
  const { activityId } = route.useParams();
  const navigate = useNavigate();
  const [tab, setTab] = useRecordTab(ACTIVITY_TABS, 'general', route.useSearch().tab);
  const detail = useActivity(activityId);
  const remove = useDeleteActivities();

  return (
    <RecordPage query={detail} title={t('shell.nav.activities')} back={<BackTo to="/activities" />}>
      {(data) => {
        const { file, names } = data;
        return (
          <Page
            title={textIn(
              file,
              { subject: activityId, field: 'title', text: file.activity.title },
              lang,
            )}
            before={<BackTo to="/activities" />}
            aside={<StatusBadge status={file.activity.status} />}
            actions={
              <>
                <OwnPage id={activityId} kind={file.activity.kind} />
                <Menu position="bottom-end">
                  <Menu.Target>
                    <ActionIcon aria-label={t('common.more')}>
                      <IconDots size={18} />
                    </ActionIcon>
                  </Menu.Target>
                  <Menu.Dropdown>
                    <Menu.Item
                      color="red"
                      leftSection={<IconTrash size={15} aria-hidden />}
                      onClick={() =>
                        void navigate({ to: '/activities' }).then(() => remove.mutate([activityId]))
                      }
                    >
                      {t('activity.remove')}
                    </Menu.Item>
                  </Menu.Dropdown>
                </Menu>
              </>
            }
          >
            <ActivityEditor key={activityId} loaded={file} names={names} tab={tab} onTab={setTab} />
          </Page>
        );
      }}
    </RecordPage>
  );
}

/** Leads to the page that activities of some kinds have of their own. */
function OwnPage({ id, kind }: { id: string; kind: ActivityKind }) {
  const { t } = useTranslation();
  if (kind === 'talks') {
    return (
      <Anchor
        size="sm"
        renderRoot={(props) => <Link to="/talks/$talksId" params={{ talksId: id }} {...props} />}
      >
        {t('activity.openOn', { page: t('shell.nav.talks') })}
      </Anchor>
    );
  }
  if (kind === 'delegation_out' || kind === 'delegation_in') {
    return (
      <Anchor
        size="sm"
        renderRoot={(props) => (
          <Link to="/delegations/$delegationId" params={{ delegationId: id }} {...props} />
        )}
      >
        {t('activity.openOn', { page: t('shell.nav.delegations') })}
      </Anchor>
    );
  }
  return null;
}
