import { Button, EmptyState, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftsPanel } from '@/features/drafts/DraftsPanel';
import { EventTasksDue } from '@/features/events/EventTasksDue';
import { FollowUpDialog, type FollowUpSubject } from '@/features/followUps/FollowUpDialog';
import { type FollowUpFilters, narrows, readFilters } from '@/features/followUps/filters';
import { useDeleteFollowUps } from '@/features/followUps/mutations';
import { useFollowUps } from '@/features/followUps/queries';
import { useFollowUpColumns } from '@/features/followUps/useFollowUpColumns';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { useTerms } from '@/shared/terms/useTerms';
import { BulkDelete, DataList, moreOf, NothingFound } from '@/shared/ui/DataList';
import { FilterMenu } from '@/shared/ui/FilterMenu';
import { Page } from '@/shared/ui/Page';

const route = getRouteApi('/follow-ups');
const QUIET_MS = 90;
const NEW: FollowUpSubject = { origin: {}, names: {} };

/** What the address asks to be open: a follow-up that is kept, or the draft of a new one, such as `new/ACTIVITY`. */
function subjectOf(open: string | undefined): FollowUpSubject | null {
  if (open === undefined) return null;
  if (open !== 'new' && !open.startsWith('new/')) return { id: open };
  return { ...NEW, draftKey: `follow_up/${open}` };
}

/** Everything to be followed up, the earliest due first. */
export function FollowUpsView() {
  const { t } = useTranslation();
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useFollowUpColumns();
  const statuses = useTerms('followUpStatus');
  const natures = useTerms('followUpNature');
  const { open, ...shown } = filters;
  const followUps = useFollowUps(shown);
  const remove = useDeleteFollowUps();
  const [adding, setAdding] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState(filters.text ?? '');

  function narrow(next: FollowUpFilters) {
    setChosen(new Set());
    void navigate({ search: readFilters({ ...next }), replace: true });
  }
  const search = useDebouncedCallback((text: string) => narrow({ ...filters, text }), QUIET_MS);
  const clear = () => {
    setTyped('');
    narrow({});
  };
  return (
    <Page
      title={t('followUps.title')}
      actions={
        <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setAdding(true)}>
          {t('followUps.add')}
        </Button>
      }
    >
      {followUps.isError ? (
        <FaultAlert fault={followUps.error} onRetry={() => void followUps.refetch()} />
      ) : null}
      <DraftsPanel of={['follow_up']} />
      <EventTasksDue />
      <DataList
        name="followUps"
        label={t('followUps.list.label')}
        columns={columns}
        rows={followUps.rows}
        rowId={({ file }) => file.followUp.id}
        rowName={({ text }) => text}
        onOpen={({ file }) => narrow({ ...filters, open: file.followUp.id })}
        loading={followUps.isFetching}
        more={moreOf(followUps)}
        selection={{ ids: chosen, onChange: setChosen }}
        filters={
          <>
            <TextInput
              type="search"
              w={260}
              aria-label={t('followUps.list.search')}
              placeholder={t('followUps.list.search')}
              leftSection={<IconSearch size={15} aria-hidden />}
              value={typed}
              onChange={(event) => {
                setTyped(event.currentTarget.value);
                search(event.currentTarget.value);
              }}
            />
            <FilterMenu
              label={t('followUps.field.status')}
              options={statuses.options}
              chosen={filters.statuses ?? []}
              onChange={(next) => narrow({ ...filters, statuses: next })}
            />
            <FilterMenu
              label={t('followUps.field.nature')}
              options={natures.options}
              chosen={filters.natures ?? []}
              onChange={(next) => narrow({ ...filters, natures: next })}
            />
            {narrows(shown) ? (
              <Button variant="subtle" onClick={clear}>
                {t('list.clearFilters')}
              </Button>
            ) : null}
          </>
        }
        bulk={<BulkDelete ids={chosen} remove={remove} onClear={() => setChosen(new Set())} />}
        empty={
          narrows(shown) ? (
            <NothingFound onClear={clear} />
          ) : (
            <EmptyState
              title={t('followUps.list.empty')}
              description={t('followUps.list.emptyHint')}
            >
              <EmptyState.Actions>
                <Button onClick={() => setAdding(true)}>{t('followUps.add')}</Button>
              </EmptyState.Actions>
            </EmptyState>
          )
        }
      />
      <FollowUpDialog
        subject={adding ? NEW : subjectOf(open)}
        onClose={() => (adding ? setAdding(false) : narrow(shown))}
      />
    </Page>
  );
}
