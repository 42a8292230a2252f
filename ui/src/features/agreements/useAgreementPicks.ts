import { useRecordSearch } from '@/features/records/useRecordSearch';

/** Finds agreements for a picker. Agreements are not made in passing: they have a page of their own. */
export function useAgreementPicks() {
  return { search: useRecordSearch('agreement') };
}
