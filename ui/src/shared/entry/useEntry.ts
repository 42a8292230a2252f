import { type RefCallback, useCallback, useLayoutEffect, useRef } from 'react';
import { type Entry, registerEntry } from './entries';

/** Registers a field that reads what is typed; the returned ref belongs on the element that takes the focus. */
export function useEntry<Field extends HTMLElement>(entry: Entry): RefCallback<Field> {
  const latest = useRef(entry);
  useLayoutEffect(() => {
    latest.current = entry;
  });
  return useCallback((field: Field | null) => {
    if (field === null) return;
    registerEntry(field, {
      pending: () => latest.current.pending(),
      settle: () => latest.current.settle(),
      reset: () => latest.current.reset(),
    });
  }, []);
}
