import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { toFault } from './appError';

/** Error texts by form field, from what a call rejected with. Paths are those of the record file the form holds. */
export function useFieldErrors(): (thrown: unknown) => Record<string, string> {
  const { t } = useTranslation();
  return useCallback(
    (thrown: unknown) => {
      const fault = toFault(thrown);
      if (fault.from === 'page') return {};
      return Object.fromEntries(
        fault.error.fields.map(({ path, code, arg }) => [
          path,
          t(`errors.finding.${code}`, { arg }),
        ]),
      );
    },
    [t],
  );
}
