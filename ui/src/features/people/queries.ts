import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';
import { asRequest, type PersonFilters } from './filters';

const PAGE = 200;

/** People by given name, page by page as the list is scrolled. */
export function usePeople(filters: PersonFilters) {
  const lang = useLanguage();
  const pages = useInfiniteQuery({
    queryKey: ['person_list', filters, lang],
    queryFn: ({ pageParam }) =>
      platform().call('person_list', asRequest(filters, lang, pageParam, PAGE)),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
    meta: { families: ['person', 'organisation'] },
  });
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.rows) ?? [], [pages.data]);
  return { ...pages, rows };
}

/** One person with posts and activities. */
export function usePerson(id: string) {
  const lang = useLanguage();
  return useQuery({
    queryKey: ['person_get', id, lang],
    queryFn: () => platform().call('person_get', { id, lang }),
  });
}
