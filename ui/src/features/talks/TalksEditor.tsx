import { SimpleGrid, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StatusField } from '@/features/activities/editor/StatusField';
import { useSheetForm } from '@/features/activities/editor/useSheetForm';
import type { TalksDetail, TalksSheet } from '@/contract';
import { GiftsBefore } from '@/features/delegations/GiftsBefore';
import { useAgreementPicks } from '@/features/agreements/useAgreementPicks';
import { useAgreement } from '@/features/agreements/queries';
import { FollowUpsSheet } from '@/features/followUps/FollowUpsSheet';
import { PartyRows } from '@/features/participants/PartyRows';
import { PeopleSheet } from '@/features/participants/PeopleSheet';
import { UnsidedPeople } from '@/features/participants/UnsidedPeople';
import { type Names, NamesProvider, useNames } from '@/features/records/names';
import { RecordEditor } from '@/features/records/RecordEditor';
import { rowFaults } from '@/shared/errors/rowFaults';
import { useTerms } from '@/shared/terms/useTerms';
import { PartialDateInput } from '@/shared/ui/PartialDateInput';
import { RecordPicker } from '@/shared/ui/RecordPicker';
import { SheetSection } from '@/shared/ui/SheetSection';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';
import { LastMeetingPanel } from './LastMeetingPanel';
import { useSaveTalks } from './mutations';
import { PointsSheet } from './PointsSheet';
import { asSaved, newConclusion, newPoint, withRoom, type MeetingsBefore } from './talksSheet';

export type TalksTab = 'prepare' | 'participants' | 'after' | 'history';

interface TalksEditorProps {
  /** As kept; null for talks not yet kept. */
  loaded: TalksSheet | null;
  /** What the form begins as. */
  start: TalksSheet;
  before: MeetingsBefore;
  /** Gifts of other occasions to and from those who meet. */
  giftsBefore: TalksDetail['giftsBefore'];
  names: Names;
  tab: TalksTab;
  onTab: (tab: TalksTab) => void;
  /** Told the activity once new talks are kept. */
  onMade: (id: string) => void;
}

/** Talks before and after: points, both sides by rank, what was said, conclusions. Saved as one change. */
export function TalksEditor(props: TalksEditorProps) {
  const { t } = useTranslation();
  return (
    <NamesProvider known={props.names} missing={t('picker.missing')}>
      <Editor {...props} />
    </NamesProvider>
  );
}

function Editor({ loaded, start, before, giftsBefore, tab, onTab, onMade }: TalksEditorProps) {
  const { t } = useTranslation();
  const { pickOf, learn } = useNames();
  const sides = useTerms('side');
  const agreements = useAgreementPicks();
  const save = useSaveTalks();
  const { form, draft, dirty, submit, revert, status } = useSheetForm<TalksSheet>({
    loaded,
    start,
    prepare: withRoom,
    draftKey: `talks/${loaded === null ? 'new' : loaded.file.activity.id}`,
    save,
    asSaved,
    onIncomplete: () => onTab('prepare'),
    onFaults: (paths) => {
      if (paths.some((path) => path.startsWith('conclusions'))) onTab('after');
    },
    onMade,
  });

  const { file, conclusions } = form.values;
  const { activity, parties, people, points } = file;
  const commitments = useAgreement(activity.agreement).data?.commitments ?? [];

  const text = (field: 'room' | 'seating' | 'tactics' | 'said') =>
    form.getInputProps(`file.talks.0.${field}`);

  return (
    <RecordEditor<TalksTab>
      tab={tab}
      onTab={onTab}
      historyOf={loaded === null ? null : activity.id}
      draft={draft}
      dirty={dirty}
      saving={save.isPending}
      fault={save.error}
      onSubmit={submit}
      onRevert={revert}
      tabs={[
        {
          name: 'prepare',
          label: t('talks.tab.prepare'),
          count: points.length,
          panel: (
            <Stack gap="md">
              <SimpleGrid cols={3} spacing="sm" verticalSpacing="sm">
                <TextInput
                  withAsterisk
                  lang={activity.lang}
                  label={t('activity.field.title')}
                  {...form.getInputProps('file.activity.title')}
                />
                <PartialDateInput
                  label={t('activity.field.startsOn')}
                  value={activity.startsOn}
                  onChange={(startsOn) => form.setFieldValue('file.activity.startsOn', startsOn)}
                />
                <StatusField
                  file={file}
                  choice={status}
                  conclusions={conclusions.length > 0}
                  error={form.errors['file.activity.status']}
                  onChange={(next) => form.setFieldValue('file.activity.status', next)}
                />
                <TextInput
                  lang={activity.lang}
                  label={t('activity.field.place')}
                  {...form.getInputProps('file.activity.place')}
                />
                <TextInput label={t('talks.field.room')} {...text('room')} />
                <ChoiceSelect
                  label={t('activity.field.hostingSide')}
                  data={sides.options}
                  value={activity.hostingSide}
                  onChange={(side) => form.setFieldValue('file.activity.hostingSide', side)}
                />
              </SimpleGrid>
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
              <LastMeetingPanel before={before} />
              <SheetSection
                title={t('talks.points')}
                hint={t('talks.pointsHint')}
                adder={{
                  label: t('talks.addPoint'),
                  add: () => form.insertListItem('file.points', newPoint(activity.id)),
                }}
              >
                <PointsSheet
                  activity={activity.id}
                  lang={activity.lang}
                  points={points}
                  onChange={(next) => form.setFieldValue('file.points', next)}
                  errors={rowFaults(form.errors, 'file.points.')}
                />
              </SheetSection>
              <Textarea
                autosize
                minRows={2}
                lang={activity.lang}
                label={t('talks.field.seating')}
                {...text('seating')}
              />
              <Textarea
                autosize
                minRows={3}
                lang={activity.lang}
                label={t('talks.field.tactics')}
                description={t('talks.tacticsHint')}
                {...text('tactics')}
              />
            </Stack>
          ),
        },
        {
          name: 'participants',
          label: t('talks.tab.participants'),
          count: people.length,
          panel: (
            <Stack gap="lg">
              <section>
                <Title order={2} mb={4}>
                  {t('activity.field.parties')}
                </Title>
                <PartyRows
                  activity={activity.id}
                  parties={parties}
                  onChange={(next) => form.setFieldValue('file.parties', next)}
                  added={ROLES}
                  otherwise="partner"
                />
              </section>
              {(['us', 'partner'] as const).map((side) => (
                <section key={side}>
                  <Title order={2} mb={4}>
                    {t(`talks.side.${side}`)}
                  </Title>
                  <PeopleSheet
                    label={t(`talks.side.${side}`)}
                    activity={activity.id}
                    side={side}
                    people={people}
                    onChange={(next) => form.setFieldValue('file.people', next)}
                    errors={rowFaults(form.errors, 'file.people.')}
                    organisations={parties
                      .filter((party) => party.side === side)
                      .map(({ organisation }) => organisation)}
                  />
                </section>
              ))}
              <UnsidedPeople
                people={people}
                onChange={(next) => form.setFieldValue('file.people', next)}
              />
              {giftsBefore.length === 0 ? null : (
                <SheetSection title={t('delegations.giftsBefore')}>
                  <GiftsBefore gifts={giftsBefore} />
                </SheetSection>
              )}
            </Stack>
          ),
        },
        {
          name: 'after',
          label: t('talks.tab.after'),
          count: conclusions.length,
          panel: (
            <Stack gap="md">
              <Textarea
                autosize
                minRows={6}
                lang={activity.lang}
                label={t('talks.field.said')}
                {...text('said')}
              />
              <SheetSection
                title={t('talks.conclusions')}
                hint={t('talks.conclusionsHint')}
                adder={{
                  label: t('talks.addConclusion'),
                  add: () => form.insertListItem('conclusions', newConclusion(activity.lang)),
                }}
              >
                <FollowUpsSheet
                  label={t('talks.conclusions')}
                  header={t('talks.field.conclusion')}
                  lang={activity.lang}
                  rows={conclusions}
                  onChange={(next) => form.setFieldValue('conclusions', next)}
                  blank={() => newConclusion(activity.lang)}
                  commitments={commitments}
                  errors={rowFaults(form.errors, 'conclusions.')}
                />
              </SheetSection>
              <Textarea
                autosize
                minRows={2}
                lang={activity.lang}
                label={t('activity.field.outcome')}
                {...form.getInputProps('file.activity.outcome')}
              />
            </Stack>
          ),
        },
      ]}
    />
  );
}

/** What an organisation added to talks is taken to do. */
const ROLES = { us: 'participant', partner: 'counterpart', unknown: 'counterpart' } as const;
