import { useQuery } from '@tanstack/react-query';
import type { SuggestedField } from '@/contract';
import { platform } from '@/platform';

/** Values written in a field of activities before that answer `text`, the most frequent first. */
export function useSuggestions(field: SuggestedField, text: string, limit: number): string[] {
  const found = useQuery({
    queryKey: ['value_suggest', field, text, limit],
    queryFn: () => platform().call('value_suggest', { field, text, limit }),
    placeholderData: (before) => before,
    meta: { families: ['activity'] },
  });
  return found.data?.values ?? [];
}
