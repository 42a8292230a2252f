import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityRow } from '@/contract';
import { useEntryGuard } from '@/shared/entry/useEntryGuard';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { useFieldErrors } from '@/shared/errors/useFieldErrors';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';
import { CountrySelect } from '@/shared/ui/CountrySelect';
import { Dialog } from '@/shared/ui/Dialog';
import styles from './BulkEdit.module.css';
import { type ActivityChanges, NO_CHANGES, useEditActivities } from './mutations';
import { SuggestedInput } from './SuggestedInput';
import { TagsField } from './TagsField';

/** The fields that may be given one value in all rows. */
type SharedField = Exclude<keyof ActivityChanges, 'addTags' | 'removeTags'>;

interface BulkEditProps {
  opened: boolean;
  onClose: () => void;
  rows: readonly ActivityRow[];
  onDone: () => void;
}

/** Changes a few fields of many activities at once, seeing beforehand what they have in common and what not. */
export function BulkEdit({ opened, onClose, rows, onDone }: BulkEditProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={t('activity.bulk.title', { count: rows.length })}
      size={620}
    >
      <BulkEditForm rows={rows} onClose={onClose} onDone={onDone} />
    </Dialog>
  );
}

function BulkEditForm({ rows, onClose, onDone }: Omit<BulkEditProps, 'opened'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const kinds = useTerms('activityKind');
  const statuses = useTerms('activityStatus');
  const sides = useTerms('side');
  const classes = useTerms('informationClass');
  const levels = useTerms('level');
  const edit = useEditActivities();
  const [changes, setChanges] = useState(NO_CHANGES);
  const change = (part: Partial<ActivityChanges>) =>
    setChanges((before) => ({ ...before, ...part }));
  const tagsInUse = [...new Set(rows.flatMap(({ tags }) => tags))];
  /** The fields that are to change. */
  const [on, setOn] = useState<ReadonlySet<SharedField>>(new Set());
  const [refused, setRefused] = useState(false);
  const { root, guard } = useEntryGuard<HTMLDivElement>({ fault: edit.error });
  const nothing = on.size === 0 && changes.addTags.length === 0 && changes.removeTags.length === 0;

  /** A field that is to change begins with what all rows have; where they differ, with nothing. */
  function toggle(field: SharedField, wanted: boolean) {
    const had = new Set(rows.map(({ activity }) => activity[field]));
    const [common] = had.size === 1 ? had : [];
    setOn((before) => new Set([...before, field].filter((each) => wanted || each !== field)));
    change({ [field]: wanted ? (common ?? null) : null });
  }

  const isUnsaid = (field: SharedField) => on.has(field) && changes[field] === null;
  const unsaid = (field: SharedField) => (refused && isUnsaid(field) ? t('common.required') : null);

  function apply() {
    if ([...on].some(isUnsaid)) return setRefused(true);
    edit.mutate(
      {
        ...changes,
        ids: rows.map(({ activity }) => activity.id),
        agreement: null,
        addCommitments: [],
      },
      { onSuccess: onDone },
    );
  }

  return (
    <Stack gap="xs" ref={root}>
      <Text size="sm" c="dimmed">
        {t('activity.bulk.hint')}
      </Text>
      {edit.isError ? <BulkFaults fault={edit.error} rows={rows} /> : null}
      <BulkField
        label={t('activity.field.status')}
        values={rows.map(({ activity }) => statuses.label(activity.status))}
        on={on.has('status')}
        onToggle={(wanted) => toggle('status', wanted)}
      >
        <ChoiceSelect
          aria-label={t('activity.field.status')}
          data={statuses.options}
          error={unsaid('status')}
          value={changes.status}
          onChange={(status) => change({ status })}
        />
      </BulkField>
      <BulkField
        label={t('activity.field.kind')}
        values={rows.map(({ activity }) => kinds.label(activity.kind))}
        on={on.has('kind')}
        onToggle={(wanted) => toggle('kind', wanted)}
      >
        <ChoiceSelect
          aria-label={t('activity.field.kind')}
          data={kinds.options}
          error={unsaid('kind')}
          value={changes.kind}
          onChange={(kind) => change({ kind })}
        />
      </BulkField>
      <BulkField
        label={t('activity.field.hostingSide')}
        values={rows.map(({ activity }) => sides.label(activity.hostingSide))}
        on={on.has('hostingSide')}
        onToggle={(wanted) => toggle('hostingSide', wanted)}
      >
        <ChoiceSelect
          aria-label={t('activity.field.hostingSide')}
          data={sides.options}
          error={unsaid('hostingSide')}
          value={changes.hostingSide}
          onChange={(hostingSide) => change({ hostingSide })}
        />
      </BulkField>
      <BulkField
        label={t('activity.field.informationClass')}
        values={rows.map(({ activity }) => classes.label(activity.informationClass))}
        on={on.has('informationClass')}
        onToggle={(wanted) => toggle('informationClass', wanted)}
      >
        <ChoiceSelect
          aria-label={t('activity.field.informationClass')}
          data={classes.options}
          error={unsaid('informationClass')}
          value={changes.informationClass}
          onChange={(informationClass) => change({ informationClass })}
        />
      </BulkField>
      <BulkField
        label={t('activity.field.level')}
        values={rows.map(({ activity }) => levels.label(activity.level))}
        on={on.has('level')}
        onToggle={(wanted) => toggle('level', wanted)}
      >
        <ChoiceSelect
          aria-label={t('activity.field.level')}
          data={levels.options}
          error={unsaid('level')}
          value={changes.level}
          onChange={(level) => change({ level })}
        />
      </BulkField>
      <BulkField
        label={t('activity.field.country')}
        values={rows.map(({ activity }) => format.country(activity.country))}
        on={on.has('country')}
        onToggle={(wanted) => toggle('country', wanted)}
      >
        <CountrySelect
          aria-label={t('activity.field.country')}
          error={unsaid('country')}
          value={changes.country}
          onChange={(country) => change({ country })}
        />
      </BulkField>
      <BulkField
        label={t('activity.field.province')}
        values={rows.map(({ activity }) => format.text(activity.province))}
        on={on.has('province')}
        onToggle={(wanted) => toggle('province', wanted)}
      >
        <SuggestedInput
          field="province"
          aria-label={t('activity.field.province')}
          error={unsaid('province')}
          value={changes.province ?? ''}
          onChange={(province) => change({ province })}
        />
      </BulkField>
      <TagsField
        label={t('activity.bulk.addTags')}
        value={changes.addTags}
        onChange={(addTags) => change({ addTags })}
      />
      {tagsInUse.length === 0 ? null : (
        <Checkbox.Group
          label={t('activity.bulk.removeTags')}
          value={changes.removeTags}
          onChange={(removeTags) => change({ removeTags })}
        >
          <Group gap="sm" mt={4}>
            {tagsInUse.map((tag) => (
              <Checkbox key={tag} value={tag} label={tag} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
      <Group justify="flex-end" mt="xs">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button disabled={nothing} loading={edit.isPending} onClick={() => guard(apply)}>
          {t('activity.bulk.apply')}
        </Button>
      </Group>
    </Stack>
  );
}

/** Most rows named one by one. */
const NAMED = 5;

/** Why a change was refused, and for which rows. */
function BulkFaults({ fault, rows }: { fault: unknown; rows: readonly ActivityRow[] }) {
  const { t } = useTranslation();
  const faultsOf = useFieldErrors();
  const told = Object.entries(faultsOf(fault)).map(([path, said]) => {
    const row = rows[Number(/^ids\.(\d+)\./.exec(path)?.[1] ?? -1)];
    return `${row?.title ?? path}: ${said}`;
  });
  return (
    <>
      <FaultAlert fault={fault} />
      {told.slice(0, NAMED).map((line) => (
        <Text key={line} size="xs" c="red.8">
          {line}
        </Text>
      ))}
      {told.length > NAMED ? (
        <Text size="xs">{t('activity.bulk.moreFaults', { count: told.length - NAMED })}</Text>
      ) : null}
    </>
  );
}

interface BulkFieldProps {
  label: string;
  /** What each chosen row has now. */
  values: readonly string[];
  on: boolean;
  onToggle: (on: boolean) => void;
  /** The control, shown once the field is to change. */
  children: React.ReactNode;
}

function BulkField({ label, values, on, onToggle, children }: BulkFieldProps) {
  const { t } = useTranslation();
  const distinct = [...new Set(values)];
  const now =
    distinct.length === 1
      ? t('activity.bulk.same', { value: distinct[0] })
      : t('activity.bulk.differ', { count: distinct.length, values: distinct.join(', ') });
  return (
    <div className={styles.field}>
      <Checkbox
        checked={on}
        onChange={(event) => onToggle(event.currentTarget.checked)}
        label={label}
        description={now}
        aria-label={t('activity.bulk.change', { field: label })}
      />
      {on ? children : null}
    </div>
  );
}
