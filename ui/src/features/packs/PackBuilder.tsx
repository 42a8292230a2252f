import { Badge, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackDetail, PackFile } from '@/contract';
import { PaperDesk } from '@/features/papers/PaperDesk';
import { ClashNotice } from '@/features/records/ClashNotice';
import { NamesProvider } from '@/features/records/names';
import { useRecordTab } from '@/features/records/recordTab';
import { useRecordForm } from '@/features/records/useRecordForm';
import { useLanguage } from '@/i18n/useLanguage';
import { useEntryGuard } from '@/shared/entry/useEntryGuard';
import { useHeldTabs } from '@/shared/entry/useHeldTabs';
import { useFieldErrors } from '@/shared/errors/useFieldErrors';
import { useReport } from '@/shared/errors/useReport';
import type { PdfPagesHandle } from '@/shared/pdf/PdfPages';
import { usePdf } from '@/shared/pdf/usePdf';
import { DraftNotice } from '@/shared/ui/DraftNotice';
import { Page } from '@/shared/ui/Page';
import { useSavePack } from './mutations';
import { PackActions } from './PackActions';
import { CheckBeforePrinting } from './PackChecks';
import { asTemplate } from './packFile';
import { PACK_TABS, PackSide, type PackTab } from './PackSide';
import { useDrawnPack } from './queries';
import { usePackPrinting } from './usePackPrinting';
import { usePackRegions } from './usePackRegions';

interface PackBuilderProps {
  detail: PackDetail;
  /** Names the draft of what is typed and not saved. */
  draftKey: string;
  /** The way back. */
  before: ReactNode;
  /** The tab its address asks for. */
  askedTab: string | undefined;
  /** Told the tab chosen, for the address to ask for when one comes back. */
  onTab: (tab: PackTab) => void;
  /** Where to go once a new pack is kept. */
  onMade: (id: string) => void;
}

const QUIET_MS = 350;

/** A pack: its outline at the left, its pages as they are at the right. Nothing is kept until it is saved or printed. */
export function PackBuilder(props: PackBuilderProps) {
  const { t } = useTranslation();
  return (
    <NamesProvider known={props.detail.names} missing={t('picker.missing')}>
      <Builder {...props} />
    </NamesProvider>
  );
}

function Builder({ detail, draftKey, before, askedTab, onTab, onMade }: PackBuilderProps) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const report = useReport();
  const fieldErrors = useFieldErrors();
  const [tab, setTab] = useRecordTab(PACK_TABS, 'outline', askedTab);
  const save = useSavePack();
  const begun = detail.file;
  const isNew = begun.pack.id === '';
  const loaded = isNew ? null : begun;
  const { form, draft, dirty, keep, revert } = useRecordForm<PackFile>({
    loaded,
    start: begun,
    draftKey,
    saving: save.isPending,
    save: async (wanted, base) =>
      (await save.mutateAsync({ request: { loaded: base, wanted, lang }, name })).file,
  });
  const unsaved = dirty || isNew;
  const file = form.values;
  const isTemplate = file.pack.usage === 'template';

  const [asked] = useDebouncedValue(file, QUIET_MS);
  const drawn = useDrawnPack(asked);
  const shown = usePdf(drawn.data?.bytes);
  const regions = usePackRegions(drawn.data);
  const pages = useRef<PdfPagesHandle>(null);
  const name: string = file.pack.title === '' ? (drawn.data?.title ?? '') : file.pack.title;

  const goToMade = ({ pack }: PackFile) => {
    if (isNew) onMade(pack.id);
  };
  const printing = usePackPrinting({
    drawn: drawn.data,
    ready: drawn.isSuccess && !drawn.isPlaceholderData && asked === file,
    keep: () => (unsaved ? keep() : Promise.resolve(file)),
    onDone: goToMade,
  });

  const { root, guard, guardShown, reset } = useEntryGuard<HTMLDivElement>({
    fault: drawn.error ?? save.error,
    reveal: (field) => {
      const on = PACK_TABS.find(
        (each) => each === field.closest<HTMLElement>('[data-tab]')?.dataset['tab'],
      );
      if (on !== undefined && on !== tab) choose(on);
    },
  });

  const { isHeld, hold } = useHeldTabs(root);
  function choose(next: PackTab) {
    hold();
    setTab(next);
    onTab(next);
  }

  function submit() {
    // Asked anew: fields may have read what was typed since the last drawing.
    if (save.isPending || !(form.isDirty() || isNew)) return;
    keep().then(goToMade, (error: unknown) => {
      if (Object.keys(fieldErrors(error)).length === 0) report(error);
    });
  }

  function discard() {
    reset();
    revert();
  }

  function saveAsTemplate() {
    const request = { loaded: null, wanted: asTemplate(form.getValues(), name), lang };
    save.mutate({ request, name }, { onError: report });
  }

  return (
    <Page
      title={name === '' ? t('shell.nav.packs') : name}
      before={before}
      aside={
        <>
          {isTemplate ? (
            <Badge variant="light" style={{ flex: 'none' }}>
              {t('packs.template')}
            </Badge>
          ) : null}
          {unsaved ? (
            <Badge variant="light" color="gray" style={{ flex: 'none' }}>
              {t('packs.unsaved')}
            </Badge>
          ) : null}
        </>
      }
      actions={
        <PackActions
          isTemplate={isTemplate}
          unsaved={unsaved}
          saving={save.isPending}
          onSave={() => guard(submit)}
          onSaveAsTemplate={name === '' ? null : () => guard(saveAsTemplate)}
          printing={{ ...printing, ask: (way) => guardShown(() => printing.ask(way)) }}
        />
      }
    >
      <PaperDesk
        paper={drawn}
        shown={shown}
        lang={asked.pack.lang}
        working={t('packs.composing')}
        printing={printing.pages}
        pages={pages}
        regions={regions}
        empty={
          isTemplate ? (
            <Text c="dimmed" size="sm">
              {t('packs.newHint')}
            </Text>
          ) : null
        }
      >
        <PackSide
          root={root}
          notice={
            <>
              <DraftNotice resumed={draft.resumed} lost={draft.lost} onDiscard={discard} />
              <ClashNotice clashes={draft.clashes} />
            </>
          }
          tab={tab}
          isHeld={isHeld}
          onTab={choose}
          form={form}
          detail={detail}
          drawn={drawn.data}
          onPage={(page) => pages.current?.show(page)}
          errors={fieldErrors(drawn.error ?? save.error)}
        />
      </PaperDesk>
      <CheckBeforePrinting
        drawn={printing.waits ? drawn.data : undefined}
        onClose={printing.giveUp}
        onLook={() => {
          printing.giveUp();
          choose('checks');
        }}
        onGoOn={printing.goOn}
      />
    </Page>
  );
}
