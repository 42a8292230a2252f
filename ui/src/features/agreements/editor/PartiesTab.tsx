import { Button, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useOrganisationPicks } from '@/features/organisations/useOrganisationPicks';
import { usePersonPicks } from '@/features/people/usePersonPicks';
import { useNames } from '@/features/records/names';
import { newId } from '@/shared/data/uuid';
import { useTerms } from '@/shared/terms/useTerms';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';
import { EditableRows } from '@/shared/ui/EditableRows';
import { RecordAdder } from '@/shared/ui/RecordAdder';
import { withoutRecord } from '../agreementFile';
import type { TabProps } from './form';

/** Who signed, written as on the paper. */
export function PartiesTab({ form }: TabProps) {
  const { t } = useTranslation();
  const { pickOf, learn } = useNames();
  const organisations = useOrganisationPicks();
  const people = usePersonPicks();
  const sides = useTerms('side');
  const { agreement, parties, signatories } = form.values;

  const drop = (part: 'parties' | 'signatories', id: string | undefined) => {
    if (id !== undefined) form.setValues(withoutRecord(form.getValues(), part, id));
  };
  const addSignatory = (person: string | null, nameAsSigned: string) =>
    form.insertListItem('signatories', {
      id: newId(),
      agreement: agreement.id,
      person,
      nameAsSigned,
      postAsSigned: '',
      side: 'unknown',
    });

  return (
    <Stack gap="lg">
      <section>
        <Title order={2}>{t('agreements.list.parties')}</Title>
        <Text size="xs" c="dimmed" mb={4}>
          {t('agreements.edit.nameKept')}
        </Text>
        <EditableRows
          label={t('agreements.list.parties')}
          heads={[
            { key: 'name', text: t('field.nameAsSigned') },
            { key: 'organisation', text: t('agreements.edit.party'), width: '32%' },
            { key: 'side', text: t('field.side'), width: '17%' },
          ]}
          rows={parties}
          rowId={({ id }) => id}
          rowName={({ nameAsSigned }) => nameAsSigned}
          onRemove={(index) => drop('parties', parties[index]?.id)}
          none={t('agreements.edit.noParties')}
          cells={({ organisation }, index) => [
            <Textarea
              key="name"
              minRows={1}
              lang={agreement.lang}
              aria-label={t('field.nameAsSigned')}
              {...form.getInputProps(`parties.${index}.nameAsSigned`)}
            />,
            <Text key="organisation" size="sm">
              {pickOf(organisation)?.name}
            </Text>,
            <ChoiceSelect
              key="side"
              aria-label={t('field.side')}
              data={sides.options}
              {...form.getInputProps(`parties.${index}.side`)}
            />,
          ]}
          adder={
            <RecordAdder
              kind="organisation"
              label={t('agreements.edit.addParty')}
              picks={organisations}
              onAdd={(pick) => {
                learn(pick);
                form.insertListItem('parties', {
                  id: newId(),
                  agreement: agreement.id,
                  organisation: pick.id,
                  nameAsSigned: pick.name,
                  side: pick.side,
                  position: parties.length + 1,
                });
              }}
            />
          }
        />
      </section>
      <section>
        <Title order={2} mb={4}>
          {t('agreements.overview.signatories')}
        </Title>
        <EditableRows
          label={t('agreements.overview.signatories')}
          heads={[
            { key: 'name', text: t('field.nameAsSigned') },
            { key: 'post', text: t('field.postAsSigned'), width: '38%' },
            { key: 'side', text: t('field.side'), width: '17%' },
          ]}
          rows={signatories}
          rowId={({ id }) => id}
          rowName={({ nameAsSigned }) => nameAsSigned}
          onRemove={(index) => drop('signatories', signatories[index]?.id)}
          none={t('agreements.edit.noSignatories')}
          cells={(_, index) => [
            <TextInput
              key="name"
              aria-label={t('field.nameAsSigned')}
              {...form.getInputProps(`signatories.${index}.nameAsSigned`)}
            />,
            <TextInput
              key="post"
              aria-label={t('field.postAsSigned')}
              {...form.getInputProps(`signatories.${index}.postAsSigned`)}
            />,
            <ChoiceSelect
              key="side"
              aria-label={t('field.side')}
              data={sides.options}
              {...form.getInputProps(`signatories.${index}.side`)}
            />,
          ]}
          adder={
            <Group gap="xs" wrap="nowrap">
              <div style={{ flex: 1 }}>
                <RecordAdder
                  kind="person"
                  label={t('agreements.edit.addSignatory')}
                  picks={people}
                  onAdd={(pick) => {
                    learn(pick);
                    addSignatory(pick.id, pick.name);
                  }}
                />
              </div>
              <Button
                variant="default"
                leftSection={<IconPlus size={14} aria-hidden />}
                onClick={() => addSignatory(null, '')}
              >
                {t('agreements.edit.addSignatoryByName')}
              </Button>
            </Group>
          }
        />
      </section>
    </Stack>
  );
}
