import { useQuery } from '@tanstack/react-query';
import { platform } from '@/platform';

let resumed = false;

/** Which office is open, if any. The first question reopens the one that was open when the program was last closed. */
export function useOffice() {
  return useQuery({
    queryKey: ['office'],
    queryFn: async () => {
      const command = resumed ? 'office_status' : 'office_resume';
      const status = await platform().call(command, {});
      resumed = true;
      return status;
    },
    meta: { families: ['office'] },
  });
}
