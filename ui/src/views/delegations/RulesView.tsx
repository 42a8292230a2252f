import { useTranslation } from 'react-i18next';
import { useRules } from '@/features/delegations/queries';
import { RulesEditor } from '@/features/delegations/RulesEditor';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { BackTo } from '@/shared/ui/BackTo';
import { Page } from '@/shared/ui/Page';

/** Rules by which hints on delegations go. */
export function RulesView() {
  const { t } = useTranslation();
  const rules = useRules();
  return (
    <Page title={t('delegations.rules.title')} before={<BackTo to="/delegations" />}>
      {rules.isError ? (
        <FaultAlert fault={rules.error} onRetry={() => void rules.refetch()} />
      ) : null}
      {rules.data === undefined ? null : (
        <RulesEditor key={rules.data.own.map(({ id }) => id).join(' ')} rules={rules.data} />
      )}
    </Page>
  );
}
