import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PackBuilder } from '@/features/packs/PackBuilder';
import { usePack } from '@/features/packs/queries';
import { RecordPage } from '@/features/records/RecordPage';
import { BackTo } from '@/shared/ui/BackTo';

const route = getRouteApi('/packs/$packId');

/** A pack that is kept. */
export function PackView() {
  const { t } = useTranslation();
  const { packId } = route.useParams();
  const { tab } = route.useSearch();
  const navigate = route.useNavigate();
  const back = <BackTo to="/packs" />;
  return (
    <RecordPage
      query={usePack(packId)}
      title={t('shell.nav.packs')}
      back={back}
      gone={t('packs.gone')}
    >
      {(detail) => (
        <PackBuilder
          key={packId}
          detail={detail}
          draftKey={`pack/${packId}`}
          before={back}
          askedTab={tab}
          onTab={(next) => void navigate({ search: { tab: next }, replace: true })}
          onMade={() => undefined}
        />
      )}
    </RecordPage>
  );
}
