import { useDebouncedCallback } from '@mantine/hooks';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { platform } from '@/platform';

/** A form's unsaved content as the store keeps it between sessions. */
export interface Draft<T> {
  /** Whether the form shows what an earlier session left. */
  resumed: boolean;
  /** Takes what an earlier session left, where the person had begun to type before it came; else null. */
  take: (() => void) | null;
  /** Whether the last attempt to keep the draft failed. */
  lost: boolean;
  /** Keeps this content, a moment after the last change. */
  keep: (content: T) => void;
  /** Forgets the draft: the form was saved or given up. */
  discard: () => void;
}

const QUIET_MS = 400;

const never = () => false;

/**
 * Autosaves a form's content under `key`, such as `activity/new`; content must be plain JSON. What an earlier session left
 * comes back through `resume` at once, and the form says that it is a draft. Where the person was quicker and `touched` says
 * so, neither overwrites the other: nothing is kept until the person has taken or discarded what was found.
 */
export function useDraft<T>(
  key: string,
  resume: (content: T) => void,
  touched: () => boolean = never,
): Draft<T> {
  const [resumed, setResumed] = useState(false);
  const [waiting, setWaiting] = useState<string | null>(null);
  const [lost, setLost] = useState(false);
  const ready = useRef(false);
  const onFound = useEffectEvent((json: string) => {
    if (touched()) return setWaiting(json);
    setResumed(true);
    resume(JSON.parse(json) as T);
    ready.current = true;
  });

  useEffect(() => {
    let current = true;
    ready.current = false;
    platform()
      .call('draft_get', { key })
      .then(
        (draft) => {
          if (!current) return;
          if (draft.content === null) ready.current = true;
          else onFound(draft.content);
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
    setWaiting(null);
    ready.current = true;
    platform()
      .call('draft_discard', { key })
      .catch(() => setLost(true));
  }, [key, save]);

  const take =
    waiting === null
      ? null
      : () => {
          setWaiting(null);
          setResumed(true);
          ready.current = true;
          resume(JSON.parse(waiting) as T);
        };

  return { resumed, take, lost, keep, discard };
}
