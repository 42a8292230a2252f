import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/features/changes/useAnnounce';
import { platform, type RequestOf } from '@/platform';

/** Saves talks with their conclusions as one change and says so, with a way back. */
export function useSaveTalks() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (request: RequestOf<'talks_save'>) => platform().call('talks_save', request),
    onSuccess: (detail, { lang }) => {
      const { activity } = detail.sheet.file;
      client.setQueryData(['talks_get', activity.id, lang], detail);
      announce(t('talks.saved', { title: activity.title }));
    },
  });
}
