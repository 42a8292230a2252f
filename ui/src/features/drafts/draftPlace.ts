import type { KeptDraft } from '@/contract';
import type { EntryStart } from '@/features/activities/useLogActivity';
import type { Pick as RecordPick } from '@/shared/ui/RecordPicker';

/** What a draft is of; the lists of drafts beside other lists go by it. */
const DRAFT_FAMILIES = [
  'activity',
  'agreement',
  'talks',
  'delegation',
  'course',
  'event',
  'organisation',
  'person',
  'media',
  'pack',
  'report',
  'follow_up',
  'text',
  'rules',
] as const;
export type DraftFamily = (typeof DRAFT_FAMILIES)[number];

/** An address of the program. */
interface DraftLink {
  to: string;
  params?: Readonly<Record<string, string>>;
  search?: Readonly<Record<string, unknown>>;
}

/** Where a draft is taken up again. */
type DraftPlace =
  | { kind: 'page'; link: DraftLink }
  /** The quick entry, which stands over any page. */
  | { kind: 'quickEntry'; commitment: EntryStart['commitment'] };

/** A draft as it is listed. */
export interface ListedDraft {
  key: string;
  at: string;
  family: DraftFamily;
  /** The record it changes, or is for; its name is the store's to tell. Null for what is new. */
  record: string | null;
  /** Whether it is of something never saved yet. */
  isNew: boolean;
  /** What the record is called in the draft itself. */
  title: string;
  place: DraftPlace;
}

type Json = Record<string, unknown>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** The text at a path such as `file.activity.title`; empty where there is none. */
function textAt(content: unknown, path: string): string {
  let at = content;
  for (const name of path.split('.')) at = isJson(at) ? at[name] : undefined;
  return typeof at === 'string' ? at : '';
}

function pickAt(content: unknown, name: string): RecordPick | null {
  const id = textAt(content, `${name}.id`);
  return id === '' ? null : { id, name: textAt(content, `${name}.name`) };
}

/** Where the title stands in the content of each family's draft. */
const TITLE: Readonly<Record<DraftFamily, readonly string[]>> = {
  activity: ['title', 'activity.title'],
  agreement: ['agreement.title'],
  talks: ['file.activity.title'],
  delegation: ['file.activity.title'],
  course: ['activity.title'],
  event: ['activity.title'],
  organisation: ['name'],
  person: ['fullName', 'person.fullName'],
  media: [],
  pack: ['pack.title'],
  report: [],
  follow_up: ['followUp.text'],
  text: ['text'],
  rules: [],
};

/** A draft as it is listed, from the key its form keeps it under; null for a form that is no more. */
export function listedDraft({ key, content, at }: KeptDraft): ListedDraft | null {
  const [head = '', id = '', ...rest] = key.split('/');
  const family = DRAFT_FAMILIES.find((each) => each === head);
  if (family === undefined) return null;
  const values = contentOf(content);
  const isNew = id === 'new' || family === 'text';
  const title =
    TITLE[family].map((path) => textAt(values, path)).find((text) => text.trim() !== '') ?? '';
  const place = placeOf(family, id, rest, values);
  if (place === null) return null;
  return {
    key,
    at,
    family,
    record: isNew || family === 'rules' ? null : id,
    isNew,
    // The first line stands for a text.
    title: title.trim().split('\n')[0] ?? '',
    place,
  };
}

function contentOf(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    // What cannot be read can still be discarded.
    return null;
  }
}

function placeOf(
  family: DraftFamily,
  id: string,
  rest: readonly string[],
  values: unknown,
): DraftPlace | null {
  const page = (link: DraftLink): DraftPlace => ({ kind: 'page', link });
  switch (family) {
    case 'activity': {
      if (id !== 'new') return page({ to: '/activities/$activityId', params: { activityId: id } });
      const agreement = pickAt(values, 'agreement');
      const commitment = pickAt(values, 'commitment');
      if (rest.length === 0) return { kind: 'quickEntry', commitment: undefined };
      // The entry is kept under the commitment it was begun from, whatever was chosen since.
      const begun = { id: rest.join('/'), name: commitment?.name ?? '' };
      return {
        kind: 'quickEntry',
        commitment: { agreement: agreement ?? begun, commitment: begun },
      };
    }
    case 'agreement': {
      const [amends] = rest;
      return page({
        to: '/agreements/$agreementId',
        params: { agreementId: id },
        search: amends === undefined ? {} : { amends },
      });
    }
    case 'follow_up':
      return page({ to: '/follow-ups', search: { open: [id, ...rest].join('/') } });
    case 'talks':
      return page({ to: '/talks/$talksId', params: { talksId: id } });
    case 'delegation': {
      const begun = rest[0] === 'delegation_in' ? 'new-in' : 'new-out';
      return page({
        to: '/delegations/$delegationId',
        params: { delegationId: id === 'new' ? begun : id },
      });
    }
    case 'course':
      return page({ to: '/courses/$courseId', params: { courseId: id } });
    case 'event':
      return page({ to: '/events/$eventId', params: { eventId: id } });
    case 'organisation':
      return id === 'new'
        ? page({ to: '/partners', search: { add: true } })
        : page({ to: '/partners/organisations/$organisationId', params: { organisationId: id } });
    case 'person':
      return id === 'new'
        ? page({ to: '/partners', search: { list: 'people', add: true } })
        : page({ to: '/partners/people/$personId', params: { personId: id } });
    case 'media':
      return page({ to: '/media/$landscapeId', params: { landscapeId: id } });
    case 'report':
      return page({ to: '/reports/$reportId', params: { reportId: id } });
    case 'text':
      return page({ to: '/texts' });
    case 'rules':
      return page({ to: '/delegations/rules' });
    case 'pack': {
      if (id !== 'new') return page({ to: '/packs/$packId', params: { packId: id } });
      // `pack/new/{"kind":"activity","id":"…"}/template`
      const subject = contentOf(rest.slice(0, -1).join('/'));
      const kind = textAt(subject, 'kind');
      const of = textAt(subject, 'id');
      if (of === '' || (kind !== 'activity' && kind !== 'agreement' && kind !== 'partner'))
        return null;
      const template = rest.at(-1) ?? '';
      return page({
        to: '/packs',
        search: { [kind]: of, ...(template === '' ? {} : { template }) },
      });
    }
  }
}
