import { Group } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityPerson, PersonRole, Side } from '@/contract';
import { useNames } from '@/features/records/names';
import { useTerms } from '@/shared/terms/useTerms';
import { RecordPicker } from '@/shared/ui/RecordPicker';
import { Problem, type SheetColumn, SheetGrid } from '@/shared/ui/SheetGrid';
import { PastePeople } from './PastePeople';
import { byRank, withSide } from './rank';
import { useMemberPicks } from './useMemberPicks';

interface PeopleSheetProps {
  label: string;
  activity: string;
  side: Side;
  /** What those added here do; taking part unless told. */
  addedAs?: PersonRole;
  /** All people of the activity; those of the other sides stay as they are. */
  people: readonly ActivityPerson[];
  onChange: (people: ActivityPerson[]) => void;
}

/** The people of one side in the order of rank, each with the post held at that date; edited in place. */
export function PeopleSheet(props: PeopleSheetProps) {
  const { label, activity, side, people, onChange, addedAs = 'participant' } = props;
  const { t } = useTranslation();
  const { pickOf, learn } = useNames();
  const roles = useTerms('personRole');
  const picks = useMemberPicks();
  const rows = byRank(people, side);

  const columns = useMemo(
    (): SheetColumn<ActivityPerson>[] => [
      {
        id: 'person',
        header: t('activity.participants.person'),
        width: '2fr',
        read: ({ person }) => pickOf(person)?.name ?? '',
      },
      {
        id: 'postAsAt',
        header: t('activity.field.postAsAt'),
        width: '2fr',
        read: ({ postAsAt }) => postAsAt,
        write: (row, postAsAt) => ({ ...row, postAsAt }),
      },
      {
        id: 'organisation',
        header: t('activity.participants.organisation'),
        width: '2fr',
        read: ({ organisation }) => pickOf(organisation)?.name ?? '',
      },
      {
        id: 'role',
        header: t('activity.field.role'),
        width: 150,
        options: roles.options.map((option) => option.label),
        read: ({ role }) => roles.label(role),
        write: (row, text) => {
          const role = roles.options.find((option) => option.label === text)?.value;
          return role === undefined ? new Problem(t('participants.noSuchRole', { text })) : { ...row, role };
        },
      },
    ],
    [t, pickOf, roles],
  );

  const put = (ordered: readonly ActivityPerson[]) => onChange(withSide(people, side, ordered));

  return (
    <div>
      <SheetGrid label={label} columns={columns} rows={rows} rowId={({ id }) => id} onChange={put} />
      <Group gap="xs" mt={6} align="flex-start" wrap="nowrap">
        <div style={{ flex: 1 }}>
          <RecordPicker
            kind="person"
            aria-label={t('participants.addTo', { list: label })}
            placeholder={t('activity.participants.addPerson')}
            keepsNothing
            value={null}
            search={picks.search}
            create={picks.create}
            onChange={(pick) => {
              if (pick === null) return;
              learn(pick);
              put([...rows, { ...picks.member(pick, activity, side), role: addedAs }]);
            }}
          />
        </div>
        <PastePeople
          list={label}
          onPasted={(found) => {
            for (const { pick } of found) learn(pick);
            put([
              ...rows,
              ...found.map(({ pick, post }) => {
                const member = { ...picks.member(pick, activity, side), role: addedAs };
                return post === '' ? member : { ...member, postAsAt: post };
              }),
            ]);
          }}
        />
      </Group>
    </div>
  );
}
