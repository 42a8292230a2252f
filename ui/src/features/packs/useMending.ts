import { useCallback } from 'react';
import type { PackCheck, PackCheckKind, Table } from '@/contract';
import type { ActivityTab } from '@/features/activities/editor/ActivityEditor';
import type { AgreementTab } from '@/features/agreements/editor/form';
import type { MediaTab } from '@/features/media/MediaEditor';
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

/** What leads to where a finding is mended; null where that is nowhere else, as of a source or of the pack itself. */
export function useMending(): (check: Pick<PackCheck, 'kind' | 'table' | 'id'>) => (() => void) | null {
  const open = useOpenRecord();
  const editOffice = useEditOffice();
  return useCallback(
    (check) => {
      const { table, id } = check;
      if (table === 'office') return editOffice;
      if (table === 'pack' || !hasPage(table)) return null;
      return () => open({ table, open: id }, tabMending(check));
    },
    [open, editOffice],
  );
}
