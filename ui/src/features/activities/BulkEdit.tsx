import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityRow } from '@/contract';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';
import { CountrySelect } from '@/shared/ui/CountrySelect';
import { Dialog } from '@/shared/ui/Dialog';
import styles from './BulkEdit.module.css';
import { type ActivityChanges, NO_CHANGES, useEditActivities } from './mutations';
import { SuggestedInput } from './SuggestedInput';
import { TagsField } from './TagsField';

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
  const nothing = JSON.stringify(changes) === JSON.stringify(NO_CHANGES);

  function apply() {
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
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {t('activity.bulk.hint')}
      </Text>
      {edit.isError ? <FaultAlert fault={edit.error} /> : null}
      <BulkField
        label={t('activity.field.status')}
        values={rows.map(({ activity }) => statuses.label(activity.status))}
        on={changes.status !== null}
        onToggle={(on) => change({ status: on ? (rows[0]?.activity.status ?? 'unknown') : null })}
      >
        <ChoiceSelect
          aria-label={t('activity.field.status')}
          data={statuses.options}
          value={changes.status}
          onChange={(status) => change({ status })}
        />
      </BulkField>
      <BulkField
        label={t('activity.field.kind')}
        values={rows.map(({ activity }) => kinds.label(activity.kind))}
        on={changes.kind !== null}
        onToggle={(on) => change({ kind: on ? (rows[0]?.activity.kind ?? 'unknown') : null })}
      >
        <ChoiceSelect
          aria-label={t('activity.field.kind')}
          data={kinds.options}
          value={changes.kind}
          onChange={(kind) => change({ kind })}
        />
      </BulkField>
      <BulkField
        label={t('activity.field.hostingSide')}
        values={rows.map(({ activity }) => sides.label(activity.hostingSide))}
        on={changes.hostingSide !== null}
        onToggle={(on) =>
          change({ hostingSide: on ? (rows[0]?.activity.hostingSide ?? 'unknown') : null })
        }
      >
        <ChoiceSelect
          aria-label={t('activity.field.hostingSide')}
          data={sides.options}
          value={changes.hostingSide}
          onChange={(hostingSide) => change({ hostingSide })}
        />
      </BulkField>
      <BulkField
        label={t('activity.field.informationClass')}
        values={rows.map(({ activity }) => classes.label(activity.informationClass))}
        on={changes.informationClass !== null}
        onToggle={(on) =>
          change({
            informationClass: on ? (rows[0]?.activity.informationClass ?? 'unknown') : null,
          })
        }
      >
        <ChoiceSelect
          aria-label={t('activity.field.informationClass')}
          data={classes.options}
          value={changes.informationClass}
          onChange={(informationClass) => change({ informationClass })}
        />
      </BulkField>
      <BulkField
        label={t('activity.field.level')}
        values={rows.map(({ activity }) => levels.label(activity.level))}
        on={changes.level !== null}
        onToggle={(on) => change({ level: on ? (rows[0]?.activity.level ?? 'unknown') : null })}
      >
        <ChoiceSelect
          aria-label={t('activity.field.level')}
          data={levels.options}
          value={changes.level}
          onChange={(level) => change({ level })}
        />
      </BulkField>
      <BulkField
        label={t('activity.field.country')}
        values={rows.map(({ activity }) => format.country(activity.country))}
        on={changes.country !== null}
        onToggle={(on) => change({ country: on ? (rows[0]?.activity.country ?? 'unknown') : null })}
      >
        <CountrySelect
          aria-label={t('activity.field.country')}
          value={changes.country}
          onChange={(country) => change({ country })}
        />
      </BulkField>
      <BulkField
        label={t('activity.field.province')}
        values={rows.map(({ activity }) => format.text(activity.province))}
        on={changes.province !== null}
        onToggle={(on) => change({ province: on ? (rows[0]?.activity.province ?? '') : null })}
      >
        <SuggestedInput
          field="province"
          aria-label={t('activity.field.province')}
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
        <Button disabled={nothing} loading={edit.isPending} onClick={apply}>
          {t('activity.bulk.apply')}
        </Button>
      </Group>
    </Stack>
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
