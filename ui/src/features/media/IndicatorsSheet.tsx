import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang, MediaIndicator } from '@/contract';
import { useTerms } from '@/shared/terms/useTerms';
import { Problem, type SheetColumn, SheetGrid } from '@/shared/ui/SheetGrid';
import { newIndicator } from './mediaFile';

interface IndicatorsSheetProps {
  landscape: string;
  lang: Lang;
  indicators: readonly MediaIndicator[];
  onChange: (indicators: MediaIndicator[]) => void;
  errors: Readonly<Record<string, string>>;
}

/** What is counted, and which of it is the total of what; edited in place. */
export function IndicatorsSheet({
  landscape,
  lang,
  indicators,
  onChange,
  errors,
}: IndicatorsSheetProps) {
  const { t } = useTranslation();
  const shares = useTerms('indicatorShare');
  const columns = useMemo((): SheetColumn<MediaIndicator>[] => {
    const none = t('media.top');
    return [
      {
        id: 'name',
        header: t('media.field.name'),
        width: '3fr',
        lang,
        read: ({ name }) => name,
        write: (row, name) => ({ ...row, name }),
      },
      {
        id: 'unit',
        header: t('media.field.unit'),
        width: 120,
        lang,
        read: ({ unit }) => unit,
        write: (row, unit) => ({ ...row, unit }),
      },
      {
        id: 'within',
        header: t('media.field.within'),
        width: '2fr',
        options: [none, ...indicators.map(({ name }) => name).filter((name) => name !== '')],
        read: ({ within }) => indicators.find(({ id }) => id === within)?.name ?? '',
        write: (row, text) => {
          if (text === '' || text === none) return { ...row, within: null };
          const within = indicators.find(({ name }) => name === text)?.id;
          return within === undefined
            ? new Problem(t('media.noSuchIndicator', { text }))
            : { ...row, within };
        },
      },
      {
        id: 'share',
        header: t('media.field.share'),
        width: '2fr',
        options: shares.options.map(({ label }) => label),
        read: ({ within, share }) => (within === null ? '' : shares.label(share)),
        write: (row, text) => {
          if (text === '') return { ...row, share: 'part' };
          const share = shares.options.find(({ label }) => label === text)?.value;
          return share === undefined
            ? new Problem(t('media.noSuchTerm', { text }))
            : { ...row, share };
        },
      },
    ];
  }, [t, shares, lang, indicators]);
  return (
    <SheetGrid
      label={t('media.indicators')}
      columns={columns}
      rows={indicators}
      rowId={({ id }) => id}
      onChange={onChange}
      blank={() => newIndicator(landscape)}
      errors={errors}
    />
  );
}
