import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceSelect, type ChoiceSelectProps } from './ChoiceSelect';
import { useCountryOptions } from './useCountryOptions';

/** A country, found without marks; `unknown` is one of the choices. */
export function CountrySelect(props: Omit<ChoiceSelectProps<string>, 'data'>) {
  const { t } = useTranslation();
  const options = useCountryOptions();
  const data = useMemo(
    () => [{ value: 'unknown', label: t('common.unknown') }, ...options],
    [options, t],
  );
  return <ChoiceSelect {...props} data={data} />;
}
