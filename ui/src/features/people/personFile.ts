import type { PersonFile } from '@/contract';
import { newId } from '@/shared/data/uuid';

/** A person of whom only the full name is known, as one field: it is never split into parts. */
export function newPersonFile(fullName: string): PersonFile {
  return {
    person: {
      id: newId(),
      fullName,
      nativeName: '',
      shortName: '',
      honorific: '',
      country: 'unknown',
      notes: '',
    },
    posts: [],
    citations: [],
  };
}
