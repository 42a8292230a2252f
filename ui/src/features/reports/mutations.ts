import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Report, ReportDetail, ReportForm } from '@/contract';
import { useDeleteRecords } from '@/features/bin/mutations';
import { useAnnounce } from '@/features/changes/useAnnounce';
import { platform, type RequestOf } from '@/platform';
import { useReport } from '@/shared/errors/useReport';
import { useNotify } from '@/shared/ui/useNotify';
import { useSaveFile } from '@/shared/ui/useSaveFile';

/** Keeps a report and says so, with a way back. */
export function useSaveReport() {
  const { t } = useTranslation();
  const shown = useShown();
  return useMutation({
    mutationFn: (request: RequestOf<'report_save'>) => platform().call('report_save', request),
    onSuccess: (detail) => shown(detail, t('reports.saved', { title: detail.title })),
  });
}

/** Draws a number from the register for a report. */
export function useDrawNumber() {
  const { t } = useTranslation();
  const report = useReport();
  const shown = useShown();
  return useMutation({
    mutationFn: (id: string) => platform().call('report_number', { id }),
    onSuccess: (detail) => shown(detail, t('reports.numbered', { number: detail.number ?? '' })),
    onError: report,
  });
}

function useShown() {
  const client = useQueryClient();
  const announce = useAnnounce();
  return (detail: ReportDetail, said: string) => {
    client.setQueryData(['report_get', detail.file.report.id], detail);
    announce(said);
  };
}

/** Puts reports into the bin. */
export function useDeleteReports() {
  const { t } = useTranslation();
  return useDeleteRecords('report', (count) => t('reports.removed', { count }));
}

interface ReportToWrite {
  report: Report;
  file: ReportForm;
  /** Name suggested, its extension that of the kind of file. */
  fileName: string;
}

/** Writes a report as it stands to a file where the person says; in a plain browser it is downloaded. */
export function useWriteReport() {
  const report = useReport();
  const notify = useNotify();
  const saveFile = useSaveFile();
  return useMutation({
    mutationFn: ({ report: wanted, file, fileName }: ReportToWrite) =>
      saveFile({
        file,
        fileName,
        content: async () =>
          (await platform().call('report_draw', { report: wanted, file })).content,
        write: (path) => platform().call('report_draw_to', { report: wanted, path }),
      }),
    onSuccess: (message) => {
      if (message !== null) notify({ message });
    },
    onError: report,
  });
}
