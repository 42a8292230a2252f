import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';

/** So many delegations to be reported on are shown. */
const SHOWN = 20;

/** One delegation with what the rules say of it and what was promised. */
export function useDelegation(id: string) {
  const lang = useLanguage();
  return useQuery({
    queryKey: ['delegation_get', id, lang],
    queryFn: () => platform().call('delegation_get', { id, lang }),
  });
}

/** Delegations that came back and are not reported on. */
export function useDelegationsDue() {
  const lang = useLanguage();
  return useQuery({
    queryKey: ['delegation_due', lang],
    queryFn: () => platform().call('delegation_due', { limit: SHOWN, lang }),
    meta: { families: ['activity', 'rule'] },
  });
}

/** Travel documents of people, masked. */
export function useTravelDocuments(people: readonly string[]) {
  return useQuery({
    queryKey: ['travel_list', people],
    queryFn: () => platform().call('travel_list', { people: [...people] }),
    meta: { families: ['person'] },
    enabled: people.length > 0,
  });
}

/** Rules by which hints go. */
export function useRules() {
  return useQuery({
    queryKey: ['rule_list'],
    queryFn: () => platform().call('rule_list', {}),
    meta: { families: ['rule'] },
  });
}
