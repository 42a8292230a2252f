import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Table } from '@/contract';

/** A record as search finds it. */
export interface RecordRef {
  table: Table;
  id: string;
}

/** Goes to the page of a record, whatever kind it is. */
export function useOpenRecord(): (record: RecordRef) => void {
  const navigate = useNavigate();
  return useCallback(
    ({ table, id }: RecordRef) => {
      switch (table) {
        case 'activity':
          return void navigate({ to: '/activities/$activityId', params: { activityId: id } });
        case 'agreement':
          return void navigate({ to: '/agreements/$agreementId', params: { agreementId: id } });
        case 'commitment':
          return void navigate({ to: '/agreements/$agreementId', params: { agreementId: id } });
        case 'organisation':
          return void navigate({
            to: '/partners/organisations/$organisationId',
            params: { organisationId: id },
          });
        case 'person':
          return void navigate({ to: '/partners/people/$personId', params: { personId: id } });
      }
    },
    [navigate],
  );
}
