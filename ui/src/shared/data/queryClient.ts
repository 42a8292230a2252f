import { QueryClient } from '@tanstack/react-query';
import { type Family, RECORDS } from '@/contract/records';
import { platform } from '@/platform';

declare module '@tanstack/react-query' {
  interface Register {
    /** Families whose changes make the query stale; without any, every change does. */
    queryMeta: { families?: readonly Family[] };
  }
}

/** Which office is open: the one thing asked that holds from one office to the next. */
export const OFFICE_KEY = ['office'] as const;

/** Forgets what was read of an office that is no longer open. */
export function forgetRecords(client: QueryClient): void {
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== OFFICE_KEY[0] });
}

/** The page's cache of what the store answered. The store is on this machine: nothing is retried and nothing expires by time. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

/** Asks again for what a change made stale, whoever made the change. */
export function followChanges(client: QueryClient): () => void {
  const stopChanged = platform().on('changed', ({ tables }) => {
    const changed = new Set(tables.map((table) => RECORDS[table].family));
    void client.invalidateQueries({
      predicate: ({ meta }) =>
        meta?.families === undefined ||
        changed.has(null) ||
        meta.families.some((family) => changed.has(family)),
    });
  });
  // What was read of the office before goes with the pages that show it.
  const stopOffice = platform().on(
    'office_changed',
    () => void client.invalidateQueries({ queryKey: OFFICE_KEY }),
  );
  return () => {
    stopChanged();
    stopOffice();
  };
}
