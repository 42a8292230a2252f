import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/features/changes/useAnnounce';
import { platform } from '@/platform';
import { useReport } from '@/shared/errors/useReport';

interface Move {
  activity: string;
  /** What the activity is called. */
  title: string;
  days: number;
}

/** Moves all items of a programme by the same number of days; one undo takes it back. */
export function useShiftProgramme() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const report = useReport();
  return useMutation({
    mutationFn: ({ activity, days }: Move) =>
      platform().call('programme_shift', { activity, days }),
    onSuccess: (_, { title }) => announce(t('activity.dates.shifted', { title })),
    onError: report,
  });
}
