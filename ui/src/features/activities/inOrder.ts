/** Records in their places. */
export function inOrder<T extends { position: number }>(records: readonly T[]): T[] {
  return records.toSorted((a, b) => a.position - b.position);
}
