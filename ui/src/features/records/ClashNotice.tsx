import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTerms } from '@/shared/terms/useTerms';
import type { Clash } from './rebase';
import { useFieldWording } from './useFieldWording';
import type { Clashes } from './useRecordForm';

/** Shows values that were changed here and elsewhere, each with the choice between the two. */
export function ClashNotice({ clashes }: { clashes: Clashes }) {
  const { t } = useTranslation();
  if (clashes.all.length === 0) return null;
  return (
    <Alert color="yellow" p="xs" role="alert">
      <Stack gap={6}>
        <Text size="sm" fw={600}>
          {t('change.clash.title')}
        </Text>
        <Text size="sm">{t('change.clash.about')}</Text>
        {clashes.all.map((clash) => (
          <ClashRow key={clash.path.join('.')} clash={clash} clashes={clashes} />
        ))}
      </Stack>
    </Alert>
  );
}

function ClashRow({ clash, clashes }: { clash: Clash; clashes: Clashes }) {
  const { t } = useTranslation();
  const words = useFieldWording();
  const tables = useTerms('table');
  const { table, field, mine, theirs } = clash;
  if (field === null) {
    return (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{t('change.clash.removed', { record: tables.label(table) })}</Text>
        <Button size="compact-sm" variant="default" onClick={() => clashes.keepMine(clash)}>
          {t('change.clash.seen')}
        </Button>
      </Group>
    );
  }
  const value = (of: unknown) =>
    words.value(
      table,
      field,
      typeof of === 'string' || typeof of === 'number' ? of.toString() : '',
    );
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm">
        {t('change.clash.values', {
          field: words.label(field),
          mine: value(mine),
          theirs: value(theirs),
        })}
      </Text>
      <Group gap="xs" wrap="nowrap">
        <Button size="compact-sm" variant="default" onClick={() => clashes.keepMine(clash)}>
          {t('change.clash.keepMine')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => clashes.takeTheirs(clash)}>
          {t('change.clash.takeTheirs')}
        </Button>
      </Group>
    </Group>
  );
}
