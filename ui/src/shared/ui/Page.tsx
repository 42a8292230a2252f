import { Group, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useEffect } from 'react';
import styles from './Page.module.css';

interface PageProps {
  title: string;
  /** Left of the title: the way back. */
  before?: ReactNode;
  /** Beside the title: a status, a count. */
  aside?: ReactNode;
  /** At the right: what one does here. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A page's frame: its heading, its actions, and a body that takes the height left over. */
export function Page({ title, before, aside, actions, children }: PageProps) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} · ${t('common.appName')}`;
  }, [title, t]);

  return (
    <div className={styles.page}>
      <Group justify="space-between" wrap="nowrap" mih={34} gap="md">
        <Group gap="sm" wrap="nowrap" miw={0}>
          {before}
          <Title order={1} className={styles.title}>
            {title}
          </Title>
          {aside}
        </Group>
        <Group gap="xs" wrap="nowrap">
          {actions}
        </Group>
      </Group>
      {children}
    </div>
  );
}
