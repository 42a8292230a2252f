import { Button, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MediaLandscapeDetail, MediaLandscapeFile } from '@/contract';
import { useOrganisationPicks } from '@/features/organisations/useOrganisationPicks';
import { NamesProvider, useNames } from '@/features/records/names';
import { RecordEditor } from '@/features/records/RecordEditor';
import { useRecordForm } from '@/features/records/useRecordForm';
import { useLanguage } from '@/i18n/useLanguage';
import { rowFaults } from '@/shared/errors/rowFaults';
import { useTerms } from '@/shared/terms/useTerms';
import { EditableRows } from '@/shared/ui/EditableRows';
import { PartialDateInput } from '@/shared/ui/PartialDateInput';
import { RecordAdder } from '@/shared/ui/RecordAdder';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';
import { FiguresSheet } from './FiguresSheet';
import { IndicatorsSheet } from './IndicatorsSheet';
import { asSaved, newFigure, newIndicator, newPressOffice } from './mediaFile';
import { useSources } from './queries';
import { SumChecks } from './SumChecks';
import { TranslationsTab } from './TranslationsTab';
import { useSaveMedia } from './useSaveMedia';

export const MEDIA_TABS = ['figures', 'indicators', 'offices', 'translations', 'history'] as const;
export type MediaTab = (typeof MEDIA_TABS)[number];

interface MediaEditorProps {
  detail: MediaLandscapeDetail;
  tab: MediaTab;
  onTab: (tab: MediaTab) => void;
}

/** The media of a country: figures side by side with their checks, what is counted, resident press offices, translations. Saved as one change. */
export function MediaEditor(props: MediaEditorProps) {
  const { t } = useTranslation();
  return (
    <NamesProvider known={props.detail.names} missing={t('picker.missing')}>
      <Editor {...props} />
    </NamesProvider>
  );
}

function Editor({ detail, tab, onTab }: MediaEditorProps) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const { pickOf, learn } = useNames();
  const sides = useTerms('side');
  const sources = useSources();
  const organisations = useOrganisationPicks();
  const save = useSaveMedia();
  const loaded = detail.file;
  const { form, draft, dirty, submit, revert } = useRecordForm<MediaLandscapeFile>({
    loaded,
    start: loaded,
    draftKey: `media/${loaded.landscape.id}`,
    saving: save.isPending,
    save: async (wanted, base) =>
      (await save.mutateAsync({ loaded: base, wanted: asSaved(wanted), lang })).file,
    onFaults: (paths) => {
      if (paths.some((path) => path.startsWith('indicators'))) onTab('indicators');
      else if (paths.some((path) => path.startsWith('translations'))) onTab('translations');
    },
  });

  const file = form.values;
  const { landscape, indicators, figures, pressOffices } = file;
  const named = indicators.find(({ name }) => name !== '');

  return (
    <RecordEditor<MediaTab>
      tab={tab}
      onTab={onTab}
      historyOf={landscape.id}
      draft={draft}
      dirty={dirty}
      saving={save.isPending}
      fault={save.error}
      onSubmit={submit}
      onRevert={revert}
      tabs={[
        {
          name: 'figures',
          label: t('media.figures'),
          count: figures.length,
          panel: (
            <Stack gap="md">
              <SumChecks file={loaded} checks={detail.checks} />
              {named === undefined ? (
                <Text size="sm" c="dimmed">
                  {t('media.indicatorsFirst')}
                </Text>
              ) : (
                <section>
                  <FiguresSheet
                    file={file}
                    sources={sources}
                    onChange={(next) => form.setFieldValue('figures', next)}
                    errors={rowFaults(form.errors, 'figures.')}
                  />
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    mt={4}
                    leftSection={<IconPlus size={14} aria-hidden />}
                    onClick={() =>
                      form.insertListItem(
                        'figures',
                        newFigure(landscape.id, figures.at(-1), named.id),
                      )
                    }
                  >
                    {t('media.addFigure')}
                  </Button>
                </section>
              )}
              <Textarea
                autosize
                minRows={2}
                lang={landscape.lang}
                label={t('media.field.note')}
                {...form.getInputProps('landscape.note')}
              />
            </Stack>
          ),
        },
        {
          name: 'indicators',
          label: t('media.indicators'),
          count: indicators.length,
          panel: (
            <section>
              <Text size="xs" c="dimmed" mb={6}>
                {t('media.indicatorsHint')}
              </Text>
              <IndicatorsSheet
                landscape={landscape.id}
                lang={landscape.lang}
                indicators={indicators}
                onChange={(next) => form.setFieldValue('indicators', next)}
                errors={rowFaults(form.errors, 'indicators.')}
              />
              <Button
                variant="subtle"
                size="compact-sm"
                mt={4}
                leftSection={<IconPlus size={14} aria-hidden />}
                onClick={() => form.insertListItem('indicators', newIndicator(landscape.id))}
              >
                {t('media.addIndicator')}
              </Button>
            </section>
          ),
        },
        {
          name: 'offices',
          label: t('media.offices'),
          count: pressOffices.length,
          panel: (
            <EditableRows
              label={t('media.offices')}
              heads={[
                { key: 'organisation', text: t('media.field.organisation') },
                { key: 'side', text: t('media.field.side'), width: 150 },
                { key: 'place', text: t('media.field.place') },
                { key: 'since', text: t('media.field.since'), width: 150 },
                { key: 'note', text: t('media.field.officeNote') },
              ]}
              rows={pressOffices}
              rowId={({ id }) => id}
              rowName={({ organisation }) => pickOf(organisation)?.name ?? ''}
              onRemove={(index) => form.removeListItem('pressOffices', index)}
              none={t('media.noOffices')}
              cells={({ organisation, side, since }, index) => [
                pickOf(organisation)?.name ?? '',
                <ChoiceSelect
                  key="side"
                  aria-label={t('media.field.side')}
                  data={sides.options}
                  value={side}
                  onChange={(next) => form.setFieldValue(`pressOffices.${index}.side`, next)}
                />,
                <TextInput
                  key="place"
                  aria-label={t('media.field.place')}
                  {...form.getInputProps(`pressOffices.${index}.place`)}
                />,
                <PartialDateInput
                  key="since"
                  aria-label={t('media.field.since')}
                  value={since}
                  onChange={(next) => form.setFieldValue(`pressOffices.${index}.since`, next)}
                />,
                <Textarea
                  key="note"
                  autosize
                  minRows={1}
                  aria-label={t('media.field.officeNote')}
                  {...form.getInputProps(`pressOffices.${index}.note`)}
                />,
              ]}
              adder={
                <RecordAdder
                  kind="organisation"
                  label={t('media.addOffice')}
                  picks={organisations}
                  onAdd={(pick) => {
                    learn(pick);
                    form.insertListItem('pressOffices', newPressOffice(landscape.id, pick.id));
                  }}
                />
              }
            />
          ),
        },
        {
          name: 'translations',
          label: t('translations.tab'),
          panel: (
            <TranslationsTab
              file={file}
              onChange={(next) => form.setFieldValue('translations', next)}
              faultAt={(index) => form.errors[`translations.${index}.text`]}
            />
          ),
        },
      ]}
    />
  );
}
