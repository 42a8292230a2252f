import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PickedPath } from '@/contract';
import { useAnnounce } from '@/features/changes/useAnnounce';
import { OFFICE_KEY } from '@/shared/data/queryClient';
import { useReport } from '@/shared/errors/useReport';
import { useNotify } from '@/shared/ui/useNotify';
import { platform, type RequestOf, type ResponseOf } from '@/platform';
import { officeChosen } from './queries';

/** Shows the office that is open now. */
function useFreshStart() {
  const client = useQueryClient();
  return (status: ResponseOf<'office_status'>) => {
    officeChosen(status);
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
  folder: PickedPath;
}

export function useOpenOffice() {
  const onSuccess = useFreshStart();
  return useMutation({
    mutationFn: ({ folder }: FolderToOpen) =>
      platform().call('office_open', { folder, acceptLoss: false }),
    onSuccess,
  });
}

interface OfficeToReopen {
  /** The entry of the list. */
  entry: string;
  /** Whether to open what is left of an office whose last saves are missing. */
  acceptLoss?: boolean;
}

/** Opens an office of the list of those opened before. */
export function useOpenRecent() {
  const onSuccess = useFreshStart();
  return useMutation({
    mutationFn: ({ entry, acceptLoss = false }: OfficeToReopen) =>
      platform().call('office_open_recent', { entry, acceptLoss }),
    onSuccess,
  });
}

export function useOpenSample() {
  const onSuccess = useFreshStart();
  return useMutation({
    mutationFn: () => platform().call('office_open_sample', {}),
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
