import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDeleteRecords } from '@/features/bin/mutations';
import { useAnnounce } from '@/features/changes/useAnnounce';
import { platform, type RequestOf } from '@/platform';
import { useConfirmSave } from '@/shared/ask/useConfirmSave';

/** Saves an organisation and says so, with a way back. */
export function useSaveOrganisation() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const announce = useAnnounce();
  const confirmSave = useConfirmSave();
  return useMutation({
    mutationFn: (request: Omit<RequestOf<'organisation_save'>, 'confirmed'>) =>
      confirmSave((confirmed) => platform().call('organisation_save', { ...request, confirmed })),
    onSuccess: (detail, { lang }) => {
      const { id } = detail.file.organisation;
      client.setQueryData(['organisation_get', id, lang], detail);
      announce(t('organisations.saved', { name: detail.names[id]?.text ?? '' }));
    },
  });
}

/** Puts organisations into the bin; one undo takes them out again. */
export function useDeleteOrganisations() {
  const { t } = useTranslation();
  return useDeleteRecords('organisation', (count) => t('organisations.removed', { count }));
}
