import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Language, LANGUAGES, switchLanguage } from '@/i18n';

/** The three languages, each in its own name. */
export function LanguageRow() {
  const { t, i18n } = useTranslation();
  return (
    <SegmentedControl
      aria-label={t('shell.language')}
      data={LANGUAGES.map((value) => ({ value, label: t(`common.ownName.${value}`) }))}
      value={i18n.language}
      onChange={(language) => void switchLanguage(language as Language)}
    />
  );
}
