import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang, TalkingPoint } from '@/contract';
import { useTerms } from '@/shared/terms/useTerms';
import { type SheetColumn, SheetGrid, useSheetColumns } from '@/shared/ui/SheetGrid';
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
  const make = useSheetColumns();
  const columns = useMemo((): SheetColumn<TalkingPoint>[] => {
    const words = (id: 'text' | 'answer', header: string) =>
      make.text<TalkingPoint>({
        id,
        header,
        width: '3fr',
        lang,
        get: (point) => point[id],
        set: (point, text) => ({ ...point, [id]: text }),
      });
    return [
      make.term<TalkingPoint, TalkingPoint['kind']>(kinds, {
        id: 'kind',
        header: t('talks.field.pointKind'),
        width: 170,
        get: ({ kind }) => kind,
        set: (point, kind) => ({ ...point, kind }),
      }),
      words('text', t('talks.field.point')),
      words('answer', t('talks.field.answer')),
    ];
  }, [t, make, kinds, lang]);
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
