import { Badge } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordPage } from '@/features/records/RecordPage';
import { BackTo } from '@/shared/ui/BackTo';
import { OpenActivity } from '@/features/activities/OpenActivity';
import type { PaperKind } from '@/contract';
import { StatusBadge } from '@/features/activities/StatusBadge';
import { DelegationEditor } from '@/features/delegations/DelegationEditor';
import { DELEGATION_TABS, type DelegationTab, delegationTabOf } from '@/features/delegations/tabs';
import { useRecordTab } from '@/features/records/recordTab';
import { newDelegationSheet } from '@/features/delegations/delegationSheet';
import { useDelegation } from '@/features/delegations/queries';
import { PackLink } from '@/features/packs/PackLink';
import { PaperMenu } from '@/features/papers/PaperMenu';
import { useLanguage } from '@/i18n/useLanguage';
import { useTerms } from '@/shared/terms/useTerms';
import { Page } from '@/shared/ui/Page';

const route = getRouteApi('/delegations/$delegationId');

const PAPERS: readonly PaperKind[] = [
  'programme',
  'member_list',
  'name_cards',
  'seat_labels',
  'trip_report',
];
const NOTHING_TOLD = { hints: [], giftsBefore: [], dates: { findings: [], shift: null } };

/** One delegation, or a new one. */
export function DelegationView() {
  const { delegationId } = route.useParams();
  if (delegationId === 'new-out') return <NewDelegation key="out" kind="delegation_out" />;
  if (delegationId === 'new-in') return <NewDelegation key="in" kind="delegation_in" />;
  return <KeptDelegation key={delegationId} id={delegationId} />;
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
      before={<BackTo to="/delegations" />}
    >
      <DelegationEditor
        loaded={null}
        start={start}
        told={NOTHING_TOLD}
        names={{}}
        tab={tab}
        onTab={setTab}
        onMade={(delegationId) =>
          void navigate({
            to: '/delegations/$delegationId',
            params: { delegationId },
            replace: true,
          })
        }
      />
    </Page>
  );
}

function KeptDelegation({ id }: { id: string }) {
  const { t } = useTranslation();
  const stages = useTerms('delegationStage');
  const [tab, setTab] = useRecordTab<DelegationTab>(
    DELEGATION_TABS,
    'general',
    route.useSearch().tab,
  );
  const detail = useDelegation(id);
  return (
    <RecordPage query={detail} title={t('delegations.title')} back={<BackTo to="/delegations" />}>
      {(data) => {
        const { sheet, stage, names } = data;
        const { activity } = sheet.file;
        return (
          <Page
            title={activity.title}
            before={<BackTo to="/delegations" />}
            aside={
              stage === null ? (
                <StatusBadge status={activity.status} />
              ) : (
                <Badge variant="light">{stages.label(stage)}</Badge>
              )
            }
            actions={
              <>
                <OpenActivity id={activity.id} />
                <PackLink activity={activity.id} />
                <PaperMenu
                  activity={activity.id}
                  kinds={PAPERS}
                  onPlace={(path) => setTab(delegationTabOf(path))}
                />
              </>
            }
          >
            <DelegationEditor
              loaded={sheet}
              start={sheet}
              told={data}
              names={names}
              tab={tab}
              onTab={setTab}
              onMade={() => undefined}
            />
          </Page>
        );
      }}
    </RecordPage>
  );
}
