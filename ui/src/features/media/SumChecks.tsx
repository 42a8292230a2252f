import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MediaLandscapeFile, SumCheck } from '@/contract';
import { useFormat } from '@/shared/format/useFormat';
import styles from './SumChecks.module.css';

interface SumChecksProps {
  file: MediaLandscapeFile;
  /** Totals compared with their parts, as they stand in what is kept. */
  checks: readonly SumCheck[];
}

/** Which totals add up, which do not, and what has to be asked. */
export function SumChecks({ file, checks }: SumChecksProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (checks.length === 0) return null;
  const figureOf = (id: string) => file.figures.find((figure) => figure.id === id);
  const nameOf = (id: string) =>
    file.indicators.find((indicator) => indicator.id === id)?.name ?? '';
  const signed = (gap: string) =>
    gap.startsWith('-') ? `−${format.amount(gap.slice(1))}` : `+${format.amount(gap)}`;
  const verdict = ({ sum, figure, verdict: found }: SumCheck): string => {
    const words = {
      sum: sum === null ? t('common.notComputed') : format.amount(sum),
      stated: format.amount(figureOf(figure)?.value ?? '0'),
    };
    switch (found.kind) {
      case 'holds':
        return t('media.check.holds', words);
      case 'differs':
        return t('media.check.differs', { ...words, gap: signed(found.gap) });
      case 'holds_with':
        return t('media.check.holdsWith', {
          ...words,
          gap: signed(found.gap),
          names: found.figures.map((id) => nameOf(figureOf(id)?.indicator ?? '')).join(', '),
        });
      case 'not_computed':
        return t('media.check.notComputed');
      case 'parts_missing':
        return t('media.check.partsMissing', { names: found.indicators.map(nameOf).join(', ') });
    }
  };
  return (
    <section className={styles.checks}>
      <Title order={2} mb={4}>
        {t('media.checks')}
      </Title>
      <ul className={styles.list}>
        {checks.map((check) => (
          <li key={check.figure} data-verdict={check.verdict.kind}>
            <Text size="sm" fw={500} span>
              {nameOf(check.indicator)}
            </Text>
            <Text size="sm">{verdict(check)}</Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
