import {
  type Icon,
  IconArrowRight,
  IconBuildingBank,
  IconKeyboard,
  IconListCheck,
  IconListDetails,
  IconPlus,
  IconSignature,
  IconTargetArrow,
  IconUser,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RecordHit, Table } from '@/contract';
import { useOpenRecord } from '@/features/records/useOpenRecord';
import { platform } from '@/platform';
import { useFormat } from '@/shared/format/useFormat';
import { matching } from '@/shared/text/fold';

export interface PaletteEntry {
  id: string;
  group: string;
  name: string;
  /** Stretches of the name that answer what was typed. */
  highlights: RecordHit['highlights'];
  detail: string;
  Icon: Icon;
  run: () => void;
}

interface PaletteActions {
  onLogActivity: () => void;
  onShowKeys: () => void;
}

/** Kinds of records the palette looks through, in the order they are shown. */
const SEARCHED = [
  'activity',
  'agreement',
  'commitment',
  'organisation',
  'person',
  'follow_up',
] as const satisfies Table[];
const LIMIT = 24;

const ICON: Record<(typeof SEARCHED)[number], Icon> = {
  activity: IconListDetails,
  agreement: IconSignature,
  commitment: IconTargetArrow,
  organisation: IconBuildingBank,
  person: IconUser,
  follow_up: IconListCheck,
};

/** What the palette offers for a text: actions whose name matches, then records the store found. */
export function usePaletteEntries(
  text: string,
  { onLogActivity, onShowKeys }: PaletteActions,
): { entries: PaletteEntry[]; searching: boolean } {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const openRecord = useOpenRecord();
  const found = useQuery({
    queryKey: ['record_search', text],
    queryFn: () => platform().call('record_search', { text, tables: [...SEARCHED], limit: LIMIT }),
    enabled: text !== '',
    placeholderData: (before) => before,
  });

  const action = (
    id: string,
    name: string,
    detail: string,
    Icon: Icon,
    run: () => void,
  ): PaletteEntry => ({
    id,
    group: t('palette.actions'),
    name,
    highlights: [],
    detail,
    Icon,
    run,
  });
  const goTo = (
    page: string,
    to:
      | '/'
      | '/activities'
      | '/talks'
      | '/delegations'
      | '/courses'
      | '/certificates'
      | '/events'
      | '/follow-ups'
      | '/agreements'
      | '/partners'
      | '/media'
      | '/packs'
      | '/texts'
      | '/bin',
  ) => action(to, t('palette.goTo', { page }), '', IconArrowRight, () => void navigate({ to }));
  const actions = [
    action('log', t('shell.newActivity'), 'Ctrl N', IconPlus, onLogActivity),
    goTo(t('shell.nav.today'), '/'),
    goTo(t('shell.nav.activities'), '/activities'),
    goTo(t('shell.nav.talks'), '/talks'),
    goTo(t('shell.nav.delegations'), '/delegations'),
    goTo(t('shell.nav.courses'), '/courses'),
    goTo(t('courses.register.title'), '/certificates'),
    goTo(t('shell.nav.events'), '/events'),
    goTo(t('shell.nav.followUps'), '/follow-ups'),
    goTo(t('shell.nav.agreements'), '/agreements'),
    goTo(t('shell.nav.partners'), '/partners'),
    goTo(t('media.title'), '/media'),
    goTo(t('shell.nav.packs'), '/packs'),
    goTo(t('typeset.title'), '/texts'),
    goTo(t('bin.title'), '/bin'),
    action('keys', t('shell.keys'), '?', IconKeyboard, onShowKeys),
  ];

  const hits = text === '' ? [] : (found.data?.hits ?? []);
  // One group per kind; within each the store's order, best first.
  const records = SEARCHED.flatMap((table) =>
    hits
      .filter((hit) => hit.table === table)
      .map(({ id, open, title, highlights, startsOn, excerpt }): PaletteEntry => ({
        id,
        group: t(`palette.${table}`),
        name: title,
        highlights,
        detail: startsOn === 'unknown' ? (excerpt?.text ?? '') : format.date(startsOn),
        Icon: ICON[table],
        run: () => openRecord({ table, open }),
      })),
  );
  return {
    entries: [...matching(actions, ({ name }) => name, text), ...records],
    searching: found.isFetching,
  };
}
