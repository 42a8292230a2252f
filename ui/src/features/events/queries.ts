import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';

/** One event with its checklist, guests and loans as they stand. */
export function useEvent(id: string) {
  const lang = useLanguage();
  return useQuery({
    queryKey: ['event_get', id, lang],
    queryFn: () => platform().call('event_get', { id, lang }),
    enabled: id !== 'new',
  });
}
