import { useQuery } from '@tanstack/react-query';
import type { OfficeStatus, PickedPath } from '@/contract';
import { platform } from '@/platform';
import { takeOfficeAskedFor } from '@/platform/launch';
import { setOfficeTime } from '@/shared/date/officeClock';
import { OFFICE_KEY } from '@/shared/data/queryClient';

/** The folder the program was started with; undefined until the address has been read. */
let asked: PickedPath | null | undefined;
let resumed = false;

/** From now on the question is which office is open, and no longer which one to open. */
export function officeChosen({ now }: OfficeStatus): void {
  resumed = true;
  setOfficeTime(now);
}

/**
 * Which office is open, if any. The first question opens the one the program was started with, or else reopens the one that
 * was open when it was last closed.
 */
export function useOffice() {
  return useQuery({
    queryKey: OFFICE_KEY,
    queryFn: async () => {
      asked ??= takeOfficeAskedFor();
      const command = resumed ? 'office_status' : 'office_resume';
      const status = await (asked === null || resumed
        ? platform().call(command, {})
        : platform().call('office_open', { folder: asked, acceptLoss: false }));
      officeChosen(status);
      return status;
    },
    meta: { families: ['office'] },
  });
}

/** What may be opened instead, while the office that was to be opened cannot be. */
export function useOfficeChoices() {
  return useQuery({
    queryKey: [...OFFICE_KEY, 'choices'],
    queryFn: () => platform().call('office_status', {}),
    meta: { families: ['office'] },
  });
}
