import type { Event } from '@/contract';
import type { Events, Platform } from './types';

/**
 * `caunoi-cli serve`: the same page in a plain browser, for development and tests.
 *
 * - the address it prints ends in `#token=…`; every call sends it as `x-caunoi-token`
 * - `POST /call` with `{cmd, payload}` answers the response as JSON, or an `AppError` as JSON with a 4xx/5xx status
 * - `GET /events?token=…` is a server-sent event stream of the contract's events as JSON
 *
 * A browser may not choose paths on the machine, so the dialogs ask for the path as text.
 */
const TOKEN = 'caunoi.token';

/** Longest request that may outlive its page, in characters; browsers stop at 64 KiB of UTF-8. */
const OUTLIVING = 20_000;

function takeToken(): string {
  const given = /^#token=(\w+)/.exec(location.hash)?.[1];
  if (given === undefined) return sessionStorage.getItem(TOKEN) ?? '';
  sessionStorage.setItem(TOKEN, given);
  history.replaceState(history.state, '', `${location.pathname}${location.search}`);
  return given;
}

export function httpPlatform(): Platform {
  const token = takeToken();
  let stream: EventSource | undefined;

  return {
    async call(cmd, payload) {
      const request = JSON.stringify({ cmd, payload });
      const answer = await fetch('call', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-caunoi-token': token },
        body: request,
        // A draft is written even while the page goes away; browsers allow that for short requests only.
        keepalive: cmd === 'draft_save' && request.length < OUTLIVING,
      });
      if (answer.status === 403) throw new Error(`403: ${location.origin}`);
      const body: unknown = await answer.json();
      if (!answer.ok) throw body;
      return body as never;
    },

    on<E extends keyof Events>(event: E, listener: (payload: Events[E]) => void) {
      stream ??= new EventSource(`events?token=${encodeURIComponent(token)}`);
      const onMessage = ({ data }: MessageEvent<string>) => {
        const told = JSON.parse(data) as Event;
        if (told.event === event) listener(told as Events[E]);
      };
      stream.addEventListener('message', onMessage);
      return () => stream?.removeEventListener('message', onMessage);
    },

    pickFolder: (title) => Promise.resolve(askForPath(title, '')),
    saveFile: ({ title, suggestedName }) => Promise.resolve(askForPath(title, suggestedName)),
    openFile: ({ title }) => Promise.resolve(askForPath(title, '')),

    download(name, content) {
      const address = URL.createObjectURL(content);
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      // The browser has taken the content once the click is over.
      setTimeout(() => URL.revokeObjectURL(address), 0);
    },
  };
}

function askForPath(title: string, suggested: string): string | null {
  const path = window.prompt(title, suggested)?.trim();
  return path === undefined || path === '' ? null : path;
}
