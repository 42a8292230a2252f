import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface CountInputProps extends Omit<NumberInputProps, 'value' | 'onChange' | 'min' | 'max'> {
  /** Null: not known. */
  value: number | null;
  onChange: (count: number | null) => void;
  most: number;
}

/** A whole number that may be unknown. */
export function CountInput({ value, onChange, most, ...props }: CountInputProps) {
  const { t } = useTranslation();
  return (
    <NumberInput
      size="xs"
      placeholder={t('common.unknown')}
      {...props}
      min={0}
      max={most}
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="strict"
      hideControls
      value={value ?? ''}
      onChange={(next) => onChange(typeof next === 'number' ? next : null)}
    />
  );
}
