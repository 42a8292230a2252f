import type { Event, Picked } from '@/contract';
import type { Events, Platform } from './types';

/**
 * `caunoi-cli serve`: the same page in a plain browser, for development and tests.
 *
 * - the address it prints ends in `#token=…`; every call sends it as `x-caunoi-token`
 * - `POST /call` with `{cmd, payload}` answers the response as JSON, or an `AppError` as JSON with a 4xx/5xx status
 * - `GET /events?token=…` is a server-sent event stream of the contract's events as JSON
 *
 * - `POST /pick` with `{wish, path}` answers the `Picked` as JSON: a browser has no dialog for paths on the machine, so the page asks for the path as text
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

  async function post(where: string, body: string, keepalive = false): Promise<unknown> {
    const answer = await fetch(where, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-caunoi-token': token },
      body,
      keepalive,
    });
    if (answer.status === 403) throw new Error(`403: ${location.origin}`);
    const answered: unknown = await answer.json();
    if (!answer.ok) throw answered;
    return answered;
  }

  return {
    async call(cmd, payload) {
      const request = JSON.stringify({ cmd, payload });
      // A draft is written even while the page goes away; browsers allow that for short requests only.
      return (await post(
        'call',
        request,
        cmd === 'draft_save' && request.length < OUTLIVING,
      )) as never;
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

    async pick(wish) {
      const path = window.prompt(wish.title, wish.suggestedName);
      if (path === null || path === '') return null;
      return (await post('pick', JSON.stringify({ wish, path }))) as Picked;
    },

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
