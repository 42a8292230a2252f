import { useTranslation } from 'react-i18next';
import styles from './FilterDate.module.css';
import { earliestDay, latestDay } from '../date/partial';
import { PartialDateInput } from './PartialDateInput';

interface FilterDateProps {
  /** What is narrowed by the date. */
  label: string;
  value: string;
  onChange: (date: string) => void;
  /** The other end, for the end of a span that lies before its beginning matches nothing. */
  from?: string | undefined;
}

/** A date a list is narrowed by. A date that cannot be read is told below the field, over the list, so that the bar keeps its form. */
export function FilterDate({ label, value, onChange, from = '' }: FilterDateProps) {
  const { t } = useTranslation();
  const [first, last] = [earliestDay(from || 'unknown'), latestDay(value || 'unknown')];
  const isReversed = first !== null && last !== null && last < first;
  return (
    <PartialDateInput
      classNames={{ root: styles.date, wrapper: styles.wrapper, error: styles.error }}
      rightSection={null}
      aria-label={label}
      placeholder={label}
      consequence={t('entry.notNarrowed')}
      error={isReversed ? t('date.toBeforeFrom') : null}
      value={value}
      onChange={onChange}
    />
  );
}
