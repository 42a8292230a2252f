import { useState } from 'react';

/** Reads from an address the tab a record's page is to begin with, dropping whatever is none. */
export function readTab({ tab }: Record<string, unknown>): { tab?: string } {
  return typeof tab === 'string' && tab !== '' ? { tab } : {};
}

/** The tab of a record's page: the one its address asks for, where the page has it, until another is chosen or asked for. */
export function useRecordTab<Tab extends string>(
  tabs: readonly Tab[],
  first: Tab,
  asked: string | undefined,
): [Tab, (tab: Tab) => void] {
  const [tab, setTab] = useState(() => tabs.find((each) => each === asked) ?? first);
  const [before, setBefore] = useState(asked);
  if (asked !== before) {
    setBefore(asked);
    setTab(tabs.find((each) => each === asked) ?? tab);
  }
  return [tab, setTab];
}
