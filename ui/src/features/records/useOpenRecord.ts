import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { RecordHit, Table } from '@/contract';
import { RECORDS } from '@/contract/records';

/** Whether records of a kind have a page to go to. */
export const hasPage = (table: Table): boolean => RECORDS[table].page;

/** Goes to the page on which a record found is shown: its own, or for a commitment its agreement's; at a tab if one is named. */
export function useOpenRecord(): (record: Pick<RecordHit, 'table' | 'open'>, tab?: string) => void {
  const navigate = useNavigate();
  return useCallback(
    ({ table, open }, tab) => {
      const search = tab === undefined ? {} : { tab };
      switch (table) {
        case 'activity':
          return void navigate({
            to: '/activities/$activityId',
            params: { activityId: open },
            search,
          });
        case 'agreement':
        case 'commitment':
          return void navigate({
            to: '/agreements/$agreementId',
            params: { agreementId: open },
            search,
          });
        case 'organisation':
          return void navigate({
            to: '/partners/organisations/$organisationId',
            params: { organisationId: open },
            search,
          });
        case 'person':
          return void navigate({
            to: '/partners/people/$personId',
            params: { personId: open },
            search,
          });
        case 'media_landscape':
          return void navigate({
            to: '/media/$landscapeId',
            params: { landscapeId: open },
            search,
          });
        case 'pack':
          return void navigate({ to: '/packs/$packId', params: { packId: open } });
        case 'follow_up':
          return void navigate({ to: '/follow-ups', search: { open } });
        default:
          // The other tables have no page of their own and are not searched.
          return undefined;
      }
    },
    [navigate],
  );
}
