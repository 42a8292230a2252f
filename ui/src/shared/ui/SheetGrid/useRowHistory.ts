import { useEffect, useRef, useState } from 'react';

/**
 * What was done to rows, to be taken back and done again; typing on in one cell is one step, and so is what was added or taken away from
 * outside.
 */
export function useRowHistory<Row>(
  rows: readonly Row[],
  rowId: (row: Row) => string,
  onChange: (rows: readonly Row[]) => void,
) {
  const [past, setPast] = useState<readonly (readonly Row[])[]>([]);
  const [future, setFuture] = useState<readonly (readonly Row[])[]>([]);
  /** The cell whose typing is one step. */
  const typingIn = useRef<string | null>(null);
  /** The rows as they were left here, or last seen. */
  const known = useRef(rows);
  const ids = rows.map(rowId).join(' ');

  useEffect(() => {
    const before = known.current;
    known.current = rows;
    if (before.map(rowId).join(' ') === ids) return;
    typingIn.current = null;
    setPast((steps) => [...steps, before]);
    setFuture([]);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- which rows there are is what counts, not how they are written
  }, [ids]);

  function leave(next: readonly Row[]) {
    known.current = next;
    onChange(next);
  }

  function change(next: readonly Row[], cell: string | null = null) {
    if (cell === null || typingIn.current !== cell) {
      setPast([...past, rows]);
      setFuture([]);
    }
    typingIn.current = cell;
    leave(next);
  }

  function travel(from: readonly (readonly Row[])[], back: boolean) {
    const to = from.at(-1);
    if (to === undefined) return;
    typingIn.current = null;
    const rest = from.slice(0, -1);
    if (back) {
      setPast(rest);
      setFuture([...future, rows]);
    } else {
      setFuture(rest);
      setPast([...past, rows]);
    }
    leave(to);
  }

  return { change, undo: () => travel(past, true), redo: () => travel(future, false) };
}
