import { type RefObject, useState } from 'react';
import { unreadFields } from './entries';

interface HeldTabs {
  /** Whether a tab's fields stay while another tab is shown. */
  isHeld: (tab: string) => boolean;
  /** Called as the tab changes: from then on the tabs that hold unreadable text stay. */
  hold: () => void;
}

/**
 * Keeps the fields of a tab that is left with text that could not be read: taken off the page, they would lose it, and the
 * form could be saved over it. Panels under `root` are marked with `data-tab` and their tabs keep what is mounted by
 * `display: none`, so that a panel held is not drawn anew.
 */
export function useHeldTabs(root: RefObject<HTMLElement | null>): HeldTabs {
  const [held, setHeld] = useState<ReadonlySet<string>>(new Set());
  function hold() {
    const panels = [...(root.current?.querySelectorAll<HTMLElement>('[data-tab]') ?? [])];
    const names = panels
      .filter((panel) => unreadFields(panel).length > 0)
      .map(({ dataset }) => dataset['tab'] ?? '');
    setHeld(new Set(names));
  }
  return { isHeld: (tab) => held.has(tab), hold };
}
