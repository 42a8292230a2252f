import { useTranslation } from 'react-i18next';
import { Page } from '@/shared/ui/Page';

export function PacksView() {
  const { t } = useTranslation();
  return <Page title={t('shell.nav.packs')}>{null}</Page>;
}
