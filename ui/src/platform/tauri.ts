import { invoke } from '@tauri-apps/api/core';
import { emit, listen } from '@tauri-apps/api/event';
import type { Events, Platform } from './types';

/** The desktop window: the commands `call` and `pick`, and events. */
export const tauriPlatform: Platform = {
  call: (cmd, payload) => invoke('call', { cmd, payload }),

  on<E extends keyof Events>(event: E, listener: (payload: Events[E]) => void) {
    const listening = listen<Events[E]>(event, ({ payload }) => listener(payload));
    return () => void listening.then((stop) => stop());
  },

  onClosing(keep, mayClose) {
    const close = async () => {
      if (await keep()) return emit('drafts-kept');
      await emit('drafts-not-kept');
      if (await mayClose()) await emit('close-anyway');
    };
    void listen('closing', () => void close());
  },

  pick: (wish) => invoke('pick', { wish }),
};
