import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeName } from '@/contract';
import vi from '@/i18n/vi';

type Label = keyof typeof vi.change.label;

function isLabel(label: string): label is Label {
  return label in vi.change.label;
}

/** Words a change: what was done, a command's name in the contract, and to what. */
export function useChangeLabel(): (change: Pick<ChangeName, 'label' | 'subject'>) => string {
  const { t } = useTranslation();
  return useCallback(
    ({ label, subject }) => t(`change.label.${isLabel(label) ? label : 'other'}`, { subject }),
    [t],
  );
}
