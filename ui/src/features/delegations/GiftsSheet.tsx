import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gift } from '@/contract';
import { useTerms } from '@/shared/terms/useTerms';
import { type SheetColumn, SheetGrid, useSheetColumns } from '@/shared/ui/SheetGrid';
import { newGift } from './delegationSheet';

interface GiftsSheetProps {
  activity: string;
  gifts: readonly Gift[];
  onChange: (gifts: Gift[]) => void;
  /** People of the activity, one of whom gave or got a gift. */
  people: readonly { id: string; name: string; detail: string }[];
  /** Organisations of the activity. */
  organisations: readonly { id: string; name: string }[];
  errors: Readonly<Record<string, string>>;
}

/** Gifts given and received, to and from whom; edited in place. */
export function GiftsSheet({
  activity,
  gifts,
  onChange,
  people,
  organisations,
  errors,
}: GiftsSheetProps) {
  const { t } = useTranslation();
  const directions = useTerms('giftDirection');
  const make = useSheetColumns();
  const columns = useMemo(
    (): SheetColumn<Gift>[] => [
      make.term<Gift, Gift['direction']>(directions, {
        id: 'direction',
        header: t('delegations.gift.direction'),
        width: 96,
        get: ({ direction }) => direction,
        set: (gift, direction) => ({ ...gift, direction }),
      }),
      make.text<Gift>({
        id: 'what',
        header: t('delegations.gift.what'),
        width: '3fr',
        get: ({ what }) => what,
        set: (gift, what) => ({ ...gift, what }),
      }),
      make.choice<Gift>(people, {
        id: 'person',
        header: t('delegations.gift.person'),
        width: '2fr',
        get: ({ person }) => person,
        set: (gift, person) => ({ ...gift, person }),
      }),
      make.choice<Gift>(organisations, {
        id: 'organisation',
        header: t('delegations.gift.organisation'),
        width: '2fr',
        get: ({ organisation }) => organisation,
        set: (gift, organisation) => ({ ...gift, organisation }),
      }),
      make.amount<Gift>({
        id: 'amount',
        header: t('delegations.gift.amount'),
        width: 120,
        get: ({ amount }) => amount,
        set: (gift, amount) => ({ ...gift, amount }),
      }),
      make.text<Gift>({
        id: 'currency',
        header: t('activity.costs.currency'),
        width: 84,
        get: ({ currency }) => currency,
        set: (gift, currency) => ({ ...gift, currency: currency.toUpperCase() }),
      }),
      make.date<Gift>({
        id: 'day',
        header: t('delegations.gift.day'),
        width: 110,
        get: ({ day }) => day,
        set: (gift, day) => ({ ...gift, day }),
      }),
    ],
    [t, make, directions, people, organisations],
  );
  return (
    <SheetGrid
      label={t('delegations.gifts')}
      columns={columns}
      rows={gifts}
      rowId={({ id }) => id}
      onChange={onChange}
      blank={() => newGift(activity)}
      errors={errors}
    />
  );
}
