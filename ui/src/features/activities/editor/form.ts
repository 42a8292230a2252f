import type { UseFormReturnType } from '@mantine/form';
import type { ActivityFile } from '@/contract';

/** The form of an activity: its file as it will be saved. */
type ActivityForm = UseFormReturnType<ActivityFile>;

export interface TabProps {
  form: ActivityForm;
}
