import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { platform } from '@/platform';
import { newId } from '@/shared/data/uuid';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { useFieldErrors } from '@/shared/errors/useFieldErrors';
import { useCreateOffice } from './mutations';
import { type OfficeEntry, OfficeFields } from './OfficeFields';

/** Sets up an office: whose records these are and how its papers name it. */
export function CreateOffice({ defaultFolder }: { defaultFolder: string }) {
  const { t } = useTranslation();
  const create = useCreateOffice();
  const fieldErrors = useFieldErrors();
  const [folder, setFolder] = useState(defaultFolder);
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
    const picked = await platform().pickFolder(t('office.folder'));
    if (picked !== null) setFolder(picked);
  }

  const submit = form.onSubmit(({ languages, ...office }) =>
    create.mutate(
      { folder, office: { id: newId(), ...office, languages: languages.join(' ') } },
      { onError: (error) => form.setErrors(fieldErrors(error)) },
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
              {folder}
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
