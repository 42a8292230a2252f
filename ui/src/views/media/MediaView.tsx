import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RecordPage } from '@/features/records/RecordPage';
import { useRecordTab } from '@/features/records/recordTab';
import { BackTo } from '@/shared/ui/BackTo';
import { MEDIA_TABS, MediaEditor } from '@/features/media/MediaEditor';
import { useMediaLandscape } from '@/features/media/queries';
import { useFormat } from '@/shared/format/useFormat';
import { Page } from '@/shared/ui/Page';

const route = getRouteApi('/media/$landscapeId');

/** The media of one country in figures. */
export function MediaView() {
  const { t } = useTranslation();
  const format = useFormat();
  const { landscapeId } = route.useParams();
  const [tab, setTab] = useRecordTab(MEDIA_TABS, 'figures', route.useSearch().tab);
  const detail = useMediaLandscape(landscapeId);
  return (
    <RecordPage
      query={detail}
      title={t('media.title')}
      back={<BackTo to="/media" />}
      gone={t('media.gone')}
    >
      {(data) => {
        const { file } = data;
        return (
          <Page
            title={t('media.titleOf', { country: format.country(file.landscape.country) })}
            before={<BackTo to="/media" />}
          >
            <MediaEditor key={landscapeId} detail={data} tab={tab} onTab={setTab} />
          </Page>
        );
      }}
    </RecordPage>
  );
}
