/** Rows of the store that are not here yet. */
export interface MoreRows {
  /** Whether there are any. */
  exist: boolean;
  /** Asks for the next of them. */
  load: () => void;
  /** Whether asking for them failed: nobody asks again by itself. */
  failed?: boolean;
  /** How many rows there are in all, as far as they were counted, and whether there may be more than that. */
  total?: { count: number; orMore: boolean } | undefined;
}

interface Pages {
  hasNextPage: boolean;
  isFetchNextPageError: boolean;
  fetchNextPage: () => Promise<unknown>;
  data: { pages: readonly object[] } | undefined;
}

/** The rows beyond those of a list that is read page by page. */
export function moreOf(pages: Pages): MoreRows {
  const first: Partial<{ total: number; more: boolean }> | undefined = pages.data?.pages[0];
  return {
    exist: pages.hasNextPage,
    load: () => void pages.fetchNextPage(),
    failed: pages.isFetchNextPageError,
    total:
      first?.total === undefined ? undefined : { count: first.total, orMore: first.more ?? false },
  };
}
