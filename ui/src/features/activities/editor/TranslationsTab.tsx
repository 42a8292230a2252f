import { useNames } from '@/features/records/names';
import { TranslationRows } from '@/features/records/translations/TranslationRows';
import { useFieldWording } from '@/features/records/useFieldWording';
import type { TabProps } from './form';

/** The texts of the activity in other languages. */
export function TranslationsTab({ form }: TabProps) {
  const words = useFieldWording();
  const { pickOf } = useNames();
  const { activity, people, translations } = form.values;
  const own = (field: 'title' | 'place' | 'province' | 'summary' | 'outcome') => ({
    subject: activity.id,
    field,
    text: activity[field],
    label: words.label(field),
  });

  return (
    <TranslationRows
      owner={activity.id}
      lang={activity.lang}
      texts={[
        own('title'),
        own('place'),
        own('province'),
        own('summary'),
        own('outcome'),
        ...people.map(({ id, person, postAsAt }) => ({
          subject: id,
          field: 'post_as_at',
          text: postAsAt,
          label: `${words.label('post_as_at')}: ${pickOf(person)?.name ?? ''}`,
        })),
      ]}
      translations={translations}
      onChange={(changed) => form.setFieldValue('translations', changed)}
      faultAt={(index) => form.errors[`translations.${index}.text`]}
    />
  );
}
