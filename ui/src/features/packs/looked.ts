import type { DrawnPack, PaperFinding } from '@/contract';

/** What should be looked at in a pack as it was drawn. */
export type Looked = Pick<DrawnPack, 'checks' | 'allChecks' | 'untranslated'> & {
  findings: readonly PaperFinding[];
};

/** How many points there are to look at. */
export function pointsOf({ allChecks, findings }: Looked): number {
  return allChecks + findings.length;
}
