import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Picked } from '@/contract';
import { platform } from '@/platform';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { Dialog } from '@/shared/ui/Dialog';
import { useOpenOffice } from './mutations';

/** Offers the office that a second start of the program asked for, in place of the one that is open. */
export function AskedOffice({ current }: { current: string | undefined }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Picked | null>(null);
  const { mutate, reset, error, isPending } = useOpenOffice();

  useEffect(
    () =>
      platform().on('office_asked', ({ office }) => {
        reset();
        setAsked(office.shown === current ? null : office);
        // With no office open there is nothing to be asked about.
        if (current === undefined)
          mutate({ folder: office.token }, { onSuccess: () => setAsked(null) });
      }),
    [current, mutate, reset],
  );

  if (asked === null) return null;
  const close = () => setAsked(null);
  return (
    <Dialog opened onClose={close} title={t('office.asked.title')}>
      <Stack gap="sm">
        {error === null ? null : <FaultAlert fault={error} />}
        <Text size="sm">{t('office.asked.folder', { folder: asked.shown })}</Text>
        {current === undefined ? null : (
          <Text size="sm">{t('office.asked.current', { folder: current })}</Text>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t(current === undefined ? 'common.close' : 'office.asked.keep')}
          </Button>
          <Button
            loading={isPending}
            onClick={() => mutate({ folder: asked.token }, { onSuccess: close })}
          >
            {t('office.asked.open')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
