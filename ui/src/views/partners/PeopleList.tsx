import { Button, EmptyState } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonFilters } from '@/features/people/filters';
import { useDeletePeople } from '@/features/people/mutations';
import { usePeople } from '@/features/people/queries';
import { usePersonColumns } from '@/features/people/usePersonColumns';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { BulkDelete, DataList, moreOf, NothingFound } from '@/shared/ui/DataList';
import { PartnerSearch } from './PartnerSearch';

interface PeopleListProps {
  filters: PersonFilters;
  onChange: (filters: PersonFilters) => void;
  onAdd: () => void;
}

/** People met in the work, by given name. */
export function PeopleList({ filters: { text, country }, onChange, onAdd }: PeopleListProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const columns = usePersonColumns();
  const filters: PersonFilters = {
    ...(text === undefined ? {} : { text }),
    ...(country === undefined ? {} : { country }),
  };
  const people = usePeople(filters);
  const remove = useDeletePeople();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const narrowed = Object.keys(filters).length > 0;

  function narrow(changed: PersonFilters) {
    setChosen(new Set());
    onChange({ ...filters, ...changed });
  }

  return (
    <>
      {people.isError ? (
        <FaultAlert fault={people.error} onRetry={() => void people.refetch()} />
      ) : null}
      <DataList
        name="people"
        label={t('people.list.label')}
        columns={columns}
        rows={people.rows}
        rowId={({ person }) => person.id}
        rowName={({ person }) => person.fullName}
        onOpen={({ person }) =>
          void navigate({ to: '/partners/people/$personId', params: { personId: person.id } })
        }
        loading={people.isFetching}
        more={moreOf(people)}
        selection={{ ids: chosen, onChange: setChosen }}
        filters={
          <PartnerSearch
            label={t('people.list.search')}
            filters={filters}
            onChange={narrow}
            narrowed={narrowed}
            onClear={() => onChange({})}
          />
        }
        bulk={<BulkDelete ids={chosen} remove={remove} onClear={() => setChosen(new Set())} />}
        empty={
          narrowed ? (
            <NothingFound onClear={() => onChange({})} />
          ) : (
            <EmptyState title={t('people.list.empty')} description={t('people.list.emptyHint')}>
              <EmptyState.Actions>
                <Button onClick={onAdd}>{t('people.add')}</Button>
              </EmptyState.Actions>
            </EmptyState>
          )
        }
      />
    </>
  );
}
