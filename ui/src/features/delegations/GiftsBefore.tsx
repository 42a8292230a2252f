import { Anchor, List, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GiftBefore } from '@/contract';
import { useNames } from '@/features/records/names';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';

/** Gifts given to the same people, and received from them, on other occasions. */
export function GiftsBefore({ gifts }: { gifts: readonly GiftBefore[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const directions = useTerms('giftDirection');
  const { pickOf } = useNames();
  if (gifts.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('delegations.noGiftsBefore')}
      </Text>
    );
  }
  return (
    <List size="sm" spacing={2}>
      {gifts.map(({ gift, activity }) => (
        <List.Item key={gift.id}>
          {[
            directions.label(gift.direction),
            pickOf(gift.person ?? gift.organisation)?.name ?? '',
            gift.what,
          ]
            .filter((part) => part !== '')
            .join(' · ')}
          {' – '}
          <Anchor
            size="sm"
            renderRoot={(props) => (
              <Link to="/activities/$activityId" params={{ activityId: activity.id }} {...props} />
            )}
          >
            {activity.title}
          </Anchor>
          {` (${format.date(activity.startsOn)})`}
        </List.Item>
      ))}
    </List>
  );
}
