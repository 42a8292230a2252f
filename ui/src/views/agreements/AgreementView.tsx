import { useTranslation } from 'react-i18next';
import { Page } from '@/shared/ui/Page';

export function AgreementView() {
  const { t } = useTranslation();
  return <Page title={t('shell.nav.agreements')}>{null}</Page>;
}
