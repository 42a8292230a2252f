import { useCallback, useRef } from 'react';
import type { ActivityPerson, Side } from '@/contract';
import { type PersonPick, usePersonPicks } from '@/features/people/usePersonPicks';
import { newId } from '@/shared/data/uuid';
import type { Pick } from '@/shared/ui/RecordPicker';

/** Finds people for a list of members, with the post each holds today; enters one by full name where none fits. */
export function useMemberPicks(organisations?: readonly string[]) {
  const { search: find, create: make } = usePersonPicks(organisations);
  const known = useRef(new Map<string, PersonPick>());

  const search = useCallback(
    async (text: string): Promise<Pick[]> => {
      const found = await find(text);
      for (const pick of found) known.current.set(pick.id, pick);
      return found;
    },
    [find],
  );
  const create = useCallback(
    async (fullName: string): Promise<Pick | null> => {
      const made = await make(fullName);
      if (made !== null) known.current.set(made.id, made);
      return made;
    },
    [make],
  );
  /** A person found here as a member of an activity, with today's post. */
  const member = useCallback((pick: Pick, activity: string, side: Side): ActivityPerson => {
    const found = known.current.get(pick.id);
    return {
      id: newId(),
      activity,
      person: pick.id,
      role: 'participant',
      side,
      postAsAt: found?.post ?? '',
      organisation: found?.organisation?.id ?? null,
      position: null,
    };
  }, []);
  /** Where a person found here holds the post. */
  const organisationOf = useCallback(
    (person: string) => known.current.get(person)?.organisation ?? null,
    [],
  );
  return { search, create, member, organisationOf };
}
