import { Anchor, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { platform } from '@/platform';
import { useNotify } from '@/shared/ui/useNotify';
import { useTurned } from './useTurned';

/** The announcement whose offer still stands: undo takes back what was written last, so only that may offer it. */
let standing: string | null = null;

/** Says what was just written and offers to take it back. */
export function useAnnounce(): (message: string) => void {
  const { t } = useTranslation();
  const { refused } = useTurned();
  const notify = useNotify();
  return useCallback(
    (message: string) => {
      if (standing !== null) notifications.hide(standing);
      const id = notify({
        message: (
          <Group justify="space-between" wrap="nowrap">
            {message}
            <Anchor
              component="button"
              type="button"
              onClick={() => {
                notifications.hide(id);
                platform().call('change_undo', {}).catch(refused);
              }}
            >
              {t('common.undo')}
            </Anchor>
          </Group>
        ),
      });
      standing = id;
    },
    [t, refused, notify],
  );
}
