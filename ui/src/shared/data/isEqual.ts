/** Whether two values of plain JSON are equal, in whatever order their members stand. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [mine, theirs] = [one, other] as Record<string, unknown>[];
  const keys = Object.keys(mine ?? {});
  return (
    keys.length === Object.keys(theirs ?? {}).length &&
    keys.every((key) => Object.hasOwn(theirs ?? {}, key) && isEqual(mine?.[key], theirs?.[key]))
  );
}
