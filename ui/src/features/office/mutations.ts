import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/features/changes/useAnnounce';
import { OFFICE_KEY } from '@/shared/data/queryClient';
import { platform, type RequestOf, type ResponseOf } from '@/platform';

/** Shows the office that is open now. */
function useFreshStart() {
  const client = useQueryClient();
  return (status: ResponseOf<'office_status'>) => {
    client.setQueryData(OFFICE_KEY, status);
  };
}

export function useCreateOffice() {
  const onSuccess = useFreshStart();
  return useMutation({
    mutationFn: (request: RequestOf<'office_create'>) => platform().call('office_create', request),
    onSuccess,
  });
}

export function useOpenOffice() {
  const onSuccess = useFreshStart();
  return useMutation({
    mutationFn: (folder: string) => platform().call('office_open', { folder }),
    onSuccess,
  });
}

export function useOpenSample() {
  const onSuccess = useFreshStart();
  return useMutation({
    mutationFn: () => platform().call('office_open_sample', { folder: '' }),
    onSuccess,
  });
}

export function useCloseOffice() {
  const onSuccess = useFreshStart();
  return useMutation({ mutationFn: () => platform().call('office_close', {}), onSuccess });
}

/** Changes what is said of the open office. */
export function useSaveOffice() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (request: RequestOf<'office_save'>) => platform().call('office_save', request),
    onSuccess: (status) => {
      client.setQueryData(OFFICE_KEY, status);
      announce(t('office.edit.saved'));
    },
  });
}
