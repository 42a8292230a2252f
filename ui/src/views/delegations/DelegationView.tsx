import { ActionIcon, Anchor, Badge, EmptyState } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperKind } from '@/contract';
import { StatusBadge } from '@/features/activities/StatusBadge';
import { DelegationEditor, type DelegationTab } from '@/features/delegations/DelegationEditor';
import { newDelegationSheet } from '@/features/delegations/delegationSheet';
import { useDelegation } from '@/features/delegations/queries';
import { PackLink } from '@/features/packs/PackLink';
import { PaperMenu } from '@/features/papers/PaperMenu';
import { useLanguage } from '@/i18n/useLanguage';
import { toFault } from '@/shared/errors/appError';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { useTerms } from '@/shared/terms/useTerms';
import { Page } from '@/shared/ui/Page';

const route = getRouteApi('/delegations/$delegationId');

const PAPERS: readonly PaperKind[] = ['programme', 'member_list', 'name_cards', 'seat_labels', 'trip_report'];
const NOTHING_TOLD = { hints: [], giftsBefore: [] };

/** One delegation, or a new one. */
export function DelegationView() {
  const { delegationId } = route.useParams();
  if (delegationId === 'new-out') return <NewDelegation key="out" kind="delegation_out" />;
  if (delegationId === 'new-in') return <NewDelegation key="in" kind="delegation_in" />;
  return <KeptDelegation key={delegationId} id={delegationId} />;
}

function Back() {
  const { t } = useTranslation();
  return (
    <ActionIcon aria-label={t('common.back')} renderRoot={(props) => <Link to="/delegations" {...props} />}>
      <IconArrowLeft size={18} />
    </ActionIcon>
  );
}

function NewDelegation({ kind }: { kind: 'delegation_out' | 'delegation_in' }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const navigate = useNavigate();
  const [start] = useState(() => newDelegationSheet(lang, kind));
  const [tab, setTab] = useState<DelegationTab>('general');
  return (
    <Page
      title={kind === 'delegation_out' ? t('delegations.newOut') : t('delegations.newIn')}
      before={<Back />}
    >
      <DelegationEditor
        loaded={null}
        start={start}
        told={NOTHING_TOLD}
        names={{}}
        tab={tab}
        onTab={setTab}
        onMade={(delegationId) =>
          void navigate({ to: '/delegations/$delegationId', params: { delegationId }, replace: true })
        }
      />
    </Page>
  );
}

function KeptDelegation({ id }: { id: string }) {
  const { t } = useTranslation();
  const stages = useTerms('delegationStage');
  const [tab, setTab] = useState<DelegationTab>('general');
  const detail = useDelegation(id);
  if (detail.isError) {
    const fault = toFault(detail.error);
    const gone = fault.from === 'program' && fault.error.code === 'no_such_record';
    return (
      <Page title={t('delegations.title')} before={<Back />}>
        {gone ? (
          <EmptyState title={t('activity.gone')} description={t('activity.goneHint')} />
        ) : (
          <FaultAlert fault={detail.error} onRetry={() => void detail.refetch()} />
        )}
      </Page>
    );
  }
  if (detail.isPending) return <Page title={t('common.loading')}>{null}</Page>;
  const { sheet, stage, names } = detail.data;
  const { activity } = sheet.file;
  return (
    <Page
      title={activity.title}
      before={<Back />}
      aside={
        stage === null ? (
          <StatusBadge status={activity.status} />
        ) : (
          <Badge variant="light">{stages.label(stage)}</Badge>
        )
      }
      actions={
        <>
          <Anchor
            size="sm"
            style={{ whiteSpace: 'nowrap' }}
            renderRoot={(props) => (
              <Link to="/activities/$activityId" params={{ activityId: activity.id }} {...props} />
            )}
          >
            {t('talks.openActivity')}
          </Anchor>
          <PackLink activity={activity.id} />
          <PaperMenu activity={activity.id} kinds={PAPERS} />
        </>
      }
    >
      <DelegationEditor
        key={JSON.stringify(sheet)}
        loaded={sheet}
        start={sheet}
        told={detail.data}
        names={names}
        tab={tab}
        onTab={setTab}
        onMade={() => undefined}
      />
    </Page>
  );
}
