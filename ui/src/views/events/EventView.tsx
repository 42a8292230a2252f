import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordPage } from '@/features/records/RecordPage';
import { useRecordTab } from '@/features/records/recordTab';
import { BackTo } from '@/shared/ui/BackTo';
import { OpenActivity } from '@/features/activities/OpenActivity';
import { StatusBadge } from '@/features/activities/StatusBadge';
import { CopyEvent } from '@/features/events/CopyEvent';
import { EventEditor } from '@/features/events/EventEditor';
import { EVENT_TABS, type EventTab, eventTabOf } from '@/features/events/tabs';
import { newEventFile } from '@/features/events/eventFile';
import { useEvent } from '@/features/events/queries';
import { PaperMenu } from '@/features/papers/PaperMenu';
import { useLanguage } from '@/i18n/useLanguage';
import { Page } from '@/shared/ui/Page';

const PAPERS = ['event_programme', 'event_checklist', 'item_receipt', 'event_report'] as const;
const route = getRouteApi('/events/$eventId');

/** One event, or a new one. */
export function EventView() {
  const { eventId } = route.useParams();
  return eventId === 'new' ? <NewEvent /> : <KeptEvent key={eventId} id={eventId} />;
}

function NewEvent() {
  const { t } = useTranslation();
  const lang = useLanguage();
  const navigate = useNavigate();
  const [start] = useState(() => newEventFile(lang));
  const [tab, setTab] = useState<EventTab>('general');
  return (
    <Page title={t('events.new')} before={<BackTo to="/events" />}>
      <EventEditor
        detail={null}
        start={start}
        tab={tab}
        onTab={setTab}
        onMade={(eventId) =>
          void navigate({ to: '/events/$eventId', params: { eventId }, replace: true })
        }
      />
    </Page>
  );
}

function KeptEvent({ id }: { id: string }) {
  const { t } = useTranslation();
  const [tab, setTab] = useRecordTab<EventTab>(EVENT_TABS, 'general', route.useSearch().tab);
  const navigate = useNavigate();
  const detail = useEvent(id);
  return (
    <RecordPage query={detail} title={t('events.title')} back={<BackTo to="/events" />}>
      {(data) => {
        const { file } = data;
        return (
          <Page
            title={file.activity.title}
            before={<BackTo to="/events" />}
            aside={<StatusBadge status={file.activity.status} />}
            actions={
              <>
                <OpenActivity id={file.activity.id} />
                <CopyEvent
                  activity={file.activity}
                  onCopied={(eventId) =>
                    void navigate({ to: '/events/$eventId', params: { eventId } })
                  }
                />
                <PaperMenu
                  activity={file.activity.id}
                  kinds={PAPERS}
                  onPlace={(path) => setTab(eventTabOf(path))}
                />
              </>
            }
          >
            <EventEditor detail={data} start={file} tab={tab} onTab={setTab} />
          </Page>
        );
      }}
    </RecordPage>
  );
}
