import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MediaFigure, MediaLandscapeFile, Source } from '@/contract';
import { officeToday, readPartialDate } from '@/shared/date/partial';
import { readAmount } from '@/shared/format/amount';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import { Problem, type SheetColumn, SheetGrid } from '@/shared/ui/SheetGrid';
import { newFigure } from './mediaFile';

interface FiguresSheetProps {
  file: MediaLandscapeFile;
  sources: readonly Source[];
  onChange: (figures: MediaFigure[]) => void;
  errors: Readonly<Record<string, string>>;
}

/** What sources say of each indicator, side by side; edited in place. */
export function FiguresSheet({ file, sources, onChange, errors }: FiguresSheetProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const uses = useTerms('figureUse');
  const states = useTerms('sumState');
  const certainties = useTerms('certainty');
  const { indicators, figures, landscape } = file;
  const columns = useMemo((): SheetColumn<MediaFigure>[] => {
    const { lang } = landscape;
    const none = t('media.noSource');
    const text = (
      id: 'definition' | 'redefined' | 'reason' | 'sumNote',
    ): SheetColumn<MediaFigure> => ({
      id,
      header: t(`media.field.${id}`),
      width: 190,
      lang,
      read: (row) => row[id],
      write: (row, words) => ({ ...row, [id]: words }),
    });
    const term = <Id extends 'used' | 'sumState' | 'certainty'>(
      id: Id,
      width: number,
      terms: {
        options: readonly { value: MediaFigure[Id]; label: string }[];
        label: (code: MediaFigure[Id]) => string;
      },
    ): SheetColumn<MediaFigure> => ({
      id,
      header: t(`media.field.${id}`),
      width,
      options: terms.options.map(({ label }) => label),
      read: (row) => terms.label(row[id]),
      write: (row, words) => {
        const value = terms.options.find(({ label }) => label === words)?.value;
        return value === undefined
          ? new Problem(t('media.noSuchTerm', { text: words }))
          : { ...row, [id]: value };
      },
    });
    return [
      {
        id: 'indicator',
        header: t('media.field.indicator'),
        width: 200,
        lang,
        options: indicators.map(({ name }) => name).filter((name) => name !== ''),
        read: ({ indicator }) => indicators.find(({ id }) => id === indicator)?.name ?? '',
        write: (row, words) => {
          const indicator = indicators.find(({ name }) => name === words)?.id;
          return indicator === undefined
            ? new Problem(t('media.noSuchIndicator', { text: words }))
            : { ...row, indicator };
        },
      },
      {
        id: 'value',
        header: t('media.field.value'),
        width: 90,
        read: ({ value }) => format.amount(value),
        write: (row, words) => {
          const value = readAmount(words);
          return value === null
            ? new Problem(t('media.noNumber', { text: words }))
            : { ...row, value };
        },
      },
      {
        id: 'asOf',
        header: t('media.field.asOf'),
        width: 100,
        read: ({ asOf }) => (asOf === 'unknown' ? '' : format.date(asOf)),
        write: (row, words) => {
          if (words === '') return { ...row, asOf: 'unknown' };
          const read = readPartialDate(words, officeToday());
          return read.ok
            ? { ...row, asOf: read.date }
            : new Problem(t(`date.problem.${read.problem.code}`, { ...read.problem }));
        },
      },
      {
        id: 'source',
        header: t('media.field.source'),
        width: 320,
        options: [none, ...sources.map(({ title }) => title)],
        read: ({ source }) => sources.find(({ id }) => id === source)?.title ?? '',
        write: (row, words) => {
          if (words === '' || words === none) return { ...row, source: null };
          const source = sources.find(({ title }) => title === words)?.id;
          return source === undefined
            ? new Problem(t('media.noSuchSource', { text: words }))
            : { ...row, source };
        },
      },
      term('certainty', 130, certainties),
      text('definition'),
      text('redefined'),
      term('used', 130, uses),
      text('reason'),
      term('sumState', 120, states),
      text('sumNote'),
    ];
  }, [t, format, uses, states, certainties, indicators, sources, landscape]);
  const first = indicators.find(({ name }) => name !== '');
  return (
    <SheetGrid
      label={t('media.figures')}
      columns={columns}
      rows={figures}
      rowId={({ id }) => id}
      onChange={onChange}
      {...(first === undefined
        ? {}
        : { blank: () => newFigure(landscape.id, figures.at(-1), first.id) })}
      errors={errors}
    />
  );
}
