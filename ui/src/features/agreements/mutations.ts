import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDeleteRecords } from '@/features/bin/mutations';
import { useAnnounce } from '@/features/changes/useAnnounce';
import { platform, type RequestOf } from '@/platform';
import { useConfirmSave } from '@/shared/ask/useConfirmSave';

/** Saves an agreement and says so, with a way back. */
export function useSaveAgreement() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const announce = useAnnounce();
  const confirmSave = useConfirmSave();
  return useMutation({
    mutationFn: (request: Omit<RequestOf<'agreement_save'>, 'confirmed'>) =>
      confirmSave((confirmed) => platform().call('agreement_save', { ...request, confirmed })),
    onSuccess: (detail, { lang }) => {
      const { agreement } = detail.file;
      client.setQueryData(['agreement_get', agreement.id, lang], detail);
      announce(t('agreements.saved', { title: agreement.title }));
    },
  });
}

/** Puts agreements into the bin; one undo takes them out again. */
export function useDeleteAgreements() {
  const { t } = useTranslation();
  return useDeleteRecords('agreement', (count) => t('agreements.removed', { count }));
}
