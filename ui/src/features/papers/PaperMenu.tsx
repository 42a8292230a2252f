import { Button, Menu } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperFile, PaperKind } from '@/contract';
import { useLanguage } from '@/i18n/useLanguage';
import { useTerms } from '@/shared/terms/useTerms';
import { CheckBeforePapers } from './CheckBeforePapers';
import { usePaperCheck } from './usePaperCheck';
import { useSaveAllPapers } from './useSaveAllPapers';
import { useSavePaper } from './useSavePaper';

const LANGS = ['vi', 'lo', 'en'] as const;
const FILES = ['pdf', 'docx'] as const satisfies PaperFile[];

interface PaperMenuProps {
  activity: string;
  kinds: readonly PaperKind[];
  /** Sessions of a course, each of which may have a sign-in sheet by itself. */
  sessions?: readonly { id: string; label: string }[];
  /** Goes to a place of the activity's file, by its wire path. */
  onPlace: (path: string) => void;
}

/** A paper as the menu offers it. */
interface Offered {
  kind: PaperKind;
  session: string | null;
  label: string;
}

/** Papers an activity is worked with, in the language and as the kind of file chosen below them. */
export function PaperMenu({ activity, kinds, sessions, onPlace }: PaperMenuProps) {
  const { t } = useTranslation();
  const langs = useTerms('lang');
  const [lang, setLang] = useState(useLanguage());
  const [file, setFile] = useState<PaperFile>('pdf');
  const save = useSavePaper();
  const saveAll = useSaveAllPapers();
  const before = usePaperCheck();
  const offered = kinds.flatMap((kind): Offered[] => [
    { kind, session: null, label: t(`papers.kind.${kind}`) },
    ...(kind === 'sign_in_sheet'
      ? (sessions ?? []).map(({ id, label }) => ({ kind, session: id, label }))
      : []),
  ]);
  return (
    <>
      <CheckBeforePapers asked={before.asked} onClose={before.giveUp} onPlace={onPlace} />
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconPrinter size={15} aria-hidden />}
            loading={save.isPending || saveAll.isPending || before.isChecking}
          >
            {t('papers.print')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah="70vh" style={{ overflowY: 'auto' }}>
          {offered.map(({ kind, session, label }) => (
            <Menu.Item
              key={`${kind} ${session ?? ''}`}
              onClick={() =>
                before.ask({ of: 'papers', activity, kinds: [kind], session, lang }, () =>
                  save.mutate({ paper: { kind, activity, session, lang }, file }),
                )
              }
            >
              {label}
            </Menu.Item>
          ))}
          <Menu.Item
            onClick={() =>
              before.ask({ of: 'papers', activity, kinds: [...kinds], session: null, lang }, () =>
                saveAll.mutate({ activity, kinds, lang, file }),
              )
            }
          >
            {t('papers.saveAll')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Label>{t('papers.lang')}</Menu.Label>
          {LANGS.map((each) => (
            <Menu.RadioItem
              key={each}
              value={each}
              checked={each === lang}
              onChange={() => setLang(each)}
            >
              {langs.label(each)}
            </Menu.RadioItem>
          ))}
          <Menu.Divider />
          <Menu.Label>{t('papers.file')}</Menu.Label>
          {FILES.map((each) => (
            <Menu.RadioItem
              key={each}
              value={each}
              checked={each === file}
              onChange={() => setFile(each)}
            >
              {t(`papers.files.${each}`)}
            </Menu.RadioItem>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
