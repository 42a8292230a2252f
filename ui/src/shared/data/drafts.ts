/**
 * Drafts that wait for a pause in typing. They are written at once when the page is left: when the window or the program
 * closes, the page is reloaded or hidden.
 */
import { platform } from '@/platform';
import { settleEntries } from '../entry/entries';

type Flush = () => Promise<void>;

const waiting = new Set<Flush>();

/** Registers what writes a form's draft at once; returns what takes it out again. */
export function onFlush(flush: Flush): () => void {
  waiting.add(flush);
  return () => waiting.delete(flush);
}

/** Writes every draft that waits; resolves once the store has answered. */
async function flushDrafts(): Promise<void> {
  await Promise.all([...waiting].map((flush) => flush()));
}

/** Writes every draft, with what is typed in the field that has not been left yet. */
async function flushAll(): Promise<void> {
  settleEntries(document);
  await flushDrafts();
}

/** Has drafts written when the page is left. Called once, before the first form is shown. */
export function keepDraftsOnLeaving(): void {
  window.addEventListener('pagehide', () => void flushAll());
  window.addEventListener('beforeunload', () => void flushAll());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flushDrafts();
  });
  platform().onClosing?.(flushAll);
}
