import { Button, Skeleton, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Names } from '@/features/records/names';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { FollowUpDialog, type FollowUpSubject } from './FollowUpDialog';
import type { FollowUpOrigin } from './followUpFile';
import { FollowUpList } from './FollowUpList';
import { useFewFollowUps } from './queries';

const SHOWN = 200;

interface FollowUpsOfProps {
  /** The record whose follow-ups are shown: an activity, or an agreement with all that was done under it. */
  of: { activity: string } | { agreement: string };
  /** What a new one comes from. */
  origin: FollowUpOrigin;
  /** Names of the records the origin names. */
  names: Names;
}

/** What is to be followed up of a record, with a way to add to it. */
export function FollowUpsOf({ of, origin, names }: FollowUpsOfProps) {
  const { t } = useTranslation();
  const followUps = useFewFollowUps(of, SHOWN);
  const [subject, setSubject] = useState<FollowUpSubject | null>(null);
  return (
    <div>
      {followUps.isPending ? (
        <Skeleton h={34} role="status" aria-label={t('common.loading')} />
      ) : null}
      {followUps.isError ? <FaultAlert fault={followUps.error} /> : null}
      {followUps.data?.rows.length === 0 ? (
        <Text size="sm" c="dimmed" py={4}>
          {t('followUps.none')}
        </Text>
      ) : null}
      <FollowUpList
        rows={followUps.data?.rows ?? []}
        showOrigin={'agreement' in of}
        onOpen={(id) => setSubject({ id })}
      />
      <Button
        variant="subtle"
        size="compact-sm"
        mt={4}
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => setSubject({ origin, names })}
      >
        {t('followUps.add')}
      </Button>
      <FollowUpDialog subject={subject} onClose={() => setSubject(null)} />
    </div>
  );
}
