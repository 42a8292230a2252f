import { useTranslation } from 'react-i18next';
import type { DelegationCountry } from '@/contract';
import { newId } from '@/shared/data/uuid';
import { ChoicesSelect } from '@/shared/ui/ChoicesSelect';
import { useCountryOptions } from '@/shared/ui/useCountryOptions';

interface CountriesFieldProps {
  activity: string;
  countries: readonly DelegationCountry[];
  onChange: (countries: DelegationCountry[]) => void;
}

/** The countries a delegation goes to or comes from, in the order they were chosen. */
export function CountriesField({ activity, countries, onChange }: CountriesFieldProps) {
  const { t } = useTranslation();
  const options = useCountryOptions();
  return (
    <ChoicesSelect
      label={t('delegations.field.countries')}
      data={options}
      value={countries.map(({ country }) => country)}
      onChange={(codes) =>
        onChange(
          codes.map((country, position) => {
            const kept = countries.find((each) => each.country === country);
            return kept === undefined
              ? { id: newId(), activity, position, country }
              : { ...kept, position };
          }),
        )
      }
    />
  );
}
