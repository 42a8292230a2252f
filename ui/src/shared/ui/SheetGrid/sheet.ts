/** What a sheet is made of, and how a block copied from a spreadsheet is laid over it. */

/** One column of a sheet. */
export interface SheetColumn<Row> {
  id: string;
  header: string;
  /** Width in px, or a share of the room left over such as `2fr`. */
  width: number | `${number}fr`;
  /** The cell as text. */
  read: (row: Row) => string;
  /** The row with this text in the cell; a problem in words where the text makes no sense. Left out for cells only read. */
  write?: (row: Row, text: string) => Row | Problem;
  /** What may be written, where that is a closed list. */
  options?: readonly string[];
  lang?: string;
}

/** Why a text cannot stand in a cell, in the reader's language. */
export class Problem {
  constructor(readonly text: string) {}
}

/** A fault of a pasted block at one of its cells, both counted from 1. */
export interface PasteFault {
  row: number;
  column: number;
  text: string;
}

export type Pasted<Row> = { rows: Row[] } | { faults: PasteFault[] };

interface PasteTarget<Row> {
  rows: readonly Row[];
  columns: readonly SheetColumn<Row>[];
  /** The cell the block's first cell goes into. */
  at: { row: number; column: number };
  /** A row for what reaches beyond the last; without it, nothing may. */
  blank: (() => Row) | undefined;
  words: { tooWide: string; tooLong: string; readOnly: string };
}

/** A block as spreadsheets put it on the clipboard: rows by line, cells by tab, quotes around cells with breaks in them. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const source = text.replace(/\r\n?/g, '\n');
  for (let i = 0; i < source.length; i += 1) {
    const c = source.charAt(i);
    if (quoted) {
      if (c !== '"') cell += c;
      else if (source.charAt(i + 1) === '"') {
        cell += '"';
        i += 1;
      } else quoted = false;
    } else if (c === '"' && cell === '') quoted = true;
    else if (c === '\t') {
      row.push(cell);
      cell = '';
    } else if (c === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += c;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}

/** Lays a block over the rows from a cell on: all of it, or nothing and every fault found. */
export function pasteBlock<Row>(block: readonly string[][], target: PasteTarget<Row>): Pasted<Row> {
  const { columns, at, blank, words } = target;
  const rows = [...target.rows];
  const faults: PasteFault[] = [];
  for (const [i, cells] of block.entries()) {
    const place = at.row + i;
    if (place >= rows.length) {
      if (blank === undefined) {
        faults.push({ row: i + 1, column: 1, text: words.tooLong });
        break;
      }
      rows.push(blank());
    }
    for (const [j, text] of cells.entries()) {
      const column = columns[at.column + j];
      const row = rows[place];
      if (row === undefined) continue;
      const fault = (said: string) => faults.push({ row: i + 1, column: j + 1, text: said });
      if (column === undefined) fault(words.tooWide);
      else if (column.write === undefined) {
        if (column.read(row) !== text.trim()) fault(words.readOnly);
      } else {
        const written = column.write(row, text.trim());
        if (written instanceof Problem) fault(written.text);
        else rows[place] = written;
      }
    }
  }
  return faults.length > 0 ? { faults } : { rows };
}
