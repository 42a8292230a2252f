import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { platform } from '@/platform';
import { useNotify } from '../ui/useNotify';
import { leaveBehind, onFlush, settleDraft } from './drafts';

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

/** What is asked of the store about drafts as a whole. */
export const DRAFTS_KEY = ['draft_list'] as const;

const QUIET_MS = 400;

const never = () => false;

/** Content that waits to be written. */
interface Waiting {
  key: string;
  content: string;
  /** Nothing where it was tried and could not be written: it waits for the next change, or for the page to be left. */
  timer: ReturnType<typeof setTimeout> | undefined;
}

/**
 * Autosaves a form's content under `key`, such as `activity/new`; content must be plain JSON. What an earlier session left
 * comes back through `resume` at once, and the form says that it is a draft. Where the person was quicker and `touched` says
 * so, neither overwrites the other: nothing is kept until the person has taken or discarded what was found. A form left with
 * a draft says that it is kept.
 */
export function useDraft<T>(
  key: string,
  resume: (content: T) => void,
  touched: () => boolean = never,
): Draft<T> {
  const { t } = useTranslation();
  const notify = useNotify();
  const client = useQueryClient();
  const [resumed, setResumed] = useState(false);
  const [found, setFound] = useState<string | null>(null);
  const [lost, setLost] = useState(false);
  const ready = useRef(false);
  const waiting = useRef<Waiting | null>(null);
  /** What is being written; null while nothing is. */
  const writing = useRef<Promise<boolean> | null>(null);
  /** Content typed before it is known whether there is a draft from before. */
  const early = useRef<{ key: string; content: string } | null>(null);
  /** Content that was sent so. */
  const sentEarly = useRef<string | null>(null);
  /** Whether there is a draft of this form, written or waiting. */
  const kept = useRef(false);

  const onFound = useEffectEvent((json: string) => {
    if (touched()) return setFound(json);
    setResumed(true);
    resume(JSON.parse(json) as T);
    ready.current = true;
  });

  const flush = useCallback((): Promise<boolean> => {
    const now = waiting.current;
    // Another draft may lie there unseen: this one is kept only where none does.
    const unsure = early.current;
    const next = now ?? unsure;
    if (next === null) return writing.current ?? Promise.resolve(true);
    if (now !== null) clearTimeout(now.timer);
    waiting.current = null;
    early.current = null;
    const { key, content } = next;
    if (now === null) sentEarly.current = content;
    const written = platform()
      .call('draft_save', { key, content, onlyNew: now === null })
      .then(
        () => {
          setLost(false);
          settleDraft(key);
          return true;
        },
        () => {
          setLost(true);
          // Unless something newer waits, this is tried again.
          if (waiting.current === null && early.current === null) {
            if (now === null) early.current = unsure;
            else waiting.current = { ...now, timer: undefined };
          }
          return false;
        },
      )
      .then((isKept) => {
        if (writing.current === written) writing.current = null;
        void client.invalidateQueries({ queryKey: DRAFTS_KEY });
        return isKept;
      });
    writing.current = written;
    return written;
  }, [client]);

  useEffect(() => onFlush(flush), [flush]);

  const wait = useCallback(
    (content: string) => {
      kept.current = true;
      if (waiting.current !== null) clearTimeout(waiting.current.timer);
      const timer = setTimeout(() => void flush(), QUIET_MS);
      waiting.current = { key, content, timer };
    },
    [key, flush],
  );

  /** There is no draft from before: what was typed meanwhile is kept. */
  const begin = useEffectEvent(() => {
    ready.current = true;
    if (early.current !== null) wait(early.current.content);
    early.current = null;
  });

  const onLeft = useEffectEvent(() => {
    const isThere = kept.current || early.current !== null;
    kept.current = false;
    if (!isThere) return;
    void flush().then((isKept) => {
      if (isKept) return notify({ color: 'yellow', message: t('draft.kept') });
      const left = waiting.current ?? early.current;
      if (left !== null) leaveBehind(left.key, left.content);
      waiting.current = null;
      early.current = null;
      return notify({ color: 'red', message: t('draft.notKept'), autoClose: false });
    });
  });

  useEffect(() => {
    let current = true;
    ready.current = false;
    platform()
      .call('draft_get', { key })
      .then(
        (draft) => {
          if (!current) return;
          if (draft.content === null || draft.content === sentEarly.current) begin();
          else onFound(draft.content);
        },
        () => {
          if (current) setLost(true);
        },
      );
    return () => {
      current = false;
      onLeft();
    };
  }, [key]);

  const keep = useCallback(
    (content: T) => {
      const typed = JSON.stringify(content);
      if (ready.current) wait(typed);
      else early.current = { key, content: typed };
    },
    [key, wait],
  );

  const discard = useCallback(() => {
    early.current = null;
    if (waiting.current !== null) clearTimeout(waiting.current.timer);
    waiting.current = null;
    settleDraft(key);
    kept.current = false;
    setResumed(false);
    setFound(null);
    ready.current = true;
    const forget = () =>
      platform()
        .call('draft_discard', { key })
        .then(
          () => void client.invalidateQueries({ queryKey: DRAFTS_KEY }),
          () => setLost(true),
        );
    // What is being written must not arrive after it was forgotten.
    if (writing.current === null) void forget();
    else void writing.current.then(forget);
  }, [key, client]);

  const take =
    found === null
      ? null
      : () => {
          setFound(null);
          setResumed(true);
          ready.current = true;
          resume(JSON.parse(found) as T);
        };

  return { resumed, take, lost, keep, discard };
}
