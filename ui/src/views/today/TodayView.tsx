import { useTranslation } from 'react-i18next';
import { Page } from '@/shared/ui/Page';

export function TodayView() {
  const { t } = useTranslation();
  return <Page title={t('shell.nav.today')}>{null}</Page>;
}
