import { toFault } from '../errors/appError';

/** Whether the program refused to keep a record because others on record are like it, until the person confirms it. */
export function looksAlike(thrown: unknown): boolean {
  const fault = toFault(thrown);
  return fault.from === 'program' && fault.error.code === 'looks_alike';
}

/** Saves; where records like it are there, `confirm` says whether to save all the same. What is not confirmed stays refused. */
export async function savedOrConfirmed<Saved>(
  save: (confirmed: boolean) => Promise<Saved>,
  confirm: (args: Readonly<Record<string, string>>) => Promise<boolean>,
): Promise<Saved> {
  try {
    return await save(false);
  } catch (thrown) {
    const fault = toFault(thrown);
    if (fault.from !== 'program' || fault.error.code !== 'looks_alike') throw thrown;
    if (await confirm(fault.error.args)) return save(true);
    throw thrown;
  }
}
