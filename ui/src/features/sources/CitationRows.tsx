import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Citation } from '@/contract';
import { useNames } from '@/features/records/names';
import { useFieldWording } from '@/features/records/useFieldWording';
import { newId } from '@/shared/data/uuid';
import { foldedFilter } from '@/shared/text/foldedFilter';
import { useTerms } from '@/shared/terms/useTerms';
import { EditableRows } from '@/shared/ui/EditableRows';
import { RecordPicker } from '@/shared/ui/RecordPicker';
import { useSourcePicks } from './useSourcePicks';

/** A record of the file that a source can bear out, in words. */
export interface CitedRecord {
  id: string;
  label: string;
}

interface CitationRowsProps {
  citations: readonly Citation[];
  /** What can be borne out; the first is the root record. */
  records: readonly [CitedRecord, ...CitedRecord[]];
  onChange: (citations: Citation[]) => void;
}

/** Where each fact comes from and how sure it is, edited in place. */
export function CitationRows({ citations, records, onChange }: CitationRowsProps) {
  const { t } = useTranslation();
  const { pickOf, learn } = useNames();
  const sources = useSourcePicks();
  const certainties = useTerms('certainty');
  const aboutLabel = useCitedLabel(records);
  const [root] = records;
  const nameOf = (source: string) => pickOf(source)?.name ?? '';
  const options = records.map(({ id, label }) => ({ value: `${id}|`, label }));

  const replace = (index: number, changed: Partial<Citation>) =>
    onChange(citations.map((each, at) => (at === index ? { ...each, ...changed } : each)));

  const about = (citation: Citation, index: number) => {
    const value = `${citation.subject}|${citation.field}`;
    const known = options.some((option) => option.value === value);
    return (
      <Select
        key="about"
        aria-label={t('activity.sources.about')}
        data={known ? options : [{ value, label: aboutLabel(citation) }, ...options]}
        searchable
        filter={foldedFilter}
        allowDeselect={false}
        value={value}
        onChange={(chosen) => {
          const [subject = root.id, field = ''] = (chosen ?? value).split('|');
          replace(index, { subject, field });
        }}
      />
    );
  };

  return (
    <EditableRows
      label={t('field.source')}
      heads={[
        { key: 'source', text: t('activity.sources.source') },
        { key: 'about', text: t('activity.sources.about'), width: '24%' },
        { key: 'certainty', text: t('activity.sources.certainty'), width: '18%' },
        { key: 'note', text: t('activity.sources.note'), width: '26%' },
      ]}
      rows={citations}
      rowId={({ id }) => id}
      rowName={({ source }) => nameOf(source)}
      onRemove={(index) => onChange(citations.filter((_, at) => at !== index))}
      none={t('activity.sources.none')}
      cells={(citation, index) => [
        nameOf(citation.source),
        about(citation, index),
        <Select
          key="certainty"
          aria-label={t('activity.sources.certainty')}
          data={certainties.options}
          allowDeselect={false}
          value={citation.certainty}
          onChange={(certainty) => replace(index, { certainty: certainty ?? citation.certainty })}
        />,
        <TextInput
          key="note"
          aria-label={t('activity.sources.note')}
          value={citation.note}
          onChange={(event) => replace(index, { note: event.currentTarget.value })}
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
            onChange([
              ...citations,
              {
                id: newId(),
                owner: root.id,
                subject: root.id,
                field: '',
                source: pick.id,
                certainty: 'unverified',
                note: '',
              },
            ]);
          }}
        />
      }
    />
  );
}

/** Says what a citation is about: a record of the file, or one field of it. */
export function useCitedLabel(records: readonly CitedRecord[]): (citation: Citation) => string {
  const { t } = useTranslation();
  const words = useFieldWording();
  return ({ subject, field }) => {
    const record = records.find(({ id }) => id === subject)?.label ?? t('picker.missing');
    return field === '' ? record : t('partners.aboutField', { record, field: words.label(field) });
  };
}
