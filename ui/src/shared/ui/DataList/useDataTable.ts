import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { useFormat } from '../../format/useFormat';
import { type DataColumn, type ListMemory, type ListSort, recall, remember } from './columns';

const features = tableFeatures({
  columnVisibilityFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

interface DataTable<Row> {
  /** Rows in the chosen order; in the order given where none was chosen. */
  rows: readonly Row[];
  /** Columns to show. */
  columns: readonly DataColumn<Row>[];
  sort: ListSort | null;
  isShown: (column: string) => boolean;
  toggleColumn: (column: string) => void;
  /** Ascending, then descending, then as given. */
  sortBy: (column: string) => void;
}

/** The person's columns and, where the list sorts its rows itself, their order; remembered under the list's name. */
export function useDataTable<Row>(
  name: string,
  columns: readonly DataColumn<Row>[],
  rows: readonly Row[],
  rowId: (row: Row) => string,
  sortsHere: boolean,
): DataTable<Row> {
  const { compare } = useFormat();
  const [memory, setMemory] = useState<ListMemory>(() =>
    recall(name, {
      hidden: columns.filter(({ hiddenAtFirst }) => hiddenAtFirst).map(({ id }) => id),
      sort: null,
    }),
  );

  function change(next: ListMemory) {
    setMemory(next);
    remember(name, next);
  }

  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, { row: Row }>();
    return columns.map(({ id, sortBy }) =>
      helper.accessor(({ row }): unknown => sortBy?.(row) ?? undefined, {
        id,
        enableSorting: sortBy !== undefined,
        sortUndefined: 'last',
        sortFn: (a, b) => {
          const [x, y] = [a.getValue(id), b.getValue(id)];
          return typeof x === 'number' && typeof y === 'number'
            ? x - y
            : compare(String(x), String(y));
        },
      }),
    );
  }, [columns, compare]);

  const data = useMemo(() => rows.map((row) => ({ row })), [rows]);
  const sorting = useMemo(
    () =>
      memory.sort === null || !sortsHere
        ? []
        : [{ id: memory.sort.column, desc: memory.sort.descending }],
    [memory.sort, sortsHere],
  );
  const columnVisibility = useMemo(
    () => Object.fromEntries(memory.hidden.map((id) => [id, false])),
    [memory.hidden],
  );

  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: ({ row }) => rowId(row),
    state: { sorting, columnVisibility },
  });

  const shown = new Set(table.getVisibleLeafColumns().map(({ id }) => id));
  return {
    rows: table.getRowModel().rows.map(({ original }) => original.row),
    columns: columns.filter(({ id }) => shown.has(id)),
    sort: memory.sort,
    isShown: (column) => shown.has(column),
    toggleColumn: (column) =>
      change({
        ...memory,
        hidden: shown.has(column)
          ? [...memory.hidden, column]
          : memory.hidden.filter((id) => id !== column),
      }),
    sortBy: (column) => {
      const sort = memory.sort;
      if (sort?.column !== column) change({ ...memory, sort: { column, descending: false } });
      else change({ ...memory, sort: sort.descending ? null : { column, descending: true } });
    },
  };
}
