import { EmptyState } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCertificates } from '@/features/courses/queries';
import { useCertificateColumns } from '@/features/courses/useCertificateColumns';
import { RegisterMenu } from '@/features/registers/RegisterMenu';
import { useLanguage } from '@/i18n/useLanguage';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { DataList } from '@/shared/ui/DataList';
import { BackTo } from '@/shared/ui/BackTo';
import { Page } from '@/shared/ui/Page';

/** The register of certificates: every number given, voided ones among them. */
export function CertificatesView() {
  const { t } = useTranslation();
  const lang = useLanguage();
  const navigate = useNavigate();
  const columns = useCertificateColumns();
  const register = useCertificates();
  return (
    <Page
      title={t('courses.register.title')}
      actions={<RegisterMenu register={{ of: 'certificates', list: { year: null, lang } }} />}
      before={<BackTo to="/courses" />}
    >
      {register.isError ? (
        <FaultAlert fault={register.error} onRetry={() => void register.refetch()} />
      ) : null}
      <DataList
        name="certificates"
        label={t('courses.register.title')}
        columns={columns}
        rows={register.data?.rows ?? []}
        rowId={({ certificate }) => certificate.id}
        rowName={({ number }) => number}
        onOpen={({ certificate }) =>
          void navigate({ to: '/courses/$courseId', params: { courseId: certificate.activity } })
        }
        loading={register.isFetching}
        empty={
          <EmptyState
            title={t('courses.register.empty')}
            description={t('courses.register.emptyHint')}
          />
        }
      />
    </Page>
  );
}
