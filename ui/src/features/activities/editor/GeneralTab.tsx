import { SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { newId } from '@/shared/data/uuid';
import { useTerms } from '@/shared/terms/useTerms';
import { CountrySelect } from '@/shared/ui/CountrySelect';
import { PartialDateInput } from '@/shared/ui/PartialDateInput';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';
import { SuggestedInput } from '../SuggestedInput';
import { TagsField } from '../TagsField';
import type { StatusTabProps } from './form';
import { StatusField } from './StatusField';

/** What happened, when and where. */
export function GeneralTab({ form, status }: StatusTabProps) {
  const { t } = useTranslation();
  const kinds = useTerms('activityKind');
  const sides = useTerms('side');
  const levels = useTerms('level');
  const classes = useTerms('informationClass');
  const languages = useTerms('lang');
  const { activity, tags } = form.values;

  return (
    <Stack gap="sm">
      <TextInput
        withAsterisk
        lang={activity.lang}
        label={t('activity.field.title')}
        {...form.getInputProps('activity.title')}
      />
      <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm" verticalSpacing="sm">
        <PartialDateInput
          label={t('activity.field.startsOn')}
          value={activity.startsOn}
          onChange={(date) => form.setFieldValue('activity.startsOn', date || 'unknown')}
          error={form.errors['activity.startsOn']}
        />
        <PartialDateInput
          label={t('activity.field.endsOn')}
          value={activity.endsOn}
          onChange={(date) => form.setFieldValue('activity.endsOn', date || 'unknown')}
          error={form.errors['activity.endsOn']}
        />
        <ChoiceSelect
          label={t('activity.field.kind')}
          data={kinds.options}
          value={activity.kind}
          onChange={(kind) => form.setFieldValue('activity.kind', kind)}
        />
        <StatusField
          file={form.values}
          choice={status}
          error={form.errors['activity.status']}
          onChange={(next) => form.setFieldValue('activity.status', next)}
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
        <CountrySelect
          label={t('activity.field.country')}
          {...form.getInputProps('activity.country')}
        />
        <ChoiceSelect
          label={t('activity.field.hostingSide')}
          data={sides.options}
          value={activity.hostingSide}
          onChange={(hostingSide) => form.setFieldValue('activity.hostingSide', hostingSide)}
        />
        <ChoiceSelect
          label={t('activity.field.level')}
          data={levels.options}
          value={activity.level}
          onChange={(level) => form.setFieldValue('activity.level', level)}
        />
        <ChoiceSelect
          label={t('activity.field.informationClass')}
          data={classes.options}
          value={activity.informationClass}
          onChange={(informationClass) =>
            form.setFieldValue('activity.informationClass', informationClass)
          }
        />
        <ChoiceSelect
          label={t('activity.field.lang')}
          data={languages.options}
          value={activity.lang}
          onChange={(lang) => form.setFieldValue('activity.lang', lang)}
        />
        <TagsField
          label={t('activity.field.tags')}
          value={tags.map(({ text }) => text)}
          onChange={(texts) =>
            form.setFieldValue(
              'tags',
              texts.map(
                (text) =>
                  tags.find((tag) => tag.text === text) ?? {
                    id: newId(),
                    activity: activity.id,
                    text,
                  },
              ),
            )
          }
        />
      </SimpleGrid>
      <Textarea
        lang={activity.lang}
        label={t('activity.field.summary')}
        minRows={3}
        {...form.getInputProps('activity.summary')}
      />
      <Textarea
        lang={activity.lang}
        label={t('activity.field.outcome')}
        minRows={2}
        {...form.getInputProps('activity.outcome')}
      />
    </Stack>
  );
}
