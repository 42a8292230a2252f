import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ActivityFile, CourseDetail } from '@/contract';
import { CostsTab } from '@/features/activities/editor/CostsTab';
import { EvidenceTab } from '@/features/activities/editor/EvidenceTab';
import type { TabProps } from '@/features/activities/editor/form';
import { useFileForm } from '@/features/activities/editor/useFileForm';
import { inOrder } from '@/features/activities/inOrder';
import { FollowUpsOfActivity } from '@/features/followUps/FollowUpsOfActivity';
import { PeopleSheet } from '@/features/participants/PeopleSheet';
import { UnsidedPeople } from '@/features/participants/UnsidedPeople';
import { DateChecks } from '@/features/programme/DateChecks';
import { rowFaults } from '@/shared/errors/rowFaults';
import { NamesProvider } from '@/features/records/names';
import { RecordEditor } from '@/features/records/RecordEditor';
import { AttendanceTab } from './AttendanceTab';
import { CertificatesTab, UnmetCertificates } from './CertificatesTab';
import { asSaved, enrolled, withCourse } from './courseFile';
import { EvaluationTab } from './EvaluationTab';
import { GeneralTab } from './GeneralTab';
import { useSaveCourse } from './mutations';
import { SessionsTab } from './SessionsTab';
import { type CourseTab, courseTabOf } from './tabs';

interface CourseEditorProps {
  /** As kept; null for a course not yet kept. */
  detail: CourseDetail | null;
  /** What the form begins as. */
  start: ActivityFile;
  tab: CourseTab;
  onTab: (tab: CourseTab) => void;
  /** Told the activity once a new course is kept. */
  onMade?: (id: string) => void;
}

/** A course from the first note to the last certificate; everything typed is saved as one change. */
export function CourseEditor(props: CourseEditorProps) {
  const { t } = useTranslation();
  return (
    <NamesProvider known={props.detail?.names ?? {}} missing={t('picker.missing')}>
      <Editor {...props} />
    </NamesProvider>
  );
}

function Editor({ detail, start, tab, onTab, onMade }: CourseEditorProps) {
  const { t } = useTranslation();
  const save = useSaveCourse();
  const loaded = detail?.file ?? null;
  const { form, draft, dirty, submit, revert, status } = useFileForm({
    loaded,
    start,
    prepare,
    draftKey: `course/${loaded === null ? 'new' : loaded.activity.id}`,
    save,
    asSaved,
    onFault: (path) => onTab(courseTabOf(path)),
    ...(onMade === undefined ? {} : { onMade }),
  });
  const { people, sessions, questions, costs, attachments, links } = form.values;
  const standing = detail?.standing ?? null;

  return (
    <RecordEditor<CourseTab>
      tab={tab}
      onTab={onTab}
      historyOf={detail === null ? null : detail.file.activity.id}
      draft={draft}
      dirty={dirty}
      saving={save.isPending}
      fault={save.error}
      notice={
        detail === null ? null : (
          <>
            <DateChecks
              activity={detail.file.activity}
              check={detail.dates}
              dirty={dirty}
              onPlace={(path) => onTab(courseTabOf(path))}
            />
            <UnmetCertificates
              certificates={detail.certificates}
              onOpen={() => onTab('certificates')}
            />
          </>
        )
      }
      onSubmit={submit}
      onRevert={revert}
      tabs={[
        {
          name: 'general',
          label: t('courses.tab.general'),
          panel: <GeneralTab form={form} status={status} />,
        },
        {
          name: 'people',
          label: t('courses.tab.people'),
          count: people.length,
          panel: <PeopleTab form={form} />,
        },
        {
          name: 'sessions',
          label: t('courses.tab.sessions'),
          count: sessions.length,
          panel: <SessionsTab form={form} />,
        },
        {
          name: 'attendance',
          label: t('courses.tab.attendance'),
          count: enrolled(form.values).length,
          panel: <AttendanceTab form={form} standing={standing} />,
        },
        {
          name: 'evaluation',
          label: t('courses.tab.evaluation'),
          count: questions.length,
          panel: <EvaluationTab form={form} standing={standing} />,
        },
        {
          name: 'costs',
          label: t('activity.tab.costs'),
          count: costs.length,
          panel: <CostsTab form={form} />,
        },
        {
          name: 'evidence',
          label: t('courses.tab.evidence'),
          count: attachments.length + links.length,
          panel: <EvidenceTab form={form} />,
        },
        ...(detail === null
          ? []
          : [
              {
                name: 'certificates' as const,
                label: t('courses.tab.certificates'),
                count: detail.certificates.length,
                panel: (
                  <CertificatesTab
                    detail={detail}
                    dirty={dirty}
                    onPlace={(path) => onTab(courseTabOf(path))}
                  />
                ),
              },
              {
                name: 'followUps' as const,
                label: t('followUps.tab'),
                panel: <FollowUpsOfActivity activity={detail.file.activity} names={detail.names} />,
              },
            ]),
      ]}
    />
  );
}

/** A course's file as the form shows it. */
function prepare(file: ActivityFile): ActivityFile {
  const course = withCourse(file);
  return { ...course, sessions: inOrder(course.sessions), questions: inOrder(course.questions) };
}

/** Trainers and those enrolled, a side after the other. */
function PeopleTab({ form }: TabProps) {
  const { t } = useTranslation();
  const { activity, parties, people } = form.values;
  return (
    <Stack gap="lg">
      {(['us', 'partner'] as const).map((side) => (
        <section key={side}>
          <Title order={2} mb={4}>
            {t(`courses.side.${side}`)}
          </Title>
          <PeopleSheet
            label={t(`courses.side.${side}`)}
            activity={activity.id}
            side={side}
            addedAs="trainee"
            people={people}
            onChange={(next) => form.setFieldValue('people', next)}
            errors={rowFaults(form.errors, 'people.')}
            organisations={parties
              .filter((party) => party.side === side)
              .map(({ organisation }) => organisation)}
          />
        </section>
      ))}
      <UnsidedPeople people={people} onChange={(next) => form.setFieldValue('people', next)} />
    </Stack>
  );
}
