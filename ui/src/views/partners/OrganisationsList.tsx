import { Button, EmptyState } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationFilters } from '@/features/organisations/filters';
import { useDeleteOrganisations } from '@/features/organisations/mutations';
import { useOrganisations } from '@/features/organisations/queries';
import { useOrganisationColumns } from '@/features/organisations/useOrganisationColumns';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { useTerms } from '@/shared/terms/useTerms';
import { BulkDelete, DataList, moreOf, NothingFound } from '@/shared/ui/DataList';
import { FilterMenu } from '@/shared/ui/FilterMenu';
import { PartnerSearch } from './PartnerSearch';

interface OrganisationsListProps {
  filters: OrganisationFilters;
  onChange: (filters: OrganisationFilters) => void;
  onAdd: () => void;
}

/** Organisations of every side, by name. */
export function OrganisationsList({
  filters: { text, kinds, country },
  onChange,
  onAdd,
}: OrganisationsListProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const columns = useOrganisationColumns();
  const kindTerms = useTerms('organisationKind');
  const filters: OrganisationFilters = {
    ...(text === undefined ? {} : { text }),
    ...(kinds === undefined ? {} : { kinds }),
    ...(country === undefined ? {} : { country }),
  };
  const organisations = useOrganisations(filters);
  const remove = useDeleteOrganisations();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const narrowed = Object.keys(filters).length > 0;

  function narrow(changed: OrganisationFilters) {
    setChosen(new Set());
    onChange({ ...filters, ...changed });
  }

  return (
    <>
      {organisations.isError ? (
        <FaultAlert fault={organisations.error} onRetry={() => void organisations.refetch()} />
      ) : null}
      <DataList
        name="organisations"
        label={t('organisations.list.label')}
        columns={columns}
        rows={organisations.rows}
        rowId={({ organisation }) => organisation.id}
        rowName={({ name }) => name}
        onOpen={({ organisation }) =>
          void navigate({
            to: '/partners/organisations/$organisationId',
            params: { organisationId: organisation.id },
          })
        }
        loading={organisations.isFetching}
        more={moreOf(organisations)}
        selection={{ ids: chosen, onChange: setChosen }}
        filters={
          <PartnerSearch
            label={t('organisations.list.search')}
            filters={filters}
            onChange={narrow}
            narrowed={narrowed}
            onClear={() => onChange({})}
          >
            <FilterMenu
              label={t('field.kind')}
              options={kindTerms.options}
              chosen={kinds ?? []}
              onChange={(next) => narrow({ kinds: next })}
            />
          </PartnerSearch>
        }
        bulk={<BulkDelete ids={chosen} remove={remove} onClear={() => setChosen(new Set())} />}
        empty={
          narrowed ? (
            <NothingFound onClear={() => onChange({})} />
          ) : (
            <EmptyState
              title={t('organisations.list.empty')}
              description={t('organisations.list.emptyHint')}
            >
              <EmptyState.Actions>
                <Button onClick={onAdd}>{t('organisations.add')}</Button>
              </EmptyState.Actions>
            </EmptyState>
          )
        }
      />
    </>
  );
}
