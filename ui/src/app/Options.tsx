import { ActionIcon, Menu, Tooltip, useMantineColorScheme } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconCheck, IconLogout } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCloseOffice } from '@/features/office/mutations';
import { LANGUAGES, switchLanguage } from '@/i18n';

const SCHEMES = ['light', 'dark', 'auto'] as const;

/** The language and look of this machine, and leaving the office that is open. */
export function Options() {
  const { t, i18n } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const closeOffice = useCloseOffice();
  const tick = (on: boolean) => (on ? <IconCheck size={14} aria-hidden /> : null);

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
        {LANGUAGES.map((language) => (
          <Menu.Item
            key={language}
            role="menuitemradio"
            aria-checked={i18n.language === language}
            lang={language}
            rightSection={tick(i18n.language === language)}
            onClick={() => void switchLanguage(language)}
          >
            {t(`common.ownName.${language}`)}
          </Menu.Item>
        ))}
        <Menu.Label>{t('shell.scheme.label')}</Menu.Label>
        {SCHEMES.map((scheme) => (
          <Menu.Item
            key={scheme}
            role="menuitemradio"
            aria-checked={colorScheme === scheme}
            rightSection={tick(colorScheme === scheme)}
            onClick={() => setColorScheme(scheme)}
          >
            {t(`shell.scheme.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={15} aria-hidden />} onClick={() => closeOffice.mutate()}>
          {t('shell.closeOffice')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
