import { useTranslation } from 'react-i18next';
import type { ActivityParty, Side } from '@/contract';
import { useOrganisationPicks } from '@/features/organisations/useOrganisationPicks';
import { useNames } from '@/features/records/names';
import { newId } from '@/shared/data/uuid';
import { useTerms } from '@/shared/terms/useTerms';
import { EditableRows } from '@/shared/ui/EditableRows';
import { RecordAdder } from '@/shared/ui/RecordAdder';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';

interface PartyRowsProps {
  activity: string;
  parties: readonly ActivityParty[];
  onChange: (parties: ActivityParty[]) => void;
  /** What an organisation added is taken to do, by the side it is on; the side itself is the program's to say. */
  added: Readonly<Record<'us' | 'partner' | 'unknown', ActivityParty['role']>>;
  /** The side of one of which neither the country nor the organisation above it is known. */
  otherwise: Side;
}

/** Organisations taking part, each with what it does and its side. */
export function PartyRows({ activity, parties, onChange, added, otherwise }: PartyRowsProps) {
  const { t } = useTranslation();
  const { pickOf, learn } = useNames();
  const organisations = useOrganisationPicks();
  const roles = useTerms('partyRole');
  const sides = useTerms('side');
  const nameOf = (id: string) => pickOf(id)?.name ?? '';
  const set = (index: number, fields: Partial<ActivityParty>) =>
    onChange(parties.map((party, at) => (at === index ? { ...party, ...fields } : party)));
  return (
    <EditableRows
      label={t('activity.field.parties')}
      heads={[
        { key: 'name', text: t('activity.participants.organisation') },
        { key: 'role', text: t('activity.field.role'), width: '20%' },
        { key: 'side', text: t('activity.field.side'), width: '20%' },
      ]}
      rows={parties}
      rowId={({ id }) => id}
      rowName={({ organisation }) => nameOf(organisation)}
      onRemove={(index) => onChange(parties.filter((_, at) => at !== index))}
      none={t('activity.participants.noParties')}
      cells={({ organisation, role, side }, index) => [
        nameOf(organisation),
        <ChoiceSelect
          key="role"
          aria-label={t('activity.field.role')}
          data={roles.options}
          value={role}
          onChange={(next) => set(index, { role: next })}
        />,
        <ChoiceSelect
          key="side"
          aria-label={t('activity.field.side')}
          data={sides.options}
          value={side}
          onChange={(next) => set(index, { side: next })}
        />,
      ]}
      adder={
        <RecordAdder
          kind="organisation"
          label={t('activity.participants.addParty')}
          picks={organisations}
          onAdd={(pick) => {
            learn(pick);
            const side = pick.side === 'unknown' ? otherwise : pick.side;
            onChange([
              ...parties,
              {
                id: newId(),
                activity,
                organisation: pick.id,
                role: added[side === 'us' || side === 'partner' ? side : 'unknown'],
                side,
              },
            ]);
          }}
        />
      }
    />
  );
}
