/** How long an agreement lasts, as a form holds it. Wire form: `P36M`, `open`, `unknown`. */
export type Term =
  | { kind: 'unknown' }
  | { kind: 'open' }
  | { kind: 'for'; count: number; unit: 'years' | 'months' };

/** Reads the wire form; whole years are told as years. */
export function readDuration(duration: string): Term {
  if (duration === 'open') return { kind: 'open' };
  const months = Number(/^P(\d+)M$/.exec(duration)?.[1] ?? 0);
  if (months === 0) return { kind: 'unknown' };
  return months % 12 === 0
    ? { kind: 'for', count: months / 12, unit: 'years' }
    : { kind: 'for', count: months, unit: 'months' };
}

export function writeDuration(term: Term): string {
  if (term.kind !== 'for') return term.kind;
  return `P${term.unit === 'years' ? term.count * 12 : term.count}M`;
}
