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

  onClosing(keep) {
    void listen('closing', () => {
      void keep().finally(() => void emit('drafts-kept'));
    });
  },

  pick: (wish) => invoke('pick', { wish }),
};
