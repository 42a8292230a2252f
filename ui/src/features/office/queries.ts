import { useQuery } from '@tanstack/react-query';
import { platform } from '@/platform';
import { takeOfficeAskedFor } from '@/platform/launch';
import { setOfficeTime } from '@/shared/date/officeClock';
import { OFFICE_KEY } from '@/shared/data/queryClient';

let resumed = false;

/**
 * Which office is open, if any. The first question opens the one the program was started with, or else reopens the one that
 * was open when it was last closed.
 */
export function useOffice() {
  return useQuery({
    queryKey: OFFICE_KEY,
    queryFn: async () => {
      const asked = takeOfficeAskedFor();
      const command = resumed ? 'office_status' : 'office_resume';
      const status = await (asked === null
        ? platform().call(command, {})
        : platform().call('office_open', { folder: asked, acceptLoss: false }));
      resumed = true;
      setOfficeTime(status.now);
      return status;
    },
    meta: { families: ['office'] },
  });
}
