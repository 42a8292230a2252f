import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Picked } from '@/contract';
import { newId } from '@/shared/data/uuid';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { toFault } from '@/shared/errors/appError';
import { useFieldErrors } from '@/shared/errors/useFieldErrors';
import { useCreateOffice } from './mutations';
import { type OfficeEntry, OfficeFields } from './OfficeFields';
import { usePickOfficeFolder } from './usePickOfficeFolder';

/** Sets up an office: whose records these are and how its papers name it. */
export function CreateOffice({ defaultFolder }: { defaultFolder: string }) {
  const { t } = useTranslation();
  const create = useCreateOffice();
  const fieldErrors = useFieldErrors();
  const pickOfficeFolder = usePickOfficeFolder();
  /** Null: the program makes its own. */
  const [folder, setFolder] = useState<Picked | null>(null);
  const form = useForm<OfficeEntry>({
    initialValues: {
      unitName: '',
      unitNameLo: '',
      unitNameEn: '',
      parentAgency: '',
      parentAgencyLo: '',
      parentAgencyEn: '',
      place: '',
      placeLo: '',
      placeEn: '',
      languages: ['vi'],
    },
    validate: { unitName: (name) => (name.trim() === '' ? t('common.required') : null) },
  });

  async function pickFolder() {
    const picked = await pickOfficeFolder(t('office.folder'));
    if (picked !== null) setFolder(picked);
  }

  function onError(error: unknown) {
    form.setErrors(fieldErrors(error));
    const fault = toFault(error);
    // The choice has expired: it must be seen that none is made.
    if (fault.from === 'program' && fault.error.code === 'path_not_picked') setFolder(null);
  }

  const submit = form.onSubmit(({ languages, ...office }) =>
    create.mutate(
      {
        ...(folder === null ? {} : { folder: folder.token }),
        office: { id: newId(), ...office, languages: languages.join(' ') },
      },
      { onError },
    ),
  );

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <div>
          <Title order={2}>{t('office.create.title')}</Title>
          <Text size="sm" c="dimmed">
            {t('office.create.hint')}
          </Text>
        </div>
        {create.isError ? <FaultAlert fault={create.error} /> : null}
        <OfficeFields form={form} />
        <div>
          <Text size="xs" fw={500}>
            {t('office.folder')}
          </Text>
          <Group gap="xs" wrap="nowrap">
            <Text size="sm" c="dimmed" truncate="start" flex={1}>
              {folder === null ? defaultFolder : folder.shown}
            </Text>
            <Button variant="default" onClick={() => void pickFolder()}>
              {t('office.pickFolder')}
            </Button>
          </Group>
        </div>
        <Group justify="flex-end">
          <Button type="submit" loading={create.isPending}>
            {t('office.create.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
