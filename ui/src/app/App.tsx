import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useOffice } from '@/features/office/queries';
import { pageNonce } from '@/nonce';
import { followChanges, forgetRecords, newQueryClient } from '@/shared/data/queryClient';
import { listenForShortcuts } from '@/shared/keys/shortcuts';
import { Asking } from '@/shared/ask/Asking';
import { router } from './router';
import { theme, variables } from './theme';

const AskedOffice = lazy(async () => ({
  default: (await import('@/features/office/AskedOffice')).AskedOffice,
}));
const UnopenedOffice = lazy(async () => ({
  default: (await import('@/features/office/UnopenedOffice')).UnopenedOffice,
}));
const FirstRun = lazy(async () => ({
  default: (await import('@/features/office/FirstRun')).FirstRun,
}));

/** Everything around the pages: the look, the cache, notifications, and which office is open. */
export function App() {
  const [client] = useState(newQueryClient);
  useEffect(() => followChanges(client), [client]);
  useEffect(listenForShortcuts, []);

  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      defaultColorScheme="auto"
      getStyleNonce={() => pageNonce}
    >
      <QueryClientProvider client={client}>
        <Asking />
        <Notifications position="bottom-right" limit={4} containerWidth={380} />
        <OpenOffice />
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** The pages of the office that is open, or the choice of one. */
function OpenOffice() {
  const client = useQueryClient();
  const office = useOffice();
  const folder = office.data?.open?.folder;
  // Another office means other records: nothing that was read before holds.
  useEffect(
    () => () => {
      if (folder !== undefined) forgetRecords(client);
    },
    [client, folder],
  );
  if (office.isPending) return null;
  return (
    <>
      <Suspense>
        <AskedOffice current={folder} />
      </Suspense>
      {office.isError ? (
        <Suspense>
          <UnopenedOffice fault={office.error} onRetry={() => void office.refetch()} />
        </Suspense>
      ) : office.data.open === null ? (
        <Suspense>
          <FirstRun status={office.data} />
        </Suspense>
      ) : (
        <RouterProvider key={folder} router={router} />
      )}
    </>
  );
}
