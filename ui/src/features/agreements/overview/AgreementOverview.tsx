import { Anchor, Button, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityBrief, AgreementDetail } from '@/contract';
import { FollowUpsOf } from '@/features/followUps/FollowUpsOf';
import { useAttach } from '@/features/attachments/useAttach';
import { CitationList } from '@/features/sources/CitationList';
import { useLanguage } from '@/i18n/useLanguage';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import { StandingBadge } from '../StandingBadge';
import { textIn } from '@/features/records/translations/translations';
import { useCited } from '../useCited';
import { useTermWords } from '../useTermWords';
import styles from './AgreementOverview.module.css';
import { AgreementFacts } from './AgreementFacts';
import { CommitmentProgressList } from './CommitmentProgressList';
import { PartiesToday } from './PartiesToday';

interface AgreementOverviewProps {
  detail: AgreementDetail;
  /** Goes to where commitments are written. */
  onEnterCommitments: () => void;
}

/** An agreement as it stands: who signed, what was promised, what came of it. */
export function AgreementOverview({ detail, onEnterCommitments }: AgreementOverviewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const lang = useLanguage();
  const { file, amendments } = detail;
  const { agreement, areas, legalBases, signatories, attachments } = file;
  const sides = useTerms('side');
  const files = useAttach();
  const term = useTermWords();
  const cited = useCited(file);
  const carrying = new Set(
    detail.commitments.flatMap(({ activities }) => activities.map(({ id }) => id)),
  );
  const others = detail.activities.filter(({ id }) => !carrying.has(id));

  return (
    <div className={styles.overview}>
      <div className={styles.main}>
        <CommitmentProgressList detail={detail} onEnterCommitments={onEnterCommitments} />
        {others.length === 0 ? null : (
          <Section title={t('agreements.overview.otherActivities')}>
            <ActivityLinks activities={others} />
          </Section>
        )}
        <Section title={t('followUps.title')}>
          <FollowUpsOf
            of={{ agreement: agreement.id }}
            origin={{ agreement: agreement.id }}
            names={{
              [agreement.id]: { table: 'agreement', text: agreement.title, short: agreement.code },
            }}
          />
        </Section>
        <Section title={t('agreements.overview.sources')}>
          <CitationList citations={file.citations} cited={cited} />
        </Section>
      </div>
      <div className={styles.side}>
        <Section title={t('agreements.overview.parties')}>
          <PartiesToday detail={detail} />
        </Section>
        <Section title={t('agreements.overview.facts')}>
          <AgreementFacts detail={detail} />
        </Section>
        <Section title={t('agreements.overview.signatories')}>
          {signatories.length === 0 ? <Unknown /> : null}
          <ul className={styles.plain}>
            {signatories.map(({ id, nameAsSigned, postAsSigned, side }) => (
              <li key={id}>
                {nameAsSigned}
                <div className={styles.soft}>
                  {[postAsSigned, sides.label(side)].filter((part) => part !== '').join(' · ')}
                </div>
              </li>
            ))}
          </ul>
        </Section>
        <Section title={t('agreements.overview.areas')}>
          {areas.length === 0 ? <Unknown /> : null}
          <ol className={styles.numbered}>
            {areas.map(({ id, text }) => (
              <li key={id}>{textIn(file, { subject: id, field: 'text', text }, lang)}</li>
            ))}
          </ol>
        </Section>
        <Section title={t('agreements.overview.legalBases')}>
          {legalBases.length === 0 ? <Unknown /> : null}
          <ul className={styles.plain}>
            {legalBases.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </Section>
        <Section
          title={t('agreements.overview.amendments')}
          action={
            <Button
              variant="subtle"
              size="compact-xs"
              leftSection={<IconPlus size={13} aria-hidden />}
              renderRoot={(props) => (
                <Link
                  to="/agreements/$agreementId"
                  params={{ agreementId: 'new' }}
                  search={{ amends: agreement.id }}
                  {...props}
                />
              )}
            >
              {t('agreements.overview.addAmendment')}
            </Button>
          }
        >
          {amendments.length === 0 ? (
            <Text className={styles.soft}>{t('agreements.overview.noAmendments')}</Text>
          ) : null}
          <ul className={styles.plain}>
            {amendments.map(({ id, title, signedOn, effectiveFrom, standing, term: effect }) => (
              <li key={id}>
                <Anchor
                  size="sm"
                  renderRoot={(props) => (
                    <Link to="/agreements/$agreementId" params={{ agreementId: id }} {...props} />
                  )}
                >
                  {title}
                </Anchor>
                <div className={styles.soft}>
                  {t('field.signedOn')}: {format.date(signedOn)} · {t('field.effectiveFrom')}:{' '}
                  {format.date(effectiveFrom)} <StandingBadge status={standing.status} />
                </div>
                <div>{term.effect(effect)}</div>
              </li>
            ))}
          </ul>
        </Section>
        {attachments.length === 0 ? null : (
          <Section title={t('attachment.files')}>
            <ul className={styles.plain}>
              {attachments.map((attachment) => (
                <li key={attachment.id}>
                  <Anchor
                    component="button"
                    type="button"
                    size="sm"
                    title={t('attachment.saveCopy')}
                    onClick={() => void files.saveCopy(attachment)}
                  >
                    {attachment.name}
                  </Anchor>{' '}
                  <span className={styles.soft}>{format.size(attachment.size)}</span>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </div>
  );
}

interface SectionProps {
  title: string;
  action?: ReactNode;
  children: ReactNode;
}

function Section({ title, action, children }: SectionProps) {
  return (
    <section>
      <Title order={2} fz={14} mb={6}>
        {title}
      </Title>
      {children}
      {action === undefined ? null : <div>{action}</div>}
    </section>
  );
}

function Unknown() {
  const { t } = useTranslation();
  return <span className={styles.unknown}>{t('common.unknown')}</span>;
}

function ActivityLinks({ activities }: { activities: readonly ActivityBrief[] }) {
  const format = useFormat();
  const kinds = useTerms('activityKind');
  return (
    <ul className={styles.plain}>
      {activities.map(({ id, title, startsOn, kind }) => (
        <li key={id}>
          <Anchor
            size="sm"
            renderRoot={(props) => (
              <Link to="/activities/$activityId" params={{ activityId: id }} {...props} />
            )}
          >
            {title}
          </Anchor>
          <div className={styles.soft}>
            {format.date(startsOn)} · {kinds.label(kind)}
          </div>
        </li>
      ))}
    </ul>
  );
}
