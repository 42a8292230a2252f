import { Stack, Text, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SuccessorStep } from '@/contract';
import { useNames } from '@/features/records/names';
import { newId } from '@/shared/data/uuid';
import { useTerms } from '@/shared/terms/useTerms';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';
import { EditableRows } from '@/shared/ui/EditableRows';
import { PartialDateInput } from '@/shared/ui/PartialDateInput';
import { RecordAdder } from '@/shared/ui/RecordAdder';
import { OrganisationLink } from '../OrganisationLink';
import { without } from '../organisationFile';
import { useStepDetail } from '../useStepDetail';
import { useOrganisationPicks } from '../useOrganisationPicks';
import type { TabProps } from './form';

/** Who took over from the organisation, when and by what paper; from whom it took over is shown beside it. */
export function SuccessionTab({
  form,
  predecessors,
}: TabProps & { predecessors: readonly SuccessorStep[] }) {
  const { t } = useTranslation();
  const { pickOf, learn } = useNames();
  const scopes = useTerms('successionScope');
  const organisations = useOrganisationPicks();
  const stepDetail = useStepDetail();
  const { organisation, successions } = form.values;
  const nameOf = (id: string) => pickOf(id)?.name ?? '';

  return (
    <Stack gap="lg">
      <section>
        <Title order={2} mb={4}>
          {t('organisations.succession.successors')}
        </Title>
        <EditableRows
          label={t('organisations.succession.successors')}
          heads={[
            { key: 'successor', text: t('field.successor') },
            { key: 'date', text: t('field.date'), width: '15%' },
            { key: 'legalBasis', text: t('field.legalBasis'), width: '26%' },
            { key: 'scope', text: t('field.scope'), width: '26%' },
          ]}
          rows={successions}
          rowId={({ id }) => id}
          rowName={({ successor }) => nameOf(successor)}
          onRemove={(index) => {
            const row = successions[index];
            if (row !== undefined) form.setValues(without(form.getValues(), [row.id]));
          }}
          none={t('organisations.succession.none')}
          cells={({ successor, date }, index) => [
            <div key="successor">
              {nameOf(successor)}
              {form.errors[`successions.${index}.successor`] === undefined ? null : (
                <Text size="xs" c="var(--mantine-color-error)" role="alert">
                  {form.errors[`successions.${index}.successor`]}
                </Text>
              )}
            </div>,
            <PartialDateInput
              key="date"
              rightSection={null}
              aria-label={t('field.date')}
              value={date}
              error={form.errors[`successions.${index}.date`]}
              onChange={(next) =>
                form.setFieldValue(`successions.${index}.date`, next || 'unknown')
              }
            />,
            <TextInput
              key="legalBasis"
              aria-label={t('field.legalBasis')}
              {...form.getInputProps(`successions.${index}.legalBasis`)}
            />,
            <ChoiceSelect
              key="scope"
              aria-label={t('field.scope')}
              data={scopes.options}
              {...form.getInputProps(`successions.${index}.scope`)}
            />,
          ]}
          adder={
            <RecordAdder
              kind="organisation"
              label={t('organisations.succession.add')}
              picks={organisations}
              onAdd={(pick) => {
                learn(pick);
                form.insertListItem('successions', {
                  id: newId(),
                  predecessor: organisation.id,
                  successor: pick.id,
                  date: 'unknown',
                  legalBasis: '',
                  scope: 'unknown',
                });
              }}
            />
          }
        />
      </section>
      <section>
        <Title order={2} mb={4}>
          {t('organisations.succession.predecessors')}
        </Title>
        {predecessors.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('organisations.succession.noneBefore')}
          </Text>
        ) : (
          <>
            <Text size="xs" c="dimmed" mb={4}>
              {t('organisations.succession.predecessorsHint')}
            </Text>
            {predecessors.map((step) => (
              <Text key={step.organisation} size="sm">
                <OrganisationLink id={step.organisation} name={step.name} />
                {' · '}
                {stepDetail(step)}
              </Text>
            ))}
          </>
        )}
      </section>
    </Stack>
  );
}
