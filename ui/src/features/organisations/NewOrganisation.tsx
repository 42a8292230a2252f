import { Button, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { OrganisationKind } from '@/contract';
import { useLanguage } from '@/i18n/useLanguage';
import { useFormDraft } from '@/shared/data/useFormDraft';
import { useEntryGuard } from '@/shared/entry/useEntryGuard';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { useShortcuts } from '@/shared/keys/shortcuts';
import { useTerms } from '@/shared/terms/useTerms';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';
import { CountrySelect } from '@/shared/ui/CountrySelect';
import { DraftNotice } from '@/shared/ui/DraftNotice';
import { type Pick, RecordPicker } from '@/shared/ui/RecordPicker';
import { useSaveOrganisation } from './mutations';
import { newOrganisationFile } from './organisationFile';
import { useOrganisationPicks } from './useOrganisationPicks';

interface Entry {
  name: string;
  abbreviation: string;
  kind: OrganisationKind;
  country: string;
  parent: Pick | null;
  province: string;
}

const BLANK: Entry = {
  name: '',
  abbreviation: '',
  kind: 'unknown',
  country: 'unknown',
  parent: null,
  province: '',
};

/** Enters an organisation by the few fields it is found by; `onMade` gets its id. */
export function NewOrganisation({ onMade }: { onMade: (id: string) => void }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const kinds = useTerms('organisationKind');
  const organisations = useOrganisationPicks();
  const save = useSaveOrganisation();
  const form = useForm<Entry>({
    initialValues: BLANK,
    validate: { name: (name) => (name.trim() === '' ? t('common.required') : null) },
  });
  const { draft } = useFormDraft(form, 'organisation/new');

  const { root, guard } = useEntryGuard<HTMLFormElement>({ fault: save.error });
  const submit = () => guard(keep);

  function keep() {
    if (form.validate().hasErrors || save.isPending) return;
    const { name, abbreviation, parent, ...fields } = form.getValues();
    const blank = newOrganisationFile(name, lang);
    const wanted = {
      ...blank,
      organisation: { ...blank.organisation, ...fields, parent: parent?.id ?? null },
      names: blank.names.map((each) => ({ ...each, abbreviation })),
    };
    save.mutate(
      { loaded: null, wanted, lang },
      {
        onSuccess: ({ file }) => {
          draft.discard();
          onMade(file.organisation.id);
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
          lang={lang}
          label={t('field.name')}
          {...form.getInputProps('name')}
        />
        <SimpleGrid cols={2} spacing="sm" verticalSpacing="sm">
          <TextInput label={t('field.abbreviation')} {...form.getInputProps('abbreviation')} />
          <ChoiceSelect
            label={t('field.kind')}
            data={kinds.options}
            {...form.getInputProps('kind')}
          />
          <CountrySelect label={t('field.country')} {...form.getInputProps('country')} />
          <TextInput label={t('field.province')} {...form.getInputProps('province')} />
        </SimpleGrid>
        <RecordPicker
          kind="organisation"
          label={t('field.parent')}
          value={form.values.parent}
          search={organisations.search}
          create={organisations.create}
          onChange={(parent) => form.setFieldValue('parent', parent)}
        />
        <Group justify="space-between" mt={4}>
          <Text size="xs" c="dimmed">
            {t('organisations.new.hint')}
          </Text>
          <Button type="submit" loading={save.isPending}>
            {t('common.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
