import { EmptyState } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ActivityKind } from '@/contract';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { BulkDelete, DataList, moreOf, NothingFound } from '@/shared/ui/DataList';
import { ActivityFilterBar } from './ActivityFilterBar';
import { type ActivityFilters, narrows } from './filters';
import { useDeleteActivities } from './mutations';
import { useActivities } from './queries';
import { useActivityColumns } from './useActivityColumns';

interface ActivityKindListProps {
  /** Names the list in this machine's memory of columns. */
  name: string;
  label: string;
  /** The kinds the list is of; its filters narrow it further. */
  kinds: readonly ActivityKind[];
  filters: ActivityFilters;
  onChange: (filters: ActivityFilters) => void;
  onOpen: (id: string) => void;
  empty: { title: string; hint: string; action: ReactNode };
}

/** The part of the log that is of some kinds, as a list of its own. */
export function ActivityKindList(props: ActivityKindListProps) {
  const { filters } = props;
  const columns = useActivityColumns();
  const activities = useActivities({ ...filters, kinds: [...props.kinds] });
  const remove = useDeleteActivities();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());

  function narrow(next: ActivityFilters) {
    setChosen(new Set());
    props.onChange(next);
  }

  return (
    <>
      {activities.isError ? (
        <FaultAlert fault={activities.error} onRetry={() => void activities.refetch()} />
      ) : null}
      <DataList
        name={props.name}
        label={props.label}
        columns={columns}
        rows={activities.rows}
        rowId={({ activity }) => activity.id}
        rowName={({ title }) => title}
        onOpen={({ activity }) => props.onOpen(activity.id)}
        loading={activities.isFetching}
        more={moreOf(activities)}
        order={{
          sort:
            filters.order === 'title'
              ? { column: 'title', descending: false }
              : { column: 'date', descending: filters.order !== 'oldest' },
          onChange: ({ column, descending }) => {
            const { order: _, ...rest } = filters;
            if (column === 'title') narrow({ ...rest, order: 'title' });
            else narrow(descending ? rest : { ...rest, order: 'oldest' });
          },
        }}
        selection={{ ids: chosen, onChange: setChosen }}
        filters={<ActivityFilterBar filters={filters} kinds="given" onChange={narrow} />}
        bulk={<BulkDelete ids={chosen} remove={remove} onClear={() => setChosen(new Set())} />}
        empty={
          narrows(filters) ? (
            <NothingFound onClear={() => narrow({})} />
          ) : (
            <EmptyState title={props.empty.title} description={props.empty.hint}>
              <EmptyState.Actions>{props.empty.action}</EmptyState.Actions>
            </EmptyState>
          )
        }
      />
    </>
  );
}
