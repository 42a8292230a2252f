import { ActionIcon, EmptyState } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MediaEditor, type MediaTab } from '@/features/media/MediaEditor';
import { useMediaLandscape } from '@/features/media/queries';
import { toFault } from '@/shared/errors/appError';
import { FaultAlert } from '@/shared/errors/FaultAlert';
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
  const back = (
    <ActionIcon aria-label={t('common.back')} renderRoot={(props) => <Link to="/media" {...props} />}>
      <IconArrowLeft size={18} />
    </ActionIcon>
  );
  if (detail.isError) {
    const fault = toFault(detail.error);
    const gone = fault.from === 'program' && fault.error.code === 'no_such_record';
    return (
      <Page title={t('media.title')} before={back}>
        {gone ? (
          <EmptyState title={t('activity.gone')} description={t('activity.goneHint')} />
        ) : (
          <FaultAlert fault={detail.error} onRetry={() => void detail.refetch()} />
        )}
      </Page>
    );
  }
  if (detail.isPending) return <Page title={t('common.loading')}>{null}</Page>;
  const { file } = detail.data;
  return (
    <Page title={t('media.titleOf', { country: format.country(file.landscape.country) })} before={back}>
      <MediaEditor key={JSON.stringify(file)} detail={detail.data} tab={tab} onTab={setTab} />
    </Page>
  );
}
