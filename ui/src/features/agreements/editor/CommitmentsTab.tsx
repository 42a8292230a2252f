import { ActionIcon, Button, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Commitment } from '@/contract';
import { blank } from '@/shared/data/blank';
import { newId } from '@/shared/data/uuid';
import { useTerms } from '@/shared/terms/useTerms';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';
import { EditableRows } from '@/shared/ui/EditableRows';
import { PartialDateInput } from '@/shared/ui/PartialDateInput';
import { inOrder, withoutRecord } from '../agreementFile';
import { useAgreement } from '../queries';
import styles from './CommitmentsTab.module.css';
import type { TabProps } from './form';

/** The areas the paper names and what it binds each side to, in its own order. */
export function CommitmentsTab({ form }: TabProps) {
  const { t } = useTranslation();
  const { agreement, areas, commitments } = form.values;

  return (
    <Stack gap="lg">
      <section>
        <Title order={2} mb={4}>
          {t('agreements.overview.areas')}
        </Title>
        <EditableRows
          label={t('agreements.overview.areas')}
          heads={[
            { key: 'position', text: t('field.position'), width: 80 },
            { key: 'text', text: t('field.area') },
          ]}
          rows={areas}
          rowId={({ id }) => id}
          rowName={({ text, position }) => text || t('agreements.edit.area', { position })}
          onRemove={(index) => {
            const id = areas[index]?.id;
            if (id !== undefined) form.setValues(withoutRecord(form.getValues(), 'areas', id));
          }}
          none={t('agreements.edit.noAreas')}
          cells={({ position }, index) => [
            position,
            <Textarea
              key="text"
              minRows={1}
              lang={agreement.lang}
              aria-label={t('agreements.edit.area', { position })}
              {...form.getInputProps(`areas.${index}.text`)}
            />,
          ]}
          adder={
            <Button
              mt="xs"
              variant="default"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() =>
                form.insertListItem('areas', {
                  id: newId(),
                  agreement: agreement.id,
                  position: areas.length + 1,
                  text: '',
                })
              }
            >
              {t('agreements.edit.addArea')}
            </Button>
          }
        />
      </section>
      <section>
        <Title order={2}>{t('field.commitment')}</Title>
        {commitments.length === 0 ? (
          <Text size="sm" c="dimmed" py={6}>
            {t('agreements.progress.none')}
          </Text>
        ) : null}
        <ol className={styles.list}>
          {commitments.map((commitment, index) => (
            <CommitmentRow key={commitment.id} form={form} commitment={commitment} index={index} />
          ))}
        </ol>
        <Button
          mt="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() =>
            form.insertListItem('commitments', {
              ...blank('Commitment'),
              id: newId(),
              agreement: agreement.id,
              position: commitments.length + 1,
            })
          }
        >
          {t('agreements.edit.addCommitment')}
        </Button>
      </section>
    </Stack>
  );
}

interface CommitmentRowProps extends TabProps {
  commitment: Commitment;
  index: number;
}

function CommitmentRow({ form, commitment, index }: CommitmentRowProps) {
  const { t } = useTranslation();
  const modes = useTerms('cooperationMode');
  const sides = useTerms('side');
  const periodicities = useTerms('periodicity');
  const { agreement, areas } = form.values;
  const amended = useAgreement(agreement.amends).data?.file.commitments ?? [];
  const { id, area, due, position } = commitment;
  const name = commitment.text || t('agreements.edit.commitment', { position });
  const path = `commitments.${index}`;

  return (
    <li className={styles.commitment}>
      <span className={styles.number}>{position}</span>
      <div>
        <Textarea
          minRows={1}
          lang={agreement.lang}
          aria-label={t('agreements.edit.commitment', { position })}
          {...form.getInputProps(`${path}.text`)}
        />
        <div className={styles.terms}>
          <TextInput label={t('field.reference')} {...form.getInputProps(`${path}.reference`)} />
          <ChoiceSelect
            label={t('field.mode')}
            data={modes.options}
            {...form.getInputProps(`${path}.mode`)}
          />
          <ChoiceSelect
            label={t('field.area')}
            data={[
              { value: '', label: t('agreements.edit.noArea') },
              ...areas.map((each) => ({
                value: each.id,
                label: each.text || t('agreements.edit.area', { position: each.position }),
              })),
            ]}
            value={area ?? ''}
            onChange={(chosen) => form.setFieldValue(`${path}.area`, chosen === '' ? null : chosen)}
          />
          <ChoiceSelect
            label={t('field.bound')}
            data={sides.options}
            {...form.getInputProps(`${path}.bound`)}
          />
          <ChoiceSelect
            label={t('field.periodicity')}
            data={periodicities.options}
            {...form.getInputProps(`${path}.periodicity`)}
          />
          {amended.length === 0 ? null : (
            <ChoiceSelect
              label={t('field.replaces')}
              placeholder={t('agreements.edit.replacesNone')}
              data={amended.map((each) => ({
                value: each.id,
                label: `${each.position}. ${each.text}`,
              }))}
              error={form.errors[`${path}.replaces`]}
              value={commitment.replaces}
              onChange={(chosen) => form.setFieldValue(`${path}.replaces`, chosen)}
              onClear={() => form.setFieldValue(`${path}.replaces`, null)}
            />
          )}
          <PartialDateInput
            label={t('field.due')}
            value={due}
            onChange={(date) => form.setFieldValue(`${path}.due`, date || 'unknown')}
            error={form.errors[`${path}.due`]}
          />
        </div>
      </div>
      <div>
        <ActionIcon
          aria-label={t('agreements.edit.moveUp', { name })}
          disabled={index === 0}
          onClick={() => {
            form.reorderListItem('commitments', { from: index, to: index - 1 });
            form.setValues(inOrder(form.getValues()));
          }}
        >
          <IconArrowUp size={15} />
        </ActionIcon>
        <ActionIcon
          aria-label={t('common.removeNamed', { name })}
          onClick={() => form.setValues(withoutRecord(form.getValues(), 'commitments', id))}
        >
          <IconX size={15} />
        </ActionIcon>
      </div>
    </li>
  );
}
