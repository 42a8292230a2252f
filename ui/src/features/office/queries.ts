import { useQuery } from '@tanstack/react-query';
import { platform } from '@/platform';

/** Which office is open, if any. */
export function useOffice() {
  return useQuery({
    queryKey: ['office'],
    queryFn: () => platform().call('office_status', {}),
    meta: { tags: ['office'] },
  });
}
