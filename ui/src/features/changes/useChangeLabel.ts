import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeName } from '@/contract';
import vi from '@/i18n/vi';
import { useFormat } from '@/shared/format/useFormat';

type Label = keyof typeof vi.change.label;

function isLabel(label: string): label is Label {
  return label in vi.change.label;
}

/** Words a change: what was done, a command's name in the contract, and to what. */
export function useChangeLabel(): (change: Pick<ChangeName, 'label' | 'subject'>) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    ({ label, subject }) =>
      t(`change.label.${isLabel(label) ? label : 'other'}`, {
        // The media of a country are called by its code.
        subject: label.startsWith('media_landscape') ? format.country(subject) : subject,
      }),
    [t, format],
  );
}
