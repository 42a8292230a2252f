import { ActionIcon, Anchor, EmptyState, Menu } from '@mantine/core';
import { IconArrowLeft, IconDots, IconTrash } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityKind } from '@/contract';
import { ActivityEditor, type ActivityTab } from '@/features/activities/editor/ActivityEditor';
import { useDeleteActivities } from '@/features/activities/mutations';
import { useActivity } from '@/features/activities/queries';
import { textIn } from '@/features/records/translations/translations';
import { StatusBadge } from '@/features/activities/StatusBadge';
import { useLanguage } from '@/i18n/useLanguage';
import { toFault } from '@/shared/errors/appError';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { Page } from '@/shared/ui/Page';

const route = getRouteApi('/activities/$activityId');

/** One activity. */
export function ActivityView() {
  const { t } = useTranslation();
  const lang = useLanguage();
  const { activityId } = route.useParams();
  const navigate = useNavigate();
  const [tab, setTab] = useState<ActivityTab>('general');
  const detail = useActivity(activityId);
  const remove = useDeleteActivities();

  const back = (
    <ActionIcon aria-label={t('common.back')} renderRoot={(props) => <Link to="/activities" {...props} />}>
      <IconArrowLeft size={18} />
    </ActionIcon>
  );

  if (detail.isError) {
    const fault = toFault(detail.error);
    const gone = fault.from === 'program' && fault.error.code === 'no_such_record';
    return (
      <Page title={t('shell.nav.activities')} before={back}>
        {gone ? (
          <EmptyState title={t('activity.gone')} description={t('activity.goneHint')} />
        ) : (
          <FaultAlert fault={detail.error} onRetry={() => void detail.refetch()} />
        )}
      </Page>
    );
  }
  if (detail.isPending) return <Page title={t('common.loading')}>{null}</Page>;

  const { file, names } = detail.data;
  return (
    <Page
      title={textIn(file, { subject: activityId, field: 'title', text: file.activity.title }, lang)}
      before={back}
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
                onClick={() => void navigate({ to: '/activities' }).then(() => remove.mutate([activityId]))}
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
