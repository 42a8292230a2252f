import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TimingBadge } from '@/features/followUps/TimingBadge';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { useFormat } from '@/shared/format/useFormat';
import { Panel } from '@/shared/ui/Panel';
import { useEventTasksDue } from './queries';

/** Tasks of events that are late or due soon; nothing where there are none. */
export function EventTasksDue() {
  const { t } = useTranslation();
  const format = useFormat();
  const due = useEventTasksDue();
  if (due.isError) return <FaultAlert fault={due.error} />;
  const { rows, total } = due.data ?? { rows: [], total: 0 };
  if (rows.length === 0) return null;
  return (
    <section aria-label={t('events.due')}>
      <Panel p="sm">
        <Title order={2} mb={4}>
          {t('events.due')}
        </Title>
        <Stack component="ul" gap={4} m={0} p={0} style={{ listStyle: 'none' }}>
          {rows.map(({ activity, task, due: day, timing }) => (
            <Group component="li" key={task.id} justify="space-between" wrap="nowrap" align="start">
              <Text size="sm">
                {task.text}
                {task.responsible === '' ? '' : ` (${task.responsible})`}
                {' – '}
                <Anchor
                  size="sm"
                  underline="always"
                  renderRoot={(props) => (
                    <Link to="/events/$eventId" params={{ eventId: activity.id }} {...props} />
                  )}
                >
                  {activity.title}
                </Anchor>
              </Text>
              <Group gap={6} wrap="nowrap">
                <Text size="xs" c="dimmed">
                  {format.date(day)}
                </Text>
                <TimingBadge timing={timing} />
              </Group>
            </Group>
          ))}
        </Stack>
        {total > rows.length ? (
          <Text size="xs" c="dimmed" mt={4}>
            {t('events.dueMore', { count: total - rows.length })}
          </Text>
        ) : null}
      </Panel>
    </section>
  );
}
