import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementDetail } from '@/contract';
import { useLanguage } from '@/i18n/useLanguage';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import { textIn } from '@/features/records/translations/translations';
import { NoticeBadge } from '../NoticeBadge';
import { useDurationWords } from '../useDurationWords';
import { useTermWords } from '../useTermWords';
import styles from './AgreementOverview.module.css';

/** The facts of the paper; what is not known is said so. */
export function AgreementFacts({
  detail: { file, standing, amendments, names },
}: {
  detail: AgreementDetail;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const lang = useLanguage();
  const kinds = useTerms('agreementKind');
  const levels = useTerms('level');
  const renewals = useTerms('renewalMode');
  const languages = useTerms('lang');
  const duration = useDurationWords();
  const term = useTermWords();
  const { agreement } = file;
  const unknown = t('common.unknown');
  const text = (field: 'signed_place' | 'occasion' | 'principles' | 'summary', own: string) =>
    format.text(textIn(file, { subject: agreement.id, field, text: own }, lang));
  const shownTitle = textIn(
    file,
    { subject: agreement.id, field: 'title', text: agreement.title },
    lang,
  );
  const other = (id: string) => (
    <Anchor
      size="sm"
      renderRoot={(props) => (
        <Link to="/agreements/$agreementId" params={{ agreementId: id }} {...props} />
      )}
    >
      {names[id]?.text ?? t('picker.missing')}
    </Anchor>
  );
  const codes = agreement.languages.split(' ').filter((code) => code !== '');

  const facts: [label: string, value: ReactNode][] = [
    ...(shownTitle === agreement.title
      ? []
      : [
          [
            t('agreements.overview.asSigned'),
            <span key="title" lang={agreement.lang}>
              {agreement.title}
            </span>,
          ] satisfies [string, ReactNode],
        ]),
    [t('field.kind'), agreement.kind === 'unknown' ? unknown : kinds.label(agreement.kind)],
    [t('field.level'), agreement.level === 'unknown' ? unknown : levels.label(agreement.level)],
    [t('field.signedOn'), format.date(agreement.signedOn)],
    [t('field.signedPlace'), text('signed_place', agreement.signedPlace)],
    [t('field.occasion'), text('occasion', agreement.occasion)],
    [t('field.effectiveFrom'), format.date(agreement.effectiveFrom)],
    [t('field.duration'), duration(agreement.duration)],
    [t('agreements.overview.expiry'), term.expiry(standing, amendments)],
    [
      t('field.renewal'),
      agreement.renewal === 'unknown' ? unknown : renewals.label(agreement.renewal),
    ],
    [
      t('field.noticeDays'),
      agreement.noticeDays === null
        ? unknown
        : t('agreements.noticeDays', { count: agreement.noticeDays }),
    ],
    ...optional(
      standing.noticeBy !== 'unknown',
      t('agreements.overview.noticeBy'),
      <>
        {format.date(standing.noticeBy)} <NoticeBadge standing={standing} />
      </>,
    ),
    ...optional(
      agreement.terminatedOn !== 'unknown',
      t('field.terminatedOn'),
      format.date(agreement.terminatedOn),
    ),
    [
      t('field.languages'),
      codes.length === 0
        ? unknown
        : languages.options
            .filter(({ value }) => codes.includes(value))
            .map(({ label }) => label)
            .join(', '),
    ],
    [t('field.originalKeptAt'), format.text(agreement.originalKeptAt)],
    ...optional(agreement.code !== '', t('field.code'), agreement.code),
    ...optional(agreement.amends !== null, t('field.amends'), other(agreement.amends ?? '')),
    ...optional(
      agreement.replacedBy !== null,
      t('field.replacedBy'),
      other(agreement.replacedBy ?? ''),
    ),
    [t('field.summary'), text('summary', agreement.summary)],
    [t('field.principles'), text('principles', agreement.principles)],
    ...optional(agreement.notes !== '', t('field.notes'), agreement.notes),
  ];

  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <Fact key={label} label={label} known={value !== unknown}>
          {value}
        </Fact>
      ))}
    </dl>
  );
}

/** A fact told only where there is one: its absence is the ordinary case and says nothing. */
function optional(there: boolean, label: string, value: ReactNode): [string, ReactNode][] {
  return there ? [[label, value]] : [];
}

function Fact({ label, known, children }: { label: string; known: boolean; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd className={known ? undefined : styles.unknown}>{children}</dd>
    </>
  );
}
