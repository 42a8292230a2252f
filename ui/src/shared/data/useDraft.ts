import { useDebouncedCallback } from '@mantine/hooks';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { platform } from '@/platform';

/** A form's unsaved content as the store keeps it between sessions. */
export interface Draft<T> {
  /** Whether the form shows what an earlier session left. */
  resumed: boolean;
  /** Whether the last attempt to keep the draft failed. */
  lost: boolean;
  /** Keeps this content, a moment after the last change. */
  keep: (content: T) => void;
  /** Forgets the draft: the form was saved or given up. */
  discard: () => void;
}

const QUIET_MS = 400;

/**
 * Autosaves a form's content under `key`, such as `activity/new`; content must be plain JSON. What an earlier session left
 * comes back through `resume` at once: nothing typed is lost, and the form says that it is a draft.
 */
export function useDraft<T>(key: string, resume: (content: T) => void): Draft<T> {
  const [resumed, setResumed] = useState(false);
  const [lost, setLost] = useState(false);
  const ready = useRef(false);
  const onFound = useEffectEvent((json: string) => {
    setResumed(true);
    resume(JSON.parse(json) as T);
  });

  useEffect(() => {
    let current = true;
    ready.current = false;
    platform()
      .call('draft_get', { key })
      .then(
        (draft) => {
          if (!current) return;
          if (draft.content !== null) onFound(draft.content);
          ready.current = true;
        },
        () => {
          if (current) setLost(true);
        },
      );
    return () => {
      current = false;
    };
  }, [key]);

  const save = useDebouncedCallback(
    (content: T) => {
      platform()
        .call('draft_save', { key, content: JSON.stringify(content) })
        .then(
          () => setLost(false),
          () => setLost(true),
        );
    },
    { delay: QUIET_MS, flushOnUnmount: true },
  );

  const keep = useCallback(
    (content: T) => {
      if (ready.current) save(content);
    },
    [save],
  );

  const discard = useCallback(() => {
    save.cancel();
    setResumed(false);
    platform()
      .call('draft_discard', { key })
      .catch(() => setLost(true));
  }, [key, save]);

  return { resumed, lost, keep, discard };
}
