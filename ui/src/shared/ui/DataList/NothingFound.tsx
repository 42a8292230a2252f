import { Button, EmptyState } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Shown by a list whose filters leave nothing. */
export function NothingFound({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation();
  return (
    <EmptyState title={t('list.nothingFound')} description={t('list.nothingFoundHint')}>
      <EmptyState.Actions>
        <Button variant="default" onClick={onClear}>
          {t('list.clearFilters')}
        </Button>
      </EmptyState.Actions>
    </EmptyState>
  );
}
