import type { UseFormReturnType } from '@mantine/form';
import type { AgreementFile } from '@/contract';

/** The form of an agreement: its file as it will be saved. */
type AgreementForm = UseFormReturnType<AgreementFile>;

export interface TabProps {
  form: AgreementForm;
}

export const AGREEMENT_TABS = [
  'overview',
  'general',
  'parties',
  'commitments',
  'papers',
  'sources',
  'translations',
  'history',
] as const;
export type AgreementTab = (typeof AGREEMENT_TABS)[number];

const TAB_OF: Readonly<Record<string, AgreementTab>> = {
  parties: 'parties',
  signatories: 'parties',
  areas: 'commitments',
  commitments: 'commitments',
  legalBases: 'papers',
  attachments: 'papers',
  citations: 'sources',
  translations: 'translations',
};

/** The tab on which the first of these faults is to be seen. */
export function tabOfFaults(paths: readonly string[]): AgreementTab {
  const part = paths[0]?.split('.')[0] ?? '';
  return TAB_OF[part] ?? 'general';
}
