import { Anchor, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ActivityKindList } from '@/features/activities/ActivityKindList';
import { readFilters } from '@/features/activities/filters';
import { DraftsPanel } from '@/features/drafts/DraftsPanel';
import { Page } from '@/shared/ui/Page';

const route = getRouteApi('/delegations');
const KINDS = ['delegation_out', 'delegation_in'] as const;

/** Delegations, as a part of the log. */
export function DelegationsListView() {
  const { t } = useTranslation();
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const open = (delegationId: string) =>
    void navigate({ to: '/delegations/$delegationId', params: { delegationId } });
  const add = (
    <>
      <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => open('new-out')}>
        {t('delegations.addOut')}
      </Button>
      <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => open('new-in')}>
        {t('delegations.addIn')}
      </Button>
    </>
  );
  return (
    <Page
      title={t('delegations.title')}
      actions={
        <>
          <Anchor size="sm" renderRoot={(props) => <Link to="/delegations/rules" {...props} />}>
            {t('delegations.rules.title')}
          </Anchor>
          {add}
        </>
      }
    >
      <DraftsPanel of={['delegation']} />
      <ActivityKindList
        name="delegations"
        label={t('delegations.title')}
        kinds={KINDS}
        filters={filters}
        onChange={(next) => void navigate({ search: readFilters({ ...next }), replace: true })}
        onOpen={open}
        empty={{ title: t('delegations.empty'), hint: t('delegations.emptyHint'), action: add }}
      />
    </Page>
  );
}
