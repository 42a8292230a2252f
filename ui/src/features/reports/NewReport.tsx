import { Button, Group, NumberInput, SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '@/contract';
import { useLanguage } from '@/i18n/useLanguage';
import { officeToday } from '@/shared/date/partial';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { useTerms } from '@/shared/terms/useTerms';
import { Dialog } from '@/shared/ui/Dialog';
import { TermSelect } from '@/shared/ui/TermSelect';
import { useSaveReport } from './mutations';
import { newReportFile, PARTS, type Stretch, STRETCHES, wishOn } from './reportFile';

interface NewReportProps {
  opened: boolean;
  onClose: () => void;
  /** The latest report kept, whose form the new one takes over. */
  before: Report | undefined;
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

function NewReportForm({ onClose, before, onMade }: Omit<NewReportProps, 'opened'>) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const kinds = useTerms('reportKind');
  const schemes = useTerms('periodScheme');
  const save = useSaveReport();
  const [wish, setWish] = useState(() => wishOn(officeToday()));
  const { stretch } = wish;

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(
          { loaded: null, wanted: newReportFile(wish, before, lang) },
          { onSuccess: ({ file }) => onMade(file.report.id) },
        );
      }}
    >
      <Stack gap="sm">
        {save.isError ? <FaultAlert fault={save.error} /> : null}
        <TermSelect
          label={t('reports.kind')}
          data={kinds.options}
          value={wish.kind}
          onChange={(kind) => setWish({ ...wish, kind })}
        />
        <SegmentedControl<Stretch>
          aria-label={t('reports.stretch.label')}
          fullWidth
          data={STRETCHES.map((each) => ({ value: each, label: t(`reports.stretch.${each}`) }))}
          value={stretch}
          onChange={(next) => setWish({ ...wish, stretch: next, part: Math.min(wish.part, PARTS[next]) })}
        />
        <Group grow align="start">
          <NumberInput
            label={t('reports.year')}
            min={1901}
            max={2198}
            allowDecimal={false}
            value={wish.year}
            onChange={(year) => setWish({ ...wish, year: Number(year) })}
          />
          {stretch === 'year' ? null : (
            <NumberInput
              label={t(WHICH[stretch])}
              min={1}
              max={PARTS[stretch]}
              clampBehavior="strict"
              allowDecimal={false}
              value={wish.part}
              onChange={(part) => setWish({ ...wish, part: Number(part) || 1 })}
            />
          )}
        </Group>
        <TermSelect
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
