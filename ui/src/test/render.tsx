import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import i18next from 'i18next';
import type { ReactElement } from 'react';
import { startLanguages } from '@/i18n';
import { type CommandName, type Platform, type RequestOf, type ResponseOf, setPlatform } from '@/platform';
import { newQueryClient } from '@/shared/data/queryClient';

type Answers = { [C in CommandName]?: (request: RequestOf<C>) => ResponseOf<C> | Promise<ResponseOf<C>> };

/** A platform that answers the given commands and fails the test's call to any other. */
export function fakePlatform(answers: Answers): { calls: { command: CommandName; request: unknown }[] } {
  const calls: { command: CommandName; request: unknown }[] = [];
  const platform: Platform = {
    call: async (command, request) => {
      calls.push({ command, request });
      const answer = answers[command];
      if (answer === undefined) throw new Error(`the test answers no ${command}`);
      return (answer as (request: unknown) => unknown)(request) as never;
    },
    on: () => () => undefined,
    pickFolder: () => Promise.resolve(null),
    saveFile: () => Promise.resolve(null),
    openFile: () => Promise.resolve(null),
  };
  setPlatform(platform);
  return { calls };
}

/** Renders with everything a component may ask for, in Vietnamese. */
export async function show(element: ReactElement) {
  if (!i18next.isInitialized) await startLanguages();
  return render(
    <MantineProvider env="test">
      <QueryClientProvider client={newQueryClient()}>{element}</QueryClientProvider>
    </MantineProvider>,
  );
}
