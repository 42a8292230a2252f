import { Select, Stack, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOrganisationPicks } from '@/features/organisations/useOrganisationPicks';
import { usePersonPicks } from '@/features/people/usePersonPicks';
import { useNames } from '@/features/records/names';
import { newId } from '@/shared/data/uuid';
import { useTerms } from '@/shared/terms/useTerms';
import { EditableRows } from '@/shared/ui/EditableRows';
import { RecordPicker } from '@/shared/ui/RecordPicker';
import type { TabProps } from './form';

/** Who took part, on which side and in what role. */
export function ParticipantsTab({ form }: TabProps) {
  const { t } = useTranslation();
  const { pickOf, learn } = useNames();
  const organisations = useOrganisationPicks();
  const people = usePersonPicks();
  const partyRoles = useTerms('partyRole');
  const personRoles = useTerms('personRole');
  const sides = useTerms('side');
  const { activity } = form.values;
  const nameOf = (id: string) => pickOf(id)?.name ?? '';

  return (
    <Stack gap="lg">
      <section>
        <Title order={2} mb={4}>
          {t('activity.field.parties')}
        </Title>
        <EditableRows
          label={t('activity.field.parties')}
          heads={[
            { key: 'name', text: t('activity.participants.organisation') },
            { key: 'role', text: t('activity.field.role'), width: '20%' },
            { key: 'side', text: t('activity.field.side'), width: '20%' },
          ]}
          rows={form.values.parties}
          rowId={({ id }) => id}
          rowName={({ organisation }) => nameOf(organisation)}
          onRemove={(index) => form.removeListItem('parties', index)}
          none={t('activity.participants.noParties')}
          cells={({ organisation }, index) => [
            nameOf(organisation),
            <Select
              key="role"
              aria-label={t('activity.field.role')}
              data={partyRoles.options}
              allowDeselect={false}
              {...form.getInputProps(`parties.${index}.role`)}
            />,
            <Select
              key="side"
              aria-label={t('activity.field.side')}
              data={sides.options}
              allowDeselect={false}
              {...form.getInputProps(`parties.${index}.side`)}
            />,
          ]}
          adder={
            <RecordPicker
              kind="organisation"
              aria-label={t('activity.participants.addParty')}
              placeholder={t('activity.participants.addParty')}
              keepsNothing
              value={null}
              search={organisations.search}
              create={organisations.create}
              onChange={(pick) => {
                if (pick === null) return;
                learn(pick);
                form.insertListItem('parties', {
                  id: newId(),
                  activity: activity.id,
                  organisation: pick.id,
                  role: 'unknown',
                  side: 'unknown',
                });
              }}
            />
          }
        />
      </section>
      <section>
        <Title order={2} mb={4}>
          {t('activity.field.people')}
        </Title>
        <EditableRows
          label={t('activity.field.people')}
          heads={[
            { key: 'name', text: t('activity.participants.person') },
            { key: 'post', text: t('activity.field.postAsAt'), width: '32%' },
            { key: 'role', text: t('activity.field.role'), width: '17%' },
            { key: 'side', text: t('activity.field.side'), width: '17%' },
          ]}
          rows={form.values.people}
          rowId={({ id }) => id}
          rowName={({ person }) => nameOf(person)}
          onRemove={(index) => form.removeListItem('people', index)}
          none={t('activity.participants.noPeople')}
          cells={({ person }, index) => [
            nameOf(person),
            <TextInput
              key="post"
              aria-label={t('activity.field.postAsAt')}
              {...form.getInputProps(`people.${index}.postAsAt`)}
            />,
            <Select
              key="role"
              aria-label={t('activity.field.role')}
              data={personRoles.options}
              allowDeselect={false}
              {...form.getInputProps(`people.${index}.role`)}
            />,
            <Select
              key="side"
              aria-label={t('activity.field.side')}
              data={sides.options}
              allowDeselect={false}
              {...form.getInputProps(`people.${index}.side`)}
            />,
          ]}
          adder={
            <RecordPicker
              kind="person"
              aria-label={t('activity.participants.addPerson')}
              placeholder={t('activity.participants.addPerson')}
              keepsNothing
              value={null}
              search={people.search}
              create={people.create}
              onChange={(pick) => {
                if (pick === null) return;
                learn(pick);
                form.insertListItem('people', {
                  id: newId(),
                  activity: activity.id,
                  person: pick.id,
                  role: 'unknown',
                  side: 'unknown',
                  postAsAt: '',
                  organisation: null,
                  position: null,
                });
              }}
            />
          }
        />
      </section>
    </Stack>
  );
}
