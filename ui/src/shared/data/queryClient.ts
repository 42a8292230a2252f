import { QueryClient } from '@tanstack/react-query';
import type { Table } from '@/contract';
import { platform } from '@/platform';

/** What a query reads from, coarsely: a record with all that belongs to it. */
export type Family =
  | 'activity'
  | 'certificate'
  | 'agreement'
  | 'organisation'
  | 'person'
  | 'follow_up'
  | 'report'
  | 'source'
  | 'rule'
  | 'media_landscape'
  | 'pack'
  | 'office';

declare module '@tanstack/react-query' {
  interface Register {
    /** Families whose changes make the query stale; without any, every change does. */
    queryMeta: { families?: readonly Family[] };
  }
}

/** Which office is open: the one thing asked that holds from one office to the next. */
export const OFFICE_KEY = ['office'] as const;

/** Forgets what was read of an office that is no longer open. */
export function forgetRecords(client: QueryClient): void {
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== OFFICE_KEY[0] });
}

/** Null: belongs to records of any family. */
const FAMILY: Record<Table, Family | null> = {
  activity: 'activity',
  activity_party: 'activity',
  activity_person: 'activity',
  activity_commitment: 'activity',
  activity_cost: 'activity',
  activity_link: 'activity',
  activity_tag: 'activity',
  talks: 'activity',
  talking_point: 'activity',
  course: 'activity',
  course_topic: 'activity',
  course_session: 'activity',
  attendance: 'activity',
  evaluation_question: 'activity',
  evaluation_answer: 'activity',
  certificate: 'certificate',
  public_event: 'activity',
  event_item: 'activity',
  event_task: 'activity',
  booth: 'activity',
  lent_item: 'activity',
  event_guest: 'activity',
  coverage: 'activity',
  delegation: 'activity',
  delegation_country: 'activity',
  delegation_leg: 'activity',
  delegation_member: 'activity',
  gift: 'activity',
  delegation_step: 'activity',
  rule_exception: 'activity',
  rule: 'rule',
  travel_document: 'person',
  media_landscape: 'media_landscape',
  media_indicator: 'media_landscape',
  media_figure: 'media_landscape',
  press_office: 'media_landscape',
  pack: 'pack',
  pack_section: 'pack',
  pack_print: 'pack',
  agreement: 'agreement',
  agreement_party: 'agreement',
  agreement_signatory: 'agreement',
  agreement_area: 'agreement',
  agreement_legal_basis: 'agreement',
  commitment: 'agreement',
  organisation: 'organisation',
  organisation_name: 'organisation',
  organisation_alias: 'organisation',
  succession: 'organisation',
  person: 'person',
  post: 'person',
  follow_up: 'follow_up',
  report: 'report',
  source: 'source',
  office: 'office',
  attachment: null,
  citation: null,
  translation: null,
};

/** The page's cache of what the store answered. The store is on this machine: nothing is retried and nothing expires by time. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: false, staleTime: Infinity, refetchOnWindowFocus: false, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

/** Asks again for what a change made stale, whoever made the change. */
export function followChanges(client: QueryClient): () => void {
  const stopChanged = platform().on('changed', ({ tables }) => {
    const changed = new Set(tables.map((table) => FAMILY[table]));
    void client.invalidateQueries({
      predicate: ({ meta }) =>
        meta?.families === undefined ||
        changed.has(null) ||
        meta.families.some((family) => changed.has(family)),
    });
  });
  // What was read of the office before goes with the pages that show it.
  const stopOffice = platform().on(
    'office_changed',
    () => void client.invalidateQueries({ queryKey: OFFICE_KEY }),
  );
  return () => {
    stopChanged();
    stopOffice();
  };
}
