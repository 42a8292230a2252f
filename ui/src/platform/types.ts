/**
 * What the page asks of the program around it, and nothing else: commands of the contract, events, and file dialogs.
 * The desktop window (`tauri.ts`) and `caunoi-cli serve` (`http.ts`) both answer, so the same page runs in a plain browser.
 */
import type { Commands, Event } from '@/contract';

export type CommandName = keyof Commands;
export type RequestOf<C extends CommandName> = Commands[C]['request'];
export type ResponseOf<C extends CommandName> = Commands[C]['response'];

/** Events by the name they are sent under. */
export type Events = { [E in Event as E['event']]: E };

/** A kind of file offered in a dialog: what to call it, and extensions without the dot. */
interface FileKind {
  name: string;
  extensions: string[];
}

interface SaveFileRequest {
  title: string;
  suggestedName: string;
  kinds: FileKind[];
}

interface OpenFileRequest {
  title: string;
  kinds: FileKind[];
}

export interface Platform {
  /** Runs a command; rejects with the contract's `AppError`, or with whatever kept the call from arriving. */
  call<C extends CommandName>(command: C, request: RequestOf<C>): Promise<ResponseOf<C>>;
  /** Listens to an event until the returned function is called. */
  on<E extends keyof Events>(event: E, listener: (payload: Events[E]) => void): () => void;
  /** Has `keep` called before the window closes, which waits for it; a plain browser tells the page itself. */
  onClosing?(keep: () => Promise<void>): void;
  /** Asks for a folder; null when the person backs out. */
  pickFolder(title: string): Promise<string | null>;
  /** Asks where to save; null when the person backs out. */
  saveFile(request: SaveFileRequest): Promise<string | null>;
  /** Hands a file to the person where the program is not the one that saves: in a plain browser. */
  download?(name: string, content: Blob): void;
  /** Asks for an existing file; null when the person backs out. */
  openFile(request: OpenFileRequest): Promise<string | null>;
}
