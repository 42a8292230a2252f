import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ActivityBriefList } from '@/features/activities/ActivityBriefList';
import { QuickAdd } from '@/features/activities/QuickAdd';
import { useFewActivities } from '@/features/activities/queries';
import { AgreementsToWatch } from '@/features/agreements/AgreementsToWatch';
import { DelegationsDue } from '@/features/delegations/DelegationsDue';
import { DraftsPanel } from '@/features/drafts/DraftsPanel';
import { EventTasksDue } from '@/features/events/EventTasksDue';
import { FollowUpsDue } from '@/features/followUps/FollowUpsDue';
import { addDays, officeToday } from '@/shared/date/partial';
import { useFormat } from '@/shared/format/useFormat';
import { Page } from '@/shared/ui/Page';
import styles from './TodayView.module.css';

const SHOWN = 10;

/** What is to come, what was, and what waits to be looked at. */
export function TodayView() {
  const { t } = useTranslation();
  const format = useFormat();
  const today = officeToday();
  const yesterday = addDays(today, -1);
  const upcoming = useFewActivities(
    { from: today, statuses: ['planned', 'unknown'], order: 'oldest' },
    SHOWN,
  );
  const recent = useFewActivities({ to: today, statuses: ['held', 'cancelled'] }, SHOWN);
  const doubtful = useFewActivities({ to: yesterday, statuses: ['planned', 'unknown'] }, SHOWN);

  useEffect(() => {
    if (recent.isSuccess) performance.mark('first-list-painted');
  }, [recent.isSuccess]);

  return (
    <Page title={t('shell.nav.today')} aside={`${format.weekday(today)}, ${format.date(today)}`}>
      <QuickAdd />
      <div className={styles.columns}>
        <div className={styles.column}>
          <DraftsPanel />
          <FollowUpsDue />
          <EventTasksDue />
          <DelegationsDue />
          <ActivityBriefList
            title={t('today.upcoming')}
            none={t('today.upcomingNone')}
            query={upcoming}
            action={
              <Anchor
                size="sm"
                renderRoot={(props) => (
                  <Link to="/activities" search={{ from: today, order: 'oldest' }} {...props} />
                )}
              >
                {t('today.all')}
              </Anchor>
            }
          />
          {doubtful.data !== undefined && doubtful.data.rows.length > 0 ? (
            <ActivityBriefList
              title={t('today.doubtful')}
              hint={t('today.doubtfulHint')}
              none=""
              query={doubtful}
              action={null}
            />
          ) : null}
          <AgreementsToWatch />
        </div>
        <ActivityBriefList
          title={t('today.recent')}
          none={t('today.recentNone')}
          query={recent}
          action={
            <Anchor
              size="sm"
              renderRoot={(props) => <Link to="/activities" search={{ to: today }} {...props} />}
            >
              {t('today.all')}
            </Anchor>
          }
        />
      </div>
    </Page>
  );
}
