import type { PersonFile, Post } from '@/contract';
import { blank } from '@/shared/data/blank';
import { newId } from '@/shared/data/uuid';

/** A person of whom only the full name is known, as one field: it is never split into parts. */
export function newPersonFile(fullName: string): PersonFile {
  const file = blank('PersonFile');
  return { ...file, person: { ...file.person, id: newId(), fullName } };
}

/** A post of which nothing is known yet. */
export function newPost(person: string): Post {
  return { ...blank('Post'), id: newId(), person };
}

/** The file without a post, nor what cites or translates it. */
export function withoutPost(file: PersonFile, id: string): Partial<PersonFile> {
  return {
    posts: file.posts.filter((post) => post.id !== id),
    citations: file.citations.filter(({ subject }) => subject !== id),
    translations: file.translations.filter(({ subject }) => subject !== id),
  };
}
