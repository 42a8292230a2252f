import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FollowUpFile } from '@/contract';
import { useDeleteRecords } from '@/features/bin/mutations';
import { useAnnounce } from '@/features/changes/useAnnounce';
import { useLanguage } from '@/i18n/useLanguage';
import { platform, type RequestOf } from '@/platform';
import { officeToday } from '@/shared/date/partial';
import { useReport } from '@/shared/errors/useReport';
import { isSettled, withDone } from './followUpFile';

/** Saves a follow-up and says so, with a way back. */
export function useSaveFollowUp() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (request: RequestOf<'follow_up_save'>) =>
      platform().call('follow_up_save', request),
    onSuccess: ({ file }) => announce(t('followUps.saved', { text: file.followUp.text })),
  });
}

/** Marks a follow-up done today, or opens it again. */
export function useSettleFollowUp() {
  const { t } = useTranslation();
  const lang = useLanguage();
  const announce = useAnnounce();
  const report = useReport();
  return useMutation({
    mutationFn: (file: FollowUpFile) =>
      platform().call('follow_up_save', {
        loaded: file,
        wanted: withDone(file, !isSettled(file.followUp), officeToday()),
        lang,
      }),
    onSuccess: ({ file: { followUp } }) =>
      announce(
        t(isSettled(followUp) ? 'followUps.settled' : 'followUps.reopened', {
          text: followUp.text,
        }),
      ),
    onError: report,
  });
}

/** Puts follow-ups into the bin; one undo takes them out again. */
export function useDeleteFollowUps() {
  const { t } = useTranslation();
  return useDeleteRecords('follow_up', (count) => t('followUps.removed', { count }));
}
