import { Checkbox, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusField } from '@/features/activities/editor/StatusField';
import { useSheetForm } from '@/features/activities/editor/useSheetForm';
import type { DelegationDetail, DelegationSheet } from '@/contract';
import { CostRows } from '@/features/activities/CostRows';
import { useAgreement } from '@/features/agreements/queries';
import { useAgreementPicks } from '@/features/agreements/useAgreementPicks';
import { FollowUpsSheet } from '@/features/followUps/FollowUpsSheet';
import { PartyRows } from '@/features/participants/PartyRows';
import { PeopleSheet } from '@/features/participants/PeopleSheet';
import { UnsidedPeople } from '@/features/participants/UnsidedPeople';
import { byRank } from '@/features/participants/rank';
import { type Names, NamesProvider, useNames } from '@/features/records/names';
import { RecordEditor } from '@/features/records/RecordEditor';
import { officeToday } from '@/shared/date/partial';
import { DateChecks } from '@/features/programme/DateChecks';
import { rowFaults } from '@/shared/errors/rowFaults';
import { useTerms } from '@/shared/terms/useTerms';
import { PartialDateInput } from '@/shared/ui/PartialDateInput';
import { RecordPicker } from '@/shared/ui/RecordPicker';
import { SheetSection } from '@/shared/ui/SheetSection';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';
import { CountriesField } from './CountriesField';
import {
  asSaved,
  newException,
  newGift,
  newLeg,
  newPromise,
  newStep,
  travellingSide,
  withDelegation,
} from './delegationSheet';
import { ExceptionsSheet } from './ExceptionsSheet';
import { GiftsBefore } from './GiftsBefore';
import { GiftsSheet } from './GiftsSheet';
import { Hints } from './Hints';
import { JourneySheet } from './JourneySheet';
import { LegsSheet } from './LegsSheet';
import { useSaveDelegation } from './mutations';
import { ProgrammeGrid } from './ProgrammeGrid';
import { nextStage, StepsSheet } from './StepsSheet';
import { TravelPapers } from './TravelPapers';
import { type DelegationTab, delegationTabOf, delegationTabOfFaults } from './tabs';

interface DelegationEditorProps {
  /** As kept; null for one not yet kept. */
  loaded: DelegationSheet | null;
  /** What the form begins as. */
  start: DelegationSheet;
  told: Pick<DelegationDetail, 'hints' | 'giftsBefore' | 'dates'>;
  names: Names;
  tab: DelegationTab;
  onTab: (tab: DelegationTab) => void;
  /** Told the activity once a new delegation is kept. */
  onMade: (id: string) => void;
}

/** A delegation from the proposal to the report: decision, members, programme, gifts, what the rules say, results. Saved as one change. */
export function DelegationEditor(props: DelegationEditorProps) {
  const { t } = useTranslation();
  return (
    <NamesProvider known={props.names} missing={t('picker.missing')}>
      <Editor {...props} />
    </NamesProvider>
  );
}

function Editor({ loaded, start, told, tab, onTab, onMade }: DelegationEditorProps) {
  const { t } = useTranslation();
  const { pickOf, learn } = useNames();
  const [calendar, setCalendar] = useState(true);
  const kinds = useTerms('activityKind');
  const purposes = useTerms('delegationPurpose');
  const classes = useTerms('guestClass');
  const plans = useTerms('planStanding');
  const agreements = useAgreementPicks();
  const save = useSaveDelegation();
  const { form, draft, dirty, submit, revert, status } = useSheetForm<DelegationSheet>({
    loaded,
    start,
    prepare: withDelegation,
    draftKey: `delegation/${loaded === null ? `new/${start.file.activity.kind}` : loaded.file.activity.id}`,
    save,
    asSaved,
    onIncomplete: () => onTab('general'),
    onFaults: (paths) => {
      const at = delegationTabOfFaults(paths);
      if (at !== undefined) onTab(at);
    },
    onMade,
  });

  const { file, promises } = form.values;
  const { activity, parties, people, legs, gifts, steps, exceptions, members, countries } = file;
  const side = travellingSide(activity.kind);
  const commitments = useAgreement(activity.agreement).data?.commitments ?? [];
  const travellers = byRank(people, side);
  const isReporters = file.delegations[0]?.purposeKind === 'reporters';
  const kindOptions = kinds.options.filter(
    ({ value }) =>
      value === 'delegation_out' || value === 'delegation_in' || value === activity.kind,
  );

  const text = (
    field:
      | 'purpose'
      | 'decisionNumber'
      | 'decidedBy'
      | 'pressLicence'
      | 'reportNumber'
      | 'results'
      | 'proposals',
  ) => form.getInputProps(`file.delegations.0.${field}`);
  const date = (field: 'decidedOn' | 'licenceAppliedOn' | 'licenceIssuedOn') => ({
    label: t(`delegations.field.${field}`),
    value: file.delegations[0]?.[field] ?? 'unknown',
    onChange: (next: string) =>
      form.setFieldValue(`file.delegations.0.${field}`, next || 'unknown'),
  });
  const blankLeg = () => newLeg(activity.id, legs.at(-1), activity.kind === 'delegation_in');
  const named = (ids: readonly string[]) =>
    [...new Set(ids)].map((id) => ({ id, name: pickOf(id)?.name ?? '' }));

  return (
    <RecordEditor<DelegationTab>
      tab={tab}
      onTab={onTab}
      historyOf={loaded === null ? null : activity.id}
      draft={draft}
      dirty={dirty}
      saving={save.isPending}
      fault={save.error}
      notice={
        loaded === null ? null : (
          <DateChecks
            activity={loaded.file.activity}
            check={told.dates}
            dirty={dirty}
            onPlace={(path) => onTab(delegationTabOf(path))}
          />
        )
      }
      onSubmit={submit}
      onRevert={revert}
      tabs={[
        {
          name: 'general',
          label: t('delegations.tab.general'),
          panel: (
            <Stack gap="md">
              <TextInput
                withAsterisk
                lang={activity.lang}
                label={t('delegations.field.title')}
                {...form.getInputProps('file.activity.title')}
              />
              <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm" verticalSpacing="sm">
                <ChoiceSelect
                  label={t('delegations.field.kind')}
                  data={kindOptions}
                  value={activity.kind}
                  onChange={(kind) => form.setFieldValue('file.activity.kind', kind)}
                />
                <ChoiceSelect
                  label={t('delegations.field.purposeKind')}
                  data={purposes.options}
                  value={file.delegations[0]?.purposeKind ?? 'unknown'}
                  onChange={(kind) => form.setFieldValue('file.delegations.0.purposeKind', kind)}
                />
                <PartialDateInput
                  label={t('delegations.field.startsOn')}
                  value={activity.startsOn}
                  onChange={(day) => form.setFieldValue('file.activity.startsOn', day || 'unknown')}
                />
                <PartialDateInput
                  label={t('delegations.field.endsOn')}
                  value={activity.endsOn}
                  error={form.errors['file.activity.endsOn']}
                  onChange={(day) => form.setFieldValue('file.activity.endsOn', day || 'unknown')}
                />
                <CountriesField
                  activity={activity.id}
                  countries={countries}
                  onChange={(next) => form.setFieldValue('file.countries', next)}
                />
                <TextInput
                  lang={activity.lang}
                  label={t('activity.field.place')}
                  {...form.getInputProps('file.activity.place')}
                />
                <ChoiceSelect
                  label={t('delegations.field.guestClass')}
                  data={classes.options}
                  value={file.delegations[0]?.guestClass ?? 'unknown'}
                  onChange={(next) => form.setFieldValue('file.delegations.0.guestClass', next)}
                />
                <StatusField
                  file={file}
                  choice={status}
                  conclusions={promises.length > 0}
                  error={form.errors['file.activity.status']}
                  onChange={(next) => form.setFieldValue('file.activity.status', next)}
                />
                <TextInput
                  label={t('delegations.field.decisionNumber')}
                  {...text('decisionNumber')}
                />
                <PartialDateInput {...date('decidedOn')} />
                <TextInput label={t('delegations.field.decidedBy')} {...text('decidedBy')} />
                <ChoiceSelect
                  label={t('delegations.field.plan')}
                  data={plans.options}
                  value={file.delegations[0]?.plan ?? 'unknown'}
                  onChange={(plan) => form.setFieldValue('file.delegations.0.plan', plan)}
                />
                {isReporters ? (
                  <>
                    <TextInput
                      label={t('delegations.field.pressLicence')}
                      {...text('pressLicence')}
                    />
                    <PartialDateInput {...date('licenceAppliedOn')} />
                    <PartialDateInput {...date('licenceIssuedOn')} />
                  </>
                ) : null}
              </SimpleGrid>
              <Textarea
                autosize
                minRows={2}
                lang={activity.lang}
                label={t('delegations.field.purpose')}
                {...text('purpose')}
              />
              <RecordPicker
                kind="agreement"
                label={t('activity.field.agreement')}
                value={pickOf(activity.agreement)}
                search={agreements.search}
                onChange={(pick) => {
                  if (pick !== null) learn(pick);
                  form.setFieldValue('file.activity.agreement', pick?.id ?? null);
                }}
              />
              <SheetSection title={t('activity.field.parties')} hint={t('delegations.partiesHint')}>
                <PartyRows
                  activity={activity.id}
                  parties={parties}
                  onChange={(next) => form.setFieldValue('file.parties', next)}
                  added={activity.kind === 'delegation_in' ? PARTNER_VISITING : PARTNER_HOSTING}
                  otherwise="partner"
                />
              </SheetSection>
            </Stack>
          ),
        },
        {
          name: 'members',
          label: t('delegations.tab.members'),
          count: travellers.length,
          panel: (
            <Stack gap="lg">
              {([side, side === 'us' ? 'partner' : 'us'] as const).map((each) => {
                const title = each === side ? t('delegations.members') : t('delegations.receivers');
                return (
                  <SheetSection
                    key={each}
                    title={title}
                    hint={
                      each === side ? t('delegations.membersHint') : t('delegations.receiversHint')
                    }
                  >
                    <PeopleSheet
                      label={title}
                      activity={activity.id}
                      side={each}
                      people={people}
                      onChange={(next) => form.setFieldValue('file.people', next)}
                      errors={rowFaults(form.errors, 'file.people.')}
                      organisations={parties
                        .filter((party) => party.side === each)
                        .map(({ organisation }) => organisation)}
                    />
                  </SheetSection>
                );
              })}
              <UnsidedPeople
                people={people}
                onChange={(next) => form.setFieldValue('file.people', next)}
              />
              <SheetSection title={t('delegations.journeys')} hint={t('delegations.journeysHint')}>
                <JourneySheet
                  activity={activity.id}
                  travellers={travellers}
                  members={members}
                  onChange={(next) => form.setFieldValue('file.members', next)}
                />
              </SheetSection>
              <SheetSection
                title={t('delegations.papers.title')}
                hint={t('delegations.papers.titleHint')}
              >
                <TravelPapers people={travellers.map(({ person }) => person)} />
              </SheetSection>
            </Stack>
          ),
        },
        {
          name: 'programme',
          label: t('delegations.tab.programme'),
          count: legs.length,
          panel: (
            <Stack gap="lg">
              <SheetSection
                title={t('delegations.programme')}
                hint={t('delegations.programmeHint')}
                adder={{
                  label: t('delegations.addLeg'),
                  add: () => form.insertListItem('file.legs', blankLeg()),
                }}
              >
                <LegsSheet
                  lang={activity.lang}
                  legs={legs}
                  onChange={(next) => form.setFieldValue('file.legs', next)}
                  blank={blankLeg}
                  errors={rowFaults(form.errors, 'file.legs.')}
                />
              </SheetSection>
              <Checkbox
                label={t('delegations.showCalendar')}
                checked={calendar}
                onChange={(event) => setCalendar(event.currentTarget.checked)}
              />
              {calendar ? <ProgrammeGrid legs={legs} /> : null}
            </Stack>
          ),
        },
        {
          name: 'means',
          label: t('delegations.tab.means'),
          count: file.costs.length + gifts.length,
          panel: (
            <Stack gap="lg">
              <SheetSection title={t('delegations.funding')} hint={t('delegations.fundingHint')}>
                <CostRows
                  activity={activity.id}
                  costs={file.costs}
                  onChange={(next) => form.setFieldValue('file.costs', next)}
                  errors={rowFaults(form.errors, 'file.costs.')}
                />
              </SheetSection>
              <SheetSection
                title={t('delegations.gifts')}
                hint={t('delegations.giftsHint')}
                adder={{
                  label: t('delegations.addGift'),
                  add: () => form.insertListItem('file.gifts', newGift(activity.id)),
                }}
              >
                <GiftsSheet
                  activity={activity.id}
                  gifts={gifts}
                  onChange={(next) => form.setFieldValue('file.gifts', next)}
                  people={people.map(({ person, postAsAt }) => ({
                    id: person,
                    name: pickOf(person)?.name ?? '',
                    detail: postAsAt,
                  }))}
                  organisations={named(parties.map(({ organisation }) => organisation))}
                  errors={rowFaults(form.errors, 'file.gifts.')}
                />
              </SheetSection>
              <SheetSection title={t('delegations.giftsBefore')}>
                <GiftsBefore gifts={told.giftsBefore} />
              </SheetSection>
            </Stack>
          ),
        },
        {
          name: 'progress',
          label: t('delegations.tab.progress'),
          count: told.hints.filter(
            ({ standing, exception }) => standing !== 'reference' && exception === '',
          ).length,
          panel: (
            <Stack gap="lg">
              <SheetSection
                title={t('delegations.steps')}
                hint={t('delegations.stepsHint')}
                adder={{
                  label: t('delegations.addStep'),
                  add: () =>
                    form.insertListItem(
                      'file.steps',
                      newStep(activity.id, nextStage(steps), officeToday()),
                    ),
                }}
              >
                <StepsSheet
                  activity={activity.id}
                  steps={steps}
                  onChange={(next) => form.setFieldValue('file.steps', next)}
                  errors={rowFaults(form.errors, 'file.steps.')}
                />
              </SheetSection>
              <SheetSection title={t('delegations.hints')} hint={t('delegations.hintsHint')}>
                <Hints
                  hints={told.hints}
                  onExcept={(subject) => {
                    if (exceptions.some((each) => each.about === subject)) return;
                    form.insertListItem(
                      'file.exceptions',
                      newException(activity.id, subject, officeToday()),
                    );
                  }}
                />
              </SheetSection>
              {exceptions.length === 0 ? null : (
                <SheetSection title={t('delegations.exceptions')}>
                  <ExceptionsSheet
                    exceptions={exceptions}
                    onChange={(next) => form.setFieldValue('file.exceptions', next)}
                    errors={rowFaults(form.errors, 'file.exceptions.')}
                  />
                </SheetSection>
              )}
            </Stack>
          ),
        },
        {
          name: 'report',
          label: t('delegations.tab.report'),
          count: promises.length,
          panel: (
            <Stack gap="md">
              <SimpleGrid cols={{ base: 1, md: 3 }}>
                <TextInput
                  label={t('delegations.field.reportNumber')}
                  description={t('delegations.reportNumberHint')}
                  {...text('reportNumber')}
                />
              </SimpleGrid>
              <Textarea
                autosize
                minRows={6}
                lang={activity.lang}
                label={t('delegations.field.results')}
                description={t('delegations.resultsHint')}
                {...text('results')}
              />
              <SheetSection
                title={t('delegations.promises')}
                hint={t('delegations.promisesHint')}
                adder={{
                  label: t('delegations.addPromise'),
                  add: () => form.insertListItem('promises', newPromise(activity.lang)),
                }}
              >
                <FollowUpsSheet
                  label={t('delegations.promises')}
                  header={t('delegations.promise')}
                  lang={activity.lang}
                  rows={promises}
                  onChange={(next) => form.setFieldValue('promises', next)}
                  blank={() => newPromise(activity.lang)}
                  commitments={commitments}
                  errors={rowFaults(form.errors, 'promises.')}
                />
              </SheetSection>
              <Textarea
                autosize
                minRows={3}
                lang={activity.lang}
                label={t('delegations.field.proposals')}
                {...text('proposals')}
              />
            </Stack>
          ),
        },
      ]}
    />
  );
}

/** What an organisation added is taken to be: a partner of an incoming delegation visits, of an outgoing one hosts; ours the other way round. */
const PARTNER_VISITING = { us: 'host', partner: 'counterpart', unknown: 'counterpart' } as const;
const PARTNER_HOSTING = { us: 'participant', partner: 'host', unknown: 'host' } as const;
