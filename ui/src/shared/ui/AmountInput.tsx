import { useTranslation } from 'react-i18next';
import { EntryInput, type EntryInputProps } from '../entry/EntryInput';
import { readAmount } from '../format/amount';
import { useFormat } from '../format/useFormat';

/** A sum of money; `value` is decimal text as it travels. */
export function AmountInput(props: Omit<EntryInputProps<string>, 'read' | 'write' | 'step'>) {
  const { t } = useTranslation();
  const format = useFormat();

  function read(typed: string) {
    const value = readAmount(typed);
    return value === null
      ? ({ ok: false, problem: t('activity.costs.badAmount') } as const)
      : ({ ok: true, value } as const);
  }

  return <EntryInput inputMode="decimal" {...props} write={format.amount} read={read} />;
}
