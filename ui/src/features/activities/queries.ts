import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';
import { type ActivityFilters, asRequest } from './filters';

const PAGE = 200;

/** The log, page by page as it is scrolled. */
export function useActivities(filters: ActivityFilters) {
  const lang = useLanguage();
  const pages = useInfiniteQuery({
    queryKey: ['activity_list', filters, lang],
    queryFn: ({ pageParam }) =>
      platform().call('activity_list', asRequest(filters, lang, pageParam, PAGE)),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
    meta: { families: ['activity', 'organisation'] },
  });
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.rows) ?? [], [pages.data]);
  return { ...pages, rows };
}

/** The first few activities that answer. */
export function useFewActivities(filters: ActivityFilters, limit: number) {
  const lang = useLanguage();
  return useQuery({
    queryKey: ['activity_few', filters, limit, lang],
    queryFn: () => platform().call('activity_list', asRequest(filters, lang, null, limit)),
    meta: { families: ['activity', 'organisation'] },
  });
}

/** One activity with all that belongs to it. */
export function useActivity(id: string) {
  const lang = useLanguage();
  return useQuery({
    queryKey: ['activity_get', id, lang],
    queryFn: () => platform().call('activity_get', { id, lang }),
  });
}
