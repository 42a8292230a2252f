import { Button, Checkbox, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '@/i18n';
import { platform } from '@/platform';
import { newId } from '@/shared/data/uuid';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { useFieldErrors } from '@/shared/errors/useFieldErrors';
import { useCreateOffice } from './mutations';

/** Sets up an office: whose records these are and how its papers name it. */
export function CreateOffice({ defaultFolder }: { defaultFolder: string }) {
  const { t } = useTranslation();
  const create = useCreateOffice();
  const fieldErrors = useFieldErrors();
  const form = useForm({
    initialValues: {
      unitName: '',
      unitNameLo: '',
      unitNameEn: '',
      parentAgency: '',
      place: '',
      languages: ['vi'],
      folder: defaultFolder,
    },
    validate: { unitName: (name) => (name.trim() === '' ? t('common.required') : null) },
  });

  async function pickFolder() {
    const folder = await platform().pickFolder(t('office.folder'));
    if (folder !== null) form.setFieldValue('folder', folder);
  }

  const submit = form.onSubmit(({ folder, languages, ...office }) =>
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
        <TextInput withAsterisk label={t('office.unitName')} {...form.getInputProps('unitName')} />
        <Group grow align="flex-start">
          <TextInput lang="lo" label={t('office.unitNameLo')} {...form.getInputProps('unitNameLo')} />
          <TextInput lang="en" label={t('office.unitNameEn')} {...form.getInputProps('unitNameEn')} />
        </Group>
        <TextInput label={t('office.parentAgency')} {...form.getInputProps('parentAgency')} />
        <TextInput
          label={t('office.place')}
          description={t('office.placeHint')}
          {...form.getInputProps('place')}
        />
        <Checkbox.Group label={t('office.languages')} {...form.getInputProps('languages')}>
          <Group mt={6}>
            {LANGUAGES.map((language) => (
              <Checkbox key={language} value={language} label={t(`common.language.${language}`)} />
            ))}
          </Group>
        </Checkbox.Group>
        <div>
          <Text size="xs" fw={500}>
            {t('office.folder')}
          </Text>
          <Group gap="xs" wrap="nowrap">
            <Text size="sm" c="dimmed" truncate="start" flex={1}>
              {form.values.folder}
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
