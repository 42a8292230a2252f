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
  /** Sessions of a course, each of which may have a sign-in sheet by itself. */
  sessions?: readonly { id: string; label: string }[];
}

/** A paper as the menu offers it. */
interface Offered {
  kind: PaperKind;
  session: string | null;
  label: string;
}

/** Papers an activity is worked with: each in three languages as PDF, or as a Word file to go on with. */
export function PaperMenu({ activity, kinds, sessions }: PaperMenuProps) {
  const { t } = useTranslation();
  const langs = useTerms('lang');
  const save = useSavePaper();
  const offered = kinds.flatMap((kind): Offered[] => [
    { kind, session: null, label: t(`papers.kind.${kind}`) },
    ...(kind === 'sign_in_sheet'
      ? (sessions ?? []).map(({ id, label }) => ({ kind, session: id, label }))
      : []),
  ]);
  const wanted = ({ kind, session }: Offered, lang: (typeof LANGS)[number]): PaperRequest => ({
    kind,
    activity,
    session,
    lang,
  });
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
      <Menu.Dropdown mah="70vh" style={{ overflowY: 'auto' }}>
        {offered.map((paper) => (
          <Menu.Sub key={`${paper.kind} ${paper.session ?? ''}`}>
            <Menu.Sub.Target>
              <Menu.Sub.Item>{paper.label}</Menu.Sub.Item>
            </Menu.Sub.Target>
            <Menu.Sub.Dropdown>
              {LANGS.map((lang) => (
                <Menu.Item
                  key={lang}
                  onClick={() => save.mutate({ paper: wanted(paper, lang), file: 'pdf' })}
                >
                  {`${langs.label(lang)} (PDF)`}
                </Menu.Item>
              ))}
              <Menu.Item onClick={() => save.mutate({ paper: wanted(paper, 'vi'), file: 'docx' })}>
                {t('papers.word')}
              </Menu.Item>
            </Menu.Sub.Dropdown>
          </Menu.Sub>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
