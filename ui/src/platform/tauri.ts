import { invoke } from '@tauri-apps/api/core';
import { emit, listen } from '@tauri-apps/api/event';
import { open, save } from '@tauri-apps/plugin-dialog';
import type { Events, Platform } from './types';

/** The desktop window: one registered command, events, native dialogs. */
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

  pickFolder: (title) => open({ title, directory: true, multiple: false }),

  saveFile: ({ title, suggestedName, kinds }) => save({ title, defaultPath: suggestedName, filters: kinds }),

  openFile: ({ title, kinds }) => open({ title, directory: false, multiple: false, filters: kinds }),
};
