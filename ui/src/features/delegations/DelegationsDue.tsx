import { Anchor, Badge, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import { Panel } from '@/shared/ui/Panel';
import { useDelegationsDue } from './queries';

/** Delegations that came back and are not reported on; nothing where there are none. */
export function DelegationsDue() {
  const { t } = useTranslation();
  const format = useFormat();
  const standings = useTerms('hintStanding');
  const due = useDelegationsDue();
  if (due.isError) return <FaultAlert fault={due.error} />;
  const { rows, total } = due.data ?? { rows: [], total: 0 };
  if (rows.length === 0) return null;
  return (
    <Panel p="sm">
      <Title order={2} mb={4}>
        {t('delegations.due')}
      </Title>
      <Stack component="ul" gap={4} m={0} p={0} style={{ listStyle: 'none' }}>
        {rows.map(({ activity, hint }) => (
          <Group component="li" key={activity.id} justify="space-between" wrap="nowrap">
            <Anchor
              size="sm"
              renderRoot={(props) => (
                <Link
                  to="/delegations/$delegationId"
                  params={{ delegationId: activity.id }}
                  {...props}
                />
              )}
            >
              {activity.title}
            </Anchor>
            <Group gap={6} wrap="nowrap">
              <Text size="xs" c="dimmed">
                {hint === null ? format.date(activity.startsOn) : format.date(hint.day)}
              </Text>
              {hint === null ? null : (
                <Badge
                  flex="none"
                  variant="light"
                  color={hint.standing === 'late' ? 'red' : 'yellow'}
                >
                  {standings.label(hint.standing)}
                </Badge>
              )}
            </Group>
          </Group>
        ))}
      </Stack>
      {total > rows.length ? (
        <Anchor size="xs" renderRoot={(props) => <Link to="/delegations" {...props} />}>
          {t('delegations.dueMore', { count: total - rows.length })}
        </Anchor>
      ) : null}
    </Panel>
  );
}
