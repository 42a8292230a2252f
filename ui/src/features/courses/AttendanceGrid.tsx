import { Group, Kbd, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attendance, AttendanceMark, CourseSession, PersonAttendance } from '@/contract';
import { useFormat } from '@/shared/format/useFormat';
import { isComposing, useShortcutHelp } from '@/shared/keys/shortcuts';
import { useTerms } from '@/shared/terms/useTerms';
import { useRowHistory } from '@/shared/ui/SheetGrid';
import styles from './AttendanceGrid.module.css';
import { MARK_KEYS, MARK_SIGNS, markAt, withMark } from './attendance';

interface AttendanceGridProps {
  activity: string;
  /** Those enrolled, in the order shown. */
  people: readonly { id: string; name: string }[];
  /** In their order. */
  sessions: readonly CourseSession[];
  attendance: readonly Attendance[];
  onChange: (attendance: Attendance[]) => void;
  /** How each attended, as kept. */
  standing: readonly PersonAttendance[];
}

/**
 * Who was at which session: arrow keys go from cell to cell, one key marks and goes down to the next person, Delete takes a
 * mark away, T marks everybody not marked yet in the session as present, Ctrl+Z takes back.
 */
export function AttendanceGrid(props: AttendanceGridProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const marks = useTerms('attendanceMark');
  const { activity, people, sessions, attendance } = props;
  const root = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const history = useRowHistory<Attendance>(
    attendance,
    ({ id }) => id,
    (next) => props.onChange([...next]),
  );

  useShortcutHelp([
    { keys: 'arrowup arrowdown arrowleft arrowright', label: t('courses.attendance.key.move') },
    { keys: 'space c', label: marks.label('present') },
    { keys: 'm', label: marks.label('late') },
    { keys: 'p', label: marks.label('excused') },
    { keys: 'v', label: marks.label('absent') },
    { keys: 't', label: t('courses.attendance.key.all') },
    { keys: 'delete', label: t('courses.attendance.key.clear') },
  ]);

  // The place stays within the grid when people or sessions are taken away.
  const row = Math.min(at.row, people.length - 1);
  const column = Math.min(at.column, sessions.length - 1);

  function focus(toRow: number, toColumn: number) {
    const cell = root.current?.querySelector<HTMLElement>(`[data-cell="${toRow}.${toColumn}"]`);
    cell?.focus();
    cell?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }

  function mark(next: AttendanceMark | null) {
    const person = people[row];
    const session = sessions[column];
    if (person === undefined || session === undefined) return;
    history.change(
      withMark(attendance, { activity, session: session.id, person: person.id }, next),
    );
    focus(Math.min(row + 1, people.length - 1), column);
  }

  function markOthers() {
    const session = sessions[column];
    if (session === undefined) return;
    const missing = people.filter(
      ({ id }) => markAt(attendance, { session: session.id, person: id }) === null,
    );
    history.change(
      missing.reduce<Attendance[]>(
        (all, { id }) => withMark(all, { activity, session: session.id, person: id }, 'present'),
        [...attendance],
      ),
    );
  }

  function onKeyDown(event: React.KeyboardEvent) {
    if (isComposing(event) || event.altKey) return;
    const mod = event.ctrlKey || event.metaKey;
    const take = (act: () => void) => {
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    const key = event.key.toLowerCase();
    if (mod) {
      if (key === 'z') take(event.shiftKey ? history.redo : history.undo);
      else if (key === 'y') take(history.redo);
      return;
    }
    const known = MARK_KEYS[key];
    if (known !== undefined) return take(() => mark(known));
    switch (event.key) {
      case 'ArrowUp':
        return take(() => focus(row - 1, column));
      case 'ArrowDown':
        return take(() => focus(row + 1, column));
      case 'ArrowLeft':
        return take(() => focus(row, column - 1));
      case 'ArrowRight':
        return take(() => focus(row, column + 1));
      case 'Home':
        return take(() => focus(row, 0));
      case 'End':
        return take(() => focus(row, sessions.length - 1));
      case 'Delete':
      case 'Backspace':
        return take(() => mark(null));
      default:
        if (key === 't') take(markOthers);
    }
  }

  const template = `minmax(200px, 1fr) repeat(${sessions.length}, 62px) 130px`;
  /** Day and month are enough over a column. */
  const shortDate = (date: string) =>
    date === 'unknown' ? '' : format.date(date).replace(/\/\d{4}$/, '');

  if (people.length === 0 || sessions.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t(people.length === 0 ? 'courses.attendance.nobody' : 'courses.attendance.noSession')}
      </Text>
    );
  }
  return (
    <div>
      <Group gap="md" mb={6}>
        {marks.options.map(({ value, label }) => (
          <Legend key={value} letter={letterOf(value)} text={`${label} (${MARK_SIGNS[value]})`} />
        ))}
        <Legend letter="T" text={t('courses.attendance.key.all')} />
      </Group>
      <div
        ref={root}
        className={styles.grid}
        role="grid"
        aria-label={t('courses.attendance.title')}
      >
        <div role="row" className={styles.row} style={{ gridTemplateColumns: template }}>
          <div role="columnheader" className={`${styles.head} ${styles.name}`}>
            {t('courses.attendance.person')}
          </div>
          {sessions.map(({ id, date, topic, starts }, place) => (
            <div key={id} role="columnheader" className={styles.head} title={topic}>
              <div>{t('courses.sessionNumber', { number: place + 1 })}</div>
              <div>{shortDate(date)}</div>
              <div>{starts === 'unknown' ? '' : starts}</div>
            </div>
          ))}
          <div role="columnheader" className={styles.head}>
            {t('courses.attendance.share')}
          </div>
        </div>
        {people.map(({ id, name }, index) => {
          const kept = props.standing.find(({ person }) => person === id);
          return (
            <div
              key={id}
              role="row"
              className={styles.row}
              style={{ gridTemplateColumns: template }}
            >
              <div role="rowheader" className={styles.name}>
                {name}
              </div>
              {sessions.map((session, place) => {
                const marked = markAt(attendance, { session: session.id, person: id });
                return (
                  <div
                    key={session.id}
                    role="gridcell"
                    className={styles.mark}
                    data-cell={`${index}.${place}`}
                    data-mark={marked}
                    tabIndex={index === row && place === column ? 0 : -1}
                    aria-label={t('courses.attendance.cell', {
                      person: name,
                      session: place + 1,
                      mark:
                        marked === null ? t('courses.attendance.unmarked') : marks.label(marked),
                    })}
                    onFocus={() => setAt({ row: index, column: place })}
                    onKeyDown={onKeyDown}
                  >
                    {marked === null ? '' : MARK_SIGNS[marked]}
                  </div>
                );
              })}
              <div role="gridcell" className={styles.share}>
                {kept === undefined || kept.share === null
                  ? t('courses.attendance.noShare')
                  : t(
                      kept.reached === false
                        ? 'courses.attendance.tooFew'
                        : 'courses.attendance.percent',
                      {
                        share: kept.share,
                      },
                    )}
              </div>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Legend({ letter, text }: { letter: string; text: string }) {
  return (
    <Text size="xs" c="dimmed" component="span">
      <Kbd size="xs" mr={4}>
        {letter}
      </Kbd>
      {text}
    </Text>
  );
}

/** The letter that marks; the blank marks as well and is found by everybody. */
function letterOf(mark: AttendanceMark): string {
  const [letter = ''] =
    Object.entries(MARK_KEYS).find(([key, each]) => key !== ' ' && each === mark) ?? [];
  return letter.toUpperCase();
}
