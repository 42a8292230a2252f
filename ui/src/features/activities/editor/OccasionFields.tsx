import { SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ActivityKind } from '@/contract';
import { useAgreementPicks } from '@/features/agreements/useAgreementPicks';
import { useNames } from '@/features/records/names';
import { useTerms } from '@/shared/terms/useTerms';
import { PartialDateInput } from '@/shared/ui/PartialDateInput';
import { RecordPicker } from '@/shared/ui/RecordPicker';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';
import { SuggestedInput } from '../SuggestedInput';
import type { StatusTabProps } from './form';
import { StatusField } from './StatusField';

/** What every occasion has: title, days, kind, status, place, host, agreement. */
export function OccasionFields({
  form,
  status,
  kinds,
}: StatusTabProps & { kinds: readonly ActivityKind[] }) {
  const { t } = useTranslation();
  const { pickOf, learn } = useNames();
  const kindTerms = useTerms('activityKind');
  const sides = useTerms('side');
  const agreements = useAgreementPicks();
  const { activity } = form.values;
  const date = (field: 'startsOn' | 'endsOn') => (
    <PartialDateInput
      label={t(`activity.field.${field}`)}
      value={activity[field]}
      error={form.errors[`activity.${field}`]}
      onChange={(next) => form.setFieldValue(`activity.${field}`, next || 'unknown')}
    />
  );
  return (
    <>
      <TextInput
        withAsterisk
        lang={activity.lang}
        label={t('activity.field.title')}
        {...form.getInputProps('activity.title')}
      />
      <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm" verticalSpacing="sm">
        {date('startsOn')}
        {date('endsOn')}
        <ChoiceSelect
          label={t('activity.field.kind')}
          data={kindTerms.options.filter(({ value }) => kinds.some((kind) => kind === value))}
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
        <ChoiceSelect
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
    </>
  );
}
