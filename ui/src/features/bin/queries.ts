import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';

const PAGE = 200;

/** What was deleted, the last first, page by page as it is scrolled. */
export function useBin() {
  const lang = useLanguage();
  const pages = useInfiniteQuery({
    queryKey: ['bin_list', lang],
    queryFn: ({ pageParam }) =>
      platform().call('bin_list', { after: pageParam, limit: PAGE, lang }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.rows) ?? [], [pages.data]);
  return { ...pages, rows };
}
