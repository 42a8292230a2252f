import { QueryClient } from '@tanstack/react-query';
import { platform } from '@/platform';

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { tags?: readonly string[] };
  }
}

/** The page's cache of what the store answered. The store is on this machine: nothing is retried and nothing expires by time. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: false, staleTime: Infinity, refetchOnWindowFocus: false, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

/** Refetches what a change made stale, whoever made the change; a query without tags depends on everything. */
export function followChanges(client: QueryClient): () => void {
  return platform().on('changed', ({ tags }) => {
    const changed = new Set(tags);
    void client.invalidateQueries({
      predicate: ({ meta }) => meta?.tags === undefined || meta.tags.some((tag) => changed.has(tag)),
    });
  });
}
