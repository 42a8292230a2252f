import { Alert, Badge, Button, Loader, Menu, Tabs, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { IconChevronDown, IconDeviceFloppy, IconFileExport, IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackDetail, PackFile, PaperFile } from '@/contract';
import { NamesProvider } from '@/features/records/names';
import { useOpenRecord } from '@/features/records/useOpenRecord';
import { useFollowKept } from '@/features/records/useFollowKept';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';
import { useDraft } from '@/shared/data/useDraft';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { rowFaults } from '@/shared/errors/rowFaults';
import { useFieldErrors } from '@/shared/errors/useFieldErrors';
import { useReport } from '@/shared/errors/useReport';
import { useShortcuts } from '@/shared/keys/shortcuts';
import { DraftNotice } from '@/shared/ui/DraftNotice';
import { Page } from '@/shared/ui/Page';
import { useExportPack, useSavePack } from './mutations';
import styles from './PackBuilder.module.css';
import { CheckBeforePrinting, PackChecks } from './PackChecks';
import { asTemplate } from './packFile';
import { PackOutline } from './PackOutline';
import { PackParticulars } from './PackParticulars';
import { PackPrints } from './PackPrints';
import { openPdf } from '@/shared/pdf/pdf';
import { PdfPages } from '@/shared/pdf/PdfPages';
import { regionsOf } from './regions';
import { bytesOf, useDrawnPack } from './queries';
import { usePdf } from '@/shared/pdf/usePdf';
import { usePrintPdf } from '@/shared/pdf/usePrintPdf';
import { useRecordName } from './useRecordName';

interface PackBuilderProps {
  detail: PackDetail;
  /** Names the draft of what is typed and not saved. */
  draftKey: string;
  /** The way back. */
  before: ReactNode;
  /** Where to go once a new pack is kept. */
  onMade: (id: string) => void;
}

const QUIET_MS = 350;
const NO_PAGES: never[] = [];
const FILES: readonly PaperFile[] = ['pdf', 'docx'];

/** What is to be done with a pack once it has been checked. */
type Wish = PaperFile | 'print';

/** A pack: its outline at the left, its pages as they are at the right. Nothing is kept until it is saved or printed. */
export function PackBuilder(props: PackBuilderProps) {
  const { t } = useTranslation();
  return (
    <NamesProvider known={props.detail.names} missing={t('picker.missing')}>
      <Builder {...props} />
    </NamesProvider>
  );
}

function Builder({ detail, draftKey, before, onMade }: PackBuilderProps) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const report = useReport();
  const fieldErrors = useFieldErrors();
  const begun = detail.file;
  const isNew = begun.pack.id === '';
  const form = useForm<PackFile>({ initialValues: begun });
  const follow = useFollowKept(form, isNew ? null : begun);
  const draft = useDraft<PackFile>(draftKey, (file) => form.setValues(file));
  const { keep } = draft;
  const dirty = form.isDirty();
  const file = form.values;
  useEffect(() => {
    if (dirty) keep(file);
  }, [keep, dirty, file]);

  const [asked] = useDebouncedValue(file, QUIET_MS);
  const isTemplate = file.pack.usage === 'template';
  const [tab, setTab] = useState<string | null>('outline');
  const [wish, setWish] = useState<Wish | null>(null);
  const save = useSavePack();
  const sendOut = useExportPack();
  const printing = usePrintPdf(report);
  const drawn = useDrawnPack(asked);
  const { pdf, fault } = usePdf(drawn.data?.bytes);
  const pages = pdf?.pages ?? NO_PAGES;
  const openRecord = useOpenRecord();
  const nameOf = useRecordName();
  const regions = useMemo(
    () => regionsOf(drawn.data?.regions ?? [], drawn.data?.records ?? [], nameOf, openRecord),
    [drawn.data, nameOf, openRecord],
  );
  const errors = fieldErrors(drawn.error ?? save.error);
  const ready = drawn.isSuccess && !drawn.isPlaceholderData && asked === file;
  const name = file.pack.title === '' ? (drawn.data?.title ?? '') : file.pack.title;

  async function keepIt(): Promise<PackFile> {
    if (!dirty && !isNew) return file;
    const kept = await save.mutateAsync({
      request: { loaded: isNew ? null : begun, wanted: file, lang },
      name,
    });
    draft.discard();
    follow(kept.file);
    return kept.file;
  }

  function submit() {
    if (save.isPending || (!dirty && !isNew)) return;
    keepIt().then(
      (kept) => {
        if (isNew) onMade(kept.pack.id);
      },
      (error: unknown) => {
        if (Object.keys(fieldErrors(error)).length === 0) report(error);
      },
    );
  }

  /** A pack is kept before it is printed, so that the print can be compared with it later. */
  function carryOut(next: Wish) {
    setWish(null);
    keepIt()
      .then(async (kept) => {
        if (next === 'print') {
          await printing.start(async () => {
            const { content } = await platform().call('pack_print', { pack: kept, file: 'pdf' });
            return openPdf(bytesOf(content));
          });
        } else {
          const fileName = (drawn.data?.fileName ?? '').replace(/pdf$/, next);
          await sendOut.mutateAsync({ pack: kept, file: next, fileName }).catch(() => undefined);
        }
        if (isNew) onMade(kept.pack.id);
      })
      .catch(report);
  }

  const ask = (next: Wish) => {
    if (!ready || printing.at !== null || sendOut.isPending) return;
    if (drawn.data.allChecks + drawn.data.findings.length === 0) carryOut(next);
    else setWish(next);
  };

  useShortcuts([
    { keys: 'mod+s', label: t('common.save'), inFields: true, run: submit },
    ...(isTemplate
      ? []
      : [{ keys: 'mod+p', label: t('packs.printKey'), inFields: true, run: () => ask('print') }]),
  ]);

  const checks = (drawn.data?.allChecks ?? 0) + (drawn.data?.findings.length ?? 0);
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
          {dirty || isNew ? (
            <Badge variant="light" color="gray" style={{ flex: 'none' }}>
              {t('packs.unsaved')}
            </Badge>
          ) : null}
        </>
      }
      actions={
        <>
          <Button.Group>
            <Button
              variant="default"
              leftSection={<IconDeviceFloppy size={15} aria-hidden />}
              disabled={!dirty && !isNew}
              loading={save.isPending}
              onClick={submit}
              aria-keyshortcuts="Control+S"
            >
              {t('common.save')}
            </Button>
            {isTemplate ? null : (
              <Menu position="bottom-end">
                <Menu.Target>
                  <Button variant="default" px={8} aria-label={t('packs.saveAsTemplate')}>
                    <IconChevronDown size={15} aria-hidden />
                  </Button>
                </Menu.Target>
                <Menu.Dropdown>
                  <Menu.Item
                    disabled={name === ''}
                    onClick={() =>
                      save.mutate(
                        { request: { loaded: null, wanted: asTemplate(file, name), lang }, name },
                        { onError: report },
                      )
                    }
                  >
                    {t('packs.saveAsTemplate')}
                  </Menu.Item>
                </Menu.Dropdown>
              </Menu>
            )}
          </Button.Group>
          {isTemplate ? null : (
            <>
              <Menu position="bottom-end">
                <Menu.Target>
                  <Button
                    variant="default"
                    leftSection={<IconFileExport size={15} aria-hidden />}
                    disabled={!ready}
                    loading={sendOut.isPending}
                  >
                    {t('packs.export')}
                  </Button>
                </Menu.Target>
                <Menu.Dropdown>
                  {FILES.map((each) => (
                    <Menu.Item key={each} onClick={() => ask(each)}>
                      {t(`packs.exportAs.${each}`)}
                    </Menu.Item>
                  ))}
                </Menu.Dropdown>
              </Menu>
              <Button
                leftSection={<IconPrinter size={15} aria-hidden />}
                disabled={!ready}
                loading={printing.at !== null}
                onClick={() => ask('print')}
                aria-keyshortcuts="Control+P"
              >
                {t('packs.print')}
              </Button>
            </>
          )}
        </>
      }
    >
      <div className={styles.desk}>
        <div className={styles.side}>
          <DraftNotice
            resumed={draft.resumed}
            lost={draft.lost}
            onDiscard={() => {
              form.setValues(begun);
              draft.discard();
            }}
          />
          <Tabs value={tab} onChange={setTab} className={styles.tabs}>
            <Tabs.List>
              <Tabs.Tab value="outline">{t('packs.tab.outline')}</Tabs.Tab>
              <Tabs.Tab value="general">{t('packs.tab.general')}</Tabs.Tab>
              {isTemplate ? null : (
                <>
                  <Tabs.Tab value="checks">
                    {t('packs.tab.checks')}
                    {checks === 0 ? null : <span className={styles.count}>{checks}</span>}
                  </Tabs.Tab>
                  <Tabs.Tab value="prints">
                    {t('packs.tab.prints')}
                    {detail.prints.length === 0 ? null : (
                      <span className={styles.count}>{detail.prints.length}</span>
                    )}
                  </Tabs.Tab>
                </>
              )}
            </Tabs.List>
            <Tabs.Panel value="outline" className={styles.panel}>
              <PackOutline
                sections={file.sections}
                ways={detail.ways}
                lang={file.pack.lang}
                errors={rowFaults(errors, 'sections.')}
                onChange={(sections) => form.setFieldValue('sections', sections)}
              />
            </Tabs.Panel>
            <Tabs.Panel value="general" className={styles.panel}>
              <PackParticulars
                pack={file.pack}
                errors={rowFaults(errors, 'pack.')}
                onChange={(pack) => form.setFieldValue('pack', pack)}
              />
            </Tabs.Panel>
            <Tabs.Panel value="checks" className={styles.panel} tabIndex={0}>
              {drawn.data === undefined ? null : <PackChecks drawn={drawn.data} />}
            </Tabs.Panel>
            <Tabs.Panel value="prints" className={styles.panel} tabIndex={0}>
              <PackPrints prints={detail.prints} />
            </Tabs.Panel>
          </Tabs>
        </div>
        <div className={styles.preview}>
          {isTemplate ? (
            <Text p="lg" c="dimmed" size="sm">
              {t('packs.newHint')}
            </Text>
          ) : null}
          {drawn.isError && !isTemplate ? (
            <div className={styles.notice}>
              <FaultAlert fault={drawn.error} onRetry={() => void drawn.refetch()} />
            </div>
          ) : null}
          {fault === null ? null : (
            <div className={styles.notice}>
              <Alert color="red" title={t('packs.previewFailed')} role="alert">
                <Text size="sm">{t('packs.previewFailedHint')}</Text>
                <Text size="xs">{fault.message}</Text>
              </Alert>
            </div>
          )}
          {printing.at !== null ? (
            <div className={styles.working} role="status">
              <Loader size={14} aria-hidden />
              {t('packs.preparing', printing.at)}
              <Button variant="default" size="compact-xs" onClick={printing.cancel}>
                {t('common.cancel')}
              </Button>
            </div>
          ) : drawn.isFetching && !isTemplate ? (
            <div className={styles.working} role="status">
              <Loader size={14} aria-hidden />
              {t('packs.composing')}
            </div>
          ) : null}
          {pages.length === 0 || drawn.isError ? null : (
            <PdfPages pages={pages} lang={asked.pack.lang} regions={regions} />
          )}
        </div>
      </div>
      <CheckBeforePrinting
        drawn={wish === null ? undefined : drawn.data}
        onClose={() => setWish(null)}
        onLook={() => {
          setWish(null);
          setTab('checks');
        }}
        onGoOn={() => {
          if (wish !== null) carryOut(wish);
        }}
      />
    </Page>
  );
}
