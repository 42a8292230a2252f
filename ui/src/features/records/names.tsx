import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { ActivityDetail } from '@/contract';
import type { Pick } from '@/shared/ui/RecordPicker';

/** Names by identifier, as every detail of the contract carries them. */
export type Names = ActivityDetail['names'];

/** Names of records that a form refers to by id. */
interface KnownNames {
  /** The record as a picker shows it; null for no id. */
  pickOf: (id: string | null) => Pick | null;
  /** Learns the name of a record just picked. */
  learn: (pick: Pick) => void;
}

const NamesContext = createContext<KnownNames | null>(null);

interface NamesProviderProps {
  /** Names the store gave with the record. */
  known: Names;
  /** What is shown for an id the store has no record of. */
  missing: string;
  children: ReactNode;
}

/** Holds the names a form needs: those that came with the record, and those of records picked since. */
export function NamesProvider({ known, missing, children }: NamesProviderProps) {
  const [learned, setLearned] = useState<Readonly<Record<string, string>>>({});
  const learn = useCallback(({ id, name }: Pick) => setLearned((before) => ({ ...before, [id]: name })), []);
  const names = useMemo(
    () => ({
      pickOf: (id: string | null) =>
        id === null ? null : { id, name: learned[id] ?? known[id]?.text ?? missing },
      learn,
    }),
    [known, learned, learn, missing],
  );
  return <NamesContext value={names}>{children}</NamesContext>;
}

export function useNames(): KnownNames {
  const names = useContext(NamesContext);
  if (names === null) throw new Error('useNames outside NamesProvider');
  return names;
}
