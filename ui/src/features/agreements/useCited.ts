import { useTranslation } from 'react-i18next';
import type { AgreementFile } from '@/contract';
import { type Cited, type CitedFile, useCiting } from '@/features/sources/useCiting';

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

/** What of an agreement a source can bear out, in words. */
export function useCited(file: AgreementFile): CitedFile {
  const { t } = useTranslation();
  const { root, part } = useCiting();
  const numbered = (
    records: readonly { id: string; position: number }[],
    label: (position: number) => string,
  ): Cited[] =>
    records.map(({ id, position }) => ({ subject: id, field: '', label: label(position) }));
  return [
    ...root(file.agreement.id, t('agreements.sources.wholeAgreement'), FIELDS),
    ...numbered(file.parties, (position) => t('agreements.sources.party', { position })),
    ...file.signatories.map(({ id, nameAsSigned }) =>
      part('agreement_signatory', id, nameAsSigned),
    ),
    ...numbered(file.areas, (position) => t('agreements.edit.area', { position })),
    ...file.legalBases.map(({ id, text }) => part('agreement_legal_basis', id, text)),
    ...numbered(file.commitments, (position) => t('agreements.edit.commitment', { position })),
  ];
}
