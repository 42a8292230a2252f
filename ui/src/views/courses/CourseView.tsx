import { ActionIcon, Anchor, EmptyState } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '@/features/activities/inOrder';
import { StatusBadge } from '@/features/activities/StatusBadge';
import { CourseEditor, type CourseTab } from '@/features/courses/CourseEditor';
import { newCourseFile } from '@/features/courses/courseFile';
import { useCourse } from '@/features/courses/queries';
import { PaperMenu } from '@/features/papers/PaperMenu';
import { useLanguage } from '@/i18n/useLanguage';
import { toFault } from '@/shared/errors/appError';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { Page } from '@/shared/ui/Page';

const PAPERS = ['sign_in_sheet', 'member_list', 'course_report'] as const;
const route = getRouteApi('/courses/$courseId');

/** One course, or a new one. */
export function CourseView() {
  const { courseId } = route.useParams();
  return courseId === 'new' ? <NewCourse /> : <KeptCourse key={courseId} id={courseId} />;
}

function Back() {
  const { t } = useTranslation();
  return (
    <ActionIcon aria-label={t('common.back')} renderRoot={(props) => <Link to="/courses" {...props} />}>
      <IconArrowLeft size={18} />
    </ActionIcon>
  );
}

function NewCourse() {
  const { t } = useTranslation();
  const lang = useLanguage();
  const navigate = useNavigate();
  const [start] = useState(() => newCourseFile(lang));
  const [tab, setTab] = useState<CourseTab>('general');
  return (
    <Page title={t('courses.new')} before={<Back />}>
      <CourseEditor
        detail={null}
        start={start}
        tab={tab}
        onTab={setTab}
        onMade={(courseId) =>
          void navigate({ to: '/courses/$courseId', params: { courseId }, replace: true })
        }
      />
    </Page>
  );
}

function KeptCourse({ id }: { id: string }) {
  const { t } = useTranslation();
  const [tab, setTab] = useState<CourseTab>('general');
  const detail = useCourse(id);
  if (detail.isError) {
    const fault = toFault(detail.error);
    const gone = fault.from === 'program' && fault.error.code === 'no_such_record';
    return (
      <Page title={t('courses.title')} before={<Back />}>
        {gone ? (
          <EmptyState title={t('activity.gone')} description={t('activity.goneHint')} />
        ) : (
          <FaultAlert fault={detail.error} onRetry={() => void detail.refetch()} />
        )}
      </Page>
    );
  }
  if (detail.isPending) return <Page title={t('common.loading')}>{null}</Page>;
  const { file } = detail.data;
  const sessions = inOrder(file.sessions).map(({ id: session }, index) => ({
    id: session,
    label: t('courses.paper.signInOf', { number: index + 1 }),
  }));
  return (
    <Page
      title={file.activity.title}
      before={<Back />}
      aside={<StatusBadge status={file.activity.status} />}
      actions={
        <>
          <Anchor
            size="sm"
            style={{ whiteSpace: 'nowrap' }}
            renderRoot={(props) => (
              <Link to="/activities/$activityId" params={{ activityId: file.activity.id }} {...props} />
            )}
          >
            {t('talks.openActivity')}
          </Anchor>
          <PaperMenu activity={file.activity.id} kinds={PAPERS} sessions={sessions} />
        </>
      }
    >
      <CourseEditor detail={detail.data} start={file} tab={tab} onTab={setTab} />
    </Page>
  );
}
