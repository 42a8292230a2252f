import { Alert, Anchor, Button, Group, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Activity, DateCheck, DateFinding } from '@/contract';
import { useNames } from '@/features/records/names';
import { useFormat } from '@/shared/format/useFormat';
import { useShiftProgramme } from './useShiftProgramme';

interface DateChecksProps {
  /** The activity as it is kept. */
  activity: Activity;
  /** Its dates as far as they contradict each other. */
  check: DateCheck;
  /** Whether something typed is not kept yet. */
  dirty: boolean;
  /** Goes to where a date is mended, by its wire path. */
  onPlace: (path: string) => void;
}

/** Dates of an activity that contradict each other, each leading to where it is mended, and the programme moved by one click. */
export function DateChecks({ activity, check, dirty, onPlace }: DateChecksProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useFindingWords(activity);
  const move = useShiftProgramme();
  const { findings, shift } = check;
  if (findings.length === 0) return null;
  return (
    <Alert color="yellow" p="xs" mb="xs" title={t('activity.dates.title')} role="note">
      <List size="sm" spacing={2}>
        {findings.map((finding) => (
          <List.Item key={finding.path}>
            <Anchor
              component="button"
              type="button"
              size="sm"
              ta="left"
              onClick={() => onPlace(finding.path)}
            >
              {words(finding)}
            </Anchor>
          </List.Item>
        ))}
      </List>
      {shift === null ? null : (
        <Group gap="sm" mt="xs">
          <Button
            variant="default"
            size="xs"
            disabled={dirty}
            loading={move.isPending}
            onClick={() =>
              move.mutate({ activity: activity.id, title: activity.title, days: shift.days })
            }
          >
            {t('activity.dates.shift', {
              first: format.date(shift.first),
              moved: format.date(shift.moved),
            })}
          </Button>
          {dirty ? <Text size="xs">{t('activity.dates.shiftDirty')}</Text> : null}
        </Group>
      )}
    </Alert>
  );
}

/** Words a finding: what it is about, its date, and the days of the activity. */
function useFindingWords({ startsOn, endsOn }: Activity) {
  const { t } = useTranslation();
  const format = useFormat();
  const { pickOf } = useNames();
  const dates = format.period(startsOn, endsOn);
  return ({ kind, subject, name, person, date }: DateFinding): string => {
    const said = {
      name,
      dates,
      date: format.date(date),
      person: person === null ? '' : (pickOf(person)?.name ?? ''),
    };
    if (kind === 'long') return t('activity.dates.long', said);
    if (kind === 'back_before_start') return t('activity.dates.backBeforeStart', said);
    if (subject === 'arrival' || subject === 'departure')
      return t(`activity.dates.${subject}`, said);
    return t('activity.dates.outside', said);
  };
}
