import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementDetail, FollowUp, FollowUpFile, Lang } from '@/contract';
import { officeToday } from '@/shared/date/partial';
import { useTerms } from '@/shared/terms/useTerms';
import { type SheetColumn, SheetGrid, useSheetColumns } from '@/shared/ui/SheetGrid';
import { isSettled } from './followUpFile';

interface FollowUpsSheetProps {
  label: string;
  /** What a line says, such as a conclusion. */
  header: string;
  lang: Lang;
  rows: readonly FollowUpFile[];
  onChange: (rows: FollowUpFile[]) => void;
  blank: () => FollowUpFile;
  /** Commitments of the agreement the activity belongs to. */
  commitments: AgreementDetail['commitments'];
  errors: Readonly<Record<string, string>>;
}

/** What came of a meeting or a trip, each line a follow-up with commitment, owner and date; edited in place. */
export function FollowUpsSheet(props: FollowUpsSheetProps) {
  const { t } = useTranslation();
  const statuses = useTerms('followUpStatus');
  const make = useSheetColumns();
  const { header, lang, commitments } = props;
  const columns = useMemo((): SheetColumn<FollowUpFile>[] => {
    const set = (row: FollowUpFile, fields: Partial<FollowUp>): FollowUpFile => ({
      ...row,
      followUp: { ...row.followUp, ...fields },
    });
    return [
      make.text<FollowUpFile>({
        id: 'text',
        header,
        width: '3fr',
        lang,
        get: ({ followUp }) => followUp.text,
        set: (row, text) => set(row, { text }),
      }),
      make.choice<FollowUpFile>(
        commitments.map(({ commitment, text }) => ({ id: commitment, name: text })),
        {
          id: 'commitment',
          header: t('followUps.field.commitment'),
          width: '2fr',
          get: ({ followUp }) => followUp.commitment,
          set: (row, commitment) => set(row, { commitment }),
        },
      ),
      make.text<FollowUpFile>({
        id: 'responsible',
        header: t('followUps.field.responsible'),
        width: '1fr',
        get: ({ followUp }) => followUp.responsible,
        set: (row, responsible) => set(row, { responsible }),
      }),
      make.date<FollowUpFile>({
        id: 'due',
        header: t('followUps.field.due'),
        width: 110,
        get: ({ followUp }) => followUp.due,
        set: (row, due) => set(row, { due }),
      }),
      make.term<FollowUpFile, FollowUp['status']>(statuses, {
        id: 'status',
        header: t('followUps.field.status'),
        width: 130,
        get: ({ followUp }) => followUp.status,
        set: (row, status) => {
          const { settledOn } = row.followUp;
          const settled = settledOn === 'unknown' ? officeToday() : settledOn;
          return set(row, { status, settledOn: isSettled({ status }) ? settled : 'unknown' });
        },
      }),
      make.text<FollowUpFile>({
        id: 'note',
        header: t('followUps.field.note'),
        width: '2fr',
        lang,
        get: ({ followUp }) => followUp.note,
        set: (row, note) => set(row, { note }),
      }),
    ];
  }, [t, make, statuses, header, lang, commitments]);
  return (
    <SheetGrid
      label={props.label}
      columns={columns}
      rows={props.rows}
      rowId={({ followUp }) => followUp.id}
      onChange={props.onChange}
      blank={props.blank}
      errors={props.errors}
    />
  );
}
