import { Anchor, Badge, Button, Progress, SegmentedControl, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementDetail, Commitment, CommitmentProgress } from '@/contract';
import { useLogActivity } from '@/features/activities/useLogActivity';
import { useLanguage } from '@/i18n/useLanguage';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import { carriedOut } from '../agreementFile';
import { textIn } from '@/features/records/translations/translations';
import styles from './CommitmentProgressList.module.css';

interface CommitmentProgressListProps {
  detail: AgreementDetail;
  onEnterCommitments: () => void;
}

/** Each commitment and, beside it, what carried it out or that nothing did. */
export function CommitmentProgressList({
  detail,
  onEnterCommitments,
}: CommitmentProgressListProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<'all' | 'open'>('all');
  const { commitments } = detail;
  // What an amending paper has replaced binds nobody any more: it is shown, and not counted.
  const binding = commitments.filter(({ progress }) => progress.state !== 'replaced');
  const done = carriedOut(binding);
  const rows =
    shown === 'all'
      ? commitments
      : binding.filter(({ progress }) => progress.state !== 'carried_out');

  return (
    <section>
      <div className={styles.head}>
        <Title order={2}>{t('agreements.progress.title')}</Title>
        {commitments.length === 0 ? (
          <Button variant="default" onClick={onEnterCommitments}>
            {t('agreements.progress.addFirst')}
          </Button>
        ) : (
          <SegmentedControl
            aria-label={t('agreements.progress.title')}
            data={[
              { value: 'all', label: `${t('agreements.progress.all')} · ${commitments.length}` },
              {
                value: 'open',
                label: `${t('agreements.progress.open')} · ${binding.length - done}`,
              },
            ]}
            value={shown}
            onChange={(next) => setShown(next === 'open' ? 'open' : 'all')}
          />
        )}
      </div>
      {commitments.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('agreements.progress.none')}
        </Text>
      ) : (
        <div className={styles.bar}>
          <Progress
            className={styles.track}
            size={6}
            value={binding.length === 0 ? 0 : (done / binding.length) * 100}
            aria-label={t('agreements.progress.title')}
          />
          {t('agreements.progress.summary', { done, all: binding.length })}
        </div>
      )}
      {commitments.length > 0 && rows.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('agreements.progress.noneOpen')}
        </Text>
      ) : null}
      <ul className={styles.list}>
        {rows.map((row) => (
          <CommitmentRow key={row.commitment} detail={detail} row={row} />
        ))}
      </ul>
    </section>
  );
}

function CommitmentRow({ detail, row }: { detail: AgreementDetail; row: CommitmentProgress }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const logActivity = useLogActivity();
  const { file } = detail;
  const { agreement } = file;
  const commitment = file.commitments.find(({ id }) => id === row.commitment);

  return (
    <li className={styles.commitment}>
      <span className={styles.number}>{commitment?.position}</span>
      <div>
        {row.text}
        {commitment === undefined ? null : (
          <CommitmentTerms detail={detail} commitment={commitment} />
        )}
      </div>
      <div className={styles.done}>
        <ProgressState row={row} due={commitment?.due ?? 'unknown'} />
        <CarriedOutBy row={row} />
        <Button
          variant="subtle"
          size="compact-xs"
          ml={-8}
          leftSection={<IconPlus size={13} aria-hidden />}
          title={t('agreements.progress.log')}
          aria-label={`${t('agreements.progress.logShort')}: ${row.text}`}
          onClick={() =>
            logActivity('', {
              agreement: {
                id: agreement.id,
                name: textIn(
                  file,
                  { subject: agreement.id, field: 'title', text: agreement.title },
                  lang,
                ),
              },
              commitment: { id: row.commitment, name: row.text },
            })
          }
        >
          {t('agreements.progress.logShort')}
        </Button>
      </div>
    </li>
  );
}

/** Where it stands in the paper, in what mode, who is bound, how often or by when: as far as known. */
function CommitmentTerms({
  detail: { file },
  commitment,
}: {
  detail: AgreementDetail;
  commitment: Commitment;
}) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const format = useFormat();
  const modes = useTerms('cooperationMode');
  const sides = useTerms('side');
  const periodicities = useTerms('periodicity');
  const area = file.areas.find(({ id }) => id === commitment.area);
  const terms = [
    commitment.reference,
    commitment.mode === 'unknown' ? '' : modes.label(commitment.mode),
    commitment.bound === 'unknown' ? '' : sides.label(commitment.bound),
    commitment.periodicity === 'unknown' ? '' : periodicities.label(commitment.periodicity),
    commitment.due === 'unknown'
      ? ''
      : t('agreements.progress.due', { due: format.date(commitment.due) }),
    area === undefined
      ? ''
      : textIn(file, { subject: area.id, field: 'text', text: area.text }, lang),
  ].filter((part) => part !== '');
  return <div className={styles.terms}>{terms.join(' · ')}</div>;
}

function ProgressState({
  row: { progress, replacedBy },
  due,
}: {
  row: CommitmentProgress;
  due: string;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const states = useTerms('progressState');
  const { state, held, planned, lastHeldOn, overdue } = progress;
  const told = [
    replacedBy === null ? '' : t('agreements.progress.replacedBy', { ...replacedBy }),
    held === 0 ? '' : t('agreements.progress.held', { count: held }),
    held === 0
      ? ''
      : lastHeldOn === 'unknown'
        ? t('agreements.progress.lastUnknown')
        : t('agreements.progress.last', { date: format.date(lastHeldOn) }),
    planned === 0 ? '' : t('agreements.progress.planned', { count: planned }),
  ].filter((part) => part !== '');
  return (
    <div className={styles.state}>
      <Badge
        c="var(--ink)"
        color={state === 'carried_out' ? 'teal' : state === 'planned' ? 'river' : 'yellow'}
      >
        {states.label(state)}
      </Badge>
      {overdue ? (
        <Badge c="var(--ink)" color="red">
          {t('agreements.progress.overdue', { due: format.date(due) })}
        </Badge>
      ) : null}
      <span className={styles.soft}>{told.join(' · ')}</span>
    </div>
  );
}

function CarriedOutBy({ row: { activities } }: { row: CommitmentProgress }) {
  const format = useFormat();
  const statuses = useTerms('activityStatus');
  return (
    <ul className={styles.activities}>
      {activities.map(({ id, title, startsOn, status }) => (
        <li key={id}>
          <Anchor
            size="sm"
            renderRoot={(props) => (
              <Link to="/activities/$activityId" params={{ activityId: id }} {...props} />
            )}
          >
            {title}
          </Anchor>{' '}
          <span className={styles.soft}>
            {format.date(startsOn)}
            {status === 'held' ? '' : ` · ${statuses.label(status)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
