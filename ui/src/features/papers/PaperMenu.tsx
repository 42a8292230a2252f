import { Button, Menu } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperRequest } from '@/contract';
import { useLanguage } from '@/i18n/useLanguage';
import { useTerms } from '@/shared/terms/useTerms';
import { makingOf, useMakePaper } from './usePaper';

const LANGS = ['vi', 'lo', 'en'] as const;

export type PaperChoice = Pick<PaperRequest, 'kind' | 'session'> & { label: string };

/** The papers an activity is worked with, each made as PDF in the language chosen above them. */
export function PaperMenu({ activity, papers }: { activity: string; papers: readonly PaperChoice[] }) {
  const { t } = useTranslation();
  const langs = useTerms('lang');
  const [lang, setLang] = useState<(typeof LANGS)[number]>(useLanguage());
  const make = useMakePaper();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconPrinter size={15} aria-hidden />}
          loading={make.isPending}
        >
          {t('papers.print')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="70vh" style={{ overflowY: 'auto' }}>
        <Menu.Label>{t('papers.lang')}</Menu.Label>
        {LANGS.map((each) => (
          <Menu.Item
            key={each}
            role="menuitemradio"
            aria-checked={each === lang}
            closeMenuOnClick={false}
            leftSection={each === lang ? '●' : '○'}
            onClick={() => setLang(each)}
          >
            {langs.label(each)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {papers.map(({ label, kind, session }) => (
          <Menu.Item
            key={`${kind} ${session ?? ''}`}
            onClick={() => make.mutate(makingOf({ kind, activity, session, lang }))}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
