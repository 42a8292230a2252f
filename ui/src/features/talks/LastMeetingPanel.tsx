import { Anchor, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityBrief } from '@/contract';
import { FollowUpDialog, type FollowUpSubject } from '@/features/followUps/FollowUpDialog';
import { FollowUpList } from '@/features/followUps/FollowUpList';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import { Panel } from '@/shared/ui/Panel';
import type { MeetingsBefore } from './talksSheet';

/** The last talks before this meeting with what became of their conclusions, and later contacts. */
export function LastMeetingPanel({ before: { last, since, undated } }: { before: MeetingsBefore }) {
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
          <MeetingLink meeting={last.activity} />
          <Text size="xs" c="dimmed" mb={4}>
            {format.date(last.activity.startsOn)} · {kinds.label(last.activity.kind)}
          </Text>
          {last.followUps.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('talks.lastLeftNothing')}
            </Text>
          ) : (
            <FollowUpList
              rows={last.followUps}
              showOrigin={false}
              onOpen={(id) => setSubject({ id })}
            />
          )}
        </>
      )}
      <Meetings title={t('talks.since')} meetings={since} />
      <Meetings title={t('talks.undated')} meetings={undated} />
      <FollowUpDialog subject={subject} onClose={() => setSubject(null)} />
    </Panel>
  );
}

function Meetings({ title, meetings }: { title: string; meetings: readonly ActivityBrief[] }) {
  const format = useFormat();
  if (meetings.length === 0) return null;
  return (
    <Text size="sm" mt={6} component="div">
      {title}{' '}
      {meetings.map((meeting, index) => (
        <span key={meeting.id}>
          {index === 0 ? '' : '; '}
          {format.date(meeting.startsOn)} <MeetingLink meeting={meeting} />
        </span>
      ))}
    </Text>
  );
}

function MeetingLink({ meeting: { id, title } }: { meeting: ActivityBrief }) {
  return (
    <Anchor
      size="sm"
      renderRoot={(props) => (
        <Link to="/activities/$activityId" params={{ activityId: id }} {...props} />
      )}
    >
      {title}
    </Anchor>
  );
}
