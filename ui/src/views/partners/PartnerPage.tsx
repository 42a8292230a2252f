import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BackTo } from '@/shared/ui/BackTo';
import { Page } from '@/shared/ui/Page';
import type { PartnersChoice } from '@/features/organisations/filters';

interface BackProps {
  list: PartnersChoice['list'];
}

/** The way back to the list a partner stands in. */
export function BackToPartners({ list }: BackProps) {
  return <BackTo to="/partners" search={list === undefined ? {} : { list }} />;
}

interface PartnerPageProps extends BackProps {
  title: string;
  aside: ReactNode;
  /** What taking the record to the bin is called. */
  removeLabel: string;
  onRemove: () => void;
  children: ReactNode;
}

/** The page of one organisation or person. */
export function PartnerPage({
  list,
  title,
  aside,
  removeLabel,
  onRemove,
  children,
}: PartnerPageProps) {
  const { t } = useTranslation();
  return (
    <Page
      title={title}
      before={<BackToPartners list={list} />}
      aside={aside}
      actions={
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon aria-label={t('common.more')}>
              <IconDots size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              color="red"
              leftSection={<IconTrash size={15} aria-hidden />}
              onClick={onRemove}
            >
              {removeLabel}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      }
    >
      {children}
    </Page>
  );
}
