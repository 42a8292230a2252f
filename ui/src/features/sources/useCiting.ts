import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Citation, Table } from '@/contract';
import { useFieldWording } from '@/features/records/useFieldWording';
import { useTerms } from '@/shared/terms/useTerms';

/** What a source can bear out: a record of a file as a whole, or with a `field` that field of it. */
export interface Cited {
  subject: string;
  /** As citations name it; empty for the record as a whole. */
  field: string;
  label: string;
}

/** What of a file sources can bear out; the first is its root record as a whole. */
export type CitedFile = [Cited, ...Cited[]];

/** Words what sources bear out. */
export function useCiting() {
  const { t } = useTranslation();
  const words = useFieldWording();
  const tables = useTerms('table');

  /** The root record as a whole, and these fields of it. */
  const root = useCallback(
    (subject: string, label: string, fields: readonly string[]): CitedFile => [
      { subject, field: '', label },
      ...fields.map((field) => ({ subject, field, label: words.label(field) })),
    ],
    [words],
  );

  /** A record that belongs to the root record, by its kind and what it is called. */
  const part = useCallback(
    (table: Table, subject: string, name: string): Cited => ({
      subject,
      field: '',
      label:
        name === ''
          ? tables.label(table)
          : t('sources.aboutNamed', { table: tables.label(table), name }),
    }),
    [t, tables],
  );

  /** What a citation is about, whether a source is usually asked for that or not. */
  const labelOf = useCallback(
    (file: CitedFile, { subject, field }: Pick<Citation, 'subject' | 'field'>): string => {
      const exact = file.find((each) => each.subject === subject && each.field === field);
      if (exact !== undefined) return exact.label;
      if (subject === file[0].subject) return words.label(field);
      const record =
        file.find((each) => each.subject === subject && each.field === '')?.label ??
        t('picker.missing');
      return field === '' ? record : t('sources.aboutField', { record, field: words.label(field) });
    },
    [t, words],
  );
  return { root, part, labelOf };
}
