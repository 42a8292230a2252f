import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AgreementStatus } from '@/contract';
import { useFormat } from '@/shared/format/useFormat';
import { Panel } from '@/shared/ui/Panel';
import { NoticeBadge } from './NoticeBadge';
import { useAgreementsToWatch } from './queries';
import { StandingBadge } from './StandingBadge';

/** Standings that ask something of the officer, as the program lists them. */
const WATCHED: AgreementStatus[] = ['expiring', 'expired', 'negotiating'];
const SHOWN = 10;

/** Agreements near their end, past it, or still being negotiated; nothing while there are none. */
export function AgreementsToWatch() {
  const { t } = useTranslation();
  const format = useFormat();
  const watched = useAgreementsToWatch(SHOWN).data;
  if (watched === undefined) return null;
  const { rows, total } = watched;
  if (rows.length === 0) return null;
  return (
    <Panel p="sm">
      <Group justify="space-between" mb={4}>
        <Title order={2}>{t('today.agreements')}</Title>
        <Anchor
          size="sm"
          renderRoot={(props) => (
            <Link to="/agreements" search={{ statuses: WATCHED }} {...props} />
          )}
        >
          {total <= SHOWN ? t('today.all') : t('today.allOf', { count: total })}
        </Anchor>
      </Group>
      <Stack gap={6}>
        {rows.map(({ agreement, title, standing }) => (
          <Group key={agreement.id} justify="space-between" wrap="nowrap" align="start">
            <Anchor
              size="sm"
              renderRoot={(props) => (
                <Link
                  to="/agreements/$agreementId"
                  params={{ agreementId: agreement.id }}
                  {...props}
                />
              )}
            >
              {title}
            </Anchor>
            <Group gap={6} wrap="nowrap" style={{ flex: 'none' }}>
              {standing.expiry === 'unknown' || standing.expiry === 'open' ? null : (
                <Text size="xs" c="dimmed">
                  {format.date(standing.expiry)}
                </Text>
              )}
              <NoticeBadge standing={standing} />
              <StandingBadge status={standing.status} />
            </Group>
          </Group>
        ))}
      </Stack>
    </Panel>
  );
}
