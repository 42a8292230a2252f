import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ActivityKindList } from '@/features/activities/ActivityKindList';
import { readFilters } from '@/features/activities/filters';
import { DraftsPanel } from '@/features/drafts/DraftsPanel';
import { Page } from '@/shared/ui/Page';

const route = getRouteApi('/talks');
const KINDS = ['talks'] as const;

/** Talks, as a part of the log. */
export function TalksListView() {
  const { t } = useTranslation();
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const open = (talksId: string) => void navigate({ to: '/talks/$talksId', params: { talksId } });
  const add = (
    <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => open('new')}>
      {t('talks.add')}
    </Button>
  );
  return (
    <Page title={t('talks.title')} actions={add}>
      <DraftsPanel of={['talks']} />
      <ActivityKindList
        name="talks"
        label={t('talks.title')}
        kinds={KINDS}
        filters={filters}
        onChange={(next) => void navigate({ search: readFilters({ ...next }), replace: true })}
        onOpen={open}
        empty={{ title: t('talks.empty'), hint: t('talks.emptyHint'), action: add }}
      />
    </Page>
  );
}
