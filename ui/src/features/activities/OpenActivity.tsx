import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Leads from an activity's own page to the activity in the log. */
export function OpenActivity({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <Anchor
      size="sm"
      style={{ whiteSpace: 'nowrap' }}
      renderRoot={(props) => (
        <Link to="/activities/$activityId" params={{ activityId: id }} {...props} />
      )}
    >
      {t('activity.open')}
    </Anchor>
  );
}
