import type { UseFormReturnType } from '@mantine/form';
import type { ActivityFile } from '@/contract';
import type { StatusChoice } from './StatusField';

/** The form of an activity: its file as it will be saved. */
type ActivityForm = UseFormReturnType<ActivityFile>;

export interface TabProps {
  form: ActivityForm;
}

/** For tabs that show the status. */
export interface StatusTabProps extends TabProps {
  status: StatusChoice;
}
