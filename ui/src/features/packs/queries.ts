import { useQuery } from '@tanstack/react-query';
import type { PackFile, PackSubject } from '@/contract';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';
import { bytesOf } from '@/shared/data/base64';

/** A pack is some hundred kilobytes: only the one on screen is kept. */
const KEPT_MS = 0;

/** The packs there are, and what new ones are begun from. */
export function usePacks() {
  const lang = useLanguage();
  return useQuery({
    queryKey: ['pack_list', lang],
    queryFn: () => platform().call('pack_list', { lang }),
  });
}

/** One pack that is kept. */
export function usePack(id: string) {
  const lang = useLanguage();
  return useQuery({
    queryKey: ['pack_get', id, lang],
    queryFn: () => platform().call('pack_get', { id, lang }),
  });
}

/** A pack begun from a template; nothing of it is kept yet, so that no change elsewhere begins it anew. */
export function useBegunPack(subject: PackSubject, template: string) {
  const lang = useLanguage();
  return useQuery({
    queryKey: ['pack_begin', subject, template, lang],
    queryFn: () => platform().call('pack_begin', { subject, template, lang }),
    meta: { families: [] },
    gcTime: KEPT_MS,
  });
}

/**
 * The pack as PDF with what should be looked at, composed again whenever it or any record changes. While another is being composed the one
 * before stays; an answer that comes after a newer question is not shown.
 */
export function useDrawnPack(pack: PackFile) {
  const lang = useLanguage();
  return useQuery({
    queryKey: ['pack_compose', pack, lang],
    queryFn: async () => {
      const { paper, ...told } = await platform().call('pack_compose', { pack, file: 'pdf', lang });
      const { content, ...about } = paper;
      return { ...told, ...about, bytes: bytesOf(content) };
    },
    placeholderData: (before) => before,
    gcTime: KEPT_MS,
  });
}

/** What changed since a print. */
export function usePackSince(print: string) {
  const lang = useLanguage();
  return useQuery({
    queryKey: ['pack_since', print, lang],
    queryFn: () => platform().call('pack_since', { print, lang }),
  });
}
