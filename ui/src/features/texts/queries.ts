import { useQuery } from '@tanstack/react-query';
import type { TextRequest } from '@/contract';
import { platform } from '@/platform';
import { bytesOf } from '@/shared/data/base64';

/** Only the paper on screen is kept. */
const KEPT_MS = 0;

/** A text as PDF with its findings, typeset again whenever the text or a choice changes; the one before stays until then. */
export function useTextPaper(text: TextRequest | null) {
  return useQuery({
    queryKey: ['text_typeset', text],
    queryFn: async () => {
      if (text === null) throw new Error('there is no text');
      const { content, ...told } = await platform().call('text_typeset', { text, file: 'pdf' });
      return { ...told, bytes: bytesOf(content) };
    },
    enabled: text !== null,
    // What the text says does not hang on any record.
    meta: { families: [] },
    placeholderData: (before) => (text === null ? undefined : before),
    gcTime: KEPT_MS,
    retry: false,
  });
}
