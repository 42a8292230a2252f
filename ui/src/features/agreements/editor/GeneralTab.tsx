import { SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNames } from '@/features/records/names';
import { useTerms } from '@/shared/terms/useTerms';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';
import { ChoicesSelect } from '@/shared/ui/ChoicesSelect';
import { CountInput } from '@/shared/ui/CountInput';
import { PartialDateInput } from '@/shared/ui/PartialDateInput';
import { RecordPicker } from '@/shared/ui/RecordPicker';
import { DurationInput } from '../DurationInput';
import { useAgreementPicks } from '../useAgreementPicks';
import type { TabProps } from './form';

const MOST_NOTICE_DAYS = 3650;

/** What the paper is, when and for how long. */
export function GeneralTab({ form }: TabProps) {
  const { t } = useTranslation();
  const { pickOf, learn } = useNames();
  const agreements = useAgreementPicks();
  const kinds = useTerms('agreementKind');
  const levels = useTerms('level');
  const stages = useTerms('agreementStage');
  const renewals = useTerms('renewalMode');
  const languages = useTerms('lang');
  const { agreement } = form.values;

  const date = (field: 'signedOn' | 'effectiveFrom' | 'terminatedOn') => (
    <PartialDateInput
      label={t(`field.${field}`)}
      value={agreement[field]}
      onChange={(value) => form.setFieldValue(`agreement.${field}`, value || 'unknown')}
      error={form.errors[`agreement.${field}`]}
    />
  );
  const other = (field: 'amends' | 'replacedBy') => (
    <RecordPicker
      kind="agreement"
      label={t(`field.${field}`)}
      error={form.errors[`agreement.${field}`]}
      value={pickOf(agreement[field])}
      search={agreements.search}
      onChange={(pick) => {
        if (pick !== null) learn(pick);
        form.setFieldValue(`agreement.${field}`, pick?.id ?? null);
      }}
    />
  );

  return (
    <Stack gap="sm">
      <Textarea
        withAsterisk
        minRows={1}
        lang={agreement.lang}
        label={t('field.title')}
        description={t('agreements.edit.titleHint')}
        {...form.getInputProps('agreement.title')}
      />
      <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm" verticalSpacing="sm">
        <ChoiceSelect
          label={t('field.kind')}
          data={kinds.options}
          {...form.getInputProps('agreement.kind')}
        />
        <ChoiceSelect
          label={t('field.level')}
          data={levels.options}
          {...form.getInputProps('agreement.level')}
        />
        <ChoiceSelect
          label={t('field.stage')}
          data={stages.options}
          {...form.getInputProps('agreement.stage')}
        />
        <TextInput label={t('field.code')} {...form.getInputProps('agreement.code')} />
        {date('signedOn')}
        <TextInput
          lang={agreement.lang}
          label={t('field.signedPlace')}
          {...form.getInputProps('agreement.signedPlace')}
        />
        {date('effectiveFrom')}
        <DurationInput
          value={agreement.duration}
          onChange={(duration) => form.setFieldValue('agreement.duration', duration)}
        />
        <ChoiceSelect
          label={t('field.renewal')}
          data={renewals.options}
          {...form.getInputProps('agreement.renewal')}
        />
        <CountInput
          label={t('field.noticeDays')}
          most={MOST_NOTICE_DAYS}
          aside={<Text size="xs">{t('agreements.edit.days')}</Text>}
          rightSectionWidth={48}
          rightSectionPointerEvents="none"
          error={form.errors['agreement.noticeDays']}
          value={agreement.noticeDays}
          onChange={(days) => form.setFieldValue('agreement.noticeDays', days)}
        />
        {date('terminatedOn')}
        <ChoicesSelect
          size="xs"
          label={t('field.languages')}
          placeholder={agreement.languages === '' ? t('common.unknown') : ''}
          data={languages.options}
          value={agreement.languages.split(' ').filter((code) => code !== '')}
          onChange={(codes) => form.setFieldValue('agreement.languages', codes.join(' '))}
        />
      </SimpleGrid>
      <TextInput
        lang={agreement.lang}
        label={t('field.occasion')}
        {...form.getInputProps('agreement.occasion')}
      />
      <Textarea
        lang={agreement.lang}
        label={t('field.summary')}
        {...form.getInputProps('agreement.summary')}
      />
      <Textarea
        lang={agreement.lang}
        label={t('field.principles')}
        {...form.getInputProps('agreement.principles')}
      />
      <SimpleGrid cols={2} spacing="sm" verticalSpacing="sm">
        {other('amends')}
        {other('replacedBy')}
        <TextInput
          label={t('field.originalKeptAt')}
          {...form.getInputProps('agreement.originalKeptAt')}
        />
        <ChoiceSelect
          label={t('activity.field.lang')}
          data={languages.options}
          {...form.getInputProps('agreement.lang')}
        />
      </SimpleGrid>
      <Textarea label={t('field.notes')} {...form.getInputProps('agreement.notes')} />
    </Stack>
  );
}
