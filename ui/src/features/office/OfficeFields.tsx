import { Checkbox, Group, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { Office } from '@/contract';
import { LANGUAGES } from '@/i18n';

/** What is said of an office, as a form holds it. */
export type OfficeEntry = Omit<Office, 'id' | 'languages'> & { languages: string[] };

interface OfficeFieldsProps {
  form: UseFormReturnType<OfficeEntry>;
}

/** Names of an office as they stand on its papers, and the languages those are printed in. */
export function OfficeFields({ form }: OfficeFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput withAsterisk label={t('office.unitName')} {...form.getInputProps('unitName')} />
      <Group grow align="flex-start">
        <TextInput lang="lo" label={t('office.unitNameLo')} {...form.getInputProps('unitNameLo')} />
        <TextInput lang="en" label={t('office.unitNameEn')} {...form.getInputProps('unitNameEn')} />
      </Group>
      <TextInput label={t('office.parentAgency')} {...form.getInputProps('parentAgency')} />
      <Group grow align="flex-start">
        <TextInput
          lang="lo"
          label={t('office.parentAgencyLo')}
          {...form.getInputProps('parentAgencyLo')}
        />
        <TextInput
          lang="en"
          label={t('office.parentAgencyEn')}
          {...form.getInputProps('parentAgencyEn')}
        />
      </Group>
      <TextInput
        label={t('office.place')}
        description={t('office.placeHint')}
        {...form.getInputProps('place')}
      />
      <Group grow align="flex-start">
        <TextInput lang="lo" label={t('office.placeLo')} {...form.getInputProps('placeLo')} />
        <TextInput lang="en" label={t('office.placeEn')} {...form.getInputProps('placeEn')} />
      </Group>
      <Checkbox.Group label={t('office.languages')} {...form.getInputProps('languages')}>
        <Group mt={6}>
          {LANGUAGES.map((language) => (
            <Checkbox key={language} value={language} label={t(`common.language.${language}`)} />
          ))}
        </Group>
      </Checkbox.Group>
    </>
  );
}
