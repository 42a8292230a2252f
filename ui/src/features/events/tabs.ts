/** The tabs of an event’s page. */
export const EVENT_TABS = [
  'general',
  'programme',
  'tasks',
  'booths',
  'items',
  'guests',
  'coverage',
  'costs',
  'evidence',
  'followUps',
  'history',
] as const;
export type EventTab = (typeof EVENT_TABS)[number];

/** The tab on which a fault is to be seen. */
const TAB_OF: Readonly<Record<string, EventTab>> = {
  eventItems: 'programme',
  eventTasks: 'tasks',
  booths: 'booths',
  lentItems: 'items',
  guests: 'guests',
  coverage: 'coverage',
  costs: 'costs',
  links: 'evidence',
  attachments: 'evidence',
};

/** The tab on which a place of the activity's file, by its wire path, is mended. */
export function eventTabOf(path: string): EventTab {
  return TAB_OF[path.split('.')[0] ?? ''] ?? 'general';
}
