import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PackChoice } from './choice';

/** Leads from a record to the pack for it. */
export function PackLink(choice: PackChoice) {
  const { t } = useTranslation();
  return (
    <Button
      variant="default"
      leftSection={<IconFileText size={15} aria-hidden />}
      renderRoot={(props) => <Link to="/packs" search={choice} {...props} />}
    >
      {t('packs.open')}
    </Button>
  );
}
