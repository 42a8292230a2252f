import { useCallback } from 'react';
import type { Source } from '@/contract';
import { platform } from '@/platform';
import { newId } from '@/shared/data/uuid';
import { matching } from '@/shared/text/fold';
import { PICKED_AT_ONCE, type Pick } from '@/shared/ui/RecordPicker';

const asPick = ({ id, title, publisher, reference }: Source): Pick => ({
  id,
  name: title,
  detail: [publisher, reference].filter((part) => part !== '').join(' · '),
});

/** Finds sources for a picker, and enters one by title where none fits. */
export function useSourcePicks() {
  const search = useCallback(async (text: string): Promise<Pick[]> => {
    const { rows } = await platform().call('source_list', {});
    const words = ({ title, publisher, reference }: Source) => `${title} ${publisher} ${reference}`;
    return matching(rows, words, text).slice(0, PICKED_AT_ONCE).map(asPick);
  }, []);
  const create = useCallback(async (title: string): Promise<Pick> => {
    const source = {
      id: newId(),
      title,
      publisher: '',
      reference: '',
      publishedOn: 'unknown',
      notes: '',
    };
    await platform().call('source_save', { loaded: null, wanted: { source } });
    return asPick(source);
  }, []);
  return { search, create };
}
