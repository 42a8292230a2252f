import { useCallback } from 'react';
import type { Picked } from '@/contract';
import { platform } from '@/platform';
import { useReport } from '@/shared/errors/useReport';

/** Asks for the folder of an office; null when the person backs out. */
export function usePickOfficeFolder() {
  const report = useReport();
  return useCallback(
    async (title: string): Promise<Picked | null> => {
      try {
        return await platform().pick({
          usage: 'office_folder',
          title,
          suggestedName: '',
          kinds: [],
        });
      } catch (thrown) {
        report(thrown);
        return null;
      }
    },
    [report],
  );
}
