import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ActivityEditMany } from '@/contract';
import { useDeleteRecords } from '@/features/bin/mutations';
import { useAnnounce } from '@/features/changes/useAnnounce';
import { platform, type RequestOf } from '@/platform';

/** Saves an activity and says so, with a way back. */
export function useSaveActivity() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (request: RequestOf<'activity_save'>) => platform().call('activity_save', request),
    onSuccess: (detail, { lang }) => {
      const { activity } = detail.file;
      client.setQueryData(['activity_get', activity.id, lang], detail);
      announce(t('activity.saved', { title: activity.title }));
    },
  });
}

/** What is changed of many activities; null leaves it as it is. */
export type ActivityChanges = Omit<ActivityEditMany, 'ids' | 'agreement' | 'addCommitments'>;

export const NO_CHANGES: ActivityChanges = {
  kind: null,
  status: null,
  hostingSide: null,
  informationClass: null,
  level: null,
  country: null,
  province: null,
  addTags: [],
  removeTags: [],
};

/** Makes the same change to many activities; one undo takes it back. */
export function useEditActivities() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (request: RequestOf<'activity_edit_many'>) =>
      platform().call('activity_edit_many', request),
    onSuccess: ({ changed }) => announce(t('activity.bulk.done', { count: changed })),
  });
}

/** Puts activities into the bin; one undo takes them out again. */
export function useDeleteActivities() {
  const { t } = useTranslation();
  return useDeleteRecords('activity', (count) => t('activity.removed', { count }));
}
