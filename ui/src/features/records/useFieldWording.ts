import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Table } from '@/contract';
import { RECORDS } from '@/contract/records';
import vi from '@/i18n/vi';
import { useZones } from '@/shared/date/useZones';
import { useFormat } from '@/shared/format/useFormat';

type FieldName = keyof typeof vi.field;
type Lists = keyof typeof vi.terms;

const isList = (list: string | undefined): list is Lists => list !== undefined && list in vi.terms;

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
      const { kind, list } = RECORDS[table].fields[field] ?? { kind: 'text' };
      switch (kind) {
        case 'date':
          return format.date(stored);
        case 'clock':
          return stored === 'unknown' ? t('common.unknown') : stored;
        case 'zone':
          return stored === 'unknown' ? t('common.unknown') : zones.label(stored);
        case 'country':
          return format.country(stored);
        case 'languages':
          return stored
            .split(' ')
            .map((code) =>
              code in vi.terms.lang ? t(`terms.lang.${code}` as 'common.unknown') : code,
            )
            .join(', ');
        case 'amount':
          return format.amount(stored);
        case 'fieldName':
          return label(stored);
        case 'term':
          return isList(list) && stored in vi.terms[list]
            ? t(`terms.${list}.${stored}` as 'common.unknown')
            : stored;
        default:
          return stored;
      }
    },
    [t, format, label, zones],
  );
  return { label, value };
}
