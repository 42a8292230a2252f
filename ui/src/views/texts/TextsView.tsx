import { Button, EmptyState } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconDeviceFloppy, IconFileTypeDocx } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePdf } from '@/shared/pdf/usePdf';
import { PaperDesk } from '@/features/papers/PaperDesk';
import { useTextPaper } from '@/features/texts/queries';
import { useEntryGuard } from '@/shared/entry/useEntryGuard';
import { TextForm } from '@/features/texts/TextForm';
import { useSaveText } from '@/features/texts/useSaveText';
import { completeWish, emptyWish, type TextWish, textRequest } from '@/features/texts/wish';
import { useLanguage } from '@/i18n/useLanguage';
import { useDraft } from '@/shared/data/useDraft';
import { DraftNotice } from '@/shared/ui/DraftNotice';
import { Page } from '@/shared/ui/Page';

const QUIET_MS = 400;

/** What was typeset last since the program started, as JSON. */
let lastTypeset: string | null = null;

/**
 * Whether a draft was typeset since the program started. One that was not may be what ended the program: it is shown, and
 * typeset only when the person asks for it.
 */
const wasTypeset = (found: TextWish) => JSON.stringify(found) === lastTypeset;

/** Any text as an official paper: the text at the left, the paper and its deviations from the rules at the right. */
export function TextsView() {
  const { t } = useTranslation();
  const lang = useLanguage();
  const [wish, setWish] = useState(() => emptyWish(lang));
  const [held, setHeld] = useState(false);
  const resume = (found: TextWish) => {
    setWish(completeWish(found));
    setHeld(!wasTypeset(found));
  };
  const draft = useDraft<TextWish>('text', resume, () => wish.text !== '');
  const wanted = useMemo(() => textRequest(wish, lang), [wish, lang]);
  const [request] = useDebouncedValue(wanted, QUIET_MS);
  const paper = useTextPaper(wanted === null || held ? null : request);
  const shown = usePdf(paper.data?.bytes);
  const save = useSaveText();
  const ready = paper.data !== undefined && !paper.isPlaceholderData && request === wanted;

  useEffect(() => {
    if (ready) lastTypeset = JSON.stringify(wish);
  }, [ready, wish]);

  const { root, guardShown } = useEntryGuard<HTMLFormElement>();
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
            onClick={() => guardShown(() => saveAs('docx'))}
          >
            {t('typeset.saveAs', { kind: t('typeset.docx') })}
          </Button>
          <Button
            leftSection={<IconDeviceFloppy size={15} aria-hidden />}
            disabled={!ready}
            loading={save.isPending}
            onClick={() => guardShown(() => saveAs('pdf'))}
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
          ) : held ? (
            <EmptyState title={t('typeset.held')} description={t('typeset.heldHint')}>
              <EmptyState.Actions>
                <Button onClick={() => setHeld(false)}>{t('typeset.typesetNow')}</Button>
              </EmptyState.Actions>
            </EmptyState>
          ) : null
        }
      >
        <TextForm
          root={root}
          wish={wish}
          onChange={(next) => {
            setWish(next);
            setHeld(false);
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
