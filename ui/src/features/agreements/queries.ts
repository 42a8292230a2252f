import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';
import { type AgreementFilters, asRequest } from './filters';

const PAGE = 200;

/** The register, page by page as it is scrolled. */
export function useAgreements(filters: AgreementFilters) {
  const lang = useLanguage();
  const pages = useInfiniteQuery({
    queryKey: ['agreement_list', filters, lang],
    queryFn: ({ pageParam }) =>
      platform().call('agreement_list', asRequest(filters, lang, pageParam, PAGE)),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
    // What is carried out follows from the log.
    meta: { families: ['agreement', 'activity'] },
  });
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.rows) ?? [], [pages.data]);
  return { ...pages, rows };
}

/** The agreements that ask something of the officer, the most pressing first. */
export function useAgreementsToWatch(limit: number) {
  const lang = useLanguage();
  return useQuery({
    queryKey: ['agreement_watch', limit, lang],
    queryFn: () => platform().call('agreement_watch', { limit, lang }),
    meta: { families: ['agreement', 'activity'] },
  });
}

/** One agreement with its commitments and what carried them out; nothing is asked while no agreement is chosen. */
export function useAgreement(id: string | null) {
  const lang = useLanguage();
  return useQuery({
    queryKey: ['agreement_get', id, lang],
    queryFn: () => platform().call('agreement_get', { id: id ?? '', lang }),
    enabled: id !== null,
  });
}
