import { Button, Group, Select, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '@/shared/data/uuid';
import { readAmount, sumAmounts } from '@/shared/format/amount';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import { EditableRows } from '@/shared/ui/EditableRows';
import { SuggestedInput } from '../SuggestedInput';
import type { TabProps } from './form';

const CURRENCIES = ['VND', 'LAK', 'USD', 'THB', 'EUR', 'CNY'];

/** What it cost and who paid; sums by currency, never across currencies. */
export function CostsTab({ form }: TabProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const sides = useTerms('side');
  const { activity, costs } = form.values;
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
      onRemove={(index) => form.removeListItem('costs', index)}
      none={t('activity.costs.none')}
      cells={({ amount, currency }, index) => [
        <TextInput
          key="item"
          aria-label={t('activity.costs.item')}
          {...form.getInputProps(`costs.${index}.item`)}
        />,
        <Select
          key="payer"
          aria-label={t('activity.costs.payer')}
          data={sides.options}
          allowDeselect={false}
          {...form.getInputProps(`costs.${index}.payer`)}
        />,
        <AmountInput
          key="amount"
          label={t('activity.costs.amount')}
          value={amount}
          onChange={(next) => form.setFieldValue(`costs.${index}.amount`, next)}
        />,
        <SuggestedInput
          key="currency"
          field="currency"
          usual={CURRENCIES}
          aria-label={t('activity.costs.currency')}
          {...form.getInputProps(`costs.${index}.currency`)}
          value={currency}
          onChange={(code) => form.setFieldValue(`costs.${index}.currency`, code.toUpperCase())}
        />,
      ]}
      adder={
        <Group justify="space-between" mt="xs">
          <Button
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() =>
              form.insertListItem('costs', {
                id: newId(),
                activity: activity.id,
                payer: 'unknown',
                item: '',
                amount: '0',
                currency: 'VND',
              })
            }
          >
            {t('activity.costs.add')}
          </Button>
          <Text size="sm">
            {currencies.length === 0 ? null : `${t('activity.costs.total')}: `}
            {currencies
              .map((currency) =>
                format.money(
                  sumAmounts(costs.filter((cost) => cost.currency === currency).map(({ amount }) => amount)),
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

interface AmountInputProps {
  label: string;
  /** Decimal text, as it travels. */
  value: string;
  onChange: (amount: string) => void;
}

function AmountInput({ label, value, onChange }: AmountInputProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && readAmount(typed) === null;
  return (
    <TextInput
      aria-label={label}
      inputMode="decimal"
      value={typed ?? format.amount(value)}
      error={wrong ? t('activity.costs.badAmount') : undefined}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => {
        const amount = typed === null ? value : readAmount(typed);
        if (amount === null) return;
        onChange(amount);
        setTyped(null);
      }}
    />
  );
}
