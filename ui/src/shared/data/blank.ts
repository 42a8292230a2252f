import { BLANK } from '@/contract/records';

/** A record or file of this kind with nothing entered, as its declaration has it; its identifiers are empty. */
export function blank<Kind extends keyof typeof BLANK>(kind: Kind): (typeof BLANK)[Kind] {
  return structuredClone(BLANK[kind]);
}
