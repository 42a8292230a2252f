import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDeleteRecords } from '@/features/bin/mutations';
import { useAnnounce } from '@/features/changes/useAnnounce';
import { platform, type RequestOf } from '@/platform';
import { useConfirmSave } from '@/shared/ask/useConfirmSave';

/** Saves a person and says so, with a way back. */
export function useSavePerson() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const announce = useAnnounce();
  const confirmSave = useConfirmSave();
  return useMutation({
    mutationFn: (request: Omit<RequestOf<'person_save'>, 'confirmed'>) =>
      confirmSave((confirmed) => platform().call('person_save', { ...request, confirmed })),
    onSuccess: (detail, { lang }) => {
      const { id, fullName } = detail.file.person;
      client.setQueryData(['person_get', id, lang], detail);
      announce(t('people.saved', { name: fullName }));
    },
  });
}

/** Puts people into the bin; one undo takes them out again. */
export function useDeletePeople() {
  const { t } = useTranslation();
  return useDeleteRecords('person', (count) => t('people.removed', { count }));
}
