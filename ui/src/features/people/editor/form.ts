import type { UseFormReturnType } from '@mantine/form';
import type { PersonFile } from '@/contract';

/** The form of a person: their file as it will be saved. */
type PersonForm = UseFormReturnType<PersonFile>;

export interface TabProps {
  form: PersonForm;
}
