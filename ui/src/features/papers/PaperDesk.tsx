import { Alert, Button, Loader, Text } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperFinding, UnprintedCharacters } from '@/contract';
import { TextFindings } from '@/features/texts/TextFindings';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { type PageRegion, PdfPages, type PdfPagesHandle } from '@/shared/pdf/PdfPages';
import type { ShownPdf } from '@/shared/pdf/usePdf';
import type { Printing } from '@/shared/pdf/usePrintPdf';
import styles from './PaperDesk.module.css';

interface PreviewProps {
  /** The paper as it was asked for. */
  paper: {
    isError: boolean;
    error: unknown;
    isFetching: boolean;
    refetch: () => Promise<unknown>;
  };
  /** Its pages. */
  shown: Pick<ShownPdf, 'pdf' | 'fault'>;
  lang: string;
  /** Said while it is being made. */
  working: string;
  /** Told while its pages are made ready for print. */
  printing?: Printing;
  /** Moves its pages. */
  pages?: Ref<PdfPagesHandle>;
  /** What its pages lead to. */
  regions?: readonly PageRegion[];
  /** Where it deviates from the rules of form, told below its pages. */
  deviations?:
    | {
        findings: readonly PaperFinding[];
        warnings: readonly string[];
        unprinted: readonly UnprintedCharacters[];
      }
    | undefined;
}

interface PaperDeskProps extends PreviewProps {
  /** What the paper is made of, at the left. */
  children: ReactNode;
  /** Shown instead of a paper where there is nothing to make one of. */
  empty?: ReactNode;
}

/** A paper under work: what it is made of at the left, its pages and what is to be said of them at the right. */
export function PaperDesk({ children, empty = null, ...preview }: PaperDeskProps) {
  return (
    <div className={styles.desk}>
      {children}
      <div className={styles.preview}>
        {empty === null ? <Preview {...preview} /> : <div className={styles.empty}>{empty}</div>}
      </div>
    </div>
  );
}

function Preview({
  paper,
  shown,
  lang,
  working,
  printing,
  pages,
  regions,
  deviations,
}: PreviewProps) {
  const { t } = useTranslation();
  return (
    <>
      {paper.isError ? (
        <div className={styles.notice}>
          <FaultAlert fault={paper.error} onRetry={() => void paper.refetch()} />
        </div>
      ) : null}
      {shown.fault === null ? null : (
        <div className={styles.notice}>
          <Alert color="red" title={t('papers.previewFailed')} role="alert">
            <Text size="sm">{t('papers.previewFailedHint')}</Text>
            <Text size="xs">{shown.fault.message}</Text>
          </Alert>
        </div>
      )}
      {printing !== undefined && printing.at !== null ? (
        <Working>
          {t('papers.preparing', printing.at)}
          <Button variant="default" size="compact-xs" onClick={printing.cancel}>
            {t('common.cancel')}
          </Button>
        </Working>
      ) : paper.isFetching ? (
        <Working>{working}</Working>
      ) : null}
      {shown.pdf === null || paper.isError ? null : (
        <PdfPages ref={pages} pages={shown.pdf.pages} lang={lang} regions={regions} />
      )}
      {deviations === undefined || paper.isError ? null : (
        <TextFindings
          findings={deviations.findings}
          warnings={deviations.warnings}
          unprinted={deviations.unprinted}
        />
      )}
    </>
  );
}

/** What is being done, over the upper corner of the pages. */
function Working({ children }: { children: ReactNode }) {
  return (
    <div className={styles.working} role="status">
      <Loader size={14} aria-hidden />
      {children}
    </div>
  );
}
