import type { AppError } from '@/contract';

/** What went wrong, as the person is told: an error of the program, or that the program could not be reached at all. */
export type Fault = { from: 'program'; error: AppError } | { from: 'page'; detail: string };

/** Reads whatever a call rejected with. */
export function toFault(thrown: unknown): Fault {
  if (isAppError(thrown)) return { from: 'program', error: thrown };
  return { from: 'page', detail: thrown instanceof Error ? thrown.message : String(thrown) };
}

function isAppError(thrown: unknown): thrown is AppError {
  return (
    typeof thrown === 'object' &&
    thrown !== null &&
    'code' in thrown &&
    'fields' in thrown &&
    Array.isArray(thrown.fields)
  );
}
