import { rowFaults } from '@/shared/errors/rowFaults';
import { CostRows } from '../CostRows';
import type { TabProps } from './form';

/** What it cost and who paid. */
export function CostsTab({ form }: TabProps) {
  const { activity, costs } = form.values;
  return (
    <CostRows
      activity={activity.id}
      costs={costs}
      onChange={(next) => form.setFieldValue('costs', next)}
      errors={rowFaults(form.errors, 'costs.')}
    />
  );
}
