import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDeleteRecords } from '@/features/bin/mutations';
import { useAnnounce } from '@/features/changes/useAnnounce';
import { platform, type RequestOf } from '@/platform';

/** Saves a course as one change and says so, with a way back. */
export function useSaveCourse() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (request: RequestOf<'course_save'>) => platform().call('course_save', request),
    onSuccess: (detail, { lang }) => {
      const { activity } = detail.file;
      client.setQueryData(['course_get', activity.id, lang], detail);
      announce(t('courses.saved', { title: activity.title }));
    },
  });
}

/** Issues certificates; undo takes them back, their numbers stay taken. */
export function useIssueCertificates() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (request: RequestOf<'certificate_issue'>) =>
      platform().call('certificate_issue', request),
    onSuccess: ({ rows }) => announce(t('courses.certificates.issued', { count: rows.length })),
  });
}

/** Voids certificates: they go into the bin, their numbers stay taken. */
export function useVoidCertificates() {
  const { t } = useTranslation();
  return useDeleteRecords('certificate', (count) => t('courses.certificates.voided', { count }));
}
