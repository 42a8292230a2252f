import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityPerson, DelegationMember } from '@/contract';
import { useNames } from '@/features/records/names';
import { type SheetColumn, SheetGrid, useSheetColumns } from '@/shared/ui/SheetGrid';
import { journeys } from './delegationSheet';

interface JourneySheetProps {
  activity: string;
  travellers: readonly ActivityPerson[];
  members: readonly DelegationMember[];
  onChange: (members: DelegationMember[]) => void;
}

/** What is to be known of each traveller for the journey; a line for each, in the order of rank. */
export function JourneySheet({ activity, travellers, members, onChange }: JourneySheetProps) {
  const { t } = useTranslation();
  const { pickOf } = useNames();
  const make = useSheetColumns();
  const columns = useMemo((): SheetColumn<DelegationMember>[] => {
    const words = (id: 'arrival' | 'departure' | 'diet' | 'room') =>
      make.text<DelegationMember>({
        id,
        header: t(`delegations.journey.${id}`),
        width: '2fr',
        get: (member) => member[id],
        set: (member, text) => ({ ...member, [id]: text }),
      });
    return [
      make.shown<DelegationMember>({
        id: 'person',
        header: t('activity.participants.person'),
        width: '2fr',
        get: ({ person }) => pickOf(person)?.name ?? '',
      }),
      words('arrival'),
      words('departure'),
      words('diet'),
      words('room'),
    ];
  }, [t, make, pickOf]);
  return (
    <SheetGrid
      label={t('delegations.journeys')}
      columns={columns}
      rows={journeys(activity, travellers, members)}
      rowId={({ person }) => person}
      onChange={onChange}
    />
  );
}
