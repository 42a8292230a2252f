import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementDetail, FollowUp, FollowUpFile, Lang } from '@/contract';
import { isSettled } from '@/features/followUps/followUpFile';
import { officeToday } from '@/shared/date/partial';
import { useTerms } from '@/shared/terms/useTerms';
import { Problem, type SheetColumn, SheetGrid, useCells } from '@/shared/ui/SheetGrid';
import { newConclusion } from './talksSheet';

interface ConclusionsSheetProps {
  lang: Lang;
  conclusions: readonly FollowUpFile[];
  onChange: (conclusions: FollowUpFile[]) => void;
  /** Commitments of the agreement the talks belong to. */
  commitments: AgreementDetail['commitments'];
  errors: Readonly<Record<string, string>>;
}

/** What was concluded, each line a follow-up with commitment, owner and date; edited in place. */
export function ConclusionsSheet(props: ConclusionsSheetProps) {
  const { t } = useTranslation();
  const cells = useCells();
  const statuses = useTerms('followUpStatus');
  const { lang, commitments } = props;
  const columns = useMemo((): SheetColumn<FollowUpFile>[] => {
    const set = (row: FollowUpFile, fields: Partial<FollowUp>): FollowUpFile => ({
      ...row,
      followUp: { ...row.followUp, ...fields },
    });
    const noCommitment = t('followUps.noCommitment');
    return [
      {
        id: 'text',
        header: t('talks.field.conclusion'),
        width: '3fr',
        lang,
        read: ({ followUp }) => followUp.text,
        write: (row, text) => set(row, { text }),
      },
      {
        id: 'commitment',
        header: t('followUps.field.commitment'),
        width: '2fr',
        options: [noCommitment, ...commitments.map(({ text }) => text)],
        read: ({ followUp }) =>
          commitments.find(({ commitment }) => commitment === followUp.commitment)?.text ?? '',
        write: (row, text) => {
          if (text === '' || text === noCommitment) return set(row, { commitment: null });
          const found = commitments.find((each) => each.text === text)?.commitment;
          return found === undefined
            ? new Problem(t('talks.noSuchCommitment', { text }))
            : set(row, { commitment: found });
        },
      },
      {
        id: 'responsible',
        header: t('followUps.field.responsible'),
        width: '1fr',
        read: ({ followUp }) => followUp.responsible,
        write: (row, responsible) => set(row, { responsible }),
      },
      cells.date(
        { id: 'due', header: t('followUps.field.due'), width: 110 },
        { get: ({ followUp }) => followUp.due, set: (row, due) => set(row, { due }) },
      ),
      cells.choice({ id: 'status', header: t('followUps.field.status'), width: 130 }, statuses.options, {
        get: ({ followUp }) => followUp.status,
        set: (row, status) => {
          const settledOn = isSettled({ status })
            ? row.followUp.settledOn === 'unknown'
              ? officeToday()
              : row.followUp.settledOn
            : 'unknown';
          return set(row, { status, settledOn });
        },
      }),
      {
        id: 'note',
        header: t('followUps.field.note'),
        width: '2fr',
        lang,
        read: ({ followUp }) => followUp.note,
        write: (row, note) => set(row, { note }),
      },
    ];
  }, [t, cells, statuses, lang, commitments]);
  return (
    <SheetGrid
      label={t('talks.conclusions')}
      columns={columns}
      rows={props.conclusions}
      rowId={({ followUp }) => followUp.id}
      onChange={props.onChange}
      blank={() => newConclusion(lang)}
      errors={props.errors}
    />
  );
}
