import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Citation } from '@/contract';
import { useNames } from '@/features/records/names';
import { useSourcePicks } from '@/features/sources/useSourcePicks';
import { newId } from '@/shared/data/uuid';
import { foldedFilter } from '@/shared/text/foldedFilter';
import { useTerms } from '@/shared/terms/useTerms';
import { EditableRows } from '@/shared/ui/EditableRows';
import { RecordPicker } from '@/shared/ui/RecordPicker';
import { useCited } from '../useCited';
import type { TabProps } from './form';

/** Where each fact comes from and how sure it is. */
export function SourcesTab({ form }: TabProps) {
  const { t } = useTranslation();
  const { pickOf, learn } = useNames();
  const sources = useSourcePicks();
  const cited = useCited();
  const certainties = useTerms('certainty');
  const { agreement, citations } = form.values;
  const nameOf = (source: string) => pickOf(source)?.name ?? '';
  const options = cited
    .choices(form.values)
    .map(({ subject, field, label }) => ({ value: `${subject}|${field}`, label }));

  const about = (citation: Citation, index: number) => {
    const value = `${citation.subject}|${citation.field}`;
    const known = options.some((option) => option.value === value);
    return (
      <Select
        key="about"
        aria-label={t('activity.sources.about')}
        data={known ? options : [{ value, label: cited.labelOf(form.values, citation) }, ...options]}
        searchable
        filter={foldedFilter}
        allowDeselect={false}
        value={value}
        onChange={(chosen) => {
          const [subject = agreement.id, field = ''] = (chosen ?? value).split('|');
          form.setFieldValue(`citations.${index}`, { ...citation, subject, field });
        }}
      />
    );
  };

  return (
    <EditableRows
      label={t('agreements.tab.sources')}
      heads={[
        { key: 'source', text: t('activity.sources.source') },
        { key: 'about', text: t('activity.sources.about'), width: '20%' },
        { key: 'certainty', text: t('activity.sources.certainty'), width: '19%' },
        { key: 'note', text: t('activity.sources.note'), width: '28%' },
      ]}
      rows={citations}
      rowId={({ id }) => id}
      rowName={({ source }) => nameOf(source)}
      onRemove={(index) => form.removeListItem('citations', index)}
      none={t('activity.sources.none')}
      cells={(citation, index) => [
        nameOf(citation.source),
        about(citation, index),
        <Select
          key="certainty"
          aria-label={t('activity.sources.certainty')}
          data={certainties.options}
          allowDeselect={false}
          {...form.getInputProps(`citations.${index}.certainty`)}
        />,
        <TextInput
          key="note"
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
              owner: agreement.id,
              subject: agreement.id,
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
