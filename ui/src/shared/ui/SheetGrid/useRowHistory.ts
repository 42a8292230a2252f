import { useRef, useState } from 'react';

/** What was done to rows, to be taken back and done again; typing on in one cell is one step. */
export function useRowHistory<Rows extends readonly unknown[]>(rows: Rows, onChange: (rows: Rows) => void) {
  const [past, setPast] = useState<readonly Rows[]>([]);
  const [future, setFuture] = useState<readonly Rows[]>([]);
  /** The cell whose typing is one step. */
  const typingIn = useRef<string | null>(null);

  function change(next: Rows, cell: string | null = null) {
    if (cell === null || typingIn.current !== cell) {
      setPast([...past, rows]);
      setFuture([]);
    }
    typingIn.current = cell;
    onChange(next);
  }

  function travel(from: readonly Rows[], back: boolean) {
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
    onChange(to);
  }

  return { change, undo: () => travel(past, true), redo: () => travel(future, false) };
}
