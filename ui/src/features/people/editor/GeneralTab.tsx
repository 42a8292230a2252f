import { Button, SimpleGrid, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useOrganisationPicks } from '@/features/organisations/useOrganisationPicks';
import { useNames } from '@/features/records/names';
import { CountrySelect } from '@/shared/ui/CountrySelect';
import { DateEndInput } from '@/shared/ui/DateEndInput';
import { EditableRows } from '@/shared/ui/EditableRows';
import { PartialDateInput } from '@/shared/ui/PartialDateInput';
import { RecordPicker } from '@/shared/ui/RecordPicker';
import { newPost, withoutPost } from '../personFile';
import type { TabProps } from './form';

/** How the person is named and addressed, and the posts held over time. */
export function GeneralTab({ form }: TabProps) {
  const { t } = useTranslation();
  const { pickOf, learn } = useNames();
  const organisations = useOrganisationPicks();
  const { person, posts } = form.values;

  return (
    <Stack gap="lg">
      <SimpleGrid cols={{ base: 2, md: 3 }} spacing="sm" verticalSpacing="sm">
        <TextInput
          withAsterisk
          label={t('field.fullName')}
          title={t('people.nameHint')}
          {...form.getInputProps('person.fullName')}
        />
        <TextInput label={t('field.nativeName')} {...form.getInputProps('person.nativeName')} />
        <TextInput label={t('field.shortName')} {...form.getInputProps('person.shortName')} />
        <TextInput label={t('field.honorific')} {...form.getInputProps('person.honorific')} />
        <CountrySelect label={t('field.country')} {...form.getInputProps('person.country')} />
      </SimpleGrid>
      <section>
        <Title order={2} mb={4}>
          {t('people.posts.title')}
        </Title>
        <EditableRows
          label={t('people.posts.title')}
          heads={[
            { key: 'title', text: t('people.list.post') },
            { key: 'organisation', text: t('field.organisation'), width: '34%' },
            { key: 'from', text: t('field.validFrom'), width: '16%' },
            { key: 'to', text: t('field.validTo'), width: '16%' },
          ]}
          rows={posts}
          rowId={({ id }) => id}
          rowName={({ title }) => title}
          onRemove={(index) => {
            const row = posts[index];
            if (row !== undefined) form.setValues(withoutPost(form.getValues(), row.id));
          }}
          none={t('people.posts.none')}
          cells={({ organisation, validFrom, validTo }, index) => [
            <TextInput
              key="title"
              aria-label={t('people.list.post')}
              {...form.getInputProps(`posts.${index}.title`)}
            />,
            <RecordPicker
              key="organisation"
              kind="organisation"
              aria-label={t('field.organisation')}
              error={form.errors[`posts.${index}.organisation`]}
              value={pickOf(organisation)}
              search={organisations.search}
              create={organisations.create}
              onChange={(pick) => {
                if (pick !== null) learn(pick);
                form.setFieldValue(`posts.${index}.organisation`, pick?.id ?? null);
              }}
            />,
            <PartialDateInput
              key="from"
              rightSection={null}
              aria-label={t('field.validFrom')}
              value={validFrom}
              error={form.errors[`posts.${index}.validFrom`]}
              onChange={(date) => form.setFieldValue(`posts.${index}.validFrom`, date || 'unknown')}
            />,
            <DateEndInput
              key="to"
              rightSection={null}
              aria-label={t('field.validTo')}
              value={validTo}
              error={form.errors[`posts.${index}.validTo`]}
              onChange={(date) => form.setFieldValue(`posts.${index}.validTo`, date || 'unknown')}
            />,
          ]}
          adder={
            <Button
              mt="xs"
              variant="default"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => form.insertListItem('posts', newPost(person.id))}
            >
              {t('people.posts.add')}
            </Button>
          }
        />
      </section>
      <Textarea label={t('field.notes')} minRows={2} {...form.getInputProps('person.notes')} />
    </Stack>
  );
}
