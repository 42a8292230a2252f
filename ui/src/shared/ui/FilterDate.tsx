import { useTranslation } from 'react-i18next';
import styles from './FilterDate.module.css';
import { PartialDateInput } from './PartialDateInput';

interface FilterDateProps {
  /** What is narrowed by the date. */
  label: string;
  value: string;
  onChange: (date: string) => void;
}

/** A date a list is narrowed by. A date that cannot be read is told below the field, over the list, so that the bar keeps its form. */
export function FilterDate({ label, value, onChange }: FilterDateProps) {
  const { t } = useTranslation();
  return (
    <PartialDateInput
      classNames={{ root: styles.date, wrapper: styles.wrapper, error: styles.error }}
      rightSection={null}
      aria-label={label}
      placeholder={label}
      consequence={t('entry.notNarrowed')}
      value={value}
      onChange={onChange}
    />
  );
}
