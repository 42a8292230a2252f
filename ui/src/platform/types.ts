/**
 * What the page asks of the program around it, and nothing else: commands of the contract, events, and file dialogs.
 * The desktop window (`tauri.ts`) and `caunoi-cli serve` (`http.ts`) both answer, so the same page runs in a plain browser.
 */
import type { Commands, Event, Picked, PickWish } from '@/contract';

export type CommandName = keyof Commands;
export type RequestOf<C extends CommandName> = Commands[C]['request'];
export type ResponseOf<C extends CommandName> = Commands[C]['response'];

/** Events by the name they are sent under. */
export type Events = { [E in Event as E['event']]: E };

export interface Platform {
  /** Runs a command; rejects with the contract's `AppError`, or with whatever kept the call from arriving. */
  call<C extends CommandName>(command: C, request: RequestOf<C>): Promise<ResponseOf<C>>;
  /** Listens to an event until the returned function is called. */
  on<E extends keyof Events>(event: E, listener: (payload: Events[E]) => void): () => void;
  /**
   * Has `keep` called before the window closes, which waits for it. Where it answers that something could not be kept, the window stays open until
   * `mayClose` says that it may close all the same. A plain browser tells the page itself.
   */
  onClosing?(keep: () => Promise<boolean>, mayClose: () => Promise<boolean>): void;
  /**
   * Has the program ask for a file or a folder; null when the person backs out. The page gets a token that commands take, and the path to show: it
   * cannot name a file by itself. Rejects with an `AppError` when the file picked does not fit what was asked for.
   */
  pick(wish: PickWish): Promise<Picked | null>;
  /** Hands a file to the person where the program is not the one that saves: in a plain browser. */
  download?(name: string, content: Blob): void;
}
