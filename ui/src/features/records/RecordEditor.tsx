import { Alert, Button, Group, Tabs, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '@/shared/data/useDraft';
import { unreadFields } from '@/shared/entry/entries';
import { useHeldTabs } from '@/shared/entry/useHeldTabs';
import { useEntryGuard } from '@/shared/entry/useEntryGuard';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { keepEnterInField, useShortcuts } from '@/shared/keys/shortcuts';
import { DraftNotice } from '@/shared/ui/DraftNotice';
import { ClashNotice } from './ClashNotice';
import styles from './RecordEditor.module.css';
import { RecordHistory } from './RecordHistory';
import type { Clashes } from './useRecordForm';

interface EditorTab<Name extends string> {
  name: Name;
  label: string;
  /** How many rows it holds; nothing is shown for none. */
  count?: number;
  panel: ReactNode;
  /** Only read: focusable, so that it scrolls by keyboard where nothing in it can have the focus. */
  isRead?: true;
}

interface RecordEditorProps<Name extends string> {
  tabs: readonly EditorTab<Name>[];
  tab: Name | 'history';
  onTab: (tab: Name | 'history') => void;
  /** The record whose history is the last tab; a new one has none. */
  historyOf: string | null;
  draft: Pick<Draft<unknown>, 'resumed' | 'lost'> & { clashes: Clashes };
  /** Whether anything differs from what is saved. */
  dirty: boolean;
  saving: boolean;
  /** Why the last save was refused. */
  fault: unknown;
  /** Told above the tabs. */
  notice?: ReactNode;
  onSubmit: () => void;
  onRevert: () => void;
}

/** The frame of a record edited in place: its tabs, what was left unsaved, and the bar that saves it as one change. */
export function RecordEditor<Name extends string>(props: RecordEditorProps<Name>) {
  const { t } = useTranslation();
  const { tab, draft, fault, historyOf } = props;
  const tabs: EditorTab<Name | 'history'>[] = [...props.tabs];
  if (historyOf !== null) {
    tabs.push({
      name: 'history',
      label: t('common.history'),
      panel: <RecordHistory id={historyOf} />,
      isRead: true,
    });
  }
  const { root, guard, reset } = useEntryGuard<HTMLFormElement>({
    fault,
    reveal: (field) => {
      const on = field.closest<HTMLElement>('[data-tab]')?.dataset['tab'];
      if (on !== tab) change(on);
    },
  });
  const { isHeld, hold } = useHeldTabs(root);
  function change(next: string | null | undefined) {
    hold();
    props.onTab(tabs.find(({ name }) => name === next)?.name ?? tab);
  }
  /** Whether a field shows text that could not be read, which is unsaved too. */
  const [unread, setUnread] = useState(false);
  /** Fields read what is typed when they are left. */
  const lookForUnread = () =>
    requestAnimationFrame(() =>
      setUnread(root.current !== null && unreadFields(root.current).length > 0),
    );

  const submit = () => guard(props.onSubmit);
  function revert() {
    reset();
    setUnread(false);
    props.onRevert();
  }
  useShortcuts([{ keys: 'mod+s', label: t('common.save'), inFields: true, run: submit }]);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only keeps Enter from saving
    <form
      ref={root}
      className={styles.editor}
      noValidate
      onKeyDown={keepEnterInField}
      onBlur={lookForUnread}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <DraftNotice resumed={draft.resumed} lost={draft.lost} onDiscard={revert} />
      <ClashNotice clashes={draft.clashes} />
      {fault === null ? null : <FaultAlert fault={fault} />}
      {props.notice}
      <Tabs className={styles.tabs} value={tab} onChange={change} keepMountedMode="display-none">
        <Tabs.List>
          {tabs.map(({ name, label, count = 0 }) => (
            <Tabs.Tab key={name} value={name}>
              {label}
              {count === 0 ? null : <span className={styles.count}>{count}</span>}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <div className={styles.body}>
          {tabs.map(({ name, panel, isRead = false }) => (
            <Tabs.Panel
              key={name}
              value={name}
              data-tab={name}
              keepMounted={isHeld(name)}
              {...(isRead ? { tabIndex: 0 } : {})}
            >
              {panel}
            </Tabs.Panel>
          ))}
        </div>
      </Tabs>
      {props.dirty || unread ? (
        <Alert className={styles.saveBar} p="xs" color="gray" role="status">
          <Group justify="space-between">
            <Text size="sm">{t('common.unsaved')}</Text>
            <Group gap="xs">
              <Button variant="default" onClick={revert}>
                {t('common.revert')}
              </Button>
              <Button type="submit" loading={props.saving}>
                {t('common.save')}
              </Button>
            </Group>
          </Group>
        </Alert>
      ) : null}
    </form>
  );
}
