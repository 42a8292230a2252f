import { describe, expect, it } from 'vitest';
import { pasteBlock, Problem, readBlock, type SheetColumn } from './sheet';

interface Line {
  text: string;
  count: number;
}

const COLUMNS: SheetColumn<Line>[] = [
  {
    id: 'text',
    header: 'Text',
    width: '1fr',
    read: ({ text }) => text,
    write: (row, text) => ({ ...row, text }),
  },
  {
    id: 'count',
    header: 'Count',
    width: 80,
    read: ({ count }) => String(count),
    write: (row, text) =>
      /^\d+$/.test(text) ? { ...row, count: Number(text) } : new Problem('no number'),
  },
];
const words = { tooWide: 'too wide', tooLong: 'too long', readOnly: 'only read' };
const rows: Line[] = [
  { text: 'a', count: 1 },
  { text: 'b', count: 2 },
];
const blank = () => ({ text: '', count: 0 });
const paste = (text: string, row: number, column: number, grows = true) =>
  pasteBlock(readBlock(text), {
    rows,
    columns: COLUMNS,
    at: { row, column },
    blank: grows ? blank : undefined,
    words,
  });

describe('readBlock', () => {
  it('reads what spreadsheets copy: tabs, lines, and quoted cells with breaks and quotes', () => {
    expect(readBlock('a\tb\r\nc\t\r\n')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
    expect(readBlock('"một\nhai"\t"nói ""thử"""\n')).toEqual([['một\nhai', 'nói "thử"']]);
    expect(readBlock('khổ 5" giấy')).toEqual([['khổ 5" giấy']]);
  });
});

describe('pasteBlock', () => {
  it('lays a block over cells and adds rows for what reaches beyond', () => {
    expect(paste('x\t5\ny\t6\nz\t7', 1, 0)).toEqual({
      rows: [rows[0], { text: 'x', count: 5 }, { text: 'y', count: 6 }, { text: 'z', count: 7 }],
    });
  });

  it('changes nothing and tells every fault when columns or values are wrong', () => {
    expect(paste('x\tnăm\tthừa\ny\t6', 0, 0)).toEqual({
      faults: [
        { row: 1, column: 2, text: 'no number' },
        { row: 1, column: 3, text: 'too wide' },
      ],
    });
    expect(paste('x\ny', 1, 0, false)).toEqual({
      faults: [{ row: 2, column: 1, text: 'too long' }],
    });
    expect(rows).toEqual([
      { text: 'a', count: 1 },
      { text: 'b', count: 2 },
    ]);
  });
});
