import {
  ActionIcon,
  type MantineColorScheme,
  Menu,
  Tooltip,
  useMantineColorScheme,
} from '@mantine/core';
import {
  IconAdjustmentsHorizontal,
  IconBuilding,
  IconLogout,
  IconTrash,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCloseOffice } from '@/features/office/mutations';
import { type Language, LANGUAGES, switchLanguage } from '@/i18n';

const SCHEMES = ['light', 'dark', 'auto'] as const;

/** The language and look of this machine, and leaving the office that is open. */
export function Options({ onEditOffice }: { onEditOffice: () => void }) {
  const { t, i18n } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const navigate = useNavigate();
  const closeOffice = useCloseOffice();

  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <Tooltip label={t('shell.settings')}>
          <ActionIcon aria-label={t('shell.settings')}>
            <IconAdjustmentsHorizontal size={18} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('shell.language')}</Menu.Label>
        <Menu.RadioGroup
          value={i18n.language}
          onChange={(language) => void switchLanguage(language as Language)}
        >
          {LANGUAGES.map((language) => (
            <Menu.RadioItem key={language} value={language} lang={language}>
              {t(`common.ownName.${language}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Label>{t('shell.scheme.label')}</Menu.Label>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}
        >
          {SCHEMES.map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme}>
              {t(`shell.scheme.${scheme}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<IconBuilding size={15} aria-hidden />} onClick={onEditOffice}>
          {t('office.edit.title')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={15} aria-hidden />}
          onClick={() => void navigate({ to: '/bin' })}
        >
          {t('bin.title')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLogout size={15} aria-hidden />}
          onClick={() => closeOffice.mutate()}
        >
          {t('shell.closeOffice')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
