import { Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PaperFinding } from '@/contract';
import type { PdfPage } from '@/shared/pdf/pdf';
import { PdfPages } from '@/shared/pdf/PdfPages';
import { TextFindings } from '@/features/texts/TextFindings';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import styles from './PaperDesk.module.css';

interface PaperDeskProps {
  /** What the paper is made of, at the left. */
  children: ReactNode;
  /** The paper as it was asked for. */
  paper: {
    data: { findings: readonly PaperFinding[]; warnings: readonly string[] } | undefined;
    isError: boolean;
    error: unknown;
    isFetching: boolean;
    refetch: () => Promise<unknown>;
  };
  pages: readonly PdfPage[];
  /** Why its pages cannot be shown. */
  fault: Error | null;
  lang: string;
  /** Said while it is being made. */
  working: string;
  /** Shown instead of a paper where there is nothing to make one of. */
  empty?: ReactNode;
}

/** A paper under work: what it is made of at the left, its pages and its deviations from the rules of form at the right. */
export function PaperDesk({ children, paper, pages, fault, lang, working, empty = null }: PaperDeskProps) {
  return (
    <div className={styles.desk}>
      {children}
      <div className={styles.preview}>
        {paper.isError || fault !== null ? (
          <div className={styles.notice}>
            <FaultAlert fault={paper.error ?? fault} onRetry={() => void paper.refetch()} />
          </div>
        ) : null}
        {paper.isFetching ? (
          <div className={styles.working} role="status">
            <Loader size={14} aria-hidden />
            {working}
          </div>
        ) : null}
        {empty === null ? null : <div className={styles.first}>{empty}</div>}
        {pages.length === 0 || paper.isError ? null : <PdfPages pages={pages} lang={lang} />}
        {paper.data === undefined || paper.isError || empty !== null ? null : (
          <TextFindings findings={paper.data.findings} warnings={paper.data.warnings} />
        )}
      </div>
    </div>
  );
}
