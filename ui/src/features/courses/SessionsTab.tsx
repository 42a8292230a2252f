import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseSession } from '@/contract';
import type { TabProps } from '@/features/activities/editor/form';
import { fieldsOf, RowsSheet } from '@/features/activities/editor/RowsSheet';
import { useNames } from '@/features/records/names';
import { type SheetColumn, useSheetColumns } from '@/shared/ui/SheetGrid';
import { newSession } from './courseFile';

/** The sessions: when, what about, who gives it, where; edited in place. */
export function SessionsTab({ form }: TabProps) {
  const { t } = useTranslation();
  const make = useSheetColumns();
  const { pickOf } = useNames();
  const { activity, sessions, people } = form.values;
  const { lang } = activity;
  const columns = useMemo((): SheetColumn<CourseSession>[] => {
    const trainers = people
      .filter(({ role }) => role === 'trainer')
      .map(({ person, postAsAt }) => ({
        id: person,
        name: pickOf(person)?.name ?? '',
        detail: postAsAt,
      }));
    const field = fieldsOf<CourseSession>();
    return [
      make.date({ id: 'date', header: t('courses.field.date'), width: 110, ...field('date') }),
      make.time({ id: 'starts', header: t('courses.field.starts'), width: 74, ...field('starts') }),
      make.time({ id: 'ends', header: t('courses.field.ends'), width: 74, ...field('ends') }),
      make.text({
        id: 'topic',
        header: t('courses.field.topic'),
        width: '3fr',
        lang,
        ...field('topic'),
      }),
      make.choice(trainers, {
        id: 'trainer',
        header: t('courses.field.trainer'),
        width: '2fr',
        ...field('trainer'),
      }),
      make.text({
        id: 'place',
        header: t('courses.field.place'),
        width: '1fr',
        lang,
        ...field('place'),
      }),
    ];
  }, [t, make, people, pickOf, lang]);

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
