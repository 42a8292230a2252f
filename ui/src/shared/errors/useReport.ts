import { useCallback } from 'react';
import { useNotify } from '../ui/useNotify';
import { toFault } from './appError';
import { useFaultText } from './useFaultText';

/** Shows a fault as a notification that stays until it is closed: for what was asked for outside any form. */
export function useReport(): (thrown: unknown) => void {
  const tell = useFaultText();
  const notify = useNotify();
  return useCallback(
    (thrown: unknown) => {
      const { title, lines } = tell(toFault(thrown));
      notify({ color: 'red', title, message: lines.join(' '), autoClose: false });
    },
    [tell, notify],
  );
}
