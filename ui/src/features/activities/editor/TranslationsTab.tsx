import { useTranslation } from 'react-i18next';
import { useNames } from '@/features/records/names';
import { TranslationRows } from '@/features/records/translations/TranslationRows';
import { useFieldWording } from '@/features/records/useFieldWording';
import { inOrder } from '../inOrder';
import type { TabProps } from './form';

/** The texts of the activity in other languages. */
export function TranslationsTab({ form }: TabProps) {
  const { t } = useTranslation();
  const words = useFieldWording();
  const { pickOf } = useNames();
  const { activity, people, translations } = form.values;
  /** Texts of lines, each named by its line's number; what is not written needs no translation. */
  const lines = <Row extends { id: string }>(
    line: 'leg' | 'point' | 'session' | 'item' | 'task' | 'booth',
    rows: readonly Row[],
    fields: readonly (keyof Row & string)[],
  ) =>
    rows.flatMap((row, index) =>
      fields
        .map((field) => ({
          subject: row.id,
          field,
          text: String(row[field]),
          label: t('translations.line', {
            field: words.label(field),
            line: t(`translations.lines.${line}`, { number: index + 1 }),
          }),
        }))
        .filter(({ text }) => text !== ''),
    );
  const { legs, points, sessions, eventItems, eventTasks, booths } = form.values;
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
        ...lines('leg', inOrder(legs), ['what', 'place', 'counterpart', 'interpreter', 'vehicle']),
        ...lines('point', inOrder(points), ['text', 'answer']),
        ...lines('session', inOrder(sessions), ['topic', 'place']),
        ...lines('item', inOrder(eventItems), ['stage', 'text', 'place', 'lead']),
        ...lines('task', inOrder(eventTasks), ['text', 'responsible']),
        ...lines('booth', inOrder(booths), ['holder', 'text']),
      ]}
      translations={translations}
      onChange={(changed) => form.setFieldValue('translations', changed)}
      faultAt={(index) => form.errors[`translations.${index}.text`]}
    />
  );
}
