import { useTranslation } from 'react-i18next';
import { readPartialDate } from '../date/partial';
import { DateField, type DateFieldProps } from './DateField';

/**
 * A date as an officer knows it: a day, a month, a year, or "không rõ". Wire form: `2023-11-11`, `2023-11`, `2023`,
 * `unknown`.
 */
export function PartialDateInput(props: DateFieldProps) {
  const { t } = useTranslation();
  return <DateField {...props} read={readPartialDate} hint={t('date.hint')} />;
}
