import { type NotificationData, notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Shows a notification whose cross is named; returns the id to hide it by. */
export function useNotify(): (data: NotificationData) => string {
  const { t } = useTranslation();
  return useCallback(
    (data: NotificationData) =>
      notifications.show({ closeButtonProps: { 'aria-label': t('common.close') }, ...data }),
    [t],
  );
}
