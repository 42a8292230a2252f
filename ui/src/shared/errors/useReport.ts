import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { toFault } from './appError';
import { useFaultText } from './useFaultText';

/** Shows a fault as a notification that stays until it is closed: for what was asked for outside any form. */
export function useReport(): (thrown: unknown) => void {
  const tell = useFaultText();
  return useCallback(
    (thrown: unknown) => {
      const { title, lines } = tell(toFault(thrown));
      notifications.show({ color: 'red', title, message: lines.join(' '), autoClose: false });
    },
    [tell],
  );
}
