import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { PackCheck, PackCheckKind, Table } from '@/contract';
import type { ActivityTab } from '@/features/activities/editor/ActivityEditor';
import type { AgreementTab } from '@/features/agreements/editor/form';
import type { MediaTab } from '@/features/media/MediaEditor';
import { courseTabOf } from '@/features/courses/tabs';
import { delegationTabOf } from '@/features/delegations/tabs';
import { eventTabOf } from '@/features/events/tabs';
import { useEditOffice } from '@/features/office/useEditOffice';
import type { OrganisationTab } from '@/features/organisations/editor/OrganisationEditor';
import type { PersonTab } from '@/features/people/editor/PersonEditor';
import { hasPage, useOpenRecord } from '@/features/records/useOpenRecord';

/** The tabs of one page on which findings are mended; those of kinds not named here on the last. */
type Tabs<Tab extends string> = Partial<Record<PackCheckKind, Tab>> & { otherwise: Tab };

interface TabbedPages {
  activity: Tabs<ActivityTab>;
  agreement: Tabs<AgreementTab>;
  organisation: Tabs<OrganisationTab>;
  person: Tabs<PersonTab>;
  media_landscape: Tabs<MediaTab>;
}

const MENDED_ON: TabbedPages = {
  activity: {
    untranslated: 'translations',
    stale_translation: 'translations',
    unsourced: 'sources',
    unreadable_file: 'evidence',
    otherwise: 'general',
  },
  agreement: {
    untranslated: 'translations',
    stale_translation: 'translations',
    unsourced: 'sources',
    unreadable_file: 'papers',
    otherwise: 'general',
  },
  // Its names in the three languages stand among its particulars.
  organisation: { unsourced: 'sources', otherwise: 'general' },
  person: {
    untranslated: 'translations',
    stale_translation: 'translations',
    unsourced: 'sources',
    otherwise: 'general',
  },
  // Each figure names its source beside it.
  media_landscape: {
    untranslated: 'translations',
    stale_translation: 'translations',
    otherwise: 'figures',
  },
};

/** The tab on which a finding is mended; none where the page of its record has no tabs. */
export function tabMending({ kind, table }: Pick<PackCheck, 'kind' | 'table'>): string | undefined {
  const pages: Partial<Record<Table, Tabs<string>>> = MENDED_ON;
  const tabs = pages[table];
  return tabs === undefined ? undefined : (tabs[kind] ?? tabs.otherwise);
}

/** The page of its own on which a place of an activity's file is mended, by the list it stands in. */
const OWN_PAGES = {
  legs: 'delegation',
  members: 'delegation',
  gifts: 'delegation',
  steps: 'delegation',
  exceptions: 'delegation',
  sessions: 'course',
  attendance: 'course',
  eventItems: 'event',
} as const;

/** Goes to the page of its own an activity has, at the tab with one of its lists. */
function useOpenOwnPage() {
  const navigate = useNavigate();
  return useCallback(
    (
      page: (typeof OWN_PAGES)[keyof typeof OWN_PAGES],
      id: string,
      list: keyof typeof OWN_PAGES,
    ) => {
      switch (page) {
        case 'delegation':
          return void navigate({
            to: '/delegations/$delegationId',
            params: { delegationId: id },
            search: { tab: delegationTabOf(list) },
          });
        case 'course':
          return void navigate({
            to: '/courses/$courseId',
            params: { courseId: id },
            search: { tab: courseTabOf(list) },
          });
        case 'event':
          return void navigate({
            to: '/events/$eventId',
            params: { eventId: id },
            search: { tab: eventTabOf(list) },
          });
      }
    },
    [navigate],
  );
}

/** What leads to where a finding is mended; null where that is nowhere else, as of a source or of the pack itself. */
export function useMending(): (
  check: Pick<PackCheck, 'kind' | 'table' | 'id' | 'path'>,
) => (() => void) | null {
  const open = useOpenRecord();
  const openOwn = useOpenOwnPage();
  const editOffice = useEditOffice();
  return useCallback(
    (check) => {
      const { table, id, path } = check;
      const list = Object.keys(OWN_PAGES).find((each) => path.startsWith(each)) as
        | keyof typeof OWN_PAGES
        | undefined;
      if (table === 'activity' && list !== undefined) {
        return () => openOwn(OWN_PAGES[list], id, list);
      }
      if (table === 'office') return editOffice;
      if (table === 'pack' || !hasPage(table)) return null;
      return () => open({ table, open: id }, tabMending(check));
    },
    [open, openOwn, editOffice],
  );
}
