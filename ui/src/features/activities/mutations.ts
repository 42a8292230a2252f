import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/features/changes/useAnnounce';
import { platform, type RequestOf } from '@/platform';

/** Saves an activity and says so, with a way back. */
export function useSaveActivity() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (request: RequestOf<'activity_save'>) => platform().call('activity_save', request),
    onSuccess: ({ activity }) => announce(t('activity.saved', { title: activity.title })),
  });
}
