import { CitationRows } from '@/features/sources/CitationRows';
import { useCited } from '../useCited';
import type { TabProps } from './form';

/** Where each fact comes from and how sure it is. */
export function SourcesTab({ form }: TabProps) {
  const cited = useCited(form.values);
  return (
    <CitationRows
      citations={form.values.citations}
      cited={cited}
      onChange={(citations) => form.setFieldValue('citations', citations)}
    />
  );
}
