import type { PackSubject } from '@/contract';

/** What a pack is to be begun for; it lives in the page's address, so that other pages can lead to it. */
export interface PackChoice {
  activity?: string;
  agreement?: string;
  partner?: string;
  /** Code or identifier of the template; the whole pack unless given. */
  template?: string;
}

const NAMES = ['activity', 'agreement', 'partner', 'template'] as const;

/** Reads the choice from an address, dropping whatever is none. */
export function readPackChoice(search: Record<string, unknown>): PackChoice {
  const choice: PackChoice = {};
  for (const name of NAMES) {
    const value = search[name];
    if (typeof value === 'string' && value !== '') choice[name] = value;
  }
  return choice;
}

/** What the pack is for, or null while nothing is chosen. An activity goes first, then an agreement. */
export function subjectOf({ activity, agreement, partner }: PackChoice): PackSubject | null {
  if (activity !== undefined) return { kind: 'activity', id: activity };
  if (agreement !== undefined) return { kind: 'agreement', id: agreement };
  return partner === undefined ? null : { kind: 'partner', id: partner };
}
