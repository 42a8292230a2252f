import { ActionIcon, Anchor, EmptyState } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusBadge } from '@/features/activities/StatusBadge';
import { PackLink } from '@/features/packs/PackLink';
import { useTalks } from '@/features/talks/queries';
import { TalksEditor, type TalksTab } from '@/features/talks/TalksEditor';
import { newTalksSheet } from '@/features/talks/talksSheet';
import { useLanguage } from '@/i18n/useLanguage';
import { toFault } from '@/shared/errors/appError';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { Page } from '@/shared/ui/Page';

const route = getRouteApi('/talks/$talksId');

/** One round of talks, or new ones. */
export function TalksView() {
  const { talksId } = route.useParams();
  return talksId === 'new' ? <NewTalks /> : <KeptTalks key={talksId} id={talksId} />;
}

function Back() {
  const { t } = useTranslation();
  return (
    <ActionIcon aria-label={t('common.back')} renderRoot={(props) => <Link to="/talks" {...props} />}>
      <IconArrowLeft size={18} />
    </ActionIcon>
  );
}

function NewTalks() {
  const { t } = useTranslation();
  const lang = useLanguage();
  const navigate = useNavigate();
  const [start] = useState(() => newTalksSheet(lang));
  const [tab, setTab] = useState<TalksTab>('prepare');
  return (
    <Page title={t('talks.new')} before={<Back />}>
      <TalksEditor
        loaded={null}
        start={start}
        last={null}
        names={{}}
        tab={tab}
        onTab={setTab}
        onMade={(talksId) => void navigate({ to: '/talks/$talksId', params: { talksId }, replace: true })}
      />
    </Page>
  );
}

function KeptTalks({ id }: { id: string }) {
  const { t } = useTranslation();
  const [tab, setTab] = useState<TalksTab>('prepare');
  const detail = useTalks(id);
  if (detail.isError) {
    const fault = toFault(detail.error);
    const gone = fault.from === 'program' && fault.error.code === 'no_such_record';
    return (
      <Page title={t('talks.title')} before={<Back />}>
        {gone ? (
          <EmptyState title={t('activity.gone')} description={t('activity.goneHint')} />
        ) : (
          <FaultAlert fault={detail.error} onRetry={() => void detail.refetch()} />
        )}
      </Page>
    );
  }
  if (detail.isPending) return <Page title={t('common.loading')}>{null}</Page>;
  const { sheet, last, names } = detail.data;
  const { activity } = sheet.file;
  return (
    <Page
      title={activity.title}
      before={<Back />}
      aside={<StatusBadge status={activity.status} />}
      actions={
        <>
          <Anchor
            size="sm"
            style={{ whiteSpace: 'nowrap' }}
            renderRoot={(props) => (
              <Link to="/activities/$activityId" params={{ activityId: activity.id }} {...props} />
            )}
          >
            {t('talks.openActivity')}
          </Anchor>
          <PackLink activity={activity.id} />
        </>
      }
    >
      <TalksEditor
        key={JSON.stringify(sheet)}
        loaded={sheet}
        start={sheet}
        last={last}
        names={names}
        tab={tab}
        onTab={setTab}
        onMade={() => undefined}
      />
    </Page>
  );
}
