/**
 * The three languages. Vietnamese is the reference: its files give the keys their types, so a key that does not exist,
 * or one that Lao or English lacks, fails the type check and with it the build. `keys.test.ts` checks the variables too.
 */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import vi from './vi';

/** Every text of the program in one language. */
export type Texts = typeof vi;
export type Language = 'vi' | 'lo' | 'en';

export const LANGUAGES: readonly Language[] = ['vi', 'lo', 'en'];

const REMEMBERED = 'caunoi.language';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: { ui: Texts };
    returnNull: false;
    contextSeparator: '|';
  }
}

const load: Record<Language, () => Promise<Texts>> = {
  vi: () => Promise.resolve(vi),
  lo: async () => (await import('./lo')).default,
  en: async () => (await import('./en')).default,
};

/** Starts with the language this machine used last; Vietnamese the first time. */
export async function startLanguages(): Promise<void> {
  const remembered =
    LANGUAGES.find((language) => language === localStorage.getItem(REMEMBERED)) ?? 'vi';
  await i18next.use(initReactI18next).init({
    lng: remembered,
    fallbackLng: false,
    defaultNS: 'ui',
    ns: ['ui'],
    resources: { [remembered]: { ui: await load[remembered]() } },
    interpolation: { escapeValue: false },
    returnNull: false,
    // Codes of the contract carry underscores; `|` keeps them from being read as a key with a context.
    contextSeparator: '|',
    react: { useSuspense: false },
  });
  document.documentElement.lang = remembered;
}

/** Switches the language of everything on screen and remembers it on this machine. */
export async function switchLanguage(language: Language): Promise<void> {
  i18next.addResourceBundle(language, 'ui', await load[language]());
  await i18next.changeLanguage(language);
  localStorage.setItem(REMEMBERED, language);
  document.documentElement.lang = language;
}
