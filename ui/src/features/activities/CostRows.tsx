import { Button, Group, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ActivityCost } from '@/contract';
import { newId } from '@/shared/data/uuid';
import { sumAmounts } from '@/shared/format/amount';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import { AmountInput } from '@/shared/ui/AmountInput';
import { EditableRows } from '@/shared/ui/EditableRows';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';
import { SuggestedInput } from './SuggestedInput';

const CURRENCIES = ['VND', 'LAK', 'USD', 'THB', 'EUR', 'CNY'];

interface CostRowsProps {
  activity: string;
  costs: readonly ActivityCost[];
  onChange: (costs: ActivityCost[]) => void;
  /** Faults the program found, by `row.field`. */
  errors: Readonly<Record<string, string>>;
}

/** What it cost and who paid; sums by currency, never across currencies. */
export function CostRows({ activity, costs, onChange, errors }: CostRowsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const sides = useTerms('side');
  const set = (index: number, fields: Partial<ActivityCost>) =>
    onChange(costs.map((cost, at) => (at === index ? { ...cost, ...fields } : cost)));
  const currencies = [...new Set(costs.map(({ currency }) => currency))];

  return (
    <EditableRows
      label={t('activity.tab.costs')}
      heads={[
        { key: 'item', text: t('activity.costs.item') },
        { key: 'payer', text: t('activity.costs.payer'), width: '20%' },
        { key: 'amount', text: t('activity.costs.amount'), width: '22%' },
        { key: 'currency', text: t('activity.costs.currency'), width: '14%' },
      ]}
      rows={costs}
      rowId={({ id }) => id}
      rowName={({ item }) => item}
      onRemove={(index) => onChange(costs.filter((_, at) => at !== index))}
      none={t('activity.costs.none')}
      cells={({ item, payer, amount, currency }, index) => [
        <TextInput
          key="item"
          aria-label={t('activity.costs.item')}
          value={item}
          onChange={(event) => set(index, { item: event.currentTarget.value })}
        />,
        <ChoiceSelect
          key="payer"
          aria-label={t('activity.costs.payer')}
          data={sides.options}
          value={payer}
          onChange={(next) => set(index, { payer: next })}
        />,
        <AmountInput
          key="amount"
          aria-label={t('activity.costs.amount')}
          value={amount}
          onChange={(next) => set(index, { amount: next })}
        />,
        <SuggestedInput
          key="currency"
          field="currency"
          usual={CURRENCIES}
          aria-label={t('activity.costs.currency')}
          error={errors[`${index}.currency`]}
          value={currency}
          onChange={(code) => set(index, { currency: code })}
          // Once the code is written: a text changed while an input method composes it comes out broken.
          onBlur={() => {
            if (currency !== currency.toUpperCase())
              set(index, { currency: currency.toUpperCase() });
          }}
        />,
      ]}
      adder={
        <Group justify="space-between" mt="xs">
          <Button
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() =>
              onChange([
                ...costs,
                { id: newId(), activity, payer: 'unknown', item: '', amount: '0', currency: 'VND' },
              ])
            }
          >
            {t('activity.costs.add')}
          </Button>
          <Text size="sm">
            {currencies.length === 0 ? null : `${t('activity.costs.total')}: `}
            {currencies
              .map((currency) =>
                format.money(
                  sumAmounts(
                    costs.filter((cost) => cost.currency === currency).map(({ amount }) => amount),
                  ),
                  currency,
                ),
              )
              .join(' · ')}
          </Text>
        </Group>
      }
    />
  );
}
