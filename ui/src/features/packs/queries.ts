import { useQuery } from '@tanstack/react-query';
import type { PackRequest } from '@/contract';
import { platform } from '@/platform';

/** A pack is some hundred kilobytes: only the one on screen is kept. */
const KEPT_MS = 0;

/**
 * The pack as PDF, composed again whenever the request or any record changes. While another is being composed the one
 * before stays; an answer that comes after a newer request is not shown.
 */
export function usePack(request: PackRequest | null) {
  return useQuery({
    queryKey: ['pack_compose', request],
    queryFn: async () => {
      if (request === null) throw new Error('no pack is asked for');
      const { content, ...told } = await platform().call('pack_compose', { pack: request, file: 'pdf' });
      return { ...told, bytes: Uint8Array.from(atob(content), (char) => char.charCodeAt(0)) };
    },
    enabled: request !== null,
    placeholderData: (before) => (request === null ? undefined : before),
    gcTime: KEPT_MS,
  });
}
