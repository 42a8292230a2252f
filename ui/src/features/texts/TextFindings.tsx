import { Text, Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperFinding, UnprintedCharacters } from '@/contract';
import { UnprintedList } from '@/features/papers/UnprintedList';
import { useOpenRecord } from '@/features/records/useOpenRecord';
import styles from './TextFindings.module.css';

interface TextFindingsProps {
  findings: readonly PaperFinding[];
  warnings: readonly string[];
  unprinted: readonly UnprintedCharacters[];
}

/** Where a paper deviates from the rules of form: what, at which words, by which rule. */
export function TextFindings({ findings, warnings, unprinted }: TextFindingsProps) {
  const { t } = useTranslation();
  const open = useOpenRecord();
  const heading = useId();
  return (
    <section
      className={styles.findings}
      aria-live="polite"
      aria-labelledby={heading}
      // Focusable so that it scrolls by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <Title order={2} fz={14} id={heading}>
        {findings.length === 0
          ? t('typeset.conforms')
          : t('typeset.findings', { count: findings.length })}
      </Title>
      {findings.length === 0 ? null : (
        <ul className={styles.list}>
          {findings.map(({ code, message, path, excerpt, rule }) => (
            <li key={`${code} ${path} ${message}`}>
              <Text size="sm">{message}</Text>
              <Text size="xs" className={styles.where}>
                {excerpt === '' ? rule : `“${excerpt}” · ${rule}`}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {unprinted.length === 0 ? null : (
        <>
          <Title order={2} fz={14}>
            {t('papers.unprinted.title')}
          </Title>
          <UnprintedList unprinted={unprinted} open={open} />
        </>
      )}
      {warnings.length === 0 ? null : (
        <>
          <Title order={2} fz={14}>
            {t('typeset.warnings')}
          </Title>
          <ul className={styles.list}>
            {warnings.map((warning) => (
              <li key={warning}>
                <Text size="sm">{warning}</Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
