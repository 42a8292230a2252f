import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/features/changes/useAnnounce';
import { platform, type RequestOf } from '@/platform';
import { useReport } from '@/shared/errors/useReport';

/** Saves an agreement and says so, with a way back. */
export function useSaveAgreement() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (request: RequestOf<'agreement_save'>) => platform().call('agreement_save', request),
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
  const announce = useAnnounce();
  const report = useReport();
  return useMutation({
    mutationFn: (ids: string[]) => platform().call('record_delete', { table: 'agreement', ids }),
    onSuccess: ({ moved }) => announce(t('agreements.removed', { count: moved })),
    onError: report,
  });
}
