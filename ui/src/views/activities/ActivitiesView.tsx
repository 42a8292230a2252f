import { Button, EmptyState } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActivityFilterBar } from '@/features/activities/ActivityFilterBar';
import { BulkEdit } from '@/features/activities/BulkEdit';
import {
  type ActivityFilters,
  asRequest,
  narrows,
  readFilters,
} from '@/features/activities/filters';
import { useDeleteActivities } from '@/features/activities/mutations';
import { useActivities } from '@/features/activities/queries';
import { useActivityColumns } from '@/features/activities/useActivityColumns';
import { useLogActivity } from '@/features/activities/useLogActivity';
import { DraftsPanel } from '@/features/drafts/DraftsPanel';
import { RegisterMenu } from '@/features/registers/RegisterMenu';
import { useLanguage } from '@/i18n/useLanguage';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { BulkDelete, DataList, type ListSort, moreOf, NothingFound } from '@/shared/ui/DataList';
import { Page } from '@/shared/ui/Page';

const route = getRouteApi('/activities');
/** How many rows of a register are read at a time. */
const REGISTER_PAGE = 500;

/** The log: everything that happened and is to happen. */
export function ActivitiesView() {
  const { t } = useTranslation();
  const lang = useLanguage();
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useActivityColumns();
  const activities = useActivities(filters);
  const remove = useDeleteActivities();
  const logActivity = useLogActivity();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [editing, bulkEdit] = useDisclosure(false);
  const chosenRows = activities.rows.filter(({ activity }) => chosen.has(activity.id));

  function narrow(next: ActivityFilters) {
    setChosen(new Set());
    void navigate({ search: readFilters({ ...next }), replace: true });
  }

  return (
    <Page
      title={t('shell.nav.activities')}
      actions={
        <RegisterMenu
          register={{ of: 'activities', list: asRequest(filters, lang, null, REGISTER_PAGE) }}
        />
      }
    >
      {activities.isError ? (
        <FaultAlert fault={activities.error} onRetry={() => void activities.refetch()} />
      ) : null}
      <DraftsPanel of={['activity']} />
      <DataList
        name="activities"
        label={t('activity.list.label')}
        columns={columns}
        rows={activities.rows}
        rowId={({ activity }) => activity.id}
        rowName={({ title }) => title}
        onOpen={({ activity }) =>
          void navigate({ to: '/activities/$activityId', params: { activityId: activity.id } })
        }
        loading={activities.isFetching}
        more={moreOf(activities)}
        order={{
          sort: sortOf(filters),
          onChange: ({ column, descending }) => {
            const { order: _, ...rest } = filters;
            if (column === 'title') narrow({ ...rest, order: 'title' });
            else narrow(descending ? rest : { ...rest, order: 'oldest' });
          },
        }}
        selection={{ ids: chosen, onChange: setChosen }}
        filters={<ActivityFilterBar filters={filters} onChange={narrow} />}
        bulk={
          <>
            <Button
              variant="default"
              leftSection={<IconPencil size={14} aria-hidden />}
              onClick={bulkEdit.open}
            >
              {t('activity.bulk.edit')}
            </Button>
            <BulkDelete ids={chosen} remove={remove} onClear={() => setChosen(new Set())} />
          </>
        }
        empty={
          narrows(filters) ? (
            <NothingFound onClear={() => narrow({})} />
          ) : (
            <EmptyState title={t('activity.list.empty')} description={t('activity.list.emptyHint')}>
              <EmptyState.Actions>
                <Button onClick={() => logActivity('')}>{t('shell.newActivity')}</Button>
              </EmptyState.Actions>
            </EmptyState>
          )
        }
      />
      <BulkEdit
        opened={editing}
        onClose={bulkEdit.close}
        rows={chosenRows}
        onDone={() => {
          bulkEdit.close();
          setChosen(new Set());
        }}
      />
    </Page>
  );
}

function sortOf({ order }: ActivityFilters): ListSort {
  return order === 'title'
    ? { column: 'title', descending: false }
    : { column: 'date', descending: order !== 'oldest' };
}
