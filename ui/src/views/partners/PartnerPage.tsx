import { ActionIcon, EmptyState, Menu } from '@mantine/core';
import { IconArrowLeft, IconDots, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { toFault } from '@/shared/errors/appError';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { Page } from '@/shared/ui/Page';
import type { PartnersChoice } from '@/features/organisations/filters';

interface BackProps {
  list: PartnersChoice['list'];
}

/** The way back to the list a partner stands in. */
function Back({ list }: BackProps) {
  const { t } = useTranslation();
  return (
    <ActionIcon
      aria-label={t('common.back')}
      renderRoot={(props) => <Link to="/partners" search={list === undefined ? {} : { list }} {...props} />}
    >
      <IconArrowLeft size={18} />
    </ActionIcon>
  );
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
export function PartnerPage({ list, title, aside, removeLabel, onRemove, children }: PartnerPageProps) {
  const { t } = useTranslation();
  return (
    <Page
      title={title}
      before={<Back list={list} />}
      aside={aside}
      actions={
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon aria-label={t('common.more')}>
              <IconDots size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item color="red" leftSection={<IconTrash size={15} aria-hidden />} onClick={onRemove}>
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

interface MissingProps extends BackProps {
  fault: unknown;
  onRetry: () => void;
  /** Said when the record is in the bin or never was. */
  gone: { title: string; hint: string };
}

/** The page of a partner that cannot be shown. */
export function MissingPartner({ list, fault: thrown, onRetry, gone }: MissingProps) {
  const { t } = useTranslation();
  const fault = toFault(thrown);
  return (
    <Page title={t('shell.nav.partners')} before={<Back list={list} />}>
      {fault.from === 'program' && fault.error.code === 'no_such_record' ? (
        <EmptyState title={gone.title} description={gone.hint} />
      ) : (
        <FaultAlert fault={thrown} onRetry={onRetry} />
      )}
    </Page>
  );
}
