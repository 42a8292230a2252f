import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AgreementStatus } from '@/contract';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import { Panel } from '@/shared/ui/Panel';

/** Standings that ask something of the officer. */
const WATCHED: ReadonlySet<AgreementStatus> = new Set(['expiring', 'expired', 'negotiating']);
/** The newest agreements looked at: the most a page of the register holds. */
const LOOKED_AT = 500;

/** Agreements near their end, past it, or still being negotiated; nothing while there are none. */
export function AgreementsToWatch() {
  const { t } = useTranslation();
  const lang = useLanguage();
  const format = useFormat();
  const statuses = useTerms('agreementStatus');
  const agreements = useQuery({
    queryKey: ['agreements_to_watch', lang],
    queryFn: () =>
      platform().call('agreement_list', {
        text: '',
        kinds: [],
        levels: [],
        organisations: [],
        order: 'newest',
        after: null,
        limit: LOOKED_AT,
        lang,
      }),
    meta: { families: ['agreement', 'activity'] },
  });
  const watched = agreements.data?.rows.filter(({ standing }) => WATCHED.has(standing.status)) ?? [];
  if (watched.length === 0) return null;
  return (
    <Panel p="sm">
      <Title order={2} mb={4}>
        {t('today.agreements')}
      </Title>
      <Stack gap={6}>
        {watched.map(({ agreement, title, standing }) => (
          <Group key={agreement.id} justify="space-between" wrap="nowrap" align="start">
            <Text
              size="sm"
              renderRoot={(props) => (
                <Link to="/agreements/$agreementId" params={{ agreementId: agreement.id }} {...props} />
              )}
            >
              {title}
            </Text>
            <Badge color={standing.status === 'negotiating' ? 'gray' : 'yellow'}>
              {statuses.label(standing.status)}
              {standing.expiry === 'unknown' ? '' : ` · ${format.date(standing.expiry)}`}
            </Badge>
          </Group>
        ))}
      </Stack>
    </Panel>
  );
}
