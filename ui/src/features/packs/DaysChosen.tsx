import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PartialDateInput } from '@/shared/ui/PartialDateInput';

interface DaysChosenProps {
  /** A partial date; its first day counts. */
  from: string;
  /** A partial date; its last day counts. */
  to: string;
  error: string | undefined;
  onChange: (from: string, to: string) => void;
}

/** First and last day of days of one's own. */
export function DaysChosen({ from, to, error, onChange }: DaysChosenProps) {
  const { t } = useTranslation();
  return (
    <SimpleGrid cols={2} spacing={8}>
      <PartialDateInput
        label={t('packs.from')}
        rightSection={null}
        value={from === 'unknown' ? '' : from}
        onChange={(next) => onChange(next === '' ? 'unknown' : next, to)}
      />
      <PartialDateInput
        label={t('packs.to')}
        rightSection={null}
        value={to === 'unknown' ? '' : to}
        error={error}
        onChange={(next) => onChange(from, next === '' ? 'unknown' : next)}
      />
    </SimpleGrid>
  );
}
