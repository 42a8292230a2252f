/**
 * Drafts that wait for a pause in typing. They are written at once when the page is left: when the window or the program
 * closes, the page is reloaded or hidden.
 */
import i18next from 'i18next';
import { platform } from '@/platform';
import { ask, canAsk } from '../ask/ask';
import { settleEntries } from '../entry/entries';

/** Writes what waits; resolves with whether everything typed is kept. */
type Flush = () => Promise<boolean>;

const waiting = new Set<Flush>();

/** Drafts of forms that were left, by key, which could not be written. */
const leftBehind = new Map<string, string>();

/** Remembers the draft of a form that is left and could not be written: it is tried again before the window closes. */
export function leaveBehind(key: string, content: string): void {
  leftBehind.set(key, content);
}

/** The draft of a form is written, or given up. */
export function settleDraft(key: string): void {
  leftBehind.delete(key);
}

async function writeLeftBehind(): Promise<boolean> {
  for (const [key, content] of leftBehind) {
    try {
      await platform().call('draft_save', { key, content, onlyNew: false });
      settleDraft(key);
    } catch {
      return false;
    }
  }
  return true;
}

/** Registers what writes a form's draft at once; returns what takes it out again. */
export function onFlush(flush: Flush): () => void {
  waiting.add(flush);
  return () => waiting.delete(flush);
}

/** Writes every draft that waits; resolves once the store has answered, with whether all are kept. */
async function flushDrafts(): Promise<boolean> {
  const kept = await Promise.all([...[...waiting].map((flush) => flush()), writeLeftBehind()]);
  return kept.every(Boolean);
}

/** Writes every draft, with what is typed in the field that has not been left yet. */
function flushAll(): Promise<boolean> {
  settleEntries(document);
  return flushDrafts();
}

/** Asks whether to close although something typed cannot be kept. Where no page is there to ask, there is none to keep either. */
async function mayClose(): Promise<boolean> {
  if (!canAsk()) return true;
  const { t } = i18next;
  const question = {
    title: t('draft.closing'),
    text: t('draft.closingHint'),
    options: [],
    goOn: t('draft.closeAnyway'),
  };
  return (await ask(question)) === 'goOn';
}

/** Has drafts written when the page is left. Called once, before the first form is shown. */
export function keepDraftsOnLeaving(): void {
  window.addEventListener('pagehide', () => void flushAll());
  window.addEventListener('beforeunload', () => void flushAll());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flushDrafts();
  });
  platform().onClosing?.(flushAll, mayClose);
}
