import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseSession } from '@/contract';
import type { TabProps } from '@/features/activities/editor/form';
import { useNames } from '@/features/records/names';
import { rowFaults } from '@/shared/errors/useFieldErrors';
import { type SheetColumn, SheetGrid, useCells } from '@/shared/ui/SheetGrid';
import { newSession } from './courseFile';

/** The sessions: when, what about, who gives it, where; edited in place. */
export function SessionsTab({ form }: TabProps) {
  const { t } = useTranslation();
  const cells = useCells();
  const { pickOf } = useNames();
  const { activity, sessions, people } = form.values;
  const columns = useMemo((): SheetColumn<CourseSession>[] => {
    const field = <Key extends keyof CourseSession>(key: Key) => ({
      get: (row: CourseSession) => row[key],
      set: (row: CourseSession, value: CourseSession[Key]) => ({ ...row, [key]: value }),
    });
    const trainers = people
      .filter(({ role }) => role === 'trainer')
      .map(({ person }) => ({ value: person as string | null, label: pickOf(person)?.name ?? '' }));
    const nobody = { value: null, label: t('courses.noTrainer') };
    return [
      cells.date({ id: 'date', header: t('courses.field.date'), width: 110 }, field('date')),
      cells.time({ id: 'starts', header: t('courses.field.starts'), width: 74 }, field('starts')),
      cells.time({ id: 'ends', header: t('courses.field.ends'), width: 74 }, field('ends')),
      cells.text(
        { id: 'topic', header: t('courses.field.topic'), width: '3fr', lang: activity.lang },
        field('topic'),
      ),
      cells.choice(
        { id: 'trainer', header: t('courses.field.trainer'), width: '2fr' },
        [nobody, ...trainers],
        field('trainer'),
      ),
      cells.text(
        { id: 'place', header: t('courses.field.place'), width: '1fr', lang: activity.lang },
        field('place'),
      ),
    ];
  }, [t, cells, people, pickOf, activity.lang]);
  const blank = () => newSession(activity.id, sessions.at(-1));

  return (
    <section>
      <Text size="xs" c="dimmed" mb={6}>
        {t('courses.sessionsHint')}
      </Text>
      <SheetGrid
        label={t('courses.tab.sessions')}
        columns={columns}
        rows={sessions}
        rowId={({ id }) => id}
        onChange={(next) => form.setFieldValue('sessions', next)}
        blank={blank}
        errors={rowFaults(form.errors, 'sessions.')}
      />
      <Button
        variant="subtle"
        size="compact-sm"
        mt={4}
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => form.insertListItem('sessions', blank())}
      >
        {t('courses.addSession')}
      </Button>
    </section>
  );
}
