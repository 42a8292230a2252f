import { useTranslation } from 'react-i18next';
import { type NamedText, TranslationRows } from '@/features/records/translations/TranslationRows';
import { useFieldWording } from '@/features/records/useFieldWording';
import type { TabProps } from './form';

/** The texts of the agreement in other languages. */
export function TranslationsTab({ form }: TabProps) {
  const { t } = useTranslation();
  const words = useFieldWording();
  const { agreement, areas, legalBases, commitments, translations } = form.values;
  const own = (field: string, text: string): NamedText => ({
    subject: agreement.id,
    field,
    text,
    label: words.label(field),
  });

  return (
    <TranslationRows
      owner={agreement.id}
      lang={agreement.lang}
      texts={[
        own('title', agreement.title),
        own('signed_place', agreement.signedPlace),
        own('occasion', agreement.occasion),
        own('summary', agreement.summary),
        own('principles', agreement.principles),
        own('original_kept_at', agreement.originalKeptAt),
        ...areas.map(({ id, text, position }) => ({
          subject: id,
          field: 'text',
          text,
          label: t('agreements.edit.area', { position }),
        })),
        ...legalBases.map(({ id, text }, index) => ({
          subject: id,
          field: 'text',
          text,
          label: t('agreements.edit.basisNumbered', { position: index + 1 }),
        })),
        ...commitments.map(({ id, text, position }) => ({
          subject: id,
          field: 'text',
          text,
          label: t('agreements.edit.commitment', { position }),
        })),
      ]}
      translations={translations}
      onChange={(changed) => form.setFieldValue('translations', changed)}
      faultAt={(index) => form.errors[`translations.${index}.text`]}
    />
  );
}
