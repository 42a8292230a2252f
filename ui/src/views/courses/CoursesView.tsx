import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ActivityKindList } from '@/features/activities/ActivityKindList';
import { readFilters } from '@/features/activities/filters';
import { COURSE_KINDS } from '@/features/courses/courseFile';
import { DraftsPanel } from '@/features/drafts/DraftsPanel';
import { Page } from '@/shared/ui/Page';

const route = getRouteApi('/courses');

/** Courses, as a part of the log. */
export function CoursesView() {
  const { t } = useTranslation();
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const open = (courseId: string) =>
    void navigate({ to: '/courses/$courseId', params: { courseId } });
  const add = (
    <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => open('new')}>
      {t('courses.add')}
    </Button>
  );
  return (
    <Page
      title={t('courses.title')}
      actions={
        <>
          <Button variant="default" renderRoot={(props) => <Link to="/certificates" {...props} />}>
            {t('courses.register.title')}
          </Button>
          {add}
        </>
      }
    >
      <DraftsPanel of={['course']} />
      <ActivityKindList
        name="courses"
        label={t('courses.title')}
        kinds={COURSE_KINDS}
        filters={filters}
        onChange={(next) => void navigate({ search: readFilters({ ...next }), replace: true })}
        onOpen={open}
        empty={{ title: t('courses.empty'), hint: t('courses.emptyHint'), action: add }}
      />
    </Page>
  );
}
