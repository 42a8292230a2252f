import { useTranslation } from 'react-i18next';
import { Page } from '@/shared/ui/Page';

export function ActivitiesView() {
  const { t } = useTranslation();
  return <Page title={t('shell.nav.activities')}>{null}</Page>;
}
