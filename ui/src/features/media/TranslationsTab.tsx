import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MediaLandscapeFile, Translation } from '@/contract';
import { useNames } from '@/features/records/names';
import { TranslationRows } from '@/features/records/translations/TranslationRows';
import { useFieldWording } from '@/features/records/useFieldWording';

interface TranslationsTabProps {
  file: MediaLandscapeFile;
  onChange: (translations: Translation[]) => void;
  /** What is wrong with the translation at this place of the list. */
  faultAt: (index: number) => ReactNode;
}

/** What papers print of the media of a country, in other languages. */
export function TranslationsTab({ file, onChange, faultAt }: TranslationsTabProps) {
  const { t } = useTranslation();
  const words = useFieldWording();
  const { pickOf } = useNames();
  const { landscape, indicators, figures, pressOffices, translations } = file;
  /** Texts of one row, each by the name translations keep of its field; what is not written needs no translation. */
  const textsOf = (subject: string, line: string, texts: Readonly<Record<string, string>>) =>
    Object.entries(texts)
      .map(([field, text]) => ({
        subject,
        field,
        text,
        label: t('translations.line', { field: words.label(field), line }),
      }))
      .filter(({ text }) => text !== '');

  return (
    <TranslationRows
      owner={landscape.id}
      lang={landscape.lang}
      texts={[
        {
          subject: landscape.id,
          field: 'note',
          text: landscape.note,
          label: t('media.field.note'),
        },
        // Papers print a unit beside the indicators at the top alone: those within are counted in the same.
        ...indicators.flatMap(({ id, name, unit, within }, index) =>
          textsOf(id, t('translations.lines.indicator', { number: index + 1 }), {
            name,
            unit: within === null ? unit : '',
          }),
        ),
        ...figures.flatMap(({ id, indicator, definition, redefined, reason, sumNote }, index) => {
          const of = indicators.find((each) => each.id === indicator)?.name ?? '';
          const line = t('translations.lines.figure', { number: index + 1, indicator: of });
          return textsOf(id, line, { definition, redefined, reason, sum_note: sumNote });
        }),
        ...pressOffices.flatMap(({ id, organisation, place }) =>
          textsOf(id, pickOf(organisation)?.name ?? '', { place }),
        ),
      ]}
      translations={translations}
      onChange={onChange}
      faultAt={faultAt}
    />
  );
}
