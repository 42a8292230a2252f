import { EmptyState } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { toFault } from '@/shared/errors/appError';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { Page } from '@/shared/ui/Page';

interface RecordPageProps<Detail> {
  query: UseQueryResult<Detail>;
  /** Heading while there is no record to head the page. */
  title: string;
  back: ReactNode;
  /** Said when the record is in the bin or never was; that it is an activity unless given. */
  gone?: string;
  children: (detail: Detail) => ReactNode;
}

/** The page of a record once it is loaded; until then that it is awaited, gone, or could not be read. */
export function RecordPage<Detail>({
  query,
  title,
  back,
  gone,
  children,
}: RecordPageProps<Detail>) {
  const { t } = useTranslation();
  if (query.isError) {
    const fault = toFault(query.error);
    return (
      <Page title={title} before={back}>
        {fault.from === 'program' && fault.error.code === 'no_such_record' ? (
          <EmptyState title={gone ?? t('activity.gone')} description={t('common.goneHint')} />
        ) : (
          <FaultAlert fault={query.error} onRetry={() => void query.refetch()} />
        )}
      </Page>
    );
  }
  if (query.isPending) return <Page title={t('common.loading')}>{null}</Page>;
  return children(query.data);
}
