import { useQuery } from '@tanstack/react-query';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ActivityDetail } from '@/contract';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';
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

/** Shown while a name is looked up. */
const LOOKING = '…';

/**
 * Holds the names a form needs: those that came with the record, and those of records picked since. A draft refers to records
 * that are in neither; their names are looked up.
 */
export function NamesProvider({ known, missing, children }: NamesProviderProps) {
  const [learned, setLearned] = useState<Readonly<Record<string, string>>>({});
  const learn = useCallback(
    ({ id, name }: Pick) => setLearned((before) => ({ ...before, [id]: name })),
    [],
  );
  const { nameOf, look } = useLookedUp();
  const names = useMemo(
    () => ({
      pickOf: (id: string | null) => {
        if (id === null) return null;
        const given = learned[id] ?? known[id]?.text;
        if (given !== undefined) return { id, name: given };
        look(id);
        return { id, name: nameOf(id) ?? missing };
      },
      learn,
    }),
    [known, learned, learn, look, nameOf, missing],
  );
  return <NamesContext value={names}>{children}</NamesContext>;
}

/** Looks up names of records by id, all that were asked for during one drawing at once. */
function useLookedUp() {
  const lang = useLanguage();
  const [asked, setAsked] = useState<readonly string[]>([]);
  const wanted = useRef(new Set<string>());
  const look = useCallback((id: string) => {
    if (wanted.current.has(id)) return;
    wanted.current.add(id);
    // Children ask while they are drawn, when no state may change.
    queueMicrotask(() => setAsked([...wanted.current].toSorted()));
  }, []);
  const { data, isError } = useQuery({
    queryKey: ['record_names', asked, lang],
    queryFn: () => platform().call('record_names', { ids: [...asked], lang }),
    enabled: asked.length > 0,
    placeholderData: (before) => before,
  });
  const found = data?.names;
  /** Null for a record that is not there. */
  const nameOf = useCallback(
    (id: string) => {
      const name = found?.[id]?.text;
      if (name !== undefined) return name;
      return isError || (found !== undefined && asked.includes(id)) ? null : LOOKING;
    },
    [found, isError, asked],
  );
  return { nameOf, look };
}

export function useNames(): KnownNames {
  const names = useContext(NamesContext);
  if (names === null) throw new Error('useNames outside NamesProvider');
  return names;
}
