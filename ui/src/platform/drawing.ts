import type { CommandName, Platform } from './types';

/** Commands that draw a paper, which may take long and can be stopped. */
const DRAWING: ReadonlySet<CommandName> = new Set<CommandName>([
  'certificate_print',
  'certificate_print_to',
  'pack_compose',
  'pack_print',
  'pack_print_to',
  'pack_supplement',
  'pack_supplement_to',
  'paper_draw',
  'paper_save',
  'paper_save_all',
  'register_draw',
  'register_draw_to',
  'report_draw',
  'report_draw_to',
  'text_save',
  'text_typeset',
]);

let running = 0;
const listeners = new Set<() => void>();

function count(change: number): void {
  running += change;
  listeners.forEach((listener) => listener());
}

/** Whether a paper is being drawn. */
export function isDrawing(): boolean {
  return running > 0;
}

/** Listens to whether a paper is being drawn; returns how to stop listening. */
export function onDrawing(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The same program, with drawing noticed. */
export function noticingDrawing(program: Platform): Platform {
  return {
    ...program,
    call: (command, request) => {
      if (!DRAWING.has(command)) return program.call(command, request);
      count(1);
      return program.call(command, request).finally(() => count(-1));
    },
  };
}
