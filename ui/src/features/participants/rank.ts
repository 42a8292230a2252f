import type { ActivityPerson, Side } from '@/contract';

/** People of one side in the order of rank: those placed by their places, then the others as they were entered. */
export function byRank(people: readonly ActivityPerson[], side: Side): ActivityPerson[] {
  return people
    .filter((each) => each.side === side)
    .toSorted(
      (a, b) => (a.position ?? Number.MAX_SAFE_INTEGER) - (b.position ?? Number.MAX_SAFE_INTEGER),
    );
}

/** All people, with those of one side in the order given; people who stay are the same records, so that nobody is entered anew. */
export function withSide(
  people: readonly ActivityPerson[],
  side: Side,
  ordered: readonly ActivityPerson[],
): ActivityPerson[] {
  const placed = new Map(ordered.map((each, position) => [each.id, { ...each, position }]));
  const kept = people.flatMap((each) => {
    if (each.side !== side && !placed.has(each.id)) return [each];
    const stays = placed.get(each.id);
    placed.delete(each.id);
    return stays === undefined ? [] : [stays];
  });
  return [...kept, ...placed.values()];
}
