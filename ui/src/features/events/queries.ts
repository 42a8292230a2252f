import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';

/** So many tasks are shown. */
const SHOWN = 20;

/** Tasks of events that are late or due soon. */
export function useEventTasksDue() {
  const lang = useLanguage();
  return useQuery({
    queryKey: ['event_due', lang],
    queryFn: () => platform().call('event_due', { limit: SHOWN, lang }),
    meta: { families: ['activity'] },
  });
}

/** One event with its checklist, guests and loans as they stand. */
export function useEvent(id: string) {
  const lang = useLanguage();
  return useQuery({
    queryKey: ['event_get', id, lang],
    queryFn: () => platform().call('event_get', { id, lang }),
    enabled: id !== 'new',
  });
}
