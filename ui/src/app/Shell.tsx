import { ActionIcon, Button, Kbd, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBuildingBank,
  IconCalendarTime,
  IconConfetti,
  IconFileText,
  IconFileTypography,
  IconKeyboard,
  IconListCheck,
  IconListDetails,
  IconMessages,
  IconPlaneDeparture,
  IconSchool,
  IconPlus,
  IconReportAnalytics,
  IconSearch,
  IconSignature,
} from '@tabler/icons-react';
import { Link, Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import { type RefObject, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type EntryStart, LogActivityContext } from '@/features/activities/useLogActivity';
import { useUndo } from '@/features/changes/useUndo';
import { OfficeNotice } from '@/features/office/OfficeNotice';
import { useOffice } from '@/features/office/queries';
import { EditOfficeContext } from '@/features/office/useEditOffice';
import { keyCaps, useShortcuts } from '@/shared/keys/shortcuts';
import { Options } from './Options';
import { EditOffice, KeyHelp, loadOverlays, Palette, QuickEntry } from './overlays';
import { DrawingNotice } from './DrawingNotice';
import styles from './Shell.module.css';

const SECTIONS = [
  { to: '/', name: 'today', Icon: IconCalendarTime },
  { to: '/activities', name: 'activities', Icon: IconListDetails },
  { to: '/talks', name: 'talks', Icon: IconMessages },
  { to: '/delegations', name: 'delegations', Icon: IconPlaneDeparture },
  { to: '/courses', name: 'courses', Icon: IconSchool },
  { to: '/events', name: 'events', Icon: IconConfetti },
  { to: '/follow-ups', name: 'followUps', Icon: IconListCheck },
  { to: '/agreements', name: 'agreements', Icon: IconSignature },
  { to: '/partners', name: 'partners', Icon: IconBuildingBank },
  { to: '/packs', name: 'packs', Icon: IconFileText },
  { to: '/reports', name: 'reports', Icon: IconReportAnalytics },
  { to: '/texts', name: 'texts', Icon: IconFileTypography },
] as const;

/** Long enough for the first list to be drawn, short enough that nobody has pressed a key yet. */
const OVERLAYS_AFTER_MS = 150;

/** What stays on screen while pages come and go: sections at the left, search, undo and options above. */
export function Shell() {
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  const router = useRouter();
  usePageFocus(main);
  const office = useOffice().data?.open;
  const { undo, redo } = useUndo();
  const [finding, palette] = useDisclosure(false);
  const [editing, editOffice] = useDisclosure(false);
  const [showingKeys, keys] = useDisclosure(false);
  /** What the quick entry begins from; null while it is closed. */
  const [logging, setLogging] = useState<EntryStart | null>(null);
  const logActivity = useCallback(
    (title: string, commitment?: EntryStart['commitment']) =>
      setLogging(commitment === undefined ? { title } : { title, commitment }),
    [],
  );
  const logBlank = () => setLogging({ title: '' });

  const [withOverlays, setWithOverlays] = useState(false);
  const asked = finding || editing || showingKeys || logging !== null;
  if (asked && !withOverlays) setWithOverlays(true);
  useEffect(() => {
    const timer = setTimeout(
      () => void loadOverlays().then(() => setWithOverlays(true)),
      OVERLAYS_AFTER_MS,
    );
    return () => clearTimeout(timer);
  }, []);

  useShortcuts([
    { keys: 'mod+k', label: t('shell.key.find'), inFields: true, run: palette.open },
    { keys: 'mod+n', label: t('shell.newActivity'), inFields: true, run: logBlank },
    {
      keys: 'alt+arrowleft',
      label: t('shell.key.back'),
      inFields: false,
      run: () => router.history.back(),
    },
    { keys: 'mod+z', label: t('common.undo'), inFields: false, run: undo.run },
    { keys: 'mod+shift+z', label: t('common.redo'), inFields: false, run: redo.run },
    { keys: '?', label: t('shell.key.keys'), inFields: false, run: keys.open },
  ]);

  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {t('shell.skip')}
      </button>
      <header className={styles.header}>
        <div className={styles.brand}>{t('common.appName')}</div>
        <button
          type="button"
          className={styles.find}
          onClick={palette.open}
          aria-keyshortcuts="Control+K"
        >
          <IconSearch size={15} aria-hidden />
          <span>{t('shell.find')}</span>
          <Kbd size="xs" aria-hidden>
            {keyCaps('mod+k').join(' ')}
          </Kbd>
        </button>
        <span className={styles.spread} />
        <Button
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={logBlank}
          aria-keyshortcuts="Control+N"
        >
          {t('shell.newActivity')}
        </Button>
        <Tooltip label={undo.hint}>
          <ActionIcon aria-label={undo.hint} disabled={!undo.possible} onClick={undo.run}>
            <IconArrowBackUp size={18} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={redo.hint}>
          <ActionIcon aria-label={redo.hint} disabled={!redo.possible} onClick={redo.run}>
            <IconArrowForwardUp size={18} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t('shell.keys')}>
          <ActionIcon aria-label={t('shell.keys')} onClick={keys.open}>
            <IconKeyboard size={18} />
          </ActionIcon>
        </Tooltip>
        <Options onEditOffice={editOffice.open} />
      </header>
      <nav className={styles.nav} aria-label={t('shell.nav.label')}>
        {SECTIONS.map(({ to, name, Icon }) => (
          <Link key={to} to={to} className={styles.link} activeOptions={{ exact: to === '/' }}>
            <Icon size={17} stroke={1.6} aria-hidden />
            {t(`shell.nav.${name}`)}
          </Link>
        ))}
        {office == null ? null : <div className={styles.office}>{office.office.unitName}</div>}
      </nav>
      <main ref={main} className={styles.main} tabIndex={-1}>
        {office == null ? null : <OfficeNotice open={office} />}
        <DrawingNotice />
        <LogActivityContext value={logActivity}>
          <EditOfficeContext value={editOffice.open}>
            <Outlet />
          </EditOfficeContext>
        </LogActivityContext>
      </main>
      {withOverlays ? (
        <Suspense>
          <Palette
            opened={finding}
            onClose={palette.close}
            onLogActivity={logBlank}
            onShowKeys={keys.open}
          />
          {office == null ? null : (
            <EditOffice open={office} opened={editing} onClose={editOffice.close} />
          )}
          <KeyHelp opened={showingKeys} onClose={keys.close} />
          <QuickEntry start={logging} onClose={() => setLogging(null)} />
        </Suspense>
      ) : null}
    </div>
  );
}

/** Brings the focus to the page when another is opened: what had it is gone, and the next Tab is to lead into the page. */
function usePageFocus(main: RefObject<HTMLElement | null>) {
  const page = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current !== undefined && shown.current !== page)
      main.current?.focus({ preventScroll: true });
    shown.current = page;
  }, [page, main]);
}
