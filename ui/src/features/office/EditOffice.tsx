import { Button, Group, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { OpenOffice } from '@/contract';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { useFieldErrors } from '@/shared/errors/useFieldErrors';
import { Dialog } from '@/shared/ui/Dialog';
import { useSaveOffice } from './mutations';
import { type OfficeEntry, OfficeFields } from './OfficeFields';

interface EditOfficeProps {
  open: OpenOffice;
  opened: boolean;
  onClose: () => void;
}

/** Changes how the papers of the open office name it. */
export function EditOffice({ open, opened, onClose }: EditOfficeProps) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('office.edit.title')} size={560}>
      <EditOfficeForm open={open} onClose={onClose} />
    </Dialog>
  );
}

function EditOfficeForm({ open: { folder, office }, onClose }: Omit<EditOfficeProps, 'opened'>) {
  const { t } = useTranslation();
  const save = useSaveOffice();
  const fieldErrors = useFieldErrors();
  const { id, languages, ...names } = office;
  const form = useForm<OfficeEntry>({
    initialValues: { ...names, languages: languages.split(' ').filter((code) => code !== '') },
    validate: { unitName: (name) => (name.trim() === '' ? t('common.required') : null) },
  });
  const submit = form.onSubmit((entry) =>
    save.mutate(
      { loaded: office, wanted: { ...entry, id, languages: entry.languages.join(' ') } },
      { onSuccess: onClose, onError: (error) => form.setErrors(fieldErrors(error)) },
    ),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        {save.isError ? <FaultAlert fault={save.error} /> : null}
        <OfficeFields form={form} />
        <Text size="xs" c="dimmed">
          {t('office.edit.folder', { folder })}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('common.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
