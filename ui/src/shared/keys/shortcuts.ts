/**
 * Keyboard shortcuts. A component registers what it answers to while it is on screen; the newest registration of a key wins,
 * so a dialog or a page can take over a key of the shell. The `?` help lists exactly what is registered.
 * Nothing is handled while an input method composes.
 */
import { useEffect, useId, useRef, useSyncExternalStore } from 'react';

export interface Shortcut {
  /** `mod+k`, `mod+shift+z`, `?`, `escape`; `mod` is Ctrl, or ⌘ on a Mac. */
  keys: string;
  /** What it does, in the reader's language. */
  label: string;
  /** Runs also while the focus is in a text field. */
  inFields: boolean;
  run: () => void;
}

/** Keys a component handles itself, listed in the help. */
export interface ShortcutHelp {
  /** Alternatives are parted by a blank: `arrowup arrowdown`. */
  keys: string;
  label: string;
}

interface Registered extends Shortcut {
  owner: string;
}

interface Helped extends ShortcutHelp {
  owner: string;
}

let registered: readonly Registered[] = [];
let helped: readonly Helped[] = [];
const watchers = new Set<() => void>();

function publish(next: readonly Registered[]): void {
  registered = next;
  tellWatchers();
}

function publishHelp(next: readonly Helped[]): void {
  helped = next;
  tellWatchers();
}

function tellWatchers(): void {
  listed = null;
  for (const watcher of watchers) watcher();
}

/** Whether an input method is composing: keys then belong to it. */
export function isComposing(event: KeyboardEvent | React.KeyboardEvent): boolean {
  const native = 'nativeEvent' in event ? event.nativeEvent : event;
  // Some engines report the last key of a composition only by the code 229.
  return native.isComposing || native.keyCode === 229;
}

/**
 * For a form's `onKeyDown`: Enter in a field does not save the form. It belongs to lists and input methods, and one press too
 * many must not file a half-written record; forms are saved by Ctrl+Enter, Ctrl+S or their button.
 */
export function keepEnterInField(event: React.KeyboardEvent): void {
  const plain = event.key === 'Enter' && !event.ctrlKey && !event.metaKey;
  if (plain && event.target instanceof HTMLInputElement) event.preventDefault();
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select'))
  );
}

/** The event as it is written in `Shortcut.keys`. */
function written(event: KeyboardEvent): string {
  const key = event.key.toLowerCase();
  const mod = event.ctrlKey || event.metaKey ? 'mod+' : '';
  const alt = event.altKey ? 'alt+' : '';
  // Shift is part of a printed character already: `?` is not `shift+/`.
  const shift = event.shiftKey && (mod !== '' || alt !== '' || key.length > 1) ? 'shift+' : '';
  return `${mod}${alt}${shift}${key}`;
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || isComposing(event)) return;
  const keys = written(event);
  const field = isField(event.target);
  const match = registered.findLast(
    (shortcut) => shortcut.keys === keys && (shortcut.inFields || !field),
  );
  if (match === undefined) return;
  event.preventDefault();
  match.run();
}

/** Answers to these keys while the component is mounted. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const owner = useId();
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  // What is registered changes only with what is written here, not with every new closure.
  const declared = JSON.stringify(
    shortcuts.map(({ keys, label, inFields }) => ({ keys, label, inFields })),
  );

  useEffect(() => {
    const mine = (JSON.parse(declared) as Omit<Shortcut, 'run'>[]).map((shortcut, index) => ({
      ...shortcut,
      owner,
      run: () => latest.current[index]?.run(),
    }));
    publish([...registered, ...mine]);
    return () => publish(registered.filter((shortcut) => shortcut.owner !== owner));
  }, [owner, declared]);
}

/**
 * Keeps keys of an input method from every other listener, those of libraries included: Enter, Esc and arrows then choose
 * among its candidates. What the input method does with them is not affected. Called once, before anything else listens.
 */
export function keepComposingKeys(): void {
  window.addEventListener('keydown', stopComposing, true);
}

function stopComposing(event: KeyboardEvent): void {
  if (isComposing(event)) event.stopImmediatePropagation();
}

/** Starts listening; called once by the shell. */
export function listenForShortcuts(): () => void {
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

/** Lists keys the component handles itself, while it is mounted. */
export function useShortcutHelp(help: readonly ShortcutHelp[]): void {
  const owner = useId();
  const declared = JSON.stringify(help);

  useEffect(() => {
    const mine = (JSON.parse(declared) as ShortcutHelp[]).map((entry) => ({ ...entry, owner }));
    publishHelp([...helped, ...mine]);
    return () => publishHelp(helped.filter((entry) => entry.owner !== owner));
  }, [owner, declared]);
}

/** Every key that does something now, one line per key. */
export function useListedShortcuts(): readonly ShortcutHelp[] {
  return useSyncExternalStore(watch, list);
}

let listed: readonly ShortcutHelp[] | null = null;

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

function list(): readonly ShortcutHelp[] {
  if (listed === null) {
    const byKeys = new Map<string, ShortcutHelp>();
    for (const { keys, label } of [...registered, ...helped]) byKeys.set(keys, { keys, label });
    listed = [...byKeys.values()];
  }
  return listed;
}

/** How the keys are shown: `Ctrl`, `Shift`, `K`. */
export function keyCaps(keys: string): string[] {
  const mac = navigator.platform.startsWith('Mac');
  const names: Record<string, string> = {
    mod: mac ? '⌘' : 'Ctrl',
    shift: 'Shift',
    alt: 'Alt',
    escape: 'Esc',
    enter: 'Enter',
    arrowup: '↑',
    arrowdown: '↓',
    arrowleft: '←',
    space: 'Space',
  };
  return keys.split(/[+ ]/).map((key) => names[key] ?? key.toUpperCase());
}
