import { Button, EmptyState } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftsPanel } from '@/features/drafts/DraftsPanel';
import { NewReport } from '@/features/reports/NewReport';
import { useDeleteReports } from '@/features/reports/mutations';
import { useReports } from '@/features/reports/queries';
import { useReportColumns } from '@/features/reports/useReportColumns';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { BulkDelete, DataList } from '@/shared/ui/DataList';
import { Page } from '@/shared/ui/Page';

/** The reports made, the latest period first; it is the register of their numbers too. */
export function ReportsView() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const columns = useReportColumns();
  const reports = useReports();
  const remove = useDeleteReports();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [making, dialog] = useDisclosure(false);
  const rows = reports.data?.rows ?? [];
  const open = (reportId: string) =>
    void navigate({ to: '/reports/$reportId', params: { reportId } });

  return (
    <Page
      title={t('reports.title')}
      actions={
        <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={dialog.open}>
          {t('reports.new')}
        </Button>
      }
    >
      {reports.isError ? (
        <FaultAlert fault={reports.error} onRetry={() => void reports.refetch()} />
      ) : null}
      <DraftsPanel of={['report']} />
      <DataList
        name="reports"
        label={t('reports.title')}
        columns={columns}
        rows={rows}
        rowId={({ report }) => report.id}
        rowName={({ title }) => title}
        onOpen={({ report }) => open(report.id)}
        loading={reports.isFetching}
        selection={{ ids: chosen, onChange: setChosen }}
        bulk={<BulkDelete ids={chosen} remove={remove} onClear={() => setChosen(new Set())} />}
        empty={
          <EmptyState title={t('reports.empty')} description={t('reports.emptyHint')}>
            <EmptyState.Actions>
              <Button onClick={dialog.open}>{t('reports.new')}</Button>
            </EmptyState.Actions>
          </EmptyState>
        }
      />
      <NewReport
        opened={making}
        onClose={dialog.close}
        before={rows[0]?.report}
        rules={reports.data?.kinds ?? []}
        onMade={open}
      />
    </Page>
  );
}
