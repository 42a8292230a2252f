import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DelegationLeg, Lang } from '@/contract';
import { useZones } from '@/shared/date/useZones';
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
  const zones = useZones();
  const make = useSheetColumns();
  const columns = useMemo((): SheetColumn<DelegationLeg>[] => {
    const words = (
      id: 'place' | 'what' | 'counterpart' | 'interpreter' | 'vehicle',
      width: number | `${number}fr`,
    ) =>
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
        width: 58,
        get: (leg) => leg[id],
        set: (leg, value) => ({ ...leg, [id]: value }),
      });
    return [
      make.date<DelegationLeg>({
        id: 'day',
        header: t('delegations.leg.day'),
        width: 112,
        get: ({ day }) => day,
        set: (leg, day) => ({ ...leg, day }),
      }),
      time('starts'),
      time('ends'),
      {
        id: 'zone',
        header: t('delegations.leg.zone'),
        width: 92,
        read: ({ zone }) => zones.label(zone),
        write: (leg, text) => {
          const zone = zones.find(text);
          return zone === null ? new Problem(t('delegations.noZone', { text })) : { ...leg, zone };
        },
      },
      words('what', '3fr'),
      words('place', '2fr'),
      words('counterpart', '2fr'),
      words('interpreter', 104),
      words('vehicle', 104),
      make.term<DelegationLeg, DelegationLeg['press']>(
        press,
        {
          id: 'press',
          header: t('delegations.leg.press'),
          width: 92,
          get: (leg) => leg.press,
          set: (leg, access) => ({ ...leg, press: access }),
        },
        'unknown',
      ),
    ];
  }, [t, make, press, zones, lang]);
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
