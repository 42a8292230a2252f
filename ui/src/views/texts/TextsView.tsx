import { Button, EmptyState } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconDeviceFloppy, IconFileTypeDocx } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePdf } from '@/shared/pdf/usePdf';
import { PaperDesk } from '@/features/papers/PaperDesk';
import { useTextPaper } from '@/features/texts/queries';
import { TextForm } from '@/features/texts/TextForm';
import { useSaveText } from '@/features/texts/useSaveText';
import { emptyWish, type TextWish, textRequest } from '@/features/texts/wish';
import { useLanguage } from '@/i18n/useLanguage';
import { useDraft } from '@/shared/data/useDraft';
import { DraftNotice } from '@/shared/ui/DraftNotice';
import { Page } from '@/shared/ui/Page';

const QUIET_MS = 400;

/** Any text as an official paper: the text at the left, the paper and its deviations from the rules at the right. */
export function TextsView() {
  const { t } = useTranslation();
  const lang = useLanguage();
  const [wish, setWish] = useState(() => emptyWish(lang));
  const draft = useDraft<TextWish>('text', setWish, () => wish.text !== '');
  const wanted = useMemo(() => textRequest(wish, lang), [wish, lang]);
  const [request] = useDebouncedValue(wanted, QUIET_MS);
  const paper = useTextPaper(wanted === null ? null : request);
  const shown = usePdf(paper.data?.bytes);
  const save = useSaveText();
  const ready = paper.data !== undefined && !paper.isPlaceholderData && request === wanted;

  const saveAs = (file: 'pdf' | 'docx') => {
    if (paper.data === undefined || request === null) return;
    save.mutate({ text: request, file, fileName: paper.data.fileName.replace(/pdf$/, file) });
  };

  return (
    <Page
      title={t('typeset.title')}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconFileTypeDocx size={15} aria-hidden />}
            disabled={!ready}
            loading={save.isPending}
            onClick={() => saveAs('docx')}
          >
            {t('typeset.saveAs', { kind: t('typeset.docx') })}
          </Button>
          <Button
            leftSection={<IconDeviceFloppy size={15} aria-hidden />}
            disabled={!ready}
            loading={save.isPending}
            onClick={() => saveAs('pdf')}
          >
            {t('typeset.saveAs', { kind: t('typeset.pdf') })}
          </Button>
        </>
      }
    >
      <PaperDesk
        paper={paper}
        shown={shown}
        lang={wish.lang}
        working={t('typeset.typesetting')}
        deviations={paper.data}
        empty={
          wanted === null ? (
            <EmptyState title={t('typeset.empty')} description={t('typeset.emptyHint')} />
          ) : null
        }
      >
        <TextForm
          wish={wish}
          onChange={(next) => {
            setWish(next);
            draft.keep(next);
          }}
          notice={
            <DraftNotice
              resumed={draft.resumed}
              lost={draft.lost}
              take={draft.take}
              onDiscard={() => {
                draft.discard();
                setWish(emptyWish(lang));
              }}
            />
          }
        />
      </PaperDesk>
    </Page>
  );
}
