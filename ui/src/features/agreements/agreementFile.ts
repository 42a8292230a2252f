import type { AgreementFile, CommitmentProgress, Lang } from '@/contract';
import { blank } from '@/shared/data/blank';
import { newId } from '@/shared/data/uuid';

/** An agreement nobody has written yet: everything unknown, in the language it is being written in. */
export function newAgreementFile(lang: Lang, amends: string | null): AgreementFile {
  const file = blank('AgreementFile');
  return { ...file, agreement: { ...file.agreement, id: newId(), lang, amends } };
}

/** The lists of records that belong to an agreement and can be taken out of it one by one. */
type Part = 'parties' | 'signatories' | 'areas' | 'legalBases' | 'commitments';

/**
 * The file without one of its records, and without what cannot stand without that record: its sources, its translations,
 * and a commitment's tie to an area that is gone.
 */
export function withoutRecord(file: AgreementFile, part: Part, id: string): AgreementFile {
  const left = {
    ...file,
    [part]: (file[part] as { id: string }[]).filter((record) => record.id !== id),
    citations: file.citations.filter(({ subject }) => subject !== id),
    translations: file.translations.filter(({ subject }) => subject !== id),
  };
  return inOrder({
    ...left,
    commitments: left.commitments.map((each) =>
      each.area === id ? { ...each, area: null } : each,
    ),
  });
}

/** The file with its records numbered from 1 in the order they stand in. */
export function inOrder(file: AgreementFile): AgreementFile {
  const numbered = <R extends { position: number }>(records: R[]): R[] =>
    records.map((record, index) =>
      record.position === index + 1 ? record : { ...record, position: index + 1 },
    );
  return {
    ...file,
    parties: numbered(file.parties),
    areas: numbered(file.areas),
    commitments: numbered(file.commitments),
  };
}

/** How many commitments at least one held activity carried out. */
export function carriedOut(commitments: readonly CommitmentProgress[]): number {
  return commitments.filter(({ progress }) => progress.state === 'carried_out').length;
}
