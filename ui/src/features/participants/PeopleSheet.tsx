import { Group } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityPerson, PersonRole, Side } from '@/contract';
import { useOrganisationPicks } from '@/features/organisations/useOrganisationPicks';
import { useNames } from '@/features/records/names';
import { useTerms } from '@/shared/terms/useTerms';
import { RecordAdder } from '@/shared/ui/RecordAdder';
import { RecordPicker } from '@/shared/ui/RecordPicker';
import { type SheetColumn, SheetGrid, useSheetColumns } from '@/shared/ui/SheetGrid';
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
  /** Faults the program found, by `row.column id` of all people. */
  errors?: Readonly<Record<string, string>>;
  /** Organisations whose people are offered before a letter is typed. */
  organisations?: readonly string[];
}

const NOBODY: readonly string[] = [];

/** The people of one side in the order of rank, each with the post held at that date; edited in place. */
export function PeopleSheet({
  label,
  activity,
  side,
  people,
  onChange,
  ...props
}: PeopleSheetProps) {
  const { addedAs = 'participant' } = props;
  const { t } = useTranslation();
  const { pickOf, learn } = useNames();
  const roles = useTerms('personRole');
  const picks = useMemberPicks(props.organisations ?? NOBODY);
  const rows = byRank(people, side);

  /** Organisations that may stand in the table: those taking part, those people come from, and those added for it. */
  const [added, setAdded] = useState<readonly string[]>(NOBODY);
  const theirs = people.flatMap(({ organisation }) =>
    organisation === null ? [] : [organisation],
  );
  const known = [...new Set([...(props.organisations ?? NOBODY), ...theirs, ...added])].join(' ');
  const offered = useMemo(
    () =>
      known
        .split(' ')
        .filter((id) => id !== '')
        .map((id) => ({ id, name: pickOf(id)?.name ?? '' })),
    [known, pickOf],
  );
  const units = useOrganisationPicks();

  const make = useSheetColumns();
  const columns = useMemo(
    (): SheetColumn<ActivityPerson>[] => [
      make.shown<ActivityPerson>({
        id: 'person',
        header: t('activity.participants.person'),
        width: '2fr',
        get: ({ person }) => pickOf(person)?.name ?? '',
      }),
      make.text<ActivityPerson>({
        id: 'postAsAt',
        header: t('activity.field.postAsAt'),
        width: '2fr',
        get: ({ postAsAt }) => postAsAt,
        set: (row, postAsAt) => ({ ...row, postAsAt }),
      }),
      make.choice<ActivityPerson>(offered, {
        id: 'organisation',
        header: t('activity.participants.organisation'),
        width: '2fr',
        get: ({ organisation }) => organisation,
        set: (row, organisation) => ({ ...row, organisation }),
      }),
      make.term<ActivityPerson, ActivityPerson['role']>(roles, {
        id: 'role',
        header: t('activity.field.role'),
        width: 150,
        get: ({ role }) => role,
        set: (row, role) => ({ ...row, role }),
      }),
    ],
    [t, make, pickOf, roles, offered],
  );

  const put = (ordered: readonly ActivityPerson[]) => onChange(withSide(people, side, ordered));

  return (
    <div>
      <SheetGrid
        label={label}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        onChange={put}
        errors={ofRows(props.errors ?? {}, people, rows)}
      />
      <Group gap="xs" mt={6} align="flex-start" wrap="nowrap">
        <div style={{ flex: 1 }}>
          <RecordPicker
            kind="person"
            scope={(props.organisations ?? NOBODY).join(' ')}
            aria-label={t('participants.addTo', { list: label })}
            placeholder={t('activity.participants.addPerson')}
            keepsNothing
            value={null}
            search={picks.search}
            create={picks.create}
            onChange={(pick) => {
              if (pick === null) return;
              learn(pick);
              const member = picks.member(pick, activity, side);
              const from = picks.organisationOf(pick.id);
              if (from !== null) learn(from);
              put([...rows, { ...member, role: addedAs }]);
            }}
          />
        </div>
        <div style={{ flex: 1 }}>
          <RecordAdder
            kind="organisation"
            label={t('participants.addOrganisation')}
            picks={units}
            onAdd={(pick) => {
              learn(pick);
              setAdded([...added, pick.id]);
            }}
          />
        </div>
        <PastePeople
          list={label}
          present={people.map(({ person }) => person)}
          onPasted={(found) => {
            for (const { pick, organisation } of found) {
              learn(pick);
              if (organisation !== null) learn(organisation);
            }
            put([
              ...rows,
              ...found.map(({ pick, post, organisation }) => {
                const member = { ...picks.member(pick, activity, side), role: addedAs };
                return {
                  ...member,
                  postAsAt: post === '' ? member.postAsAt : post,
                  organisation: organisation?.id ?? member.organisation,
                };
              }),
            ]);
          }}
        />
      </Group>
    </div>
  );
}

/** Faults by place among all people, as faults by place among the rows of one side. */
function ofRows(
  errors: Readonly<Record<string, string>>,
  people: readonly ActivityPerson[],
  rows: readonly ActivityPerson[],
): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const [path, said] of Object.entries(errors)) {
    const [place = '', field = ''] = path.split('.');
    const row = rows.findIndex(({ id }) => id === people[Number(place)]?.id);
    if (row >= 0) faults[`${row}.${field}`] = said;
  }
  return faults;
}
