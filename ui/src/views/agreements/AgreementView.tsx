import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import { IconDots, IconPrinter, IconTrash } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordPage } from '@/features/records/RecordPage';
import { useRecordTab } from '@/features/records/recordTab';
import { BackTo } from '@/shared/ui/BackTo';
import { newAgreementFile } from '@/features/agreements/agreementFile';
import { AgreementEditor } from '@/features/agreements/editor/AgreementEditor';
import { AGREEMENT_TABS, type AgreementTab } from '@/features/agreements/editor/form';
import { useDeleteAgreements } from '@/features/agreements/mutations';
import { AgreementOverview } from '@/features/agreements/overview/AgreementOverview';
import { useAgreement } from '@/features/agreements/queries';
import { NoticeBadge } from '@/features/agreements/NoticeBadge';
import { StandingBadge } from '@/features/agreements/StandingBadge';
import { textIn } from '@/features/records/translations/translations';
import type { Names } from '@/features/records/names';
import { useLanguage } from '@/i18n/useLanguage';
import { useShortcuts } from '@/shared/keys/shortcuts';
import { Page } from '@/shared/ui/Page';

const route = getRouteApi('/agreements/$agreementId');

/** One agreement, or under `new` one to be entered. */
export function AgreementView() {
  const { agreementId } = route.useParams();
  return agreementId === 'new' ? (
    <NewAgreement />
  ) : (
    <KeptAgreement key={agreementId} id={agreementId} />
  );
}

function NewAgreement() {
  const { t } = useTranslation();
  const lang = useLanguage();
  const navigate = useNavigate();
  const { amends } = route.useSearch();
  const amended = useAgreement(amends ?? null);
  const [tab, setTab] = useState<AgreementTab>('general');
  const [initial] = useState(() => newAgreementFile(lang, amends ?? null));
  const agreement = amended.data?.file.agreement;
  // An amendment's form names the agreement it amends; without its name there is nothing to show yet.
  if (amends !== undefined && agreement === undefined && !amended.isError) {
    return <Page title={t('common.loading')}>{null}</Page>;
  }
  const names: Names =
    agreement === undefined
      ? {}
      : { [agreement.id]: { table: 'agreement', text: agreement.title, short: '' } };
  return (
    <Page title={t('agreements.newTitle')} before={<BackTo to="/agreements" />}>
      <AgreementEditor
        loaded={null}
        initial={initial}
        names={names}
        overview={null}
        tab={tab}
        onTab={setTab}
        onSaved={(id) =>
          void navigate({
            to: '/agreements/$agreementId',
            params: { agreementId: id },
            replace: true,
          })
        }
      />
    </Page>
  );
}

function KeptAgreement({ id }: { id: string }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const navigate = useNavigate();
  const [tab, setTab] = useRecordTab(AGREEMENT_TABS, 'overview', route.useSearch().tab);
  const detail = useAgreement(id);
  const remove = useDeleteAgreements();
  const print = () => void navigate({ to: '/packs', search: { agreement: id } });
  useShortcuts([{ keys: 'mod+p', label: t('agreements.printKey'), inFields: true, run: print }]);

  return (
    <RecordPage
      query={detail}
      title={t('shell.nav.agreements')}
      back={<BackTo to="/agreements" />}
      gone={t('agreements.gone')}
    >
      {(data) => {
        const { file, names, standing } = data;
        const { agreement } = file;
        return (
          <Page
            title={textIn(file, { subject: id, field: 'title', text: agreement.title }, lang)}
            before={<BackTo to="/agreements" />}
            aside={
              <Group gap={6}>
                <NoticeBadge standing={standing} />
                <StandingBadge status={standing.status} />
              </Group>
            }
            actions={
              <>
                <Button
                  variant="default"
                  leftSection={<IconPrinter size={15} aria-hidden />}
                  onClick={print}
                  aria-keyshortcuts="Control+P"
                >
                  {t('agreements.print')}
                </Button>
                <Menu position="bottom-end">
                  <Menu.Target>
                    <ActionIcon aria-label={t('common.more')}>
                      <IconDots size={18} />
                    </ActionIcon>
                  </Menu.Target>
                  <Menu.Dropdown>
                    <Menu.Item
                      color="red"
                      leftSection={<IconTrash size={15} aria-hidden />}
                      onClick={() =>
                        void navigate({ to: '/agreements' }).then(() => remove.mutate([id]))
                      }
                    >
                      {t('agreements.remove')}
                    </Menu.Item>
                  </Menu.Dropdown>
                </Menu>
              </>
            }
          >
            <AgreementEditor
              loaded={file}
              initial={file}
              names={names}
              overview={
                <AgreementOverview detail={data} onEnterCommitments={() => setTab('commitments')} />
              }
              tab={tab}
              onTab={setTab}
              onSaved={() => undefined}
            />
          </Page>
        );
      }}
    </RecordPage>
  );
}
