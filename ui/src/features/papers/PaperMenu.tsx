import { Button, Menu } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PaperKind, PaperRequest } from '@/contract';
import { useTerms } from '@/shared/terms/useTerms';
import { useSavePaper } from './useSavePaper';

const LANGS = ['vi', 'lo', 'en'] as const;

interface PaperMenuProps {
  activity: string;
  kinds: readonly PaperKind[];
}

/** Papers an activity is worked with: each in three languages as PDF, or as a Word file to go on with. */
export function PaperMenu({ activity, kinds }: PaperMenuProps) {
  const { t } = useTranslation();
  const langs = useTerms('lang');
  const save = useSavePaper();
  const wanted = (kind: PaperKind, lang: (typeof LANGS)[number]): PaperRequest => ({ kind, activity, lang });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconPrinter size={15} aria-hidden />}
          loading={save.isPending}
        >
          {t('papers.print')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {kinds.map((kind) => (
          <Menu.Sub key={kind}>
            <Menu.Sub.Target>
              <Menu.Sub.Item>{t(`papers.kind.${kind}`)}</Menu.Sub.Item>
            </Menu.Sub.Target>
            <Menu.Sub.Dropdown>
              {LANGS.map((lang) => (
                <Menu.Item key={lang} onClick={() => save.mutate({ paper: wanted(kind, lang), file: 'pdf' })}>
                  {`${langs.label(lang)} (PDF)`}
                </Menu.Item>
              ))}
              <Menu.Item onClick={() => save.mutate({ paper: wanted(kind, 'vi'), file: 'docx' })}>
                {t('papers.word')}
              </Menu.Item>
            </Menu.Sub.Dropdown>
          </Menu.Sub>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
