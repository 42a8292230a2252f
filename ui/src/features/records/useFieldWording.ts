import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Table } from '@/contract';
import kinds from '@/i18n/fieldKinds.json';
import vi from '@/i18n/vi';
import { useZones } from '@/shared/date/useZones';
import { useFormat } from '@/shared/format/useFormat';

type FieldName = keyof typeof vi.field;
type Lists = keyof typeof vi.terms;

const isList = (list: string | undefined): list is Lists => list !== undefined && list in vi.terms;

/**
 * The closed list a field's codes come from, by table where a field's name means different lists, and the fields that hold dates. Papers that tell
 * changes read the same file.
 */
const LIST: Readonly<Record<string, string>> = kinds.lists;
const DATES: ReadonlySet<string> = new Set(kinds.dates);
const AMOUNTS: ReadonlySet<string> = new Set(kinds.amounts);

interface FieldWording {
  /** Takes the wire's name of a field (`startsOn`) and the one citations keep (`starts_on`). */
  label: (field: string) => string;
  /** A stored value of a field as a reader sees it; an empty one as "trống". */
  value: (table: Table, field: string, stored: string) => string;
}

/** Words the fields of records and the values kept in them. */
export function useFieldWording(): FieldWording {
  const { t } = useTranslation();
  const format = useFormat();
  const zones = useZones();

  const label = useCallback(
    (field: string) => {
      const wire = field.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
      return wire in vi.field ? t(`field.${wire as FieldName}`) : field;
    },
    [t],
  );
  const value = useCallback(
    (table: Table, field: string, stored: string) => {
      if (stored === '') return t('change.empty');
      if (field === 'starts' || field === 'ends') return stored === 'unknown' ? t('common.unknown') : stored;
      if (field === 'zone') return stored === 'unknown' ? t('common.unknown') : zones.label(stored);
      if (field === 'languages') {
        return stored
          .split(' ')
          .map((code) => (code in vi.terms.lang ? t(`terms.lang.${code}` as 'common.unknown') : code))
          .join(', ');
      }
      if (DATES.has(field)) return format.date(stored);
      if (field === 'field') return label(stored);
      if (field === 'country') return format.country(stored);
      if (AMOUNTS.has(`${table}.${field}`) || AMOUNTS.has(field)) return format.amount(stored);
      const list = LIST[`${table}.${field}`] ?? LIST[field];
      if (!isList(list) || !(stored in vi.terms[list])) return stored;
      return t(`terms.${list}.${stored}` as 'common.unknown');
    },
    [t, format, label, zones],
  );
  return { label, value };
}
