import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/features/changes/useAnnounce';
import { platform, type RequestOf } from '@/platform';

/** Saves a delegation with what was promised as one change and says so, with a way back. */
export function useSaveDelegation() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (request: RequestOf<'delegation_save'>) =>
      platform().call('delegation_save', request),
    onSuccess: (detail, { lang }) => {
      const { activity } = detail.sheet.file;
      client.setQueryData(['delegation_get', activity.id, lang], detail);
      announce(t('delegations.saved', { title: activity.title }));
    },
  });
}

/** Saves a person's travel documents as one change and says so, with a way back. */
export function useSaveTravel() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (request: RequestOf<'travel_save'>) => platform().call('travel_save', request),
    onSuccess: ({ person }) => announce(t('delegations.papers.saved', { name: person.fullName })),
    // What was revealed is not kept.
    gcTime: 0,
  });
}

/** Saves the office's own rules as one change and says so, with a way back. */
export function useSaveRules() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (request: RequestOf<'rule_save'>) => platform().call('rule_save', request),
    onSuccess: () => announce(t('delegations.rules.saved')),
  });
}
