import type { ReactNode } from 'react';

/** One column of a list. */
export interface DataColumn<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** What the column sorts by; a column without it does not sort. Null stays last in both directions. */
  sortBy?: (row: Row) => string | number | null;
  /** The store can give the rows in this column's order; for lists with an `order`. */
  ordered?: boolean;
  /** Width in px below which the column does not shrink. */
  width: number;
  /** Share of the room left over; 0 keeps the column at its width. */
  grow?: number;
  align?: 'start' | 'end';
  /** Left out until the person asks for it. */
  hiddenAtFirst?: boolean;
}

export interface ListSort {
  column: string;
  descending: boolean;
}

/** What the person chose for a list, kept on this machine. */
export interface ListMemory {
  hidden: string[];
  sort: ListSort | null;
}

const key = (list: string) => `caunoi.list.${list}`;

export function recall(list: string, atFirst: ListMemory): ListMemory {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(list)) ?? 'null');
    if (typeof kept === 'object' && kept !== null) return { ...atFirst, ...kept };
  } catch {
    // A damaged memory is no memory: the list starts as it first did.
  }
  return atFirst;
}

export function remember(list: string, memory: ListMemory): void {
  localStorage.setItem(key(list), JSON.stringify(memory));
}
