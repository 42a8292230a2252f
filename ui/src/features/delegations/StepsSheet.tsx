import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DelegationStep } from '@/contract';
import { officeToday } from '@/shared/date/partial';
import { useTerms } from '@/shared/terms/useTerms';
import { type SheetColumn, SheetGrid, useSheetColumns } from '@/shared/ui/SheetGrid';
import { newStep } from './delegationSheet';

interface StepsSheetProps {
  activity: string;
  steps: readonly DelegationStep[];
  onChange: (steps: DelegationStep[]) => void;
  errors: Readonly<Record<string, string>>;
}

/** The steps a delegation has come, with their days; edited in place. */
export function StepsSheet({ activity, steps, onChange, errors }: StepsSheetProps) {
  const { t } = useTranslation();
  const stages = useTerms('delegationStage');
  const make = useSheetColumns();
  const columns = useMemo(
    (): SheetColumn<DelegationStep>[] => [
      make.term<DelegationStep, DelegationStep['stage']>(stages, {
        id: 'stage',
        header: t('delegations.step.stage'),
        width: 150,
        get: ({ stage }) => stage,
        set: (step, stage) => ({ ...step, stage }),
      }),
      make.date<DelegationStep>({
        id: 'day',
        header: t('delegations.step.day'),
        width: 120,
        get: ({ day }) => day,
        set: (step, day) => ({ ...step, day }),
      }),
      make.text<DelegationStep>({
        id: 'note',
        header: t('delegations.step.note'),
        width: '1fr',
        get: ({ note }) => note,
        set: (step, note) => ({ ...step, note }),
      }),
    ],
    [t, make, stages],
  );
  return (
    <SheetGrid
      label={t('delegations.steps')}
      columns={columns}
      rows={steps}
      rowId={({ id }) => id}
      onChange={onChange}
      blank={() => newStep(activity, nextStage(steps), officeToday())}
      errors={errors}
    />
  );
}

const ORDER = ['proposed', 'approved', 'under_way', 'returned', 'reported'] as const;

/** The step that comes after those reached. */
export function nextStage(steps: readonly DelegationStep[]): DelegationStep['stage'] {
  const reached = Math.max(
    -1,
    ...steps.map(({ stage }) => ORDER.findIndex((each) => each === stage)),
  );
  return ORDER[Math.min(reached + 1, ORDER.length - 1)] ?? 'proposed';
}
