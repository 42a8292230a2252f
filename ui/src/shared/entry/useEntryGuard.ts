import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../ui/useNotify';
import {
  faultOf,
  firstFault,
  goToField,
  hasPending,
  nameOf,
  resetEntries,
  settleEntries,
  unreadFields,
} from './entries';

interface EntryGuardOptions {
  /** Why the last save was refused; its first field is shown. */
  fault?: unknown;
  /** Shows the tab a field is on. */
  reveal?: (field: HTMLElement) => void;
}

interface EntryGuard<Root extends HTMLElement> {
  /** Belongs on the element around the form's fields. */
  root: RefObject<Root | null>;
  /** Does `save` if every field could be read; else says which could not, and goes there. The same where `save` finds faults. */
  guard: (save: () => void) => void;
  /** Does `act`, which uses what is on screen, unless a field is unreadable or was read only now: the screen then changes first. */
  guardShown: (act: () => void) => void;
  /** Drops what is typed and not yet read. */
  reset: () => void;
}

/** How many frames the marks of faults may take to be drawn. */
const FRAMES = 10;

/** Keeps a form from being saved over what one of its fields could not read. */
export function useEntryGuard<Root extends HTMLElement>(
  options: EntryGuardOptions = {},
): EntryGuard<Root> {
  const { fault = null, reveal } = options;
  const { t } = useTranslation();
  const notify = useNotify();
  const root = useRef<Root>(null);

  function go(field: HTMLElement) {
    reveal?.(field);
    goToField(field);
  }

  /** Goes to the first field marked as faulty, once the marks are drawn and the tab they are on is shown. */
  function showFault(frames = FRAMES) {
    requestAnimationFrame(() => {
      const field = root.current === null ? null : firstFault(root.current);
      if (field === null && frames > 0) return showFault(frames - 1);
      if (field === null) return;
      go(field);
      notify({
        color: 'red',
        message: t('entry.fault', { field: nameOf(field), problem: faultOf(field) }),
      });
    });
  }

  function guard(save: () => void) {
    const unread = root.current === null ? [] : settleEntries(root.current);
    const [first] = unread;
    if (first === undefined) {
      save();
      showFault();
      return;
    }
    go(first.field);
    const told = { field: nameOf(first.field), problem: first.problem, more: unread.length - 1 };
    notify({
      color: 'red',
      message: t(unread.length === 1 ? 'entry.unread' : 'entry.unreadMore', told),
    });
  }

  function guardShown(act: () => void) {
    const readsNow = root.current !== null && hasPending(root.current);
    guard(() => {
      if (!readsNow) act();
    });
  }

  const onFault = useEffectEvent(() => showFault());
  useEffect(() => {
    if (fault !== null) onFault();
  }, [fault]);

  const onLeaving = useEffectEvent(() => {
    const fields = root.current === null ? [] : unreadFields(root.current);
    if (fields.length === 0) return;
    const texts = fields.map((field) =>
      t('entry.droppedText', { field: nameOf(field), text: field.value }),
    );
    notify({ color: 'yellow', message: t('entry.dropped', { texts: texts.join('; ') }) });
  });
  // The elements are still there when a layout effect is cleaned up.
  useLayoutEffect(() => () => onLeaving(), []);

  return {
    root,
    guard,
    guardShown,
    reset: () => {
      if (root.current !== null) resetEntries(root.current);
    },
  };
}
