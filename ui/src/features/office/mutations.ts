import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/features/changes/useAnnounce';
import { OFFICE_KEY } from '@/shared/data/queryClient';
import { useReport } from '@/shared/errors/useReport';
import { useNotify } from '@/shared/ui/useNotify';
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

interface FolderToOpen {
  folder: string;
  /** Whether to open what is left of an office whose last saves are missing. */
  acceptLoss?: boolean;
}

export function useOpenOffice() {
  const onSuccess = useFreshStart();
  return useMutation({
    mutationFn: ({ folder, acceptLoss = false }: FolderToOpen) =>
      platform().call('office_open', { folder, acceptLoss }),
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

/** Copies the open office into another folder and opens it there. */
export function useSaveElsewhere() {
  const { t } = useTranslation();
  const onSuccess = useFreshStart();
  const report = useReport();
  const notify = useNotify();
  return useMutation({
    mutationFn: (folder: string) => platform().call('office_save_elsewhere', { folder }),
    onSuccess: ({ status, missing }) => {
      onSuccess(status);
      const folder = status.open?.folder ?? '';
      notify({
        message:
          missing === 0
            ? t('office.gone.saved', { folder })
            : t('office.gone.missing', { folder, count: missing }),
      });
    },
    onError: report,
  });
}
