import { Button, EmptyState } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgreementFilterBar } from '@/features/agreements/AgreementFilterBar';
import {
  type AgreementFilters,
  asRequest,
  narrows,
  readFilters,
} from '@/features/agreements/filters';
import { useDeleteAgreements } from '@/features/agreements/mutations';
import { useAgreements } from '@/features/agreements/queries';
import { useAgreementColumns } from '@/features/agreements/useAgreementColumns';
import { DraftsPanel } from '@/features/drafts/DraftsPanel';
import { RegisterMenu } from '@/features/registers/RegisterMenu';
import { useLanguage } from '@/i18n/useLanguage';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { BulkDelete, DataList, type ListSort, moreOf, NothingFound } from '@/shared/ui/DataList';
import { Page } from '@/shared/ui/Page';

const route = getRouteApi('/agreements');
/** How many rows of a register are read at a time. */
const REGISTER_PAGE = 500;

/** The register: every agreement, where it stands and how much of it is carried out. */
export function AgreementsView() {
  const { t } = useTranslation();
  const lang = useLanguage();
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useAgreementColumns();
  const agreements = useAgreements(filters);
  const remove = useDeleteAgreements();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());

  function narrow(next: AgreementFilters) {
    setChosen(new Set());
    void navigate({ search: readFilters({ ...next }), replace: true });
  }

  const add = (
    <Button
      leftSection={<IconPlus size={15} aria-hidden />}
      renderRoot={(props) => (
        <Link to="/agreements/$agreementId" params={{ agreementId: 'new' }} {...props} />
      )}
    >
      {t('agreements.list.new')}
    </Button>
  );

  return (
    <Page
      title={t('shell.nav.agreements')}
      actions={
        <>
          <RegisterMenu
            register={{ of: 'agreements', list: asRequest(filters, lang, null, REGISTER_PAGE) }}
          />
          {add}
        </>
      }
    >
      {agreements.isError ? (
        <FaultAlert fault={agreements.error} onRetry={() => void agreements.refetch()} />
      ) : null}
      <DraftsPanel of={['agreement']} />
      <DataList
        name="agreements"
        label={t('agreements.list.label')}
        columns={columns}
        rows={agreements.rows}
        rowId={({ agreement }) => agreement.id}
        rowName={({ title }) => title}
        onOpen={({ agreement }) =>
          void navigate({ to: '/agreements/$agreementId', params: { agreementId: agreement.id } })
        }
        loading={agreements.isFetching}
        more={moreOf(agreements)}
        order={{
          sort: sortOf(filters),
          onChange: ({ column, descending }) => {
            const { order: _, ...rest } = filters;
            if (column === 'title') narrow({ ...rest, order: 'title' });
            else narrow(descending ? rest : { ...rest, order: 'oldest' });
          },
        }}
        selection={{ ids: chosen, onChange: setChosen }}
        filters={<AgreementFilterBar filters={filters} onChange={narrow} />}
        bulk={<BulkDelete ids={chosen} remove={remove} onClear={() => setChosen(new Set())} />}
        empty={
          narrows(filters) ? (
            <NothingFound onClear={() => narrow({})} />
          ) : (
            <EmptyState
              title={t('agreements.list.empty')}
              description={t('agreements.list.emptyHint')}
            >
              <EmptyState.Actions>{add}</EmptyState.Actions>
            </EmptyState>
          )
        }
      />
    </Page>
  );
}

function sortOf({ order }: AgreementFilters): ListSort {
  return order === 'title'
    ? { column: 'title', descending: false }
    : { column: 'date', descending: order !== 'oldest' };
}
