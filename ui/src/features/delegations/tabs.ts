/** The tabs of a delegation’s page. */
export const DELEGATION_TABS = [
  'general',
  'members',
  'programme',
  'means',
  'progress',
  'report',
  'history',
] as const;
export type DelegationTab = (typeof DELEGATION_TABS)[number];

/** Which tab shows the list a fault is in. */
const TAB_OF: readonly (readonly [string, DelegationTab])[] = [
  ['file.people', 'members'],
  ['file.members', 'members'],
  ['file.legs', 'programme'],
  ['file.gifts', 'means'],
  ['file.costs', 'means'],
  ['file.steps', 'progress'],
  ['file.exceptions', 'progress'],
  ['promises', 'report'],
];

/** The tab that shows the first list with a fault, by the paths of the faults in the sheet; undefined where none does. */
export function delegationTabOfFaults(paths: readonly string[]): DelegationTab | undefined {
  return TAB_OF.find(([list]) => paths.some((path) => path.startsWith(list)))?.[1];
}

/** The tab on which a place of the activity's file, by its wire path, is mended. */
export function delegationTabOf(path: string): DelegationTab {
  return TAB_OF.find(([list]) => `file.${path}`.startsWith(list))?.[1] ?? 'general';
}
