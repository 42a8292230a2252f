import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';
import { CountInput } from '@/shared/ui/CountInput';
import { readDuration, type Term, writeDuration } from './duration';

interface DurationInputProps {
  /** Wire form: `P36M`, `open`, `unknown`. */
  value: string;
  onChange: (duration: string) => void;
}

const KINDS = ['unknown', 'open', 'for'] as const;
const LONGEST = 1200;

/** How long an agreement lasts: not known, without end, or so many years or months. */
export function DurationInput({ value, onChange }: DurationInputProps) {
  const { t } = useTranslation();
  const term = readDuration(value);
  const give = (next: Term) => onChange(writeDuration(next));
  const kinds = {
    unknown: t('common.unknown'),
    open: t('common.indefinite'),
    for: t('agreements.duration.for'),
  };

  return (
    <Group gap={6} wrap="nowrap" align="end">
      <ChoiceSelect
        flex={1}
        label={t('agreements.duration.label')}
        data={KINDS.map((kind) => ({ value: kind, label: kinds[kind] }))}
        value={term.kind}
        onChange={(kind) =>
          give(
            kind === 'for'
              ? { kind, count: 1, unit: 'years' }
              : { kind: kind === 'open' ? 'open' : 'unknown' },
          )
        }
      />
      {term.kind === 'for' ? (
        <>
          <CountInput
            w={58}
            aria-label={t('agreements.duration.count')}
            needed
            least={1}
            most={LONGEST}
            value={term.count}
            onChange={(count) => {
              if (count !== null) give({ ...term, count });
            }}
          />
          <ChoiceSelect
            w={86}
            aria-label={t('agreements.duration.unit')}
            data={[
              { value: 'years', label: t('agreements.duration.unitYears') },
              { value: 'months', label: t('agreements.duration.unitMonths') },
            ]}
            value={term.unit}
            onChange={(unit) => give({ ...term, unit: unit === 'months' ? 'months' : 'years' })}
          />
        </>
      ) : null}
    </Group>
  );
}
