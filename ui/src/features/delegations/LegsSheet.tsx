import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DelegationLeg, Lang } from '@/contract';
import { cityOf, findZone } from '@/shared/date/zones';
import { useTerms } from '@/shared/terms/useTerms';
import { Problem, type SheetColumn, SheetGrid, useSheetColumns } from '@/shared/ui/SheetGrid';

interface LegsSheetProps {
  lang: Lang;
  legs: readonly DelegationLeg[];
  onChange: (legs: DelegationLeg[]) => void;
  blank: () => DelegationLeg;
  errors: Readonly<Record<string, string>>;
}

/** The programme, an item a line: day and time at the place, what, with whom; edited in place. */
export function LegsSheet({ lang, legs, onChange, blank, errors }: LegsSheetProps) {
  const { t } = useTranslation();
  const press = useTerms('pressAccess');
  const make = useSheetColumns();
  const columns = useMemo((): SheetColumn<DelegationLeg>[] => {
    const words = (id: 'place' | 'what' | 'counterpart' | 'interpreter' | 'vehicle', width: `${number}fr`) =>
      make.text<DelegationLeg>({
        id,
        header: t(`delegations.leg.${id}`),
        width,
        lang,
        get: (leg) => leg[id],
        set: (leg, text) => ({ ...leg, [id]: text }),
      });
    const time = (id: 'starts' | 'ends') =>
      make.time<DelegationLeg>({
        id,
        header: t(`delegations.leg.${id}`),
        width: 64,
        get: (leg) => leg[id],
        set: (leg, value) => ({ ...leg, [id]: value }),
      });
    return [
      make.date<DelegationLeg>({
        id: 'day',
        header: t('delegations.leg.day'),
        width: 96,
        get: ({ day }) => day,
        set: (leg, day) => ({ ...leg, day }),
      }),
      time('starts'),
      time('ends'),
      {
        id: 'zone',
        header: t('delegations.leg.zone'),
        width: 104,
        read: ({ zone }) => cityOf(zone),
        write: (leg, text) => {
          const zone = findZone(text);
          return zone === null ? new Problem(t('delegations.noZone', { text })) : { ...leg, zone };
        },
      },
      words('what', '3fr'),
      words('place', '2fr'),
      words('counterpart', '2fr'),
      words('interpreter', '1fr'),
      words('vehicle', '1fr'),
      make.term<DelegationLeg, DelegationLeg['press']>(press, {
        id: 'press',
        header: t('delegations.leg.press'),
        width: 120,
        get: (leg) => leg.press,
        set: (leg, access) => ({ ...leg, press: access }),
      }),
    ];
  }, [t, make, press, lang]);
  return (
    <SheetGrid
      label={t('delegations.programme')}
      columns={columns}
      rows={legs}
      rowId={({ id }) => id}
      onChange={onChange}
      blank={blank}
      errors={errors}
    />
  );
}
