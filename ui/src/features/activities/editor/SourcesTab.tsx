import { Select, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNames } from '@/features/records/names';
import { useFieldWording } from '@/features/records/useFieldWording';
import { useSourcePicks } from '@/features/sources/useSourcePicks';
import { newId } from '@/shared/data/uuid';
import { useTerms } from '@/shared/terms/useTerms';
import { EditableRows } from '@/shared/ui/EditableRows';
import { RecordPicker } from '@/shared/ui/RecordPicker';
import type { TabProps } from './form';

/** Where each fact comes from and how sure it is. */
export function SourcesTab({ form }: TabProps) {
  const { t } = useTranslation();
  const { pickOf, learn } = useNames();
  const sources = useSourcePicks();
  const { activity } = form.values;
  const words = useFieldWording();
  const certainties = useTerms('certainty');
  const nameOf = (source: string) => pickOf(source)?.name ?? '';

  return (
    <EditableRows
      label={t('activity.tab.sources')}
      heads={[
        { key: 'source', text: t('activity.sources.source') },
        { key: 'about', text: t('activity.sources.about'), width: '16%' },
        { key: 'certainty', text: t('activity.sources.certainty'), width: '20%' },
        { key: 'note', text: t('activity.sources.note'), width: '28%' },
      ]}
      rows={form.values.citations}
      rowId={({ id }) => id}
      rowName={({ source }) => nameOf(source)}
      onRemove={(index) => form.removeListItem('citations', index)}
      none={t('activity.sources.none')}
      cells={({ source, field }, index) => [
        nameOf(source),
        <Text key="about" size="sm" c="dimmed">
          {field === '' ? t('activity.sources.whole') : words.label(field)}
        </Text>,
        <Select
          key="certainty"
          aria-label={t('activity.sources.certainty')}
          data={certainties.options}
          allowDeselect={false}
          {...form.getInputProps(`citations.${index}.certainty`)}
        />,
        <Textarea
          key="note"
          minRows={1}
          aria-label={t('activity.sources.note')}
          {...form.getInputProps(`citations.${index}.note`)}
        />,
      ]}
      adder={
        <RecordPicker
          kind="source"
          aria-label={t('activity.sources.add')}
          placeholder={t('activity.sources.add')}
          keepsNothing
          value={null}
          search={sources.search}
          create={sources.create}
          onChange={(pick) => {
            if (pick === null) return;
            learn(pick);
            form.insertListItem('citations', {
              id: newId(),
              owner: activity.id,
              subject: activity.id,
              field: '',
              source: pick.id,
              certainty: 'unverified',
              note: '',
            });
          }}
        />
      }
    />
  );
}
