/**
 * Fields that read what is typed into them, such as dates, counts and sums. Each field registers its element; whoever saves
 * a form first has every field under the form's element read what stands in it, and saves only if all could.
 *
 * The register is kept by element, not by React context: a dialog opened from a form belongs to the form's component tree
 * but not to its element, and a hidden tab keeps its elements while its effects are disconnected.
 */
import { flushSync } from 'react-dom';

export interface Entry {
  /** Whether something is typed that nobody has tried to read yet. */
  pending: () => boolean;
  /** Reads what is typed now. Returns in words why it cannot be read, or null. */
  settle: () => string | null;
  /** Drops what is typed and shows the kept value again. */
  reset: () => void;
}

/** A field whose text could not be read. */
interface Unread {
  field: HTMLElement;
  problem: string;
}

/** Marks the elements registered here. */
const ENTRY = 'data-entry';
/** Marks a field while its text is known to be unreadable. */
export const UNREAD = 'data-unread';

const entries = new WeakMap<Element, Entry>();

export function registerEntry(field: HTMLElement, entry: Entry): void {
  field.setAttribute(ENTRY, '');
  entries.set(field, entry);
}

function entriesUnder(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(`[${ENTRY}]`)];
}

/** Has every field under `root` read what is typed into it, and returns those that could not, in document order. */
export function settleEntries(root: ParentNode): Unread[] {
  const unread: Unread[] = [];
  for (const field of entriesUnder(root)) {
    // One after the other: each may change the rows that the next one writes into.
    const problem = flushSync(() => entries.get(field)?.settle() ?? null);
    if (problem !== null) unread.push({ field, problem });
  }
  return unread;
}

/** Whether a field under `root` holds text that nobody has tried to read yet. */
export function hasPending(root: ParentNode): boolean {
  return entriesUnder(root).some((field) => entries.get(field)?.pending() ?? false);
}

/** Drops what is typed and not yet read in every field under `root`. */
export function resetEntries(root: ParentNode): void {
  for (const field of entriesUnder(root)) entries.get(field)?.reset();
}

/** The fields under `root` that show text that could not be read. */
export function unreadFields(root: ParentNode): (HTMLInputElement | HTMLTextAreaElement)[] {
  return [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(`[${UNREAD}]`)];
}

/** What a field is called on screen: its label, without the mark of required fields. */
export function nameOf(field: HTMLElement): string {
  const named = field.getAttribute('aria-label');
  if (named !== null) return named;
  const label =
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
      ? field.labels?.[0]
      : undefined;
  if (label === undefined) return field.closest('[aria-label]')?.getAttribute('aria-label') ?? '';
  const words = label.cloneNode(true) as HTMLElement;
  for (const mark of words.querySelectorAll('[aria-hidden]')) mark.remove();
  return (words.textContent ?? '').trim();
}

/** The fault shown at a field. */
export function faultOf(field: HTMLElement): string {
  const described = (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((id) => id.endsWith('-error'));
  const texts = described.map((id) => document.getElementById(id)?.textContent ?? '');
  return texts.find((text) => text !== '') ?? field.title;
}

/** The first field under `root` that is marked as faulty: one on screen before one on a hidden tab. */
export function firstFault(root: ParentNode): HTMLElement | null {
  const faulty = [...root.querySelectorAll<HTMLElement>('[aria-invalid="true"]')];
  return faulty.find((field) => !isOnHiddenTab(field)) ?? faulty[0] ?? null;
}

function isOnHiddenTab(field: HTMLElement): boolean {
  const panel = field.closest<HTMLElement>('[role="tabpanel"]');
  return panel !== null && panel.style.display === 'none';
}

/** How many frames a tab may take to be shown. */
const FRAMES = 30;

/** Scrolls to a field and focuses it, once the tab it is on is shown. */
export function goToField(field: HTMLElement, frames = FRAMES): void {
  requestAnimationFrame(() => {
    field.focus({ preventScroll: true });
    if (document.activeElement !== field && frames > 0 && field.isConnected)
      return goToField(field, frames - 1);
    field.scrollIntoView({ block: 'center' });
  });
}
