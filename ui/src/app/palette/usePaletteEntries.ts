import {
  type Icon,
  IconArrowRight,
  IconBuildingBank,
  IconKeyboard,
  IconListDetails,
  IconPlus,
  IconSignature,
  IconTargetArrow,
  IconUser,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Table } from '@/contract';
import { useOpenRecord } from '@/features/records/useOpenRecord';
import { platform } from '@/platform';
import { matches } from '@/shared/text/fold';

export interface PaletteEntry {
  id: string;
  group: string;
  name: string;
  detail?: string;
  Icon: Icon;
  run: () => void;
}

interface PaletteActions {
  onLogActivity: () => void;
  onShowKeys: () => void;
}

const SEARCHED: Table[] = ['activity', 'agreement', 'commitment', 'organisation', 'person'];
const LIMIT = 20;

const ICON: Record<Table, Icon> = {
  activity: IconListDetails,
  agreement: IconSignature,
  commitment: IconTargetArrow,
  organisation: IconBuildingBank,
  person: IconUser,
};

/** What the palette offers for a text: actions whose name matches, then records the store found. */
export function usePaletteEntries(
  text: string,
  { onLogActivity, onShowKeys }: PaletteActions,
): { entries: PaletteEntry[]; searching: boolean } {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const openRecord = useOpenRecord();
  const found = useQuery({
    queryKey: ['record_search', text],
    queryFn: () => platform().call('record_search', { text, tables: SEARCHED, limit: LIMIT }),
    enabled: text !== '',
    placeholderData: (before) => before,
  });

  const group = t('palette.actions');
  const goTo = (
    page: string,
    to: '/' | '/activities' | '/agreements' | '/partners' | '/packs',
  ): PaletteEntry => ({
    id: to,
    group,
    name: t('palette.goTo', { page }),
    Icon: IconArrowRight,
    run: () => void navigate({ to }),
  });
  const actions: PaletteEntry[] = [
    { id: 'log', group, name: t('shell.newActivity'), detail: 'Ctrl N', Icon: IconPlus, run: onLogActivity },
    goTo(t('shell.nav.today'), '/'),
    goTo(t('shell.nav.activities'), '/activities'),
    goTo(t('shell.nav.agreements'), '/agreements'),
    goTo(t('shell.nav.partners'), '/partners'),
    goTo(t('shell.nav.packs'), '/packs'),
    { id: 'keys', group, name: t('shell.keys'), detail: '?', Icon: IconKeyboard, run: onShowKeys },
  ];

  const hits = text === '' ? [] : (found.data?.hits ?? []);
  const records = hits.map(({ table, id, title, detail }): PaletteEntry => ({
    id,
    group: t('palette.records'),
    name: title,
    detail,
    Icon: ICON[table],
    run: () => openRecord({ table, id }),
  }));
  return {
    entries: [...actions.filter(({ name }) => matches(name, text)), ...records],
    searching: found.isFetching,
  };
}
