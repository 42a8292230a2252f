/** The tabs of a course’s page. */
export const COURSE_TABS = [
  'general',
  'people',
  'sessions',
  'attendance',
  'evaluation',
  'costs',
  'evidence',
  'certificates',
  'followUps',
  'history',
] as const;
export type CourseTab = (typeof COURSE_TABS)[number];

/** The tab on which a fault is to be seen. */
const TAB_OF: Readonly<Record<string, CourseTab>> = {
  people: 'people',
  sessions: 'sessions',
  attendance: 'attendance',
  questions: 'evaluation',
  answers: 'evaluation',
  costs: 'costs',
  links: 'evidence',
  attachments: 'evidence',
};

/** The tab on which a place of the activity's file, by its wire path, is mended. */
export function courseTabOf(path: string): CourseTab {
  return TAB_OF[path.split('.')[0] ?? ''] ?? 'general';
}
