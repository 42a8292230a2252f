import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';

/** One round of talks with its conclusions and the meeting before it. */
export function useTalks(id: string) {
  const lang = useLanguage();
  return useQuery({
    queryKey: ['talks_get', id, lang],
    queryFn: () => platform().call('talks_get', { id, lang }),
    enabled: id !== 'new',
  });
}
