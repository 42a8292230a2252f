import { Anchor, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LastMeeting } from '@/contract';
import { FollowUpDialog, type FollowUpSubject } from '@/features/followUps/FollowUpDialog';
import { FollowUpList } from '@/features/followUps/FollowUpList';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import { Panel } from '@/shared/ui/Panel';

/** The meeting before this one, and what became of its conclusions. */
export function LastMeetingPanel({ last }: { last: LastMeeting | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const kinds = useTerms('activityKind');
  const [subject, setSubject] = useState<FollowUpSubject | null>(null);
  return (
    <Panel p="sm">
      <Title order={2} mb={4}>
        {t('talks.last')}
      </Title>
      {last === null ? (
        <Text size="sm" c="dimmed">
          {t('talks.noLast')}
        </Text>
      ) : (
        <>
          <Anchor
            size="sm"
            renderRoot={(props) => (
              <Link to="/activities/$activityId" params={{ activityId: last.activity.id }} {...props} />
            )}
          >
            {last.activity.title}
          </Anchor>
          <Text size="xs" c="dimmed" mb={4}>
            {format.date(last.activity.startsOn)} · {kinds.label(last.activity.kind)}
          </Text>
          {last.followUps.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('talks.lastLeftNothing')}
            </Text>
          ) : (
            <FollowUpList rows={last.followUps} showOrigin={false} onOpen={(id) => setSubject({ id })} />
          )}
        </>
      )}
      <FollowUpDialog subject={subject} onClose={() => setSubject(null)} />
    </Panel>
  );
}
