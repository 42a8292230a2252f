import { noticingDrawing } from './drawing';
import { httpPlatform } from './http';
import { tauriPlatform } from './tauri';
import type { Platform } from './types';

export { isDrawing, onDrawing } from './drawing';
export type * from './types';

let current: Platform | undefined;

/** The program around this page. */
export function platform(): Platform {
  current ??= noticingDrawing('__TAURI_INTERNALS__' in window ? tauriPlatform : httpPlatform());
  return current;
}

/** Puts another program around the page; tests use it. */
export function setPlatform(other: Platform): void {
  current = noticingDrawing(other);
}
