import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ActivityKindList } from '@/features/activities/ActivityKindList';
import { readFilters } from '@/features/activities/filters';
import { EVENT_KINDS } from '@/features/events/eventFile';
import { DraftsPanel } from '@/features/drafts/DraftsPanel';
import { Page } from '@/shared/ui/Page';

const route = getRouteApi('/events');

/** Events, as a part of the log. */
export function EventsView() {
  const { t } = useTranslation();
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const open = (eventId: string) => void navigate({ to: '/events/$eventId', params: { eventId } });
  const add = (
    <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => open('new')}>
      {t('events.add')}
    </Button>
  );
  return (
    <Page title={t('events.title')} actions={add}>
      <DraftsPanel of={['event']} />
      <ActivityKindList
        name="events"
        label={t('events.title')}
        kinds={EVENT_KINDS}
        filters={filters}
        onChange={(next) => void navigate({ search: readFilters({ ...next }), replace: true })}
        onOpen={open}
        empty={{ title: t('events.empty'), hint: t('events.emptyHint'), action: add }}
      />
    </Page>
  );
}
