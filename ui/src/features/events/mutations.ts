import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/features/changes/useAnnounce';
import { platform, type RequestOf } from '@/platform';

/** Saves an event as one change and says so, with a way back. */
export function useSaveEvent() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (request: RequestOf<'event_save'>) => platform().call('event_save', request),
    onSuccess: (detail, { lang }) => {
      const { activity } = detail.file;
      client.setQueryData(['event_get', activity.id, lang], detail);
      announce(t('events.saved', { title: activity.title }));
    },
  });
}

/** Plans the next edition of an event; one undo takes it back. */
export function useCopyEvent() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (request: RequestOf<'event_copy'>) => platform().call('event_copy', request),
    onSuccess: ({ file }) => announce(t('events.copy.done', { title: file.activity.title })),
  });
}
