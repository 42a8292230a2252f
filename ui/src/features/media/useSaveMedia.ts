import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/features/changes/useAnnounce';
import { platform, type RequestOf } from '@/platform';
import { useFormat } from '@/shared/format/useFormat';

/** Keeps the media figures of a country as one change and says so, with a way back. */
export function useSaveMedia() {
  const { t } = useTranslation();
  const format = useFormat();
  const client = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (request: RequestOf<'media_landscape_save'>) =>
      platform().call('media_landscape_save', request),
    onSuccess: (detail, { lang }) => {
      const { landscape } = detail.file;
      client.setQueryData(['media_landscape_get', landscape.id, lang], detail);
      announce(t('media.saved', { country: format.country(landscape.country) }));
    },
  });
}
