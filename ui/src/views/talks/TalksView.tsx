import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordPage } from '@/features/records/RecordPage';
import { BackTo } from '@/shared/ui/BackTo';
import { OpenActivity } from '@/features/activities/OpenActivity';
import { StatusBadge } from '@/features/activities/StatusBadge';
import { PackLink } from '@/features/packs/PackLink';
import { useTalks } from '@/features/talks/queries';
import { TalksEditor, type TalksTab } from '@/features/talks/TalksEditor';
import { NO_MEETINGS, newTalksSheet } from '@/features/talks/talksSheet';
import { useLanguage } from '@/i18n/useLanguage';
import { Page } from '@/shared/ui/Page';

const NO_GIFTS: never[] = [];
const route = getRouteApi('/talks/$talksId');

/** One round of talks, or new ones. */
export function TalksView() {
  const { talksId } = route.useParams();
  return talksId === 'new' ? <NewTalks /> : <KeptTalks key={talksId} id={talksId} />;
}

function NewTalks() {
  const { t } = useTranslation();
  const lang = useLanguage();
  const navigate = useNavigate();
  const [start] = useState(() => newTalksSheet(lang));
  const [tab, setTab] = useState<TalksTab>('prepare');
  return (
    <Page title={t('talks.new')} before={<BackTo to="/talks" />}>
      <TalksEditor
        loaded={null}
        start={start}
        before={NO_MEETINGS}
        giftsBefore={NO_GIFTS}
        names={{}}
        tab={tab}
        onTab={setTab}
        onMade={(talksId) =>
          void navigate({ to: '/talks/$talksId', params: { talksId }, replace: true })
        }
      />
    </Page>
  );
}

function KeptTalks({ id }: { id: string }) {
  const { t } = useTranslation();
  const [tab, setTab] = useState<TalksTab>('prepare');
  const detail = useTalks(id);
  return (
    <RecordPage query={detail} title={t('talks.title')} back={<BackTo to="/talks" />}>
      {(data) => {
        const { sheet, giftsBefore, names } = data;
        const { activity } = sheet.file;
        return (
          <Page
            title={activity.title}
            before={<BackTo to="/talks" />}
            aside={<StatusBadge status={activity.status} />}
            actions={
              <>
                <OpenActivity id={activity.id} />
                <PackLink activity={activity.id} />
              </>
            }
          >
            <TalksEditor
              loaded={sheet}
              start={sheet}
              before={data}
              giftsBefore={giftsBefore}
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
