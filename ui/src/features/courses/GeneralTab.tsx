import { MultiSelect, NumberInput, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TabProps } from '@/features/activities/editor/form';
import { SuggestedInput } from '@/features/activities/SuggestedInput';
import { useAgreementPicks } from '@/features/agreements/useAgreementPicks';
import { useNames } from '@/features/records/names';
import { useLanguage } from '@/i18n/useLanguage';
import { newId } from '@/shared/data/uuid';
import { useTerms } from '@/shared/terms/useTerms';
import { foldedFilter } from '@/shared/text/foldedFilter';
import { PartialDateInput } from '@/shared/ui/PartialDateInput';
import { RecordPicker } from '@/shared/ui/RecordPicker';
import { TermSelect } from '@/shared/ui/TermSelect';
import { COURSE_KINDS } from './courseFile';
import { useCourseRules } from './queries';

/** What the course is, when and where, what it is about, and the rule of attendance. */
export function GeneralTab({ form }: TabProps) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const { pickOf, learn } = useNames();
  const kinds = useTerms('activityKind');
  const statuses = useTerms('activityStatus');
  const sides = useTerms('side');
  const agreements = useAgreementPicks();
  const known = useCourseRules().data?.topics ?? [];
  const { activity, courses, topics } = form.values;
  const chosen = topics.map(({ code }) => code);
  const offered = known
    .filter(({ code, inForce }) => inForce || chosen.includes(code))
    .map((topic) => ({ value: topic.code, label: `${topic[lang]} (${topic.citation})` }));
  const course = courses[0];

  const number = (field: 'expected' | 'leastShare', most: number) => (
    <NumberInput
      size="xs"
      label={t(`courses.field.${field}`)}
      description={t(`courses.hint.${field}`)}
      placeholder={t('common.unknown')}
      min={0}
      max={most}
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="strict"
      hideControls
      error={form.errors[`courses.0.${field}`]}
      value={course?.[field] ?? ''}
      onChange={(value) => form.setFieldValue(`courses.0.${field}`, typeof value === 'number' ? value : null)}
    />
  );
  const date = (field: 'startsOn' | 'endsOn') => (
    <PartialDateInput
      label={t(`activity.field.${field}`)}
      value={activity[field]}
      error={form.errors[`activity.${field}`]}
      onChange={(next) => form.setFieldValue(`activity.${field}`, next || 'unknown')}
    />
  );

  return (
    <Stack gap="sm">
      <TextInput
        withAsterisk
        lang={activity.lang}
        label={t('activity.field.title')}
        {...form.getInputProps('activity.title')}
      />
      <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm" verticalSpacing="sm">
        {date('startsOn')}
        {date('endsOn')}
        <TermSelect
          label={t('activity.field.kind')}
          data={kinds.options.filter(({ value }) => COURSE_KINDS.some((kind) => kind === value))}
          value={activity.kind}
          onChange={(kind) => form.setFieldValue('activity.kind', kind)}
        />
        <TermSelect
          label={t('activity.field.status')}
          data={statuses.options}
          value={activity.status}
          error={form.errors['activity.status']}
          onChange={(status) => form.setFieldValue('activity.status', status)}
        />
        <SuggestedInput
          field="place"
          label={t('activity.field.place')}
          {...form.getInputProps('activity.place')}
          value={activity.place}
        />
        <SuggestedInput
          field="province"
          label={t('activity.field.province')}
          {...form.getInputProps('activity.province')}
          value={activity.province}
        />
        <TermSelect
          label={t('activity.field.hostingSide')}
          data={sides.options}
          value={activity.hostingSide}
          onChange={(side) => form.setFieldValue('activity.hostingSide', side)}
        />
        <RecordPicker
          kind="agreement"
          label={t('activity.field.agreement')}
          value={pickOf(activity.agreement)}
          search={agreements.search}
          onChange={(pick) => {
            if (pick !== null) learn(pick);
            form.setFieldValue('activity.agreement', pick?.id ?? null);
          }}
        />
      </SimpleGrid>
      <MultiSelect
        size="xs"
        searchable
        filter={foldedFilter}
        label={t('courses.field.topics')}
        description={t('courses.hint.topics')}
        data={offered}
        value={chosen}
        onChange={(codes) =>
          form.setFieldValue(
            'topics',
            codes.map(
              (code) =>
                topics.find((topic) => topic.code === code) ?? { id: newId(), activity: activity.id, code },
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
