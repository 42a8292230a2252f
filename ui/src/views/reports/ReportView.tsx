import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import {
  IconDeviceFloppy,
  IconFileTypeDocx,
  IconFileTypeXls,
  IconPrinter,
} from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report, ReportDetail, ReportForm } from '@/contract';
import { usePdf } from '@/shared/pdf/usePdf';
import { usePrintPdf } from '@/shared/pdf/usePrintPdf';
import { CheckBeforePapers } from '@/features/papers/CheckBeforePapers';
import { PaperDesk } from '@/features/papers/PaperDesk';
import { usePaperCheck } from '@/features/papers/usePaperCheck';
import { useWriteReport } from '@/features/reports/mutations';
import { useOneReport, useReportPaper } from '@/features/reports/queries';
import { RecordPage } from '@/features/records/RecordPage';
import { PrintUnanswered } from '@/features/reports/PrintUnanswered';
import { ReportChecks } from '@/features/reports/ReportChecks';
import { ReportEditor } from '@/features/reports/ReportEditor';
import { useEntryGuard } from '@/shared/entry/useEntryGuard';
import { useReport } from '@/shared/errors/useReport';
import { useShortcuts } from '@/shared/keys/shortcuts';
import { BackTo } from '@/shared/ui/BackTo';
import { Page } from '@/shared/ui/Page';
import styles from './ReportView.module.css';

const route = getRouteApi('/reports/$reportId');
const QUIET_MS = 400;
const BACK = <BackTo to="/reports" />;

const FORMS = [
  { file: 'xlsx', Icon: IconFileTypeXls },
  { file: 'docx', Icon: IconFileTypeDocx },
  { file: 'pdf', Icon: IconDeviceFloppy },
] as const;

/** One report: texts and figures at the left, the paper itself at the right. */
export function ReportView() {
  const { t } = useTranslation();
  const { reportId } = route.useParams();
  const detail = useOneReport(reportId);
  return (
    <RecordPage query={detail} title={t('reports.title')} back={BACK} gone={t('reports.gone')}>
      {(data) => <KeptReport key={reportId} detail={data} />}
    </RecordPage>
  );
}

function KeptReport({ detail }: { detail: ReportDetail }) {
  const { t } = useTranslation();
  const report = useReport();
  const [written, setWritten] = useState<Report>(detail.file.report);
  const [wanted] = useDebouncedValue(written, QUIET_MS);
  const paper = useReportPaper(wanted);
  const shown = usePdf(paper.data?.bytes);
  const { pdf, from } = shown;
  const printing = usePrintPdf(report);
  const write = useWriteReport();
  const ready = paper.data !== undefined && !paper.isPlaceholderData && wanted === written;
  /** What is printed is what was written last. */
  const printable = ready && pdf !== null && from === paper.data?.bytes;
  const { root, guardShown } = useEntryGuard<HTMLDivElement>();
  const [asked, setAsked] = useState<(() => void) | null>(null);
  const check = usePaperCheck();
  const unanswered = detail.checks.unansweredTotal;
  /** Printing what is not answered, or contradicts itself, is chosen and never done in passing. */
  const chosen = (run: () => void) => {
    const look = () => check.ask({ of: 'report', report: wanted }, run);
    if (unanswered === 0) look();
    else setAsked(() => look);
  };
  const print = () =>
    guardShown(() => {
      // The pages shown are printed; they stay open.
      if (printable)
        chosen(
          () => void printing.start(() => Promise.resolve({ ...pdf, close: () => undefined })),
        );
    });
  useShortcuts([{ keys: 'mod+p', label: t('reports.printKey'), inFields: true, run: print }]);
  const saveAs = (file: ReportForm) =>
    guardShown(() => {
      if (paper.data === undefined) return;
      const fileName = paper.data.fileName.replace(/pdf$/, file);
      chosen(() => write.mutate({ report: wanted, file, fileName }));
    });

  return (
    <Page
      title={detail.title}
      before={BACK}
      actions={
        <>
          {FORMS.map(({ file, Icon }) => (
            <Button
              key={file}
              variant="default"
              leftSection={<Icon size={15} aria-hidden />}
              disabled={!ready}
              loading={write.isPending}
              onClick={() => saveAs(file)}
            >
              {t('typeset.saveAs', { kind: t(`typeset.${file}`) })}
            </Button>
          ))}
          <Button
            leftSection={<IconPrinter size={15} aria-hidden />}
            disabled={!printable}
            loading={printing.at !== null || check.isChecking}
            onClick={print}
            aria-keyshortcuts="Control+P"
          >
            {t('packs.print')}
          </Button>
        </>
      }
    >
      <PaperDesk
        paper={paper}
        shown={shown}
        lang={wanted.lang}
        working={t('reports.composing')}
        printing={printing}
        deviations={paper.data}
      >
        <div className={styles.editor} ref={root}>
          <ReportChecks detail={detail} />
          <ReportEditor detail={detail} onWritten={setWritten} />
        </div>
      </PaperDesk>
      <PrintUnanswered count={unanswered} run={asked} onClose={() => setAsked(null)} />
      <CheckBeforePapers asked={check.asked} onClose={check.giveUp} />
    </Page>
  );
}
