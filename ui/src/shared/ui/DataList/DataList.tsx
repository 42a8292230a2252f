import { ActionIcon, Button, Loader, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing, useShortcutHelp } from '../../keys/shortcuts';
import type { DataColumn, ListSort } from './columns';
import styles from './DataList.module.css';
import type { MoreRows } from './more';
import { useDataTable } from './useDataTable';

export interface DataListProps<Row> {
  /** Names the list in this machine's memory of chosen columns and order. */
  name: string;
  /** What the list holds, for screen readers. */
  label: string;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** The row in a few words, for screen readers. */
  rowName: (row: Row) => string;
  onOpen: (row: Row) => void;
  loading: boolean;
  /** Whether the store has rows beyond these, and how to ask for them. */
  more?: MoreRows;
  /** The order the store gives the rows in. Without it the rows at hand are sorted here. */
  order?: { sort: ListSort; onChange: (sort: ListSort) => void };
  /** Chosen rows; left out where nothing can be done to many at once. */
  selection?: { ids: ReadonlySet<string>; onChange: (ids: ReadonlySet<string>) => void };
  /** Filters and search, at the left of the bar. */
  filters?: ReactNode;
  /** What can be done to the chosen rows. */
  bulk?: ReactNode;
  /** Shown instead of rows when there are none: what belongs here and the first step. */
  empty: ReactNode;
}

/** Where each list was left in this session, so that coming back from a record finds the place. */
const left = new Map<string, { offset: number; active: number }>();

const ROW_HEIGHT = 34;
const SELECT_WIDTH = 38;

/** A list of records: drawn row by row as it scrolls, sorted, with the person's own columns, and worked by keyboard or pointer. */
export function DataList<Row>(props: DataListProps<Row>) {
  const { t } = useTranslation();
  const { rows, rowId, selection, more, order } = props;
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const anchor = useRef<number | null>(null);
  const table = useDataTable(props.name, props.columns, rows, rowId, order === undefined);
  const [activeIndex, setActive] = useState(() => left.get(props.name)?.active ?? 0);
  const active = Math.min(activeIndex, table.rows.length - 1);

  useShortcutHelp([
    { keys: 'arrowup arrowdown', label: t('list.key.move') },
    { keys: 'enter', label: t('list.key.open') },
    ...(selection === undefined ? [] : [{ keys: 'space', label: t('list.key.select') }]),
  ]);

  const virtual = useVirtualizer({
    count: table.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    scrollPaddingStart: ROW_HEIGHT,
    initialOffset: () => left.get(props.name)?.offset ?? 0,
  });
  const items = virtual.getVirtualItems();

  const name = props.name;
  const here = useRef({ offset: 0, active });
  useEffect(() => {
    here.current = { offset: virtual.scrollOffset ?? 0, active };
  });
  useEffect(() => () => void left.set(name, here.current), [name]);

  const sort = order?.sort ?? table.sort;
  const sortBy = (column: string) => {
    if (order === undefined) table.sortBy(column);
    else order.onChange({ column, descending: sort?.column === column && !sort.descending });
  };

  const lastShown = items.at(-1)?.index ?? 0;
  const nearEnd = lastShown >= table.rows.length - 20;
  // An order of the person's own means nothing until every row is here.
  const [wanted, setWanted] = useState<'all' | 'end' | null>(null);
  const wantsMore =
    more?.exist === true &&
    !props.loading &&
    more.failed !== true &&
    (nearEnd || wanted !== null || (order === undefined && sort !== null));
  const load = more?.load;
  useEffect(() => {
    if (wantsMore) load?.();
  }, [wantsMore, load]);

  // What was asked of all rows is done once they are here, and given up where they do not come or other rows are asked for.
  const isWhole = more?.exist !== true && !props.loading;
  const chosen = selection?.ids.size ?? 0;
  const finish = useEffectEvent(() => {
    if (wanted === 'all' && chosen > 0) chooseAll();
    if (wanted === 'end') move(table.rows.length - 1, false);
  });
  const failed = more?.failed === true;
  useEffect(() => {
    if (wanted === null) return;
    if (isWhole) finish();
    if (isWhole || failed || (wanted === 'all' && chosen === 0)) setWanted(null);
  }, [wanted, isWhole, failed, chosen]);

  // What is chosen is what the list shows: a row that has left it is not changed with the others.
  const prune = useEffectEvent(() => {
    if (selection === undefined || selection.ids.size === 0) return;
    const here = new Set(table.rows.map((row) => rowId(row)));
    const stay = [...selection.ids].filter((id) => here.has(id));
    if (stay.length < selection.ids.size) selection.onChange(new Set(stay));
  });
  useEffect(() => {
    if (!props.loading) prune();
  }, [rows, props.loading]);

  useEffect(() => {
    if (!props.loading) performance.mark('first-list-painted');
  }, [props.loading]);

  const template = [
    ...(selection === undefined ? [] : [`${SELECT_WIDTH}px`]),
    ...table.columns.map(({ width, grow = 0 }) =>
      grow === 0 ? `${width}px` : `minmax(${width}px, ${grow}fr)`,
    ),
  ].join(' ');
  const minWidth = table.columns.reduce(
    (sum, { width }) => sum + width,
    selection === undefined ? 0 : SELECT_WIDTH,
  );

  function toggle(index: number, range: boolean) {
    if (selection === undefined) return;
    const row = table.rows[index];
    if (row === undefined) return;
    const ids = new Set(selection.ids);
    if (range && anchor.current !== null) {
      const [from, to] = [Math.min(anchor.current, index), Math.max(anchor.current, index)];
      for (const between of table.rows.slice(from, to + 1)) ids.add(rowId(between));
    } else {
      const id = rowId(row);
      if (!ids.delete(id)) ids.add(id);
      anchor.current = index;
    }
    selection.onChange(ids);
  }

  function move(to: number, extend: boolean) {
    const index = Math.max(0, Math.min(to, table.rows.length - 1));
    if (extend && selection !== undefined) {
      anchor.current ??= active;
      const [from, until] = [Math.min(anchor.current, index), Math.max(anchor.current, index)];
      selection.onChange(new Set(table.rows.slice(from, until + 1).map((row) => rowId(row))));
    }
    setActive(index);
    virtual.scrollToIndex(index);
  }

  function onKeyDown(event: React.KeyboardEvent) {
    if (isComposing(event) || event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    const row = table.rows[active];
    const mod = event.ctrlKey || event.metaKey;
    switch (event.key) {
      case 'ArrowDown':
        move(active + 1, event.shiftKey);
        break;
      case 'ArrowUp':
        move(active - 1, event.shiftKey);
        break;
      case 'PageDown':
        move(active + page, event.shiftKey);
        break;
      case 'PageUp':
        move(active - page, event.shiftKey);
        break;
      case 'Home':
        move(0, event.shiftKey);
        break;
      case 'End':
        move(table.rows.length - 1, event.shiftKey);
        if (more?.exist === true && !event.shiftKey) setWanted('end');
        break;
      case 'Enter':
        if (row !== undefined) props.onOpen(row);
        break;
      case ' ':
        toggle(active, event.shiftKey);
        break;
      case 'Escape':
        if (selection === undefined || selection.ids.size === 0) return;
        selection.onChange(new Set());
        break;
      case 'a':
        if (!mod || selection === undefined) return;
        chooseAll();
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  /** Chooses every row that is here. */
  function chooseAll() {
    selection?.onChange(new Set(table.rows.map((row) => rowId(row))));
  }

  const loadedChosen = chosen > 0 && chosen >= table.rows.length;
  const allChosen = loadedChosen && more?.exist !== true;
  const total =
    more?.exist === true
      ? (more.total ?? { count: table.rows.length, orMore: true })
      : { count: table.rows.length, orMore: false };
  const rowDomId = (index: number) => `${gridId}-row-${index}`;

  return (
    <div className={styles.frame}>
      <div className={styles.tools}>
        {chosen > 0 && props.bulk !== undefined ? (
          <div className={styles.filters}>
            <strong>
              {more?.exist === true && more.total !== undefined
                ? t(total.orMore ? 'list.selectedOfMore' : 'list.selectedOf', {
                    count: chosen,
                    total: total.count,
                  })
                : t('list.selected', { count: chosen })}
            </strong>
            {loadedChosen && more?.exist === true ? (
              <Button variant="light" loading={wanted === 'all'} onClick={() => setWanted('all')}>
                {more.total === undefined || total.orMore
                  ? t('list.selectEvery')
                  : t('list.selectAllOf', { count: total.count })}
              </Button>
            ) : null}
            {props.bulk}
          </div>
        ) : (
          <div className={styles.filters}>{props.filters}</div>
        )}
        <span className={styles.count} role="status">
          {props.loading ? (
            <Loader size={12} role="status" aria-label={t('common.loading')} />
          ) : (
            t(total.orMore ? 'list.rowsMore' : 'list.rows', { count: total.count })
          )}
        </span>
        <Menu position="bottom-end" closeOnItemClick={false}>
          <Menu.Target>
            <ActionIcon aria-label={t('list.columns')} title={t('list.columns')}>
              <IconColumns3 size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{t('list.columns')}</Menu.Label>
            {props.columns.map((column) => {
              const shown = table.isShown(column.id);
              return (
                <Menu.CheckboxItem
                  key={column.id}
                  checked={shown}
                  disabled={shown && table.columns.length === 1}
                  onChange={() => table.toggleColumn(column.id)}
                >
                  {column.header}
                </Menu.CheckboxItem>
              );
            })}
          </Menu.Dropdown>
        </Menu>
      </div>
      {table.rows.length === 0 && !props.loading ? (
        <div className={styles.empty}>{props.empty}</div>
      ) : (
        <div
          ref={scroller}
          className={styles.scroller}
          role="grid"
          tabIndex={0}
          aria-label={props.label}
          aria-rowcount={total.orMore ? -1 : total.count + 1}
          aria-colcount={table.columns.length + (selection === undefined ? 0 : 1)}
          aria-multiselectable={selection !== undefined}
          aria-activedescendant={
            items.some(({ index }) => index === active) ? rowDomId(active) : undefined
          }
          aria-busy={props.loading}
          onKeyDown={onKeyDown}
        >
          <div
            className={styles.head}
            role="row"
            aria-rowindex={1}
            style={{ gridTemplateColumns: template, minWidth }}
          >
            {selection === undefined ? null : (
              <div className={styles.cell} role="columnheader">
                <input
                  type="checkbox"
                  className={styles.tick}
                  aria-label={t('list.selectAll')}
                  checked={allChosen}
                  ref={(box) => {
                    if (box !== null) box.indeterminate = chosen > 0 && !allChosen;
                  }}
                  onChange={() => (loadedChosen ? selection.onChange(new Set()) : chooseAll())}
                />
              </div>
            )}
            {table.columns.map((column) => (
              <ColumnHead
                key={column.id}
                column={column}
                sortable={
                  order === undefined ? column.sortBy !== undefined : column.ordered === true
                }
                sorted={
                  sort?.column === column.id ? (sort.descending ? 'descending' : 'ascending') : null
                }
                onSort={() => sortBy(column.id)}
              />
            ))}
          </div>
          <div
            className={styles.body}
            role="rowgroup"
            style={{ height: virtual.getTotalSize(), minWidth }}
          >
            {items.map(({ index, start }) => {
              const row = table.rows[index];
              if (row === undefined) return null;
              const id = rowId(row);
              const isChosen = selection?.ids.has(id) ?? false;
              return (
                // Keys are the grid's, which holds the focus; the row answers the pointer only.
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
                <div
                  key={id}
                  id={rowDomId(index)}
                  className={styles.row}
                  role="row"
                  aria-rowindex={index + 2}
                  aria-selected={selection === undefined ? undefined : isChosen}
                  data-active={index === active ? true : undefined}
                  style={{ gridTemplateColumns: template, transform: `translateY(${start}px)` }}
                  onClick={(event) => {
                    setActive(index);
                    if (event.ctrlKey || event.metaKey || event.shiftKey)
                      toggle(index, event.shiftKey);
                    else props.onOpen(row);
                  }}
                >
                  {selection === undefined ? null : (
                    <div className={styles.cell} role="gridcell">
                      <input
                        type="checkbox"
                        className={styles.tick}
                        tabIndex={-1}
                        aria-label={t('list.select', { name: props.rowName(row) })}
                        checked={isChosen}
                        onClick={(event) => {
                          event.stopPropagation();
                          setActive(index);
                          toggle(index, event.shiftKey);
                        }}
                        onChange={() => undefined}
                      />
                    </div>
                  )}
                  {table.columns.map((column) => (
                    <div
                      key={column.id}
                      className={styles.cell}
                      role="gridcell"
                      data-align={column.align ?? 'start'}
                    >
                      <span>{column.cell(row)}</span>
                    </div>
                  ))}
                </div>
              );
            })}
          </div>
        </div>
      )}
    </div>
  );
}

interface ColumnHeadProps<Row> {
  column: DataColumn<Row>;
  sortable: boolean;
  sorted: 'ascending' | 'descending' | null;
  onSort: () => void;
}

function ColumnHead<Row>({ column, sortable, sorted, onSort }: ColumnHeadProps<Row>) {
  const { t } = useTranslation();
  if (!sortable) {
    return (
      <div className={styles.cell} role="columnheader" data-align={column.align ?? 'start'}>
        <span>{column.header}</span>
      </div>
    );
  }
  return (
    <div
      className={styles.cell}
      role="columnheader"
      aria-sort={sorted ?? 'none'}
      data-align={column.align ?? 'start'}
    >
      <button
        type="button"
        className={styles.sort}
        data-sorted={sorted === null ? undefined : true}
        title={t('list.sortBy', { column: column.header })}
        onClick={onSort}
      >
        {column.header}
        {sorted === 'ascending' ? <IconArrowUp size={13} aria-hidden /> : null}
        {sorted === 'descending' ? <IconArrowDown size={13} aria-hidden /> : null}
      </button>
    </div>
  );
}
