import { ActionIcon, Alert, VisuallyHidden } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UNREAD } from '../../entry/entries';
import { useEntry } from '../../entry/useEntry';
import { isComposing, useShortcutHelp } from '../../keys/shortcuts';
import { theOneMeant } from '../../text/fold';
import { type PasteFault, pasteBlock, Problem, readBlock, type SheetColumn } from './sheet';
import styles from './SheetGrid.module.css';
import { useRowHistory } from './useRowHistory';

interface SheetGridProps<Row> {
  /** What the rows are, for screen readers. */
  label: string;
  columns: readonly SheetColumn<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** Left out where the rows are only read. */
  onChange?: (rows: Row[]) => void;
  /** A new row, made by Enter on the last one or by a block that reaches beyond it. */
  blank?: () => Row;
  /** Faults the program found, by `row.column id`. */
  errors?: Readonly<Record<string, string>>;
}

const NUMBER_WIDTH = 30;
const TOOLS_WIDTH = 34;

/**
 * Rows edited in place as in a spreadsheet: arrow keys go from cell to cell, Enter goes down and adds a row after the last,
 * Alt with an arrow moves a row, Alt+Delete removes it, a block copied from a spreadsheet is laid over the cells or refused
 * whole, and Ctrl+Z takes back what was done here.
 */
export function SheetGrid<Row>(props: SheetGridProps<Row>) {
  const { t } = useTranslation();
  const { columns, rows, rowId, blank } = props;
  const root = useRef<HTMLDivElement>(null);
  const [faults, setFaults] = useState<readonly PasteFault[]>([]);
  const history = useRowHistory<Row>(rows, rowId, (next) => {
    setFaults([]);
    props.onChange?.([...next]);
  });

  useShortcutHelp([
    { keys: 'arrowup arrowdown', label: t('sheet.key.move') },
    { keys: 'enter', label: t('sheet.key.next') },
    { keys: 'alt+arrowup alt+arrowdown', label: t('sheet.key.reorder') },
    { keys: 'alt+delete', label: t('sheet.key.remove') },
  ]);

  const template = [
    `${NUMBER_WIDTH}px`,
    ...columns.map(({ width }) =>
      typeof width === 'number' ? `${width}px` : `minmax(120px, ${width})`,
    ),
    `${TOOLS_WIDTH}px`,
  ].join(' ');

  /** To a cell that is there: at once, so that fast fingers type into it. */
  function go(row: number, column: number) {
    root.current?.querySelector<HTMLElement>(`[data-cell="${row}.${column}"]`)?.focus();
  }

  /** To a cell of rows that have changed: once they are drawn. */
  function focus(row: number, column: number) {
    requestAnimationFrame(() => go(row, column));
  }

  function removeRow(row: number) {
    history.change(rows.filter((_, index) => index !== row));
    focus(Math.min(row, rows.length - 2), 0);
  }

  function moveRow(row: number, by: number, column: number) {
    const to = row + by;
    const moved = rows[row];
    if (moved === undefined || to < 0 || to >= rows.length) return;
    const next = rows.filter((_, index) => index !== row);
    next.splice(to, 0, moved);
    history.change(next);
    focus(to, column);
  }

  function addRow(column: number) {
    if (blank === undefined) return;
    history.change([...rows, blank()]);
    focus(rows.length, column);
  }

  function onKeyDown(event: React.KeyboardEvent<HTMLElement>, row: number, column: number) {
    if (isComposing(event)) return;
    const mod = event.ctrlKey || event.metaKey;
    const field = event.target instanceof HTMLTextAreaElement ? event.target : null;
    const take = (act: () => void) => {
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    const atStart = field === null || (field.selectionStart === 0 && field.selectionEnd === 0);
    const atEnd =
      field === null ||
      (field.selectionStart === field.value.length && field.selectionEnd === field.value.length);
    const whole =
      field !== null && field.selectionStart === 0 && field.selectionEnd === field.value.length;
    switch (event.key) {
      case 'ArrowUp':
        if (event.altKey) take(() => moveRow(row, -1, column));
        else if (onFirstLine(field)) take(() => go(row - 1, column));
        return;
      case 'ArrowDown':
        if (event.altKey) take(() => moveRow(row, 1, column));
        else if (onLastLine(field)) take(() => go(row + 1, column));
        return;
      case 'ArrowLeft':
        if (atStart || whole) take(() => go(row, column - 1));
        return;
      case 'ArrowRight':
        if (atEnd || whole) take(() => go(row, column + 1));
        return;
      case 'Enter':
        if (mod || event.shiftKey || event.altKey) return;
        take(() => (row === rows.length - 1 ? addRow(0) : go(row + 1, column)));
        return;
      case 'Delete':
        if (event.altKey) take(() => removeRow(row));
        return;
      case 'z':
        if (mod && !event.shiftKey) take(history.undo);
        return;
      case 'Z':
      case 'y':
        if (mod) take(history.redo);
        return;
      default:
    }
  }

  function onPaste(event: React.ClipboardEvent, row: number, column: number) {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(text.replace(/\r?\n$/, ''))) return;
    event.preventDefault();
    const words = {
      tooWide: t('sheet.paste.tooWide'),
      tooLong: t('sheet.paste.tooLong'),
      readOnly: t('sheet.paste.readOnly'),
    };
    const pasted = pasteBlock(readBlock(text), {
      rows,
      columns,
      at: { row, column },
      blank,
      words,
    });
    if ('rows' in pasted) history.change(pasted.rows);
    else setFaults(pasted.faults);
  }

  return (
    <div>
      {faults.length === 0 ? null : (
        <Alert
          color="red"
          role="alert"
          mb="xs"
          title={t('sheet.paste.refused')}
          withCloseButton
          closeButtonLabel={t('common.close')}
          onClose={() => setFaults([])}
        >
          {faults.map(({ row, column, text }) => (
            <div key={`${row}.${column}`}>{t('sheet.paste.fault', { row, column, text })}</div>
          ))}
        </Alert>
      )}
      <div ref={root} className={styles.grid} role="grid" aria-label={props.label} tabIndex={-1}>
        <div className={styles.row} role="row" style={{ gridTemplateColumns: template }}>
          <div role="columnheader" className={styles.head}>
            <VisuallyHidden>{t('sheet.number')}</VisuallyHidden>
          </div>
          {columns.map(({ id, header }) => (
            <div key={id} role="columnheader" className={styles.head}>
              {header}
            </div>
          ))}
          <div role="columnheader" className={styles.head}>
            <VisuallyHidden>{t('sheet.tools')}</VisuallyHidden>
          </div>
        </div>
        {rows.map((row, index) => (
          <div
            key={rowId(row)}
            className={styles.row}
            role="row"
            style={{ gridTemplateColumns: template }}
          >
            <div role="rowheader" className={styles.number}>
              {index + 1}
            </div>
            {columns.map((column, place) => (
              <div key={column.id} role="gridcell" className={styles.cell}>
                <Cell
                  name={t('sheet.cell', { column: column.header, row: index + 1 })}
                  at={`${index}.${place}`}
                  column={column}
                  row={row}
                  error={props.errors?.[`${index}.${column.id}`]}
                  onWrite={(next, isTyping) => {
                    const all = rows.map((each, at) => (at === index ? next : each));
                    history.change(all, isTyping ? `${index}.${column.id}` : null);
                  }}
                  onKeyDown={(event) => onKeyDown(event, index, place)}
                  onPaste={(event) => onPaste(event, index, place)}
                />
              </div>
            ))}
            <div role="gridcell" className={styles.tools}>
              {props.onChange === undefined ? null : (
                <ActionIcon
                  size="sm"
                  tabIndex={-1}
                  aria-label={t('sheet.removeRow', { row: index + 1 })}
                  onClick={() => removeRow(index)}
                >
                  <IconX size={14} />
                </ActionIcon>
              )}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

interface CellProps<Row> {
  name: string;
  at: string;
  column: SheetColumn<Row>;
  row: Row;
  error: string | undefined;
  onWrite: (row: Row, isTyping: boolean) => void;
  onKeyDown: (event: React.KeyboardEvent<HTMLElement>) => void;
  onPaste: (event: React.ClipboardEvent) => void;
}

/** One cell. What makes no sense stays as typed and is marked; nothing is saved over it. */
function Cell<Row>({ name, at, column, row, error, onWrite, onKeyDown, onPaste }: CellProps<Row>) {
  const { read, write, options, lang } = column;
  const kept = read(row);
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const shown = typed ?? kept;
  const said = problem ?? error;

  /** Reads what is typed and puts it into the row; returns why it cannot be read, or null. */
  function settle(): string | null {
    if (typed === null || write === undefined) return null;
    if (problem !== null) return problem;
    const meant = typed.trim() === '' ? undefined : theOneMeant(options ?? [], String, typed);
    const wanted = meant ?? typed;
    const next = write(row, wanted);
    if (next instanceof Problem) {
      setProblem(next.text);
      return next.text;
    }
    reset();
    if (wanted !== kept) onWrite(next, false);
    return null;
  }

  function reset() {
    setTyped(null);
    setProblem(null);
  }

  const field = useEntry<HTMLTextAreaElement>({
    pending: () => typed !== null && problem === null,
    settle,
    reset,
  });
  return (
    <textarea
      ref={field}
      {...(problem === null ? {} : { [UNREAD]: '' })}
      className={styles.input}
      rows={Math.min(8, shown.split('\n').length)}
      data-cell={at}
      aria-label={name}
      aria-invalid={said !== undefined && said !== null}
      title={said ?? undefined}
      lang={lang}
      readOnly={write === undefined}
      value={shown}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => {
        const text = event.currentTarget.value;
        if (write === undefined) return;
        // Free text is kept as it is typed; what must be read first, once the cell is left.
        const next = options === undefined ? write(row, text) : null;
        if (next === null || next instanceof Problem || read(next) !== text) {
          setTyped(text);
          setProblem(null);
          return;
        }
        reset();
        onWrite(next, true);
      }}
      onBlur={settle}
      onKeyDown={(event) => {
        if (['Enter', 'ArrowUp', 'ArrowDown'].includes(event.key) && !isComposing(event)) settle();
        onKeyDown(event);
      }}
      onPaste={onPaste}
    />
  );
}

function onFirstLine(field: HTMLTextAreaElement | null): boolean {
  return field === null || !field.value.slice(0, field.selectionStart).includes('\n');
}

function onLastLine(field: HTMLTextAreaElement | null): boolean {
  return field === null || !field.value.slice(field.selectionEnd).includes('\n');
}
