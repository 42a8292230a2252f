import { Anchor, Button, Divider, Stack, Text, Title } from '@mantine/core';
import { IconFolderOpen, IconMapPin } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfficeStatus } from '@/contract';
import { Panel } from '@/shared/ui/Panel';
import { CreateOffice } from './CreateOffice';
import styles from './FirstRun.module.css';
import { LanguageRow } from './LanguageRow';
import { useOpenOffice, useOpenRecent, useOpenSample } from './mutations';
import { OpeningFault } from './OpeningFault';
import { usePickOfficeFolder } from './usePickOfficeFolder';

interface FirstRunProps {
  status: OfficeStatus;
  /** Why the office that was to be opened is not, with a way to try again. */
  unopened?: { fault: unknown; onRetry: () => void };
}

/** Shown while no office is open: set one up, look at the sample, or open a folder that is already there. */
export function FirstRun({ status, unopened }: FirstRunProps) {
  const { t } = useTranslation();
  const sample = useOpenSample();
  const open = useOpenOffice();
  const reopen = useOpenRecent();
  const pickOfficeFolder = usePickOfficeFolder();
  const failure = sample.error ?? open.error ?? reopen.error;
  const opening = open.isPending || reopen.isPending;

  /** Only what was tried last is told of. */
  function forgetFailures() {
    sample.reset();
    open.reset();
    reopen.reset();
  }

  useEffect(() => {
    performance.mark('first-list-painted');
  }, []);

  async function openFolder() {
    const folder = await pickOfficeFolder(t('office.openFolder.title'));
    if (folder === null) return;
    forgetFailures();
    open.mutate({ folder: folder.token });
  }

  return (
    <main className={styles.page}>
      <div className={styles.head}>
        <div>
          <Text c="dimmed" fw={500}>
            {t('common.appName')}
          </Text>
          <Title order={1}>{t('office.welcome')}</Title>
          <Text c="dimmed">{t('office.welcomeHint')}</Text>
        </div>
        <LanguageRow />
      </div>
      {unopened === undefined ? null : (
        <OpeningFault fault={unopened.fault} onRetry={unopened.onRetry} />
      )}
      {failure === null ? null : <OpeningFault fault={failure} />}
      <div className={styles.choices}>
        <Panel>
          <CreateOffice defaultFolder={status.defaultFolder} />
        </Panel>
        <Panel>
          <Stack align="flex-start" gap="xs">
            <Title order={2}>{t('office.sample.title')}</Title>
            <Text size="sm">{t('office.sample.hint')}</Text>
            <Button
              variant="light"
              leftSection={<IconMapPin size={15} aria-hidden />}
              loading={sample.isPending}
              onClick={() => {
                forgetFailures();
                sample.mutate();
              }}
            >
              {t('office.sample.title')}
            </Button>
            <Divider w="100%" my="sm" />
            <Title order={2}>{t('office.openFolder.title')}</Title>
            <Text size="sm">{t('office.openFolder.hint')}</Text>
            <Button
              variant="default"
              leftSection={<IconFolderOpen size={15} aria-hidden />}
              loading={opening}
              onClick={() => void openFolder()}
            >
              {t('office.pickFolder')}
            </Button>
            {status.recent.length === 0 ? null : (
              <Stack gap={2} w="100%" mt="xs">
                <Text size="sm" c="dimmed">
                  {t('office.recent')}
                </Text>
                {status.recent.map((folder) => (
                  <Anchor
                    key={folder}
                    component="button"
                    type="button"
                    size="sm"
                    ta="left"
                    truncate="start"
                    disabled={opening}
                    onClick={() => {
                      forgetFailures();
                      reopen.mutate({ entry: folder });
                    }}
                  >
                    {folder}
                  </Anchor>
                ))}
              </Stack>
            )}
          </Stack>
        </Panel>
      </div>
    </main>
  );
}
