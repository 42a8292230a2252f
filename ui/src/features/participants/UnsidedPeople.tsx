import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ActivityPerson } from '@/contract';
import { useNames } from '@/features/records/names';
import { useTerms } from '@/shared/terms/useTerms';
import { EditableRows } from '@/shared/ui/EditableRows';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';

interface UnsidedPeopleProps {
  people: readonly ActivityPerson[];
  onChange: (people: ActivityPerson[]) => void;
}

const isSided = ({ side }: ActivityPerson) => side === 'us' || side === 'partner';

/** People that stand in neither side's list, so that nobody who takes part is out of sight; a side chosen here moves them to its list. */
export function UnsidedPeople({ people, onChange }: UnsidedPeopleProps) {
  const { t } = useTranslation();
  const { pickOf } = useNames();
  const sides = useTerms('side');
  const rows = people.filter((person) => !isSided(person));
  if (rows.length === 0) return null;
  const nameOf = (person: string) => pickOf(person)?.name ?? '';
  return (
    <section>
      <Title order={2} mb={4}>
        {t('participants.otherSide')}
      </Title>
      <EditableRows
        label={t('participants.otherSide')}
        heads={[
          { key: 'name', text: t('activity.participants.person') },
          { key: 'post', text: t('activity.field.postAsAt'), width: '40%' },
          { key: 'side', text: t('activity.field.side'), width: '20%' },
        ]}
        rows={rows}
        rowId={({ id }) => id}
        rowName={({ person }) => nameOf(person)}
        onRemove={(index) => onChange(people.filter((each) => each !== rows[index]))}
        none=""
        cells={(row) => [
          nameOf(row.person),
          row.postAsAt,
          <ChoiceSelect
            key="side"
            aria-label={t('activity.field.side')}
            data={sides.options}
            value={row.side}
            onChange={(side) =>
              onChange(people.map((each) => (each === row ? { ...each, side } : each)))
            }
          />,
        ]}
      />
    </section>
  );
}
