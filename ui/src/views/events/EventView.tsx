import { ActionIcon, Anchor, EmptyState } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusBadge } from '@/features/activities/StatusBadge';
import { CopyEvent } from '@/features/events/CopyEvent';
import { EventEditor, type EventTab } from '@/features/events/EventEditor';
import { newEventFile } from '@/features/events/eventFile';
import { useEvent } from '@/features/events/queries';
import { PaperMenu } from '@/features/papers/PaperMenu';
import { useLanguage } from '@/i18n/useLanguage';
import { toFault } from '@/shared/errors/appError';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { Page } from '@/shared/ui/Page';

const PAPERS = ['event_programme', 'event_checklist', 'item_receipt', 'event_report'] as const;
const route = getRouteApi('/events/$eventId');

/** One event, or a new one. */
export function EventView() {
  const { eventId } = route.useParams();
  return eventId === 'new' ? <NewEvent /> : <KeptEvent key={eventId} id={eventId} />;
}

function Back() {
  const { t } = useTranslation();
  return (
    <ActionIcon aria-label={t('common.back')} renderRoot={(props) => <Link to="/events" {...props} />}>
      <IconArrowLeft size={18} />
    </ActionIcon>
  );
}

function NewEvent() {
  const { t } = useTranslation();
  const lang = useLanguage();
  const navigate = useNavigate();
  const [start] = useState(() => newEventFile(lang));
  const [tab, setTab] = useState<EventTab>('general');
  return (
    <Page title={t('events.new')} before={<Back />}>
      <EventEditor
        detail={null}
        start={start}
        tab={tab}
        onTab={setTab}
        onMade={(eventId) => void navigate({ to: '/events/$eventId', params: { eventId }, replace: true })}
      />
    </Page>
  );
}

function KeptEvent({ id }: { id: string }) {
  const { t } = useTranslation();
  const [tab, setTab] = useState<EventTab>('general');
  const navigate = useNavigate();
  const detail = useEvent(id);
  if (detail.isError) {
    const fault = toFault(detail.error);
    const gone = fault.from === 'program' && fault.error.code === 'no_such_record';
    return (
      <Page title={t('events.title')} before={<Back />}>
        {gone ? (
          <EmptyState title={t('activity.gone')} description={t('activity.goneHint')} />
        ) : (
          <FaultAlert fault={detail.error} onRetry={() => void detail.refetch()} />
        )}
      </Page>
    );
  }
  if (detail.isPending) return <Page title={t('common.loading')}>{null}</Page>;
  const { file } = detail.data;
  return (
    <Page
      title={file.activity.title}
      before={<Back />}
      aside={<StatusBadge status={file.activity.status} />}
      actions={
        <>
          <Anchor
            size="sm"
            style={{ whiteSpace: 'nowrap' }}
            renderRoot={(props) => (
              <Link to="/activities/$activityId" params={{ activityId: file.activity.id }} {...props} />
            )}
          >
            {t('talks.openActivity')}
          </Anchor>
          <CopyEvent
            activity={file.activity}
            onCopied={(eventId) => void navigate({ to: '/events/$eventId', params: { eventId } })}
          />
          <PaperMenu activity={file.activity.id} kinds={PAPERS} />
        </>
      }
    >
      <EventEditor detail={detail.data} start={file} tab={tab} onTab={setTab} />
    </Page>
  );
}
