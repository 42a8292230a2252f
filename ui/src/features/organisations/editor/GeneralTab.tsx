import {
  Button,
  SimpleGrid,
  Stack,
  TagsInput,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNames } from '@/features/records/names';
import { useLanguage } from '@/i18n/useLanguage';
import { newId } from '@/shared/data/uuid';
import { useTerms } from '@/shared/terms/useTerms';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';
import { CountrySelect } from '@/shared/ui/CountrySelect';
import { DateEndInput } from '@/shared/ui/DateEndInput';
import { EditableRows } from '@/shared/ui/EditableRows';
import { PartialDateInput } from '@/shared/ui/PartialDateInput';
import { RecordPicker } from '@/shared/ui/RecordPicker';
import { newName, without } from '../organisationFile';
import { useOrganisationPicks } from '../useOrganisationPicks';
import type { TabProps } from './form';

/** What the organisation is, where it stands, and what it is and was called. */
export function GeneralTab({ form }: TabProps) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const { pickOf, learn } = useNames();
  const kinds = useTerms('organisationKind');
  const languages = useTerms('lang');
  const organisations = useOrganisationPicks();
  const { organisation, names, aliases } = form.values;

  return (
    <Stack gap="lg">
      <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm" verticalSpacing="sm">
        <ChoiceSelect
          label={t('field.kind')}
          data={kinds.options}
          {...form.getInputProps('organisation.kind')}
        />
        <CountrySelect label={t('field.country')} {...form.getInputProps('organisation.country')} />
        <RecordPicker
          kind="organisation"
          label={t('field.parent')}
          error={form.errors['organisation.parent']}
          value={pickOf(organisation.parent)}
          search={organisations.search}
          create={organisations.create}
          onChange={(pick) => {
            if (pick !== null) learn(pick);
            form.setFieldValue('organisation.parent', pick?.id ?? null);
          }}
        />
        <TextInput label={t('field.province')} {...form.getInputProps('organisation.province')} />
      </SimpleGrid>
      <section>
        <Title order={2} mb={4}>
          {t('organisations.names.title')}
        </Title>
        <EditableRows
          label={t('organisations.names.title')}
          heads={[
            { key: 'name', text: t('field.name') },
            { key: 'abbreviation', text: t('field.abbreviation'), width: '14%' },
            { key: 'lang', text: t('field.lang'), width: '18%' },
            { key: 'from', text: t('field.validFrom'), width: '15%' },
            { key: 'to', text: t('field.validTo'), width: '15%' },
          ]}
          rows={names}
          rowId={({ id }) => id}
          rowName={({ name }) => name}
          onRemove={(index) => {
            const row = names[index];
            if (row !== undefined) form.setValues(without(form.getValues(), [row.id]));
          }}
          none={t('organisations.names.none')}
          cells={({ validFrom, validTo, lang: written, name }, index) => [
            <Textarea
              key="name"
              autosize
              minRows={1}
              lang={written}
              aria-label={t('field.name')}
              error={form.errors[`names.${index}.name`]}
              value={name}
              // A name is one line however long it is; the field only wraps it.
              onKeyDown={(event) => {
                if (event.key === 'Enter') event.preventDefault();
              }}
              onChange={(event) =>
                form.setFieldValue(
                  `names.${index}.name`,
                  event.currentTarget.value.replaceAll(/\s*\n\s*/g, ' '),
                )
              }
            />,
            <TextInput
              key="abbreviation"
              lang={written}
              aria-label={t('field.abbreviation')}
              {...form.getInputProps(`names.${index}.abbreviation`)}
            />,
            <ChoiceSelect
              key="lang"
              aria-label={t('field.lang')}
              data={languages.options}
              {...form.getInputProps(`names.${index}.lang`)}
            />,
            <PartialDateInput
              key="from"
              rightSection={null}
              aria-label={t('field.validFrom')}
              value={validFrom}
              error={form.errors[`names.${index}.validFrom`]}
              onChange={(date) => form.setFieldValue(`names.${index}.validFrom`, date || 'unknown')}
            />,
            <DateEndInput
              key="to"
              rightSection={null}
              aria-label={t('field.validTo')}
              value={validTo}
              error={form.errors[`names.${index}.validTo`]}
              onChange={(date) => form.setFieldValue(`names.${index}.validTo`, date || 'unknown')}
            />,
          ]}
          adder={
            <Button
              mt="xs"
              variant="default"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => form.insertListItem('names', newName(organisation.id, '', lang))}
            >
              {t('organisations.names.add')}
            </Button>
          }
        />
        {form.errors.names === undefined ? null : (
          <Text size="xs" c="var(--mantine-color-error)" role="alert" mt={4}>
            {form.errors.names}
          </Text>
        )}
      </section>
      <TagsInput
        size="xs"
        label={t('organisations.aliases.title')}
        description={t('organisations.aliases.hint')}
        splitChars={[]}
        value={aliases.map(({ text }) => text)}
        onChange={(texts) => {
          const gone = aliases.filter(({ text }) => !texts.includes(text)).map(({ id }) => id);
          form.setValues({
            ...without(form.getValues(), gone),
            aliases: texts.map(
              (text) =>
                aliases.find((alias) => alias.text === text) ?? {
                  id: newId(),
                  organisation: organisation.id,
                  text,
                },
            ),
          });
        }}
      />
      <Textarea
        label={t('field.notes')}
        minRows={2}
        {...form.getInputProps('organisation.notes')}
      />
    </Stack>
  );
}
