import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';
import { asRequest, type FollowUpFilters } from './filters';

const PAGE = 200;
const FAMILIES = ['follow_up', 'activity', 'agreement'] as const;

/** Follow-ups, the earliest due first, page by page as the list is scrolled. */
export function useFollowUps(filters: Omit<FollowUpFilters, 'open'>) {
  const lang = useLanguage();
  const pages = useInfiniteQuery({
    queryKey: ['follow_up_list', filters, lang],
    queryFn: ({ pageParam }) =>
      platform().call('follow_up_list', asRequest(filters, lang, pageParam, PAGE)),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
    meta: { families: FAMILIES },
  });
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.rows) ?? [], [pages.data]);
  return { ...pages, rows };
}

/** The first few follow-ups that answer. */
export function useFewFollowUps(filters: FollowUpFilters, limit: number) {
  const lang = useLanguage();
  return useQuery({
    queryKey: ['follow_up_few', filters, limit, lang],
    queryFn: () => platform().call('follow_up_list', asRequest(filters, lang, null, limit)),
    meta: { families: FAMILIES },
  });
}

/** One follow-up with the names of what it comes from. */
export function useFollowUp(id: string) {
  const lang = useLanguage();
  return useQuery({
    queryKey: ['follow_up_get', id, lang],
    queryFn: () => platform().call('follow_up_get', { id, lang }),
  });
}
