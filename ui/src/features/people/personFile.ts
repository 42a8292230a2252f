import type { PersonFile, Post } from '@/contract';
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
    translations: [],
  };
}

/** A post of which nothing is known yet. */
export function newPost(person: string): Post {
  return { id: newId(), person, organisation: null, title: '', validFrom: 'unknown', validTo: 'unknown' };
}

/** The file without a post, nor what cites or translates it. */
export function withoutPost(file: PersonFile, id: string): Partial<PersonFile> {
  return {
    posts: file.posts.filter((post) => post.id !== id),
    citations: file.citations.filter(({ subject }) => subject !== id),
    translations: file.translations.filter(({ subject }) => subject !== id),
  };
}
