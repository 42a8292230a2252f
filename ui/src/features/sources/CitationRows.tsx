import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Citation } from '@/contract';
import { useNames } from '@/features/records/names';
import { newId } from '@/shared/data/uuid';
import { useTerms } from '@/shared/terms/useTerms';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';
import { EditableRows } from '@/shared/ui/EditableRows';
import { RecordAdder } from '@/shared/ui/RecordAdder';
import { type CitedFile, useCiting } from './useCiting';
import { useSourcePicks } from './useSourcePicks';

interface CitationRowsProps {
  citations: readonly Citation[];
  /** What can be borne out. */
  cited: CitedFile;
  onChange: (citations: Citation[]) => void;
}

/** Where each fact comes from and how sure it is, edited in place. */
export function CitationRows({ citations, cited, onChange }: CitationRowsProps) {
  const { t } = useTranslation();
  const { pickOf, learn } = useNames();
  const sources = useSourcePicks();
  const certainties = useTerms('certainty');
  const { labelOf } = useCiting();
  const [root] = cited;
  const nameOf = (source: string) => pickOf(source)?.name ?? '';
  const options = cited.map(({ subject, field, label }) => ({
    value: `${subject}|${field}`,
    label,
  }));

  const replace = (index: number, changed: Partial<Citation>) =>
    onChange(citations.map((each, at) => (at === index ? { ...each, ...changed } : each)));

  const about = (citation: Citation, index: number) => {
    const value = `${citation.subject}|${citation.field}`;
    const known = options.some((option) => option.value === value);
    return (
      <ChoiceSelect
        key="about"
        aria-label={t('sources.about')}
        data={known ? options : [{ value, label: labelOf(cited, citation) }, ...options]}
        value={value}
        onChange={(chosen) => {
          const [subject = root.subject, field = ''] = (chosen ?? value).split('|');
          replace(index, { subject, field });
        }}
      />
    );
  };

  return (
    <EditableRows
      label={t('field.source')}
      heads={[
        { key: 'source', text: t('sources.source') },
        { key: 'about', text: t('sources.about'), width: '25%' },
        { key: 'certainty', text: t('sources.certainty'), width: '24%' },
        { key: 'note', text: t('sources.note'), width: '27%' },
      ]}
      rows={citations}
      rowId={({ id }) => id}
      rowName={({ source }) => nameOf(source)}
      onRemove={(index) => onChange(citations.filter((_, at) => at !== index))}
      none={t('sources.none')}
      cells={(citation, index) => [
        nameOf(citation.source),
        about(citation, index),
        <ChoiceSelect
          key="certainty"
          aria-label={t('sources.certainty')}
          data={certainties.options}
          value={citation.certainty}
          onChange={(certainty) => replace(index, { certainty: certainty ?? citation.certainty })}
        />,
        <Textarea
          key="note"
          minRows={1}
          aria-label={t('sources.note')}
          value={citation.note}
          onChange={(event) => replace(index, { note: event.currentTarget.value })}
        />,
      ]}
      adder={
        <RecordAdder
          kind="source"
          label={t('sources.add')}
          picks={sources}
          onAdd={(pick) => {
            learn(pick);
            onChange([
              ...citations,
              {
                id: newId(),
                owner: root.subject,
                subject: root.subject,
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
