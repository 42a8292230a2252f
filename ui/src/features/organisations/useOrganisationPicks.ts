import { useRecordSearch } from '@/features/records/useRecordSearch';

export function useOrganisationPicks() {
  return { search: useRecordSearch('organisation'), create: undefined };
}
