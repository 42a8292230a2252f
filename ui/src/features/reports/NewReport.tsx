import { Button, Group, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report, ReportKindRule } from '@/contract';
import { useLanguage } from '@/i18n/useLanguage';
import { officeToday } from '@/shared/date/partial';
import { useEntryGuard } from '@/shared/entry/useEntryGuard';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { useTerms } from '@/shared/terms/useTerms';
import { Dialog } from '@/shared/ui/Dialog';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';
import { useSaveReport } from './mutations';
import {
  newReportFile,
  PARTS,
  type Stretch,
  STRETCHES,
  wholeWithin,
  wishOf,
  wishOn,
  YEARS,
} from './reportFile';

interface NewReportProps {
  opened: boolean;
  onClose: () => void;
  /** The latest report kept, whose form the new one takes over. */
  before: Report | undefined;
  /** How the periods of each kind go by custom. */
  rules: readonly ReportKindRule[];
  onMade: (id: string) => void;
}

/** A new report: what on, and of which period. */
export function NewReport({ opened, onClose, ...rest }: NewReportProps) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('reports.new')} size={460}>
      <NewReportForm onClose={onClose} {...rest} />
    </Dialog>
  );
}

const WHICH = {
  month: 'reports.whichMonth',
  quarter: 'reports.whichQuarter',
  half: 'reports.whichHalf',
} as const;

function NewReportForm({ onClose, before, rules, onMade }: Omit<NewReportProps, 'opened'>) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const kinds = useTerms('reportKind');
  const schemes = useTerms('periodScheme');
  const save = useSaveReport();
  const [wish, setWish] = useState(() => wishOf('periodic', wishOn(officeToday()), rules));
  // As typed: what is no number is refused at its field and never made into one.
  const [year, setYear] = useState(String(wish.year));
  const [part, setPart] = useState(String(wish.part));
  const [asked, setAsked] = useState(false);
  const { stretch } = wish;
  const parts: [number, number] = [1, PARTS[stretch]];
  const wholeYear = wholeWithin(year, YEARS);
  const wholePart = stretch === 'year' ? 1 : wholeWithin(part, parts);
  const fault = (whole: number | null, [least, most]: readonly [number, number]) =>
    asked && whole === null ? t('errors.finding.out_of_range', { arg: `${least}–${most}` }) : null;

  const { root, guard } = useEntryGuard<HTMLFormElement>({ fault: save.error });
  function create() {
    setAsked(true);
    if (wholeYear === null || wholePart === null) return;
    save.mutate(
      {
        loaded: null,
        wanted: newReportFile({ ...wish, year: wholeYear, part: wholePart }, before, lang),
      },
      { onSuccess: ({ file }) => onMade(file.report.id) },
    );
  }

  return (
    <form
      ref={root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        guard(create);
      }}
    >
      <Stack gap="sm">
        {save.isError ? <FaultAlert fault={save.error} /> : null}
        <ChoiceSelect
          label={t('reports.kind')}
          data={kinds.options}
          value={wish.kind}
          onChange={(kind) => setWish(wishOf(kind, wish, rules))}
        />
        <SegmentedControl<Stretch>
          aria-label={t('reports.stretch.label')}
          fullWidth
          data={STRETCHES.map((each) => ({ value: each, label: t(`reports.stretch.${each}`) }))}
          value={stretch}
          onChange={(next) => setWish({ ...wish, stretch: next })}
        />
        <Group grow align="start">
          <TextInput
            inputMode="numeric"
            label={t('reports.year')}
            value={year}
            onChange={(event) => setYear(event.currentTarget.value)}
            error={fault(wholeYear, YEARS)}
          />
          {stretch === 'year' ? null : (
            <TextInput
              inputMode="numeric"
              label={t(WHICH[stretch])}
              value={part}
              onChange={(event) => setPart(event.currentTarget.value)}
              error={fault(wholePart, parts)}
            />
          )}
        </Group>
        <ChoiceSelect
          label={t('field.scheme')}
          data={schemes.options}
          value={wish.scheme}
          onChange={(scheme) => setWish({ ...wish, scheme })}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('reports.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
