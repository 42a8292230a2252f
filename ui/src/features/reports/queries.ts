import { useQuery } from '@tanstack/react-query';
import type { Report } from '@/contract';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';
import { bytesOf } from '@/shared/data/base64';

/** Only the paper on screen is kept. */
const KEPT_MS = 0;

/** The reports kept, the latest period first. */
export function useReports() {
  const lang = useLanguage();
  return useQuery({
    queryKey: ['report_list', lang],
    queryFn: () => platform().call('report_list', { lang }),
    meta: { families: ['report'] },
  });
}

/** One report with every figure; counted again whenever any record changes. */
export function useOneReport(id: string) {
  return useQuery({
    queryKey: ['report_get', id],
    queryFn: () => platform().call('report_get', { id }),
    placeholderData: (before) => before,
  });
}

/** A report as it is written at this moment, as PDF; the one before stays until then. */
export function useReportPaper(report: Report) {
  return useQuery({
    queryKey: ['report_draw', report],
    queryFn: async () => {
      const { content, ...told } = await platform().call('report_draw', { report, file: 'pdf' });
      return { ...told, bytes: bytesOf(content) };
    },
    placeholderData: (before) => before,
    gcTime: KEPT_MS,
    retry: false,
  });
}
