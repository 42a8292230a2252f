import { Alert, Anchor, Button, EmptyState, Loader, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgreement, useFewAgreements } from '@/features/agreements/queries';
import { textIn } from '@/features/records/translations/translations';
import { packRequest, readPackChoice } from '@/features/packs/choice';
import { PackForm } from '@/features/packs/PackForm';
import { PdfPages } from '@/features/packs/PdfPages';
import { useOrganisationName } from '@/features/organisations/queries';
import { usePack } from '@/features/packs/queries';
import { usePdf } from '@/features/packs/usePdf';
import { usePrintPdf } from '@/features/packs/usePrintPdf';
import { useSavePack } from '@/features/packs/useSavePack';
import { useLanguage } from '@/i18n/useLanguage';
import { officeToday } from '@/shared/date/partial';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { useReport } from '@/shared/errors/useReport';
import { useFormat } from '@/shared/format/useFormat';
import { useShortcuts } from '@/shared/keys/shortcuts';
import { Page } from '@/shared/ui/Page';
import styles from './PacksView.module.css';

const route = getRouteApi('/packs');
const QUIET_MS = 250;
const NEWEST = 5;
const NO_PAGES: never[] = [];

/** Packs: what is wanted at the left, the pack itself at the right. */
export function PacksView() {
  const { t } = useTranslation();
  const lang = useLanguage();
  const choice = route.useSearch();
  const navigate = route.useNavigate();
  const report = useReport();
  const today = officeToday();
  const agreement = useAgreement(choice.agreement ?? null).data?.file;
  const partnerName = useOrganisationName(choice.partner ?? null);

  const wanted = useMemo(() => packRequest(choice, today, lang), [choice, today, lang]);
  const [request] = useDebouncedValue(wanted, QUIET_MS);
  const pack = usePack(wanted === null ? null : request);
  const { pdf, from, fault } = usePdf(pack.data?.bytes);
  const pages = pdf?.pages ?? NO_PAGES;
  const printing = usePrintPdf(pages, report);
  const save = useSavePack();
  const ready = pack.data !== undefined && !pack.isPlaceholderData && request === wanted;

  /** What is printed is what was chosen last. */
  const printable = ready && pages.length > 0 && from === pack.data?.bytes;
  const print = () => {
    if (printable) printing.start();
  };
  useShortcuts([{ keys: 'mod+p', label: t('packs.printKey'), inFields: true, run: print }]);

  const chosen =
    choice.agreement !== undefined
      ? {
          id: choice.agreement,
          name:
            agreement === undefined
              ? ''
              : textIn(
                  agreement,
                  { subject: agreement.agreement.id, field: 'title', text: agreement.agreement.title },
                  lang,
                ),
        }
      : choice.partner !== undefined
        ? { id: choice.partner, name: partnerName }
        : null;

  return (
    <Page
      title={t('shell.nav.packs')}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconDeviceFloppy size={15} aria-hidden />}
            disabled={!ready}
            loading={save.isPending}
            onClick={() => {
              if (pack.data !== undefined && request !== null) save.mutate({ request, ...pack.data });
            }}
          >
            {t('packs.save')}
          </Button>
          <Button
            leftSection={<IconPrinter size={15} aria-hidden />}
            disabled={!printable}
            loading={printing.page !== null}
            onClick={print}
            aria-keyshortcuts="Control+P"
          >
            {t('packs.print')}
          </Button>
        </>
      }
    >
      <div className={styles.desk}>
        <PackForm
          choice={choice}
          chosen={chosen}
          today={today}
          screenLang={lang}
          onChange={(next) => void navigate({ search: readPackChoice({ ...next }), replace: true })}
        />
        <div className={styles.preview}>
          {pack.isError ? (
            <div className={styles.notice}>
              <FaultAlert fault={pack.error} onRetry={() => void pack.refetch()} />
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
          {printing.page === null ? (
            pack.isFetching ? (
              <div className={styles.working} role="status">
                <Loader size={14} aria-hidden />
                {t('packs.composing')}
              </div>
            ) : null
          ) : (
            <div className={styles.working} role="status">
              <Loader size={14} aria-hidden />
              {t('packs.preparing', { page: printing.page, pages: pages.length })}
              <Button variant="default" size="compact-xs" onClick={printing.cancel}>
                {t('common.cancel')}
              </Button>
            </div>
          )}
          {chosen === null ? <ChooseFirst /> : null}
          {pages.length === 0 || pack.isError ? null : (
            <PdfPages pages={pages} lang={request?.lang ?? lang} />
          )}
        </div>
      </div>
    </Page>
  );
}

/** What belongs here, and the first step. */
function ChooseFirst() {
  const { t } = useTranslation();
  const format = useFormat();
  const newest = useFewAgreements({}, NEWEST).data?.rows ?? [];
  return (
    <div className={styles.first}>
      <EmptyState title={t('packs.chooseFirst')} description={t('packs.chooseFirstHint')} />
      {newest.length === 0 ? null : (
        <div className={styles.newest}>
          <Title order={2} fz={14} mb={6}>
            {t('packs.newest')}
          </Title>
          <Stack gap={6}>
            {newest.map(({ agreement, title }) => (
              <Text key={agreement.id} size="sm">
                <Anchor
                  size="sm"
                  renderRoot={(props) => <Link to="/packs" search={{ agreement: agreement.id }} {...props} />}
                >
                  {title}
                </Anchor>
                {' · '}
                {format.date(agreement.signedOn)}
              </Text>
            ))}
          </Stack>
        </div>
      )}
    </div>
  );
}
