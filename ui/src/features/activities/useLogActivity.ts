import { createContext, useContext } from 'react';
import type { Pick } from '@/shared/ui/RecordPicker';

/** What a quick entry begins from. */
export interface EntryStart {
  title: string;
  /** The commitment the activity carries out, with the agreement it stands in. */
  commitment?: { agreement: Pick; commitment: Pick };
}

/** Opens the quick entry, with a title to begin from and perhaps a commitment to carry out; the shell answers. */
export const LogActivityContext = createContext<
  (title: string, commitment?: EntryStart['commitment']) => void
>(() => undefined);

export function useLogActivity(): (title: string, commitment?: EntryStart['commitment']) => void {
  return useContext(LogActivityContext);
}
