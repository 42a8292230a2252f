import { Button, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useOrganisationPicks } from '@/features/organisations/useOrganisationPicks';
import { useLanguage } from '@/i18n/useLanguage';
import { useFormDraft } from '@/shared/data/useFormDraft';
import { useEntryGuard } from '@/shared/entry/useEntryGuard';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { useShortcuts } from '@/shared/keys/shortcuts';
import { CountrySelect } from '@/shared/ui/CountrySelect';
import { DraftNotice } from '@/shared/ui/DraftNotice';
import { type Pick, RecordPicker } from '@/shared/ui/RecordPicker';
import { useSavePerson } from './mutations';
import { newPersonFile, newPost } from './personFile';

interface Entry {
  fullName: string;
  nativeName: string;
  honorific: string;
  country: string;
  post: string;
  organisation: Pick | null;
}

const BLANK: Entry = {
  fullName: '',
  nativeName: '',
  honorific: '',
  country: 'unknown',
  post: '',
  organisation: null,
};

/** Enters a person by full name, and the post held where it is known; `onMade` gets the id. */
export function NewPerson({ onMade }: { onMade: (id: string) => void }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const organisations = useOrganisationPicks();
  const save = useSavePerson();
  const form = useForm<Entry>({
    initialValues: BLANK,
    validate: {
      fullName: (name) => (name.trim() === '' ? t('common.required') : null),
      // A post without a name cannot be kept.
      post: (post, { organisation }) =>
        organisation !== null && post.trim() === '' ? t('common.required') : null,
    },
  });
  const { draft } = useFormDraft(form, 'person/new');

  const { root, guard } = useEntryGuard<HTMLFormElement>({ fault: save.error });
  const submit = () => guard(keep);

  function keep() {
    if (form.validate().hasErrors || save.isPending) return;
    const { fullName, post, organisation, ...fields } = form.getValues();
    const blank = newPersonFile(fullName);
    const held = {
      ...newPost(blank.person.id),
      title: post,
      organisation: organisation?.id ?? null,
    };
    const wanted = {
      ...blank,
      person: { ...blank.person, ...fields },
      posts: post.trim() === '' ? [] : [held],
    };
    save.mutate(
      { loaded: null, wanted, lang },
      {
        onSuccess: ({ file }) => {
          draft.discard();
          onMade(file.person.id);
        },
      },
    );
  }

  useShortcuts([{ keys: 'mod+enter', label: t('activity.key.save'), inFields: true, run: submit }]);

  return (
    <form
      ref={root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="sm">
        <DraftNotice
          resumed={draft.resumed}
          lost={draft.lost}
          onDiscard={() => {
            form.setValues(BLANK);
            draft.discard();
          }}
        />
        {save.isError ? <FaultAlert fault={save.error} /> : null}
        <TextInput
          data-autofocus
          withAsterisk
          label={t('field.fullName')}
          description={t('people.nameHint')}
          {...form.getInputProps('fullName')}
        />
        <SimpleGrid cols={2} spacing="sm" verticalSpacing="sm">
          <TextInput label={t('field.nativeName')} {...form.getInputProps('nativeName')} />
          <TextInput label={t('field.honorific')} {...form.getInputProps('honorific')} />
          <CountrySelect label={t('field.country')} {...form.getInputProps('country')} />
          <TextInput label={t('people.list.post')} {...form.getInputProps('post')} />
        </SimpleGrid>
        <RecordPicker
          kind="organisation"
          label={t('field.organisation')}
          value={form.values.organisation}
          search={organisations.search}
          create={organisations.create}
          onChange={(organisation) => form.setFieldValue('organisation', organisation)}
        />
        <Group justify="space-between" mt={4}>
          <Text size="xs" c="dimmed">
            {t('people.new.hint')}
          </Text>
          <Button type="submit" loading={save.isPending}>
            {t('common.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
