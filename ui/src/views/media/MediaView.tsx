import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordPage } from '@/features/records/RecordPage';
import { BackTo } from '@/shared/ui/BackTo';
import { MediaEditor, type MediaTab } from '@/features/media/MediaEditor';
import { useMediaLandscape } from '@/features/media/queries';
import { useFormat } from '@/shared/format/useFormat';
import { Page } from '@/shared/ui/Page';

const route = getRouteApi('/media/$landscapeId');

/** The media of one country in figures. */
export function MediaView() {
  const { t } = useTranslation();
  const format = useFormat();
  const { landscapeId } = route.useParams();
  const [tab, setTab] = useState<MediaTab>('figures');
  const detail = useMediaLandscape(landscapeId);
  return (
    <RecordPage query={detail} title={t('media.title')} back={<BackTo to="/media" />} gone={t('media.gone')}>
      {(data) => {
        const { file } = data;
        return (
          <Page
            title={t('media.titleOf', { country: format.country(file.landscape.country) })}
            before={<BackTo to="/media" />}
          >
            <MediaEditor key={JSON.stringify(file)} detail={data} tab={tab} onTab={setTab} />
          </Page>
        );
      }}
    </RecordPage>
  );
}
