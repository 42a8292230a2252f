import { NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DelegationLeg } from '@/contract';
import { useZones } from '@/shared/date/useZones';
import { useFormat } from '@/shared/format/useFormat';
import { Panel } from '@/shared/ui/Panel';
import { days, isOvernight, span } from './programme';
import styles from './ProgrammeGrid.module.css';

/** Height of an hour, in px. */
const HOUR = 44;

/** The programme by day and hour, all of its days or one, each item at the local time of its place; items without a time stand above. */
export function ProgrammeGrid({ legs }: { legs: readonly DelegationLeg[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const all = days(legs);
  const [day, setDay] = useState<string | null>(null);
  const shown = all.some((each) => each.day === day) ? all.filter((each) => each.day === day) : all;
  const { from, to } = span(legs);
  const nameOf = (each: string) =>
    /^\d{4}-\d{2}-\d{2}$/.test(each)
      ? `${format.weekday(each)}, ${format.date(each)}`
      : format.date(each);
  const zones = new Set(legs.map(({ zone }) => zone).filter((zone) => zone !== 'unknown'));
  const tellsZone = zones.size > 1;
  if (shown.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('delegations.noProgramme')}
      </Text>
    );
  }
  const hours = Array.from({ length: to - from }, (_, index) => from + index);
  return (
    <Panel p={0}>
      <NativeSelect
        m={8}
        maw={260}
        label={t('delegations.shownDays')}
        data={[
          { value: '', label: t('delegations.allDays') },
          ...all.map((each) => ({ value: each.day, label: nameOf(each.day) })),
        ]}
        value={shown.length === all.length ? '' : (day ?? '')}
        onChange={(event) =>
          setDay(event.currentTarget.value === '' ? null : event.currentTarget.value)
        }
      />
      <div
        className={styles.calendar}
        role="region"
        aria-label={t('delegations.calendar')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, which must be possible by keyboard
        tabIndex={0}
      >
        <div className={styles.hours} aria-hidden>
          {hours.map((hour) => (
            <div key={hour} className={styles.hour} style={{ height: HOUR }}>
              {`${String(hour).padStart(2, '0')}:00`}
            </div>
          ))}
        </div>
        {shown.map(({ day: of, untimed, timed }) => (
          <section key={of} className={styles.day}>
            <h3 className={styles.date}>{nameOf(of)}</h3>
            <ol className={styles.untimed}>
              {untimed.map((leg) => (
                <li key={leg.id} className={styles.item}>
                  <Item leg={leg} tellsZone={tellsZone} />
                </li>
              ))}
            </ol>
            <ol
              className={styles.timed}
              style={{ height: hours.length * HOUR, backgroundSize: `100% ${HOUR}px` }}
            >
              {timed.map(({ leg, start, end, lane, lanes }) => (
                <li
                  key={leg.id}
                  className={styles.item}
                  style={{
                    top: ((start - from * 60) / 60) * HOUR,
                    height: ((end - start) / 60) * HOUR,
                    insetInlineStart: `${(lane / lanes) * 100}%`,
                    width: `${100 / lanes}%`,
                  }}
                >
                  <Item leg={leg} tellsZone={tellsZone} />
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </Panel>
  );
}

function Item({ leg, tellsZone }: { leg: DelegationLeg; tellsZone: boolean }) {
  const { t } = useTranslation();
  const time = isOvernight(leg)
    ? t('activity.overnight', { starts: leg.starts, ends: leg.ends })
    : [leg.starts, leg.ends].filter((each) => each !== 'unknown').join('–');
  const zones = useZones();
  const whose = tellsZone ? zones.label(leg.zone) : '';
  return (
    <div
      className={styles.words}
      title={[time, leg.what, leg.place].filter((part) => part !== '').join(' · ')}
    >
      {time === '' ? null : (
        <span className={styles.time}>
          {time}
          {whose === '' ? '' : ` · ${whose}`}
        </span>
      )}
      <span className={styles.what}>{leg.what}</span>
      {leg.place === '' ? null : <span className={styles.place}>{leg.place}</span>}
    </div>
  );
}
