import { SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ActivityFile, EventDetail, GuestCount } from '@/contract';
import { CostsTab } from '@/features/activities/editor/CostsTab';
import { EvidenceTab } from '@/features/activities/editor/EvidenceTab';
import type { StatusTabProps } from '@/features/activities/editor/form';
import { OccasionFields } from '@/features/activities/editor/OccasionFields';
import { RowsSheet } from '@/features/activities/editor/RowsSheet';
import { useFileForm } from '@/features/activities/editor/useFileForm';
import { FollowUpsOfActivity } from '@/features/followUps/FollowUpsOfActivity';
import { DateChecks } from '@/features/programme/DateChecks';
import { NamesProvider, useNames } from '@/features/records/names';
import { RecordEditor } from '@/features/records/RecordEditor';
import { useFormat } from '@/shared/format/useFormat';
import { CountInput } from '@/shared/ui/CountInput';
import { asSaved, blanks, EVENT_KINDS, prepare } from './eventFile';
import { useSaveEvent } from './mutations';
import { useEventColumns } from './sheets';
import { type EventTab, eventTabOf } from './tabs';

interface EventEditorProps {
  /** As kept; null for an event not yet kept. */
  detail: EventDetail | null;
  /** What the form begins as. */
  start: ActivityFile;
  tab: EventTab;
  onTab: (tab: EventTab) => void;
  /** Told the activity once a new event is kept. */
  onMade?: (id: string) => void;
}

/** An event from the first note to the report; everything typed is saved as one change. */
export function EventEditor(props: EventEditorProps) {
  const { t } = useTranslation();
  return (
    <NamesProvider known={props.detail?.names ?? {}} missing={t('picker.missing')}>
      <Editor {...props} />
    </NamesProvider>
  );
}

function Editor({ detail, start, tab, onTab, onMade }: EventEditorProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const save = useSaveEvent();
  const loaded = detail?.file ?? null;
  const { form, draft, dirty, submit, revert, status } = useFileForm({
    loaded,
    start,
    prepare,
    draftKey: `event/${loaded === null ? 'new' : loaded.activity.id}`,
    save,
    asSaved,
    onFault: (path) => onTab(eventTabOf(path)),
    ...(onMade === undefined ? {} : { onMade }),
  });
  const standing = detail?.standing ?? null;
  const file = form.values;
  const { id, lang } = file.activity;
  const columns = useEventColumns(lang, standing);
  const late = (standing?.tasks ?? [])
    .filter(({ timing }) => timing === 'late')
    .map(({ task, due }) => {
      const text = detail?.file.eventTasks.find(({ id }) => id === task)?.text ?? '';
      return `${text} (${format.date(due)})`;
    });
  const counted = ({ sum, uncounted }: GuestCount) => {
    if (sum === null) return t('common.unknown');
    return uncounted.length === 0
      ? format.number(sum)
      : t('events.hint.partial', { sum: format.number(sum), count: uncounted.length });
  };

  return (
    <RecordEditor<EventTab>
      tab={tab}
      onTab={onTab}
      historyOf={loaded === null ? null : loaded.activity.id}
      draft={draft}
      dirty={dirty}
      saving={save.isPending}
      fault={save.error}
      notice={
        detail === null ? null : (
          <DateChecks
            activity={detail.file.activity}
            check={detail.dates}
            dirty={dirty}
            onPlace={(path) => onTab(eventTabOf(path))}
          />
        )
      }
      onSubmit={submit}
      onRevert={revert}
      tabs={[
        {
          name: 'general',
          label: t('events.tab.general'),
          panel: <GeneralTab form={form} status={status} />,
        },
        {
          name: 'programme',
          label: t('events.tab.programme'),
          count: file.eventItems.length,
          panel: (
            <RowsSheet
              form={form}
              list="eventItems"
              label={t('events.tab.programme')}
              hint={t('events.hint.programme')}
              columns={columns.eventItems}
              blank={() => blanks.eventItems(id, file.eventItems.at(-1))}
              add={t('events.addItem')}
            />
          ),
        },
        {
          name: 'tasks',
          label: t('events.tab.tasks'),
          count: file.eventTasks.length,
          panel: (
            <>
              {late.length === 0 ? null : (
                <Text size="sm" c="red.9" mb={4}>
                  {t('events.late', { count: late.length, tasks: late.join('; ') })}
                </Text>
              )}
              <RowsSheet
                form={form}
                list="eventTasks"
                label={t('events.tab.tasks')}
                hint={t('events.hint.tasks')}
                columns={columns.eventTasks}
                blank={() => blanks.eventTasks(id)}
                add={t('events.addTask')}
              />
            </>
          ),
        },
        {
          name: 'booths',
          label: t('events.tab.booths'),
          count: file.booths.length,
          panel: (
            <RowsSheet
              form={form}
              list="booths"
              label={t('events.tab.booths')}
              columns={columns.booths}
              blank={() => blanks.booths(id)}
              add={t('events.addBooth')}
            />
          ),
        },
        {
          name: 'items',
          label: t('events.tab.items'),
          count: file.lentItems.length,
          panel: (
            <RowsSheet
              form={form}
              list="lentItems"
              label={t('events.tab.items')}
              hint={t('events.hint.items')}
              columns={columns.lentItems}
              blank={() => blanks.lentItems(id)}
              add={t('events.addLent')}
            />
          ),
        },
        {
          name: 'guests',
          label: t('events.tab.guests'),
          count: file.guests.length,
          panel: (
            <Stack gap="xs">
              <RowsSheet
                form={form}
                list="guests"
                label={t('events.tab.guests')}
                columns={columns.guests}
                blank={() => blanks.guests(id)}
                add={t('events.addGuest')}
              />
              {standing === null || standing.invited.sum === null ? null : (
                <Text size="sm">
                  {t('events.hint.totals', {
                    invited: counted(standing.invited),
                    present: counted(standing.present),
                  })}
                </Text>
              )}
            </Stack>
          ),
        },
        {
          name: 'coverage',
          label: t('events.tab.coverage'),
          count: file.coverage.length,
          panel: (
            <RowsSheet
              form={form}
              list="coverage"
              label={t('events.tab.coverage')}
              columns={columns.coverage}
              blank={() => blanks.coverage(id)}
              add={t('events.addCoverage')}
            />
          ),
        },
        {
          name: 'costs',
          label: t('activity.tab.costs'),
          count: file.costs.length,
          panel: <CostsTab form={form} />,
        },
        {
          name: 'evidence',
          label: t('activity.tab.evidence'),
          count: file.attachments.length + file.links.length,
          panel: <EvidenceTab form={form} />,
        },
        ...(detail === null
          ? []
          : [
              {
                name: 'followUps' as const,
                label: t('followUps.tab'),
                panel: <FollowUpsOfActivity activity={detail.file.activity} names={detail.names} />,
              },
            ]),
      ]}
    />
  );
}

/** What the event is, when and where, who came. */
function GeneralTab({ form, status }: StatusTabProps) {
  const { t } = useTranslation();
  const { pickOf } = useNames();
  const { activity, events } = form.values;
  const event = events[0];
  const previous = event?.previous ?? null;
  return (
    <Stack gap="sm">
      <OccasionFields form={form} status={status} kinds={EVENT_KINDS} />
      {previous === null ? null : (
        <Text size="sm">
          {t('events.field.previous')}: {pickOf(previous)?.name ?? ''}
        </Text>
      )}
      <Textarea
        autosize
        minRows={3}
        lang={activity.lang}
        label={t('activity.field.summary')}
        {...form.getInputProps('activity.summary')}
      />
      <SimpleGrid cols={2} spacing="sm">
        <CountInput
          label={t('events.field.visitors')}
          most={1_000_000_000}
          value={event?.visitors ?? null}
          onChange={(visitors) => form.setFieldValue('events.0.visitors', visitors)}
        />
        <TextInput
          lang={activity.lang}
          label={t('events.field.visitorsNote')}
          {...form.getInputProps('events.0.visitorsNote')}
        />
      </SimpleGrid>
      <Textarea
        autosize
        minRows={3}
        lang={activity.lang}
        label={t('activity.field.outcome')}
        {...form.getInputProps('activity.outcome')}
      />
    </Stack>
  );
}
