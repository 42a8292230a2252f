import { ActionIcon, EmptyState } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PackBuilder } from '@/features/packs/PackBuilder';
import { usePack } from '@/features/packs/queries';
import { toFault } from '@/shared/errors/appError';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { Page } from '@/shared/ui/Page';

const route = getRouteApi('/packs/$packId');

/** The way back to all packs. */
export function BackToPacks() {
  const { t } = useTranslation();
  return (
    <ActionIcon aria-label={t('common.back')} renderRoot={(props) => <Link to="/packs" {...props} />}>
      <IconArrowLeft size={18} />
    </ActionIcon>
  );
}

/** A pack that is kept. */
export function PackView() {
  const { t } = useTranslation();
  const { packId } = route.useParams();
  const detail = usePack(packId);
  if (detail.isError) {
    const fault = toFault(detail.error);
    const gone = fault.from === 'program' && fault.error.code === 'no_such_record';
    return (
      <Page title={t('shell.nav.packs')} before={<BackToPacks />}>
        {gone ? (
          <EmptyState title={t('packs.gone')} description={t('activity.goneHint')} />
        ) : (
          <FaultAlert fault={detail.error} onRetry={() => void detail.refetch()} />
        )}
      </Page>
    );
  }
  if (detail.isPending) return <Page title={t('common.loading')}>{null}</Page>;
  return (
    <PackBuilder
      key={packId}
      detail={detail.data}
      draftKey={`pack/${packId}`}
      before={<BackToPacks />}
      onMade={() => undefined}
    />
  );
}
