import { ActionIcon } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** The way back from a page to the list it belongs to. */
export function BackTo(list: Pick<LinkProps, 'to' | 'search'>) {
  const { t } = useTranslation();
  return (
    <ActionIcon aria-label={t('common.back')} renderRoot={(props) => <Link {...list} {...props} />}>
      <IconArrowLeft size={18} />
    </ActionIcon>
  );
}
