import {
  Anchor,
  EmptyState,
  Group,
  SegmentedControl,
  Stack,
  Table,
  Text,
  Title,
} from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackSubject } from '@/contract';
import { DraftsPanel } from '@/features/drafts/DraftsPanel';
import { useAgreementPicks } from '@/features/agreements/useAgreementPicks';
import { useActivityPicks } from '@/features/followUps/useActivityPicks';
import { useOrganisationPicks } from '@/features/organisations/useOrganisationPicks';
import { type PackChoice, subjectOf } from '@/features/packs/choice';
import { PackBuilder } from '@/features/packs/PackBuilder';
import { useBegunPack, usePacks } from '@/features/packs/queries';
import { RecordPage } from '@/features/records/RecordPage';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';
import { BackTo } from '@/shared/ui/BackTo';
import { Page } from '@/shared/ui/Page';
import { Panel } from '@/shared/ui/Panel';
import { RecordPicker } from '@/shared/ui/RecordPicker';

const route = getRouteApi('/packs');

/** Packs: those that are kept and what a new one is begun for; with an occasion in the address, the pack begun for it. */
export function PacksView() {
  const choice = route.useSearch();
  const subject = subjectOf(choice);
  return subject === null ? (
    <Packs template={choice.template ?? ''} />
  ) : (
    <Begun subject={subject} template={choice.template ?? ''} tab={choice.tab} />
  );
}

interface BegunProps {
  subject: PackSubject;
  template: string;
  /** The tab the address asks for. */
  tab: string | undefined;
}

function Begun({ subject, template, tab }: BegunProps) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const key = `pack/new/${JSON.stringify(subject)}/${template}`;
  const back = <BackTo to="/packs" />;
  // The pack stays on screen until its own page is there: a tab chosen meanwhile is that page's.
  const made = useRef<string | null>(null);
  const goTo = (packId: string, next?: string) =>
    void navigate({
      to: '/packs/$packId',
      params: { packId },
      search: next === undefined ? {} : { tab: next },
      replace: true,
    });
  return (
    <RecordPage query={useBegunPack(subject, template)} title={t('shell.nav.packs')} back={back}>
      {(detail) => (
        <PackBuilder
          key={key}
          detail={detail}
          draftKey={key}
          before={back}
          askedTab={tab}
          onTab={(next) => {
            if (made.current !== null) return goTo(made.current, next);
            void navigate({ search: (now) => ({ ...now, tab: next }), replace: true });
          }}
          onMade={(packId) => {
            made.current = packId;
            goTo(packId);
          }}
        />
      )}
    </RecordPage>
  );
}

const OCCASIONS = ['activity', 'agreement', 'partner'] as const;
type OccasionKind = (typeof OCCASIONS)[number];

function Packs({ template }: { template: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const langs = useTerms('lang');
  const navigate = route.useNavigate();
  const packs = usePacks();
  const [kind, setKind] = useState<OccasionKind>('activity');
  const [wanted, setWanted] = useState(template);
  const activities = useActivityPicks();
  const agreements = useAgreementPicks();
  const organisations = useOrganisationPicks();
  const templates = packs.data?.templates ?? [];
  const rows = packs.data?.rows ?? [];
  const own = templates.filter(({ isOwn }) => isOwn);

  const pickers = {
    activity: {
      family: 'activity',
      label: t('packs.occasion.pickActivity'),
      search: activities.search,
    },
    agreement: {
      family: 'agreement',
      label: t('packs.occasion.pickAgreement'),
      search: agreements.search,
    },
    partner: {
      family: 'organisation',
      label: t('packs.occasion.pickPartner'),
      search: organisations.search,
    },
  } as const;
  const picker = pickers[kind];

  function begin(id: string) {
    const search: PackChoice = { [kind]: id };
    if (wanted !== '') search.template = wanted;
    void navigate({ search });
  }

  return (
    <Page title={t('shell.nav.packs')}>
      <DraftsPanel of={['pack']} />
      <Panel>
        <Title order={2} mb={2}>
          {t('packs.new')}
        </Title>
        <Text size="xs" c="dimmed" mb="sm">
          {t('packs.newHint')}
        </Text>
        <Group align="flex-end" gap="md">
          <SegmentedControl
            aria-label={t('packs.occasion.label')}
            data={OCCASIONS.map((value) => ({ value, label: t(`packs.occasion.${value}`) }))}
            value={kind}
            onChange={(next) => setKind(OCCASIONS.find((each) => each === next) ?? 'activity')}
          />
          <ChoiceSelect
            w={250}
            label={t('packs.template')}
            data={templates.map(({ template: value, name }) => ({ value, label: name }))}
            value={wanted === '' ? (templates[0]?.template ?? null) : wanted}
            onChange={(next) => setWanted(next ?? '')}
          />
          <div style={{ flex: 1, minWidth: 280 }}>
            <RecordPicker
              key={kind}
              kind={picker.family}
              label={picker.label}
              value={null}
              keepsNothing
              search={picker.search}
              onChange={(pick) => {
                if (pick !== null) begin(pick.id);
              }}
            />
          </div>
        </Group>
      </Panel>
      {packs.isError ? (
        <FaultAlert fault={packs.error} onRetry={() => void packs.refetch()} />
      ) : null}
      {packs.isSuccess && rows.length === 0 ? (
        <EmptyState title={t('packs.list.empty')} description={t('packs.list.emptyHint')} />
      ) : null}
      {rows.length === 0 ? null : (
        <Table aria-label={t('packs.list.label')} verticalSpacing="xs" highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('packs.list.name')}</Table.Th>
              <Table.Th>{t('packs.list.occasion')}</Table.Th>
              <Table.Th>{t('packs.list.lang')}</Table.Th>
              <Table.Th>{t('packs.list.prints')}</Table.Th>
              <Table.Th>{t('packs.list.printedOn')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ pack, name, occasion, prints, printedOn }) => (
              <Table.Tr key={pack.id}>
                <Table.Td>
                  <PackAnchor id={pack.id} name={name} />
                </Table.Td>
                <Table.Td>{occasion}</Table.Td>
                <Table.Td>{langs.label(pack.lang)}</Table.Td>
                <Table.Td>{prints}</Table.Td>
                <Table.Td>{prints === 0 ? '' : format.date(printedOn)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {own.length === 0 ? null : (
        <section>
          <Title order={2} mb={6}>
            {t('packs.list.ownTemplates')}
          </Title>
          <Stack gap={4} align="flex-start">
            {own.map(({ template: id, name }) => (
              <PackAnchor key={id} id={id} name={name} />
            ))}
          </Stack>
        </section>
      )}
    </Page>
  );
}

function PackAnchor({ id, name }: { id: string; name: string }) {
  return (
    <Anchor
      size="sm"
      renderRoot={(props) => <Link to="/packs/$packId" params={{ packId: id }} {...props} />}
    >
      {name}
    </Anchor>
  );
}
