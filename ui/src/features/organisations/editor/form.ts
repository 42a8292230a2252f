import type { UseFormReturnType } from '@mantine/form';
import type { OrganisationFile } from '@/contract';

/** The form of an organisation: its file as it will be saved. */
type OrganisationForm = UseFormReturnType<OrganisationFile>;

export interface TabProps {
  form: OrganisationForm;
}
