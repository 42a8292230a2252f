import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityStatus, ReportDetail, UnansweredActivity } from '@/contract';
import { StatusDoubts } from '@/features/activities/editor/StatusField';
import { NO_CHANGES, useEditActivities } from '@/features/activities/mutations';
import { useFormat } from '@/shared/format/useFormat';
import { isComposing } from '@/shared/keys/shortcuts';
import { useTerms } from '@/shared/terms/useTerms';
import { FigureLink } from './FigureLink';
import styles from './ReportChecks.module.css';

/** What can be answered of an activity, by the key that answers it. */
const ANSWERS = { '1': 'held', '2': 'cancelled', '3': 'postponed' } as const satisfies Record<
  string,
  ActivityStatus
>;
type Key = keyof typeof ANSWERS;
const KEYS = Object.keys(ANSWERS) as Key[];

/** What the records of a period leave open: told here before the report is printed, and in no paper. */
export function ReportChecks({ detail }: { detail: ReportDetail }) {
  const { t } = useTranslation();
  const names = useTerms('reportFigure');
  const format = useFormat();
  const { checks, days } = detail;
  const { unanswered, unansweredTotal, lacking } = checks;
  const isAhead = days.stage === 'ahead' && detail.file.report.kind !== 'agreement_plan';
  const tellsYears = detail.file.report.kind !== 'agreement_plan';
  if (
    unansweredTotal === 0 &&
    lacking.length === 0 &&
    (checks.yearBeforeKept || !tellsYears) &&
    !isAhead
  )
    return null;
  return (
    <section className={styles.checks ?? ''} aria-label={t('reports.checks.title')}>
      <Title order={2}>{t('reports.checks.title')}</Title>
      {isAhead ? <Text size="sm">{t('reports.checks.ahead')}</Text> : null}
      {unansweredTotal === 0 ? null : (
        <>
          <Text size="sm">{t('reports.checks.unanswered', { count: unansweredTotal })}</Text>
          <Unanswered rows={unanswered} />
          {unansweredTotal > unanswered.length ? (
            <Text size="xs" c="dimmed">
              {t('reports.checks.more', { count: unansweredTotal - unanswered.length })}
            </Text>
          ) : null}
        </>
      )}
      {lacking.map(({ figure, count, list }) => (
        <Text key={figure} size="xs">
          {names.label(figure)}
          {': '}
          <FigureLink
            list={list}
            text={format.number(count)}
            label={`${names.label(figure)}: ${count}`}
          />
        </Text>
      ))}
      {checks.yearBeforeKept || isAhead || !tellsYears ? null : (
        <Text size="xs" c="dimmed">
          {t('reports.checks.yearBefore')}
        </Text>
      )}
    </section>
  );
}

/** The first answer of a row. */
function firstButton(list: HTMLUListElement | null, place: number): HTMLButtonElement | null {
  return list?.children.item(place)?.querySelector('button') ?? null;
}

/** Activities of which nobody said whether they took place, each answered by one click or key. */
function Unanswered({ rows }: { rows: readonly UnansweredActivity[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const edit = useEditActivities();
  const list = useRef<HTMLUListElement>(null);
  /** The row that takes the focus once the one answered is gone. */
  const next = useRef<number | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    firstButton(list.current, Math.min(next.current, rows.length - 1))?.focus();
    next.current = null;
  }, [rows]);

  function answer(id: string, place: number, status: ActivityStatus) {
    if (edit.isPending) return;
    next.current = place;
    edit.mutate({ ...NO_CHANGES, ids: [id], status, agreement: null, addCommitments: [] });
  }

  function onKeyDown(event: React.KeyboardEvent, id: string, place: number) {
    if (isComposing(event) || event.ctrlKey || event.altKey || event.metaKey) return;
    const key = KEYS.find((each) => each === event.key);
    if (key !== undefined) answer(id, place, ANSWERS[key]);
    else if (event.key === 'ArrowDown') firstButton(list.current, place + 1)?.focus();
    else if (event.key === 'ArrowUp') firstButton(list.current, place - 1)?.focus();
    else return;
    event.preventDefault();
  }

  return (
    <ul ref={list} className={styles.rows ?? ''}>
      {rows.map(({ activity, endsOn, doubts }, place) => (
        <li key={activity.id}>
          <Text size="sm">
            {format.period(activity.startsOn, endsOn)}
            {' – '}
            <Anchor
              size="sm"
              underline="always"
              renderRoot={(props) => (
                <Link
                  to="/activities/$activityId"
                  params={{ activityId: activity.id }}
                  {...props}
                />
              )}
            >
              {activity.title}
            </Anchor>
          </Text>
          <StatusDoubts doubts={doubts.filter(({ code }) => code !== 'unanswered')} />
          <Group gap={6} mt={2}>
            {KEYS.map((key) => (
              <Button
                key={key}
                variant="default"
                size="compact-xs"
                aria-keyshortcuts={key}
                aria-label={`${key} ${t(`reports.answer.${ANSWERS[key]}`)}: ${activity.title}`}
                onClick={() => answer(activity.id, place, ANSWERS[key])}
                onKeyDown={(event) => onKeyDown(event, activity.id, place)}
              >
                {`${key} ${t(`reports.answer.${ANSWERS[key]}`)}`}
              </Button>
            ))}
          </Group>
        </li>
      ))}
    </ul>
  );
}
