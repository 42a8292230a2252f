import { useTranslation } from 'react-i18next';
import type { Language } from '.';

/** The language on screen: also the one names and titles are asked for in. */
export function useLanguage(): Language {
  return useTranslation().i18n.language as Language;
}
