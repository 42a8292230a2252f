import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report, ReportDetail, ReportFile, ReportPart, SigningAuthority } from '@/contract';
import { RecordEditor } from '@/features/records/RecordEditor';
import { useRecordForm } from '@/features/records/useRecordForm';
import { useLanguage } from '@/i18n/useLanguage';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import { PartialDateInput } from '@/shared/ui/PartialDateInput';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';
import { FigureTables } from './FigureTables';
import { useDrawNumber, useSaveReport } from './mutations';
import { PAPER_LANGS } from './reportFile';
import { TextPart } from './TextPart';

type ReportTab = 'texts' | 'figures' | 'form' | 'history';

/** Official papers bear these in Vietnamese, whatever the screen speaks. */
const SYMBOL_EXAMPLE = 'BC-TTĐN';
const BEHALF_EXAMPLE = 'CỤC TRƯỞNG';

interface ReportEditorProps {
  detail: ReportDetail;
  /** The report as it is written at this moment. */
  onWritten: (report: Report) => void;
}

/** A report: its texts, its figures, and what stands around them on paper. Saved as one change. */
export function ReportEditor({ detail, onWritten }: ReportEditorProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const authorities = useTerms('signingAuthority');
  const schemes = useTerms('periodScheme');
  const lang = useLanguage();
  const langs = useTerms('lang');
  const save = useSaveReport();
  const draw = useDrawNumber();
  const [tab, setTab] = useState<ReportTab>('texts');
  const loaded = detail.file;
  const { form, draft, dirty, submit, revert } = useRecordForm<ReportFile>({
    loaded,
    start: loaded,
    draftKey: `report/${loaded.report.id}`,
    saving: save.isPending,
    save: async (wanted, base) => (await save.mutateAsync({ loaded: base, wanted })).file,
    onFaults: () => setTab('form'),
  });
  const { report } = form.values;
  useEffect(() => onWritten(report), [onWritten, report]);

  /** A plan calls two of its texts otherwise. */
  const titleOf = (part: ReportPart) =>
    report.kind === 'agreement_plan' && (part === 'plans' || part === 'proposals')
      ? t(`reports.planPart.${part}`)
      : t(`reports.part.${part}`);

  const numbered = report.number !== null;
  return (
    <RecordEditor<ReportTab>
      tab={tab}
      onTab={setTab}
      historyOf={report.id}
      draft={draft}
      dirty={dirty}
      saving={save.isPending}
      fault={save.error}
      onSubmit={submit}
      onRevert={revert}
      tabs={[
        {
          name: 'texts',
          label: t('reports.tab.texts'),
          panel: (
            <Stack gap="md">
              <Text size="xs" c="dimmed">
                {t('reports.worded')}
              </Text>
              {detail.parts.map((part) => (
                <TextPart
                  key={part}
                  label={titleOf(part)}
                  lang={report.lang}
                  written={report[part]}
                  worded={detail.words[part]}
                  onTake={(words) => form.setFieldValue(`report.${part}`, words)}
                  {...form.getInputProps(`report.${part}`)}
                />
              ))}
            </Stack>
          ),
        },
        {
          name: 'figures',
          label: t('reports.tab.figures'),
          panel: (
            <>
              <Text size="xs" c="dimmed" mb={6}>
                {t('reports.counted', {
                  from: format.date(detail.days.period.from),
                  to: format.date(detail.days.period.to),
                  citation: [detail.basis[lang], detail.citation[lang]]
                    .filter((cited) => cited !== '')
                    .join('; '),
                })}
              </Text>
              <FigureTables figures={detail.figures} />
            </>
          ),
        },
        {
          name: 'form',
          label: t('reports.tab.form'),
          panel: (
            <Stack gap="sm">
              <Group grow align="start">
                <ChoiceSelect
                  label={t('field.scheme')}
                  data={schemes.options}
                  value={report.scheme}
                  onChange={(scheme) => form.setFieldValue('report.scheme', scheme)}
                />
                <ChoiceSelect
                  label={t('field.lang')}
                  data={PAPER_LANGS.map((code) => ({ value: code, label: langs.label(code) }))}
                  value={PAPER_LANGS.find((code) => code === report.lang) ?? 'vi'}
                  onChange={(lang) => form.setFieldValue('report.lang', lang)}
                />
              </Group>
              <Textarea
                autosize
                minRows={2}
                label={t('field.addressees')}
                description={t('reports.aLine')}
                {...form.getInputProps('report.addressees')}
              />
              <Textarea
                autosize
                minRows={2}
                label={t('field.recipients')}
                description={t('reports.aLine')}
                {...form.getInputProps('report.recipients')}
              />
              <Group grow align="start">
                <ChoiceSelect<SigningAuthority>
                  label={t('field.authority')}
                  data={authorities.options}
                  value={report.authority}
                  onChange={(authority) => form.setFieldValue('report.authority', authority)}
                />
                <TextInput
                  label={t('field.onBehalfOf')}
                  placeholder={t('reports.example', { example: BEHALF_EXAMPLE })}
                  {...form.getInputProps('report.onBehalfOf')}
                />
              </Group>
              <Group grow align="start">
                <TextInput label={t('field.post')} {...form.getInputProps('report.post')} />
                <TextInput label={t('field.signer')} {...form.getInputProps('report.signer')} />
              </Group>
              <Group grow align="start">
                <TextInput
                  label={t('field.symbol')}
                  placeholder={t('reports.example', { example: SYMBOL_EXAMPLE })}
                  readOnly={numbered}
                  {...form.getInputProps('report.symbol')}
                />
                <PartialDateInput
                  label={t('field.dated')}
                  value={report.dated}
                  onChange={(dated) =>
                    form.setFieldValue('report.dated', dated === '' ? 'unknown' : dated)
                  }
                />
              </Group>
              <Group gap="sm">
                <Text size="sm">
                  {t('reports.number')}: {detail.number ?? t('reports.notNumbered')}
                </Text>
                {numbered ? null : (
                  <Button
                    variant="default"
                    size="compact-sm"
                    disabled={dirty || report.symbol === ''}
                    loading={draw.isPending}
                    onClick={() => draw.mutate(report.id)}
                  >
                    {t('reports.draw')}
                  </Button>
                )}
              </Group>
              {numbered ? null : (
                <Text size="xs" c="dimmed">
                  {dirty || report.symbol === '' ? t('reports.saveFirst') : t('reports.drawHint')}
                </Text>
              )}
            </Stack>
          ),
        },
      ]}
    />
  );
}
