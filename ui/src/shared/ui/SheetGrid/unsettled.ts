/** Marks a cell whose text cannot be read. */
export const UNSETTLED = 'data-unsettled';

/** The first cell under `root` whose text could not be read; saving without it would lose what was typed. */
export function findUnsettled(root: ParentNode | null): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[${UNSETTLED}]`) ?? null;
}
