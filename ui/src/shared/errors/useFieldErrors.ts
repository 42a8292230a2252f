import { useCallback } from 'react';
import { toFault } from './appError';

/** Error texts by form field, from what a call rejected with. `root` is where the form's value sits in the request. */
export function useFieldErrors(): (thrown: unknown, root: string) => Record<string, string> {
  return useCallback((thrown: unknown, root: string) => {
    const fault = toFault(thrown);
    if (fault.from === 'page') return {};
    return Object.fromEntries(
      fault.error.fields.map(({ path, code }) => [
        path.replace(`${root}.`, '').replace(/\[(\d+)\]/g, '.$1'),
        code,
      ]),
    );
  }, []);
}
