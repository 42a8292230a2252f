import { ActionIcon, Group, Text, Title, UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLogActivity } from '@/features/activities/useLogActivity';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';
import { DRAFTS_KEY } from '@/shared/data/useDraft';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { useReport } from '@/shared/errors/useReport';
import { useFormat } from '@/shared/format/useFormat';
import { Panel } from '@/shared/ui/Panel';
import { type DraftFamily, type ListedDraft, listedDraft } from './draftPlace';
import styles from './DraftsPanel.module.css';

interface DraftsPanelProps {
  /** Which drafts; all unless given. */
  of?: readonly DraftFamily[];
}

/** What was typed and not saved, to be taken up again or given up; nothing where there is no draft. */
export function DraftsPanel({ of }: DraftsPanelProps) {
  const { t } = useTranslation();
  const drafts = useDrafts(of);
  if (drafts.isError) return <FaultAlert fault={drafts.error} />;
  if (drafts.rows.length === 0) return null;
  return (
    <Panel p="sm">
      <Title order={2} mb={4}>
        {t('draft.mine')}
      </Title>
      <ul className={styles.list} aria-label={t('draft.mine')}>
        {drafts.rows.map((draft) => (
          <DraftItem key={draft.key} draft={draft} name={drafts.nameOf(draft)} />
        ))}
      </ul>
    </Panel>
  );
}

function DraftItem({ draft, name }: { draft: ListedDraft; name: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const report = useReport();
  const client = useQueryClient();
  const logActivity = useLogActivity();
  const discard = useMutation({
    mutationFn: () => platform().call('draft_discard', { key: draft.key }),
    onSuccess: () => client.invalidateQueries({ queryKey: DRAFTS_KEY }),
    onError: report,
  });
  const words = (
    <>
      <span className={styles.name}>{name}</span>
      <Text span size="xs" c="dimmed">
        {[
          t(`draft.of.${draft.family}`),
          draft.isNew ? t('draft.isNew') : '',
          format.moment(draft.at),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </Text>
    </>
  );
  const { place } = draft;
  return (
    <li>
      <Group gap="xs" wrap="nowrap" justify="space-between">
        {place.kind === 'page' ? (
          // The router types an address by the page it leads to; here that is known only as the draft is read.
          <Link className={styles.open} {...(place.link as LinkProps)}>
            {words}
          </Link>
        ) : (
          <UnstyledButton className={styles.open} onClick={() => logActivity('', place.commitment)}>
            {words}
          </UnstyledButton>
        )}
        <ActionIcon
          aria-label={t('draft.discardNamed', { name })}
          loading={discard.isPending}
          onClick={() => discard.mutate()}
        >
          <IconX size={15} />
        </ActionIcon>
      </Group>
    </li>
  );
}

/** Drafts of some families with what they are called: records that are kept by the store's name, new ones by what was typed. */
function useDrafts(of: readonly DraftFamily[] | undefined) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const format = useFormat();
  const drafts = useQuery({
    queryKey: DRAFTS_KEY,
    queryFn: () => platform().call('draft_list', {}),
    // Written by this page and by other windows.
    refetchOnMount: 'always',
  });
  const rows = (drafts.data?.rows ?? [])
    .map(listedDraft)
    .filter(
      (draft): draft is ListedDraft => draft !== null && (of?.includes(draft.family) ?? true),
    );
  const ids = rows.flatMap(({ record }) => (record === null ? [] : [record])).toSorted();
  const names = useQuery({
    queryKey: ['record_names', ids, lang],
    queryFn: () => platform().call('record_names', { ids, lang }),
    enabled: ids.length > 0,
    placeholderData: (before) => before,
  });
  return {
    isError: drafts.isError,
    error: drafts.error,
    rows,
    nameOf: ({ record, title, family }: ListedDraft): string => {
      if (family === 'rules') return t('delegations.rules.own');
      const kept = record === null ? undefined : names.data?.names[record]?.text;
      const name =
        family === 'media' && kept !== undefined ? format.country(kept) : (kept ?? title);
      return name === '' ? t('draft.unnamed') : name;
    },
  };
}
