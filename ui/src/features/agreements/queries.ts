import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';

/** One agreement with its commitments and what carried them out; nothing is asked while no agreement is chosen. */
export function useAgreement(id: string | null) {
  const lang = useLanguage();
  return useQuery({
    queryKey: ['agreement_get', id, lang],
    queryFn: () => platform().call('agreement_get', { id: id ?? '', lang }),
    enabled: id !== null,
  });
}
