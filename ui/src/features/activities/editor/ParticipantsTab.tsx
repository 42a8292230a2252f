import { Stack, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PartyRows } from '@/features/participants/PartyRows';
import { usePersonPicks } from '@/features/people/usePersonPicks';
import { useNames } from '@/features/records/names';
import { newId } from '@/shared/data/uuid';
import { useTerms } from '@/shared/terms/useTerms';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';
import { EditableRows } from '@/shared/ui/EditableRows';
import { RecordAdder } from '@/shared/ui/RecordAdder';
import type { TabProps } from './form';

/** Who took part, on which side and in what role. */
export function ParticipantsTab({ form }: TabProps) {
  const { t } = useTranslation();
  const { pickOf, learn } = useNames();
  const people = usePersonPicks();
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
        <PartyRows
          activity={activity.id}
          parties={form.values.parties}
          onChange={(next) => form.setFieldValue('parties', next)}
          added={NO_ROLES}
          otherwise="unknown"
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
          onRemove={(index) => {
            const gone = form.values.people[index]?.person;
            form.removeListItem('people', index);
            // What a delegation or a course knows of who does not take part goes too.
            const stays = ({ person }: { person: string }) => person !== gone;
            form.setFieldValue('members', form.values.members.filter(stays));
            form.setFieldValue('attendance', form.values.attendance.filter(stays));
          }}
          none={t('activity.participants.noPeople')}
          cells={({ person }, index) => [
            nameOf(person),
            <TextInput
              key="post"
              aria-label={t('activity.field.postAsAt')}
              {...form.getInputProps(`people.${index}.postAsAt`)}
            />,
            <ChoiceSelect
              key="role"
              aria-label={t('activity.field.role')}
              data={personRoles.options}
              {...form.getInputProps(`people.${index}.role`)}
            />,
            <ChoiceSelect
              key="side"
              aria-label={t('activity.field.side')}
              data={sides.options}
              {...form.getInputProps(`people.${index}.side`)}
            />,
          ]}
          adder={
            <RecordAdder
              kind="person"
              label={t('activity.participants.addPerson')}
              picks={people}
              onAdd={(pick) => {
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

/** Of an activity of any kind nothing is known of what an organisation does. */
const NO_ROLES = { us: 'unknown', partner: 'unknown', unknown: 'unknown' } as const;
