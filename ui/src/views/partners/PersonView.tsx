import { useTranslation } from 'react-i18next';
import { Page } from '@/shared/ui/Page';

export function PersonView() {
  const { t } = useTranslation();
  return <Page title={t('shell.nav.partners')}>{null}</Page>;
}
