import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../useNotify';
import { findUnsettled } from './unsettled';

/** For sheets saved by a button of their own: does `save` unless a cell under `root` cannot be read, and goes there if one cannot. */
export function useSettled() {
  const { t } = useTranslation();
  const notify = useNotify();
  const root = useRef<HTMLDivElement>(null);
  function settled(save: () => void) {
    const cell = findUnsettled(root.current);
    if (cell === null) return save();
    cell.focus();
    notify({ color: 'red', message: t('sheet.unsettled') });
  }
  return { root, settled };
}
