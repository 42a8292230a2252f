import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordPage } from '@/features/records/RecordPage';
import { useRecordTab } from '@/features/records/recordTab';
import { BackTo } from '@/shared/ui/BackTo';
import { OpenActivity } from '@/features/activities/OpenActivity';
import { inOrder } from '@/features/activities/inOrder';
import { StatusBadge } from '@/features/activities/StatusBadge';
import { CourseEditor } from '@/features/courses/CourseEditor';
import { COURSE_TABS, type CourseTab, courseTabOf } from '@/features/courses/tabs';
import { newCourseFile } from '@/features/courses/courseFile';
import { useCourse } from '@/features/courses/queries';
import { PaperMenu } from '@/features/papers/PaperMenu';
import { useLanguage } from '@/i18n/useLanguage';
import { Page } from '@/shared/ui/Page';

const PAPERS = ['sign_in_sheet', 'member_list', 'course_report'] as const;
const route = getRouteApi('/courses/$courseId');

/** One course, or a new one. */
export function CourseView() {
  const { courseId } = route.useParams();
  return courseId === 'new' ? <NewCourse /> : <KeptCourse key={courseId} id={courseId} />;
}

function NewCourse() {
  const { t } = useTranslation();
  const lang = useLanguage();
  const navigate = useNavigate();
  const [start] = useState(() => newCourseFile(lang));
  const [tab, setTab] = useState<CourseTab>('general');
  return (
    <Page title={t('courses.new')} before={<BackTo to="/courses" />}>
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
  const [tab, setTab] = useRecordTab<CourseTab>(COURSE_TABS, 'general', route.useSearch().tab);
  const detail = useCourse(id);
  return (
    <RecordPage query={detail} title={t('courses.title')} back={<BackTo to="/courses" />}>
      {(data) => {
        const { file } = data;
        const sessions = inOrder(file.sessions).map(({ id: session }, index) => ({
          id: session,
          label: t('courses.paper.signInOf', { number: index + 1 }),
        }));
        return (
          <Page
            title={file.activity.title}
            before={<BackTo to="/courses" />}
            aside={<StatusBadge status={file.activity.status} />}
            actions={
              <>
                <OpenActivity id={file.activity.id} />
                <PaperMenu
                  activity={file.activity.id}
                  kinds={PAPERS}
                  sessions={sessions}
                  onPlace={(path) => setTab(courseTabOf(path))}
                />
              </>
            }
          >
            <CourseEditor detail={data} start={file} tab={tab} onTab={setTab} />
          </Page>
        );
      }}
    </RecordPage>
  );
}
