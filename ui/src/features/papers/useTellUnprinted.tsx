import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnprintedCharacters } from '@/contract';
import { useOpenRecord } from '@/features/records/useOpenRecord';
import { useNotify } from '@/shared/ui/useNotify';
import { UnprintedList } from './UnprintedList';

/** Tells which characters of a paper just made are printed as a box; it stays on screen until it is read. */
export function useTellUnprinted(): (unprinted: readonly UnprintedCharacters[]) => void {
  const { t } = useTranslation();
  const notify = useNotify();
  const open = useOpenRecord();
  return useCallback(
    (unprinted) => {
      if (unprinted.length === 0) return;
      notify({
        color: 'yellow',
        title: t('papers.unprinted.title'),
        message: <UnprintedList unprinted={unprinted} open={open} />,
        autoClose: false,
      });
    },
    [t, notify, open],
  );
}
