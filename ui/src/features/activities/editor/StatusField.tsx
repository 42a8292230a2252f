import { Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityFile, ActivityStatus, StatusDoubt, StatusGround } from '@/contract';
import { platform } from '@/platform';
import { useTerms } from '@/shared/terms/useTerms';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';

const QUIET_MS = 120;

/** Whether a person chose the status of the activity being edited. Until then it follows dates and records. */
export interface StatusChoice {
  /** As kept; null for one not yet kept. */
  loaded: ActivityFile | null;
  said: boolean;
  say: (said: boolean) => void;
}

interface StatusFieldProps {
  /** As it is written at this moment. */
  file: ActivityFile;
  choice: StatusChoice;
  /** Whether conclusions or promises are written beside it. */
  conclusions?: boolean;
  error?: ReactNode;
  onChange: (status: ActivityStatus) => void;
}

/** The status of an activity as it is once saved: what a person chose, else what the program finds from dates and records. */
export function StatusField({
  file,
  choice,
  conclusions = false,
  error,
  onChange,
}: StatusFieldProps) {
  const { t } = useTranslation();
  const statuses = useTerms('activityStatus');
  const told = useStatus(file, choice, conclusions).data;
  const { status } = file.activity;
  const shown = choice.said ? status : (told?.status ?? status);
  const follows =
    !choice.said &&
    told?.suggestion?.status === shown &&
    told.status !== choice.loaded?.activity.status;
  const doubts = told?.doubts ?? [];
  return (
    <Stack gap={2}>
      <ChoiceSelect
        label={t('activity.field.status')}
        data={statuses.options}
        value={shown}
        error={error}
        onChange={(next) => {
          choice.say(true);
          onChange(next);
        }}
      />
      {follows && told.suggestion !== null ? (
        <Text size="xs" c="dimmed">
          {t('activity.status.follows', {
            ground: t(`activity.status.ground.${told.suggestion.ground}`),
          })}
        </Text>
      ) : null}
      <StatusDoubts doubts={doubts} />
    </Stack>
  );
}

/** What is to be asked about a status, a line each. */
export function StatusDoubts({ doubts }: { doubts: readonly StatusDoubt[] }) {
  const { t } = useTranslation();
  const named = (grounds: readonly StatusGround[]) =>
    grounds.map((ground) => t(`activity.status.ground.${ground}`)).join(', ');
  return doubts.map((doubt) => (
    <Text key={doubt.code} size="xs" c="yellow.9">
      {doubt.code === 'unanswered'
        ? t('activity.status.unanswered')
        : t(`activity.status.${doubt.code}`, { grounds: named(doubt.grounds) })}
    </Text>
  ));
}

function useStatus(file: ActivityFile, { loaded, said }: StatusChoice, conclusions: boolean) {
  const [wanted] = useDebouncedValue(file, QUIET_MS);
  return useQuery({
    queryKey: ['activity_status', loaded, wanted, conclusions, said],
    queryFn: () =>
      platform().call('activity_status', { loaded, wanted, conclusions, statusSaid: said }),
    placeholderData: (before) => before,
    gcTime: 0,
    retry: false,
  });
}
