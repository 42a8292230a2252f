import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang, TalkingPoint } from '@/contract';
import { useTerms } from '@/shared/terms/useTerms';
import { type SheetColumn, SheetGrid, useCells } from '@/shared/ui/SheetGrid';
import { newPoint } from './talksSheet';

interface PointsSheetProps {
  activity: string;
  lang: Lang;
  points: readonly TalkingPoint[];
  onChange: (points: TalkingPoint[]) => void;
  errors: Readonly<Record<string, string>>;
}

/** What we raise, what they may raise with our answer, what is to be avoided; edited in place. */
export function PointsSheet({ activity, lang, points, onChange, errors }: PointsSheetProps) {
  const { t } = useTranslation();
  const kinds = useTerms('talkingPointKind');
  const cells = useCells();
  const columns = useMemo(
    (): SheetColumn<TalkingPoint>[] => [
      cells.choice({ id: 'kind', header: t('talks.field.pointKind'), width: 170 }, kinds.options, {
        get: ({ kind }) => kind,
        set: (row, kind) => ({ ...row, kind }),
      }),
      {
        id: 'text',
        header: t('talks.field.point'),
        width: '3fr',
        lang,
        read: ({ text }) => text,
        write: (row, text) => ({ ...row, text }),
      },
      {
        id: 'answer',
        header: t('talks.field.answer'),
        width: '3fr',
        lang,
        read: ({ answer }) => answer,
        write: (row, answer) => ({ ...row, answer }),
      },
    ],
    [t, cells, kinds, lang],
  );
  return (
    <SheetGrid
      label={t('talks.points')}
      columns={columns}
      rows={points}
      rowId={({ id }) => id}
      onChange={onChange}
      blank={() => newPoint(activity)}
      errors={errors}
    />
  );
}
