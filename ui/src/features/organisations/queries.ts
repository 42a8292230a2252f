import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';
import { asRequest, type OrganisationFilters } from './filters';

const PAGE = 200;

/** Organisations by name, page by page as the list is scrolled. */
export function useOrganisations(filters: OrganisationFilters) {
  const lang = useLanguage();
  const pages = useInfiniteQuery({
    queryKey: ['organisation_list', filters, lang],
    queryFn: ({ pageParam }) =>
      platform().call('organisation_list', asRequest(filters, lang, pageParam, PAGE)),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
    meta: { families: ['organisation'] },
  });
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.rows) ?? [], [pages.data]);
  return { ...pages, rows };
}

/** One organisation with its names, successors, people and what was done with it; nothing is asked while none is chosen. */
export function useOrganisation(id: string | null) {
  const lang = useLanguage();
  return useQuery({
    queryKey: ['organisation_get', id, lang],
    queryFn: () => platform().call('organisation_get', { id: id ?? '', lang }),
    enabled: id !== null,
  });
}

/** What an organisation is called, to show it as chosen. */
export function useOrganisationName(id: string | null): string {
  return useOrganisation(id).data?.names[id ?? '']?.text ?? '';
}
