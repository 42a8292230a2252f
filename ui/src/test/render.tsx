import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import i18next from 'i18next';
import type { ReactElement } from 'react';
import type { Event, Picked } from '@/contract';
import { startLanguages } from '@/i18n';
import {
  type CommandName,
  type Platform,
  type RequestOf,
  type ResponseOf,
  setPlatform,
} from '@/platform';
import { Asking } from '@/shared/ask/Asking';
import { newQueryClient } from '@/shared/data/queryClient';

type Answers = {
  [C in CommandName]?: (request: RequestOf<C>) => ResponseOf<C> | Promise<ResponseOf<C>>;
};

interface FakePlatform {
  /** What was called. */
  calls: { command: CommandName; request: unknown }[];
  /** Tells the page of an event. */
  tell: (event: Event) => void;
}

/** A platform that answers the given commands and fails the test's call to any other; its file dialog gives `picked`. */
export function fakePlatform(answers: Answers, picked: Picked | null = null): FakePlatform {
  const calls: FakePlatform['calls'] = [];
  const listeners = new Set<(event: Event) => void>();
  const platform: Platform = {
    call: async (command, request) => {
      calls.push({ command, request });
      const answer = answers[command];
      if (answer === undefined) throw new Error(`the test answers no ${command}`);
      return (answer as (request: unknown) => unknown)(request) as never;
    },
    on: (name, listener) => {
      const hear = (event: Event) => {
        if (event.event === name) listener(event as never);
      };
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
    pick: () => Promise.resolve(picked),
  };
  setPlatform(platform);
  const tell = (event: Event) => act(() => listeners.forEach((listener) => listener(event)));
  return { calls, tell };
}

/** Renders with everything a component may ask for, in Vietnamese. `redraw` gives the same page another element. */
export async function show(element: ReactElement) {
  if (!i18next.isInitialized) await startLanguages();
  const client = newQueryClient();
  const inPage = (shown: ReactElement) => (
    <MantineProvider env="test">
      <QueryClientProvider client={client}>
        <Asking />
        {shown}
      </QueryClientProvider>
    </MantineProvider>
  );
  const view = render(inPage(element));
  return { ...view, redraw: (next: ReactElement) => view.rerender(inPage(next)) };
}
