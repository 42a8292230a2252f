import { describe, expect, it } from 'vitest';
import en from './en';
import lo from './lo';
import vi from './vi';

type Tree = { [key: string]: string | Tree };

/** `namespace:key` → text, with plural endings kept. */
function flatten(tree: Tree, path = ''): Map<string, string> {
  const out = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') out.set(here, value);
    else for (const [inner, text] of flatten(value, here)) out.set(inner, text);
  }
  return out;
}

const flatVi = flatten(vi);
const PLURAL = /_(zero|one|two|few|many|other)$/;
/** The key without its plural ending; codes that only look like one (`activity_edit_many`) have no `_other` beside them. */
const stem = (key: string) => {
  const bare = key.replace(PLURAL, '');
  return flatVi.has(`${bare}_other`) ? bare : key;
};
const stems = (texts: Map<string, string>) => [...new Set([...texts.keys()].map(stem))].toSorted();
const variables = (text: string) =>
  [...text.matchAll(/\{\{\s*([\w.]+)/g)].map((match) => match[1]).toSorted();

const languages = { vi: flatVi, lo: flatten(lo), en: flatten(en) };

describe.each(['lo', 'en'] as const)('%s beside vi', (language) => {
  it('has the same keys', () => {
    expect(stems(languages[language])).toEqual(stems(languages.vi));
  });

  it('has the same variables in each text', () => {
    const differing = [...languages[language]].filter(([key, text]) => {
      const reference = languages.vi.get(key) ?? languages.vi.get(`${stem(key)}_other`);
      return reference === undefined || variables(reference).join() !== variables(text).join();
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });
});

describe.each(['vi', 'lo', 'en'] as const)('%s', (language) => {
  it('leaves no text empty', () => {
    expect([...languages[language]].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('has every plural form its language needs', () => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const forms = new Map<string, string[]>();
    for (const key of languages[language].keys()) {
      const form = PLURAL.exec(key)?.[1];
      if (form !== undefined && stem(key) !== key)
        forms.set(stem(key), [...(forms.get(stem(key)) ?? []), form]);
    }
    expect([...forms].filter(([, given]) => given.toSorted().join() !== needed.join())).toEqual([]);
  });
});

describe('each language in its own script', () => {
  it('Lao is written in Lao', () => {
    const latin = [...languages.lo].filter(
      ([key, text]) => !/[\u0E80-\u0EFF]/.test(text) && languages.vi.get(key) !== text,
    );
    expect(latin).toEqual([]);
  });

  it('English carries no Vietnamese marks outside quotations and names', () => {
    const marked = [...languages.en].filter(([key, text]) => {
      const own = text.replace(/“[^”]*”/g, '').replace('Huế', '');
      return /[ăâđêôơưĂÂĐÊÔƠƯ\u1EA0-\u1EF9]/.test(own) && languages.vi.get(key) !== text;
    });
    expect(marked).toEqual([]);
  });
});
