import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementFile, Citation } from '@/contract';
import { useFieldWording } from '@/features/records/useFieldWording';

/** Fields of an agreement a source can bear out by itself, as citations name them. */
const FIELDS = [
  'kind',
  'title',
  'level',
  'stage',
  'signed_on',
  'signed_place',
  'occasion',
  'effective_from',
  'duration',
  'renewal',
  'notice_days',
  'terminated_on',
  'languages',
  'principles',
  'summary',
] as const;

/** What a citation can be about. */
export interface Cited {
  subject: string;
  field: string;
  label: string;
}

/** Says what a citation of an agreement bears out, and lists what one can. */
export function useCited() {
  const { t } = useTranslation();
  const words = useFieldWording();

  const choices = useCallback(
    ({ agreement, parties, areas, commitments }: AgreementFile): Cited[] => [
      { subject: agreement.id, field: '', label: t('agreements.sources.wholeAgreement') },
      ...FIELDS.map((field) => ({ subject: agreement.id, field, label: words.label(field) })),
      ...parties.map(({ id, position }) => ({
        subject: id,
        field: '',
        label: t('agreements.sources.party', { position }),
      })),
      ...areas.map(({ id, position }) => ({
        subject: id,
        field: '',
        label: t('agreements.edit.area', { position }),
      })),
      ...commitments.map(({ id, position }) => ({
        subject: id,
        field: '',
        label: t('agreements.edit.commitment', { position }),
      })),
    ],
    [t, words],
  );

  const labelOf = useCallback(
    (file: AgreementFile, { subject, field }: Pick<Citation, 'subject' | 'field'>): string => {
      const known = choices(file);
      const exact = known.find((each) => each.subject === subject && each.field === field);
      if (exact !== undefined) return exact.label;
      const record = known.find((each) => each.subject === subject && each.field === '');
      return [subject === file.agreement.id ? undefined : record?.label, words.label(field)]
        .filter((part) => part !== undefined && part !== '')
        .join(' · ');
    },
    [choices, words],
  );
  return { choices, labelOf };
}
