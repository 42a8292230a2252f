import { SimpleGrid, Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StatusTabProps } from '@/features/activities/editor/form';
import { OccasionFields } from '@/features/activities/editor/OccasionFields';
import { useLanguage } from '@/i18n/useLanguage';
import { newId } from '@/shared/data/uuid';
import { ChoicesSelect } from '@/shared/ui/ChoicesSelect';
import { CountInput } from '@/shared/ui/CountInput';
import { COURSE_KINDS } from './courseFile';
import { useCourseRules } from './queries';

/** What the course is, when and where, what it is about, and the rule of attendance. */
export function GeneralTab({ form, status }: StatusTabProps) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const known = useCourseRules().data?.topics ?? [];
  const { activity, courses, topics } = form.values;
  const chosen = topics.map(({ code }) => code);
  const offered = known
    .filter(({ code, inForce }) => inForce || chosen.includes(code))
    .map((topic) => ({ value: topic.code, label: `${topic[lang]} (${topic.citation})` }));
  const course = courses[0];

  const number = (field: 'expected' | 'leastShare', most: number) => (
    <CountInput
      label={t(`courses.field.${field}`)}
      description={t(`courses.hint.${field}`)}
      most={most}
      error={form.errors[`courses.0.${field}`]}
      value={course?.[field] ?? null}
      onChange={(value) => form.setFieldValue(`courses.0.${field}`, value)}
    />
  );

  return (
    <Stack gap="sm">
      <OccasionFields form={form} status={status} kinds={COURSE_KINDS} />
      <ChoicesSelect
        size="xs"
        label={t('courses.field.topics')}
        description={t('courses.hint.topics')}
        data={offered}
        value={chosen}
        onChange={(codes) =>
          form.setFieldValue(
            'topics',
            codes.map(
              (code) =>
                topics.find((topic) => topic.code === code) ?? {
                  id: newId(),
                  activity: activity.id,
                  code,
                },
            ),
          )
        }
      />
      <SimpleGrid cols={2} spacing="sm">
        {number('expected', 100_000)}
        {number('leastShare', 100)}
      </SimpleGrid>
      <Textarea
        autosize
        minRows={4}
        lang={activity.lang}
        label={t('courses.field.curriculum')}
        {...form.getInputProps('courses.0.curriculum')}
      />
      <Textarea
        autosize
        minRows={2}
        lang={activity.lang}
        label={t('courses.field.materials')}
        {...form.getInputProps('courses.0.materials')}
      />
      <Textarea
        autosize
        minRows={2}
        lang={activity.lang}
        label={t('activity.field.outcome')}
        {...form.getInputProps('activity.outcome')}
      />
    </Stack>
  );
}
