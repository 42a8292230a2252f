import { EmptyState } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function PageNotFound() {
  const { t } = useTranslation();
  return <EmptyState pt={80} title={t('shell.notFound')} description={t('shell.notFoundHint')} />;
}
