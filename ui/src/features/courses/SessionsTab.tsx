import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseSession } from '@/contract';
import type { TabProps } from '@/features/activities/editor/form';
import { lens, RowsSheet } from '@/features/activities/editor/RowsSheet';
import { useNames } from '@/features/records/names';
import { type SheetColumn, useCells } from '@/shared/ui/SheetGrid';
import { newSession } from './courseFile';

/** The sessions: when, what about, who gives it, where; edited in place. */
export function SessionsTab({ form }: TabProps) {
  const { t } = useTranslation();
  const cells = useCells();
  const { pickOf } = useNames();
  const { activity, sessions, people } = form.values;
  const { lang } = activity;
  const columns = useMemo((): SheetColumn<CourseSession>[] => {
    const trainers = people
      .filter(({ role }) => role === 'trainer')
      .map(({ person }) => ({ value: person as string | null, label: pickOf(person)?.name ?? '' }));
    const nobody = { value: null, label: t('courses.noTrainer') };
    return [
      cells.date({ id: 'date', header: t('courses.field.date'), width: 110 }, lens('date')),
      cells.time({ id: 'starts', header: t('courses.field.starts'), width: 74 }, lens('starts')),
      cells.time({ id: 'ends', header: t('courses.field.ends'), width: 74 }, lens('ends')),
      cells.text({ id: 'topic', header: t('courses.field.topic'), width: '3fr', lang }, lens('topic')),
      cells.choice(
        { id: 'trainer', header: t('courses.field.trainer'), width: '2fr' },
        [nobody, ...trainers],
        lens('trainer'),
      ),
      cells.text({ id: 'place', header: t('courses.field.place'), width: '1fr', lang }, lens('place')),
    ];
  }, [t, cells, people, pickOf, lang]);

  return (
    <RowsSheet
      form={form}
      list="sessions"
      label={t('courses.tab.sessions')}
      hint={t('courses.sessionsHint')}
      columns={columns}
      blank={() => newSession(activity.id, sessions.at(-1))}
      add={t('courses.addSession')}
    />
  );
}
