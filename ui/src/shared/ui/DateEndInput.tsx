import { useTranslation } from 'react-i18next';
import { readDateEnd } from '../date/partial';
import { DateField, type DateFieldProps } from './DateField';

/** The end of a period: a partial date, "không rõ" (`unknown`), or "đến nay" (`open`) for what has not ended. */
export function DateEndInput(props: DateFieldProps) {
  const { t } = useTranslation();
  return <DateField {...props} read={readDateEnd} hint={t('date.endHint')} />;
}
