import { useQuery } from '@tanstack/react-query';
import type { Source } from '@/contract';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';

/** The countries of which there are media figures, each with how many totals wait to be settled. */
export function useMediaLandscapes() {
  return useQuery({
    queryKey: ['media_landscape_list'],
    queryFn: () => platform().call('media_landscape_list', {}),
    meta: { families: ['media_landscape', 'source'] },
  });
}

/** The media of one country. */
export function useMediaLandscape(id: string) {
  const lang = useLanguage();
  return useQuery({
    queryKey: ['media_landscape_get', id, lang],
    queryFn: () => platform().call('media_landscape_get', { id, lang }),
  });
}

/** Every source, for figures that name one by its title. */
export function useSources(): readonly Source[] {
  const sources = useQuery({
    queryKey: ['source_list'],
    queryFn: () => platform().call('source_list', {}),
    meta: { families: ['source'] },
  });
  return sources.data?.rows ?? NONE;
}

const NONE: readonly Source[] = [];
