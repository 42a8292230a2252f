import { Anchor, Group, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { Panel } from '@/shared/ui/Panel';
import { FollowUpDialog, type FollowUpSubject } from './FollowUpDialog';
import { UNSETTLED } from './filters';
import { FollowUpList } from './FollowUpList';
import { useFewFollowUps } from './queries';

const SHOWN = 20;

/** Follow-ups that are due or late; nothing where there are none. */
export function FollowUpsDue() {
  const { t } = useTranslation();
  const [subject, setSubject] = useState<FollowUpSubject | null>(null);
  const due = useFewFollowUps({ due: true }, SHOWN);
  if (due.isError) return <FaultAlert fault={due.error} />;
  const rows = due.data?.rows ?? [];
  return (
    <>
      {rows.length === 0 ? null : (
        <Panel p="sm">
          <Group justify="space-between" mb={4}>
            <Title order={2}>{t('followUps.dueTitle')}</Title>
            <Anchor
              size="sm"
              renderRoot={(props) => (
                <Link to="/follow-ups" search={{ statuses: [...UNSETTLED] }} {...props} />
              )}
            >
              {t('followUps.all')}
            </Anchor>
          </Group>
          <FollowUpList rows={rows} showOrigin onOpen={(id) => setSubject({ id })} />
        </Panel>
      )}
      <FollowUpDialog subject={subject} onClose={() => setSubject(null)} />
    </>
  );
}
