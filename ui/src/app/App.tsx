import { MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FirstRun } from '@/features/office/FirstRun';
import { useOffice } from '@/features/office/queries';
import { pageNonce } from '@/nonce';
import { followChanges, newQueryClient } from '@/shared/data/queryClient';
import { listenForShortcuts } from '@/shared/keys/shortcuts';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { router } from './router';
import { theme, variables } from './theme';

/** Everything around the pages: the look, the cache, notifications, and which office is open. */
export function App() {
  const [client] = useState(newQueryClient);
  const { t } = useTranslation();
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
        <ModalsProvider labels={{ confirm: t('common.yes'), cancel: t('common.cancel') }}>
          <Notifications position="bottom-right" limit={4} containerWidth={380} />
          <OpenOffice />
        </ModalsProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** The pages of the office that is open, or the choice of one. */
function OpenOffice() {
  const office = useOffice();
  if (office.isPending) return null;
  if (office.isError) return <FaultAlert fault={office.error} onRetry={() => void office.refetch()} />;
  return office.data.open === null ? <FirstRun status={office.data} /> : <RouterProvider router={router} />;
}
