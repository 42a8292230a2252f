import { Anchor, Checkbox, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAgreementPicks } from '@/features/agreements/useAgreementPicks';
import { useAgreement } from '@/features/agreements/queries';
import { useNames } from '@/features/records/names';
import { newId } from '@/shared/data/uuid';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { useTerms } from '@/shared/terms/useTerms';
import { EditableRows } from '@/shared/ui/EditableRows';
import { RecordPicker } from '@/shared/ui/RecordPicker';
import type { TabProps } from './form';

/** The agreement the activity belongs to and the commitments it carries out. */
export function CommitmentsTab({ form }: TabProps) {
  const { t } = useTranslation();
  const { pickOf, learn } = useNames();
  const progress = useTerms('progressState');
  const agreements = useAgreementPicks();
  const { activity, commitments } = form.values;
  const agreement = useAgreement(activity.agreement);
  const offered = agreement.data?.commitments ?? [];
  const references = new Map(
    agreement.data?.file.commitments.map(({ id, reference }) => [id, reference]),
  );
  const elsewhere = commitments.filter(
    ({ commitment }) =>
      agreement.isSuccess && !offered.some((each) => each.commitment === commitment),
  );

  function toggle(commitment: string) {
    const index = commitments.findIndex((each) => each.commitment === commitment);
    if (index >= 0) form.removeListItem('commitments', index);
    else form.insertListItem('commitments', { id: newId(), activity: activity.id, commitment });
  }

  return (
    <Stack gap="md">
      <RecordPicker
        kind="agreement"
        label={t('activity.field.agreement')}
        description={t('activity.commitments.pickAgreement')}
        error={form.errors['activity.agreement']}
        value={pickOf(activity.agreement)}
        search={agreements.search}
        onChange={(pick) => {
          if (pick !== null) learn(pick);
          form.setFieldValue('activity.agreement', pick?.id ?? null);
        }}
      />
      {activity.agreement === null ? null : (
        <Anchor
          size="sm"
          renderRoot={(props) => (
            <Link
              to="/agreements/$agreementId"
              params={{ agreementId: activity.agreement ?? '' }}
              {...props}
            />
          )}
        >
          {t('activity.commitments.openAgreement')}
        </Anchor>
      )}
      {agreement.isError ? <FaultAlert fault={agreement.error} /> : null}
      {agreement.isSuccess && offered.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('activity.commitments.none')}
        </Text>
      ) : null}
      {offered.map(({ commitment, text, progress: { state } }) => (
        <Checkbox
          key={commitment}
          checked={commitments.some((each) => each.commitment === commitment)}
          onChange={() => toggle(commitment)}
          label={[references.get(commitment) ?? '', text].filter((part) => part !== '').join(' · ')}
          description={progress.label(state)}
        />
      ))}
      {elsewhere.length === 0 ? null : (
        <EditableRows
          label={t('activity.commitments.other')}
          heads={[{ key: 'text', text: t('activity.commitments.other') }]}
          rows={elsewhere}
          rowId={({ id }) => id}
          rowName={({ commitment }) => pickOf(commitment)?.name ?? ''}
          cells={({ commitment }) => [pickOf(commitment)?.name]}
          onRemove={(index) => {
            const row = elsewhere[index];
            if (row !== undefined) toggle(row.commitment);
          }}
          none=""
          adder={null}
        />
      )}
    </Stack>
  );
}
