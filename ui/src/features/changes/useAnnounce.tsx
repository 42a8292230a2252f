import { Anchor, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { platform } from '@/platform';
import { useReport } from '@/shared/errors/useReport';
import { useNotify } from '@/shared/ui/useNotify';

/** Says what was just written and offers to take it back. */
export function useAnnounce(): (message: string) => void {
  const { t } = useTranslation();
  const report = useReport();
  const notify = useNotify();
  return useCallback(
    (message: string) => {
      const id = notify({
        message: (
          <Group justify="space-between" wrap="nowrap">
            {message}
            <Anchor
              component="button"
              type="button"
              onClick={() => {
                notifications.hide(id);
                platform().call('change_undo', {}).catch(report);
              }}
            >
              {t('common.undo')}
            </Anchor>
          </Group>
        ),
      });
    },
    [t, report, notify],
  );
}
