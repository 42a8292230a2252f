import { Radio, SegmentedControl, Select, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackLang } from '@/contract';
import { useAgreementPicks } from '@/features/agreements/useAgreementPicks';
import { useOrganisationPicks } from '@/features/organisations/useOrganisationPicks';
import { isDay } from '@/shared/date/partial';
import { PartialDateInput } from '@/shared/ui/PartialDateInput';
import { type Pick, RecordPicker } from '@/shared/ui/RecordPicker';
import { CIRCULATIONS, isReversed, PACK_LANGS, type PackChoice, periodOf, PERIODS } from './choice';
import styles from './PackForm.module.css';

interface PackFormProps {
  choice: PackChoice;
  onChange: (choice: PackChoice) => void;
  /** The agreement or partner chosen, by name. */
  chosen: Pick | null;
  /** Today in office time, as an ISO day. */
  today: string;
  /** Language of the screen, that of the pack unless chosen otherwise. */
  screenLang: PackLang;
}

const QUIET_MS = 400;

/** What pack is wanted; every change is given on at once, typing after a pause. */
export function PackForm({ choice, onChange, chosen, today, screenLang }: PackFormProps) {
  const { t } = useTranslation();
  /** What the picker looks for; what is chosen already, until the person says otherwise. */
  const [sought, setSought] = useState<'agreement' | 'partner' | null>(null);
  const kind =
    sought ?? (choice.agreement === undefined && choice.partner !== undefined ? 'partner' : 'agreement');
  const agreements = useAgreementPicks();
  const organisations = useOrganisationPicks();
  const [asOfProblem, setAsOfProblem] = useState(false);
  const [version, setVersion] = useState(choice.version ?? '');
  const giveVersion = useDebouncedCallback(
    (text: string) => onChange({ ...choice, version: text }),
    QUIET_MS,
  );

  function choose(pick: Pick | null) {
    const { agreement: _, partner: __, ...rest } = choice;
    onChange(pick === null ? rest : { ...rest, [kind]: pick.id });
  }

  function setAsOf(date: string) {
    const empty = date === '' || date === 'unknown';
    setAsOfProblem(!empty && !isDay(date));
    if (empty || isDay(date)) onChange({ ...choice, asOf: empty ? '' : date });
  }

  return (
    <form
      className={styles.form}
      aria-label={t('shell.nav.packs')}
      onSubmit={(event) => event.preventDefault()}
    >
      <Stack gap={6}>
        <SegmentedControl
          aria-label={t('packs.subject.label')}
          fullWidth
          data={[
            { value: 'agreement', label: t('packs.subject.agreement') },
            { value: 'partner', label: t('packs.subject.partner') },
          ]}
          value={kind}
          onChange={(next) => setSought(next === 'partner' ? 'partner' : 'agreement')}
        />
        <RecordPicker
          key={kind}
          kind={kind === 'agreement' ? 'agreement' : 'organisation'}
          label={t(kind === 'agreement' ? 'packs.subject.pickAgreement' : 'packs.subject.pickPartner')}
          value={choice[kind] === undefined ? null : chosen}
          search={kind === 'agreement' ? agreements.search : organisations.search}
          onChange={choose}
        />
      </Stack>
      <fieldset className={styles.period}>
        <legend>{t('packs.period.label')}</legend>
        <Stack gap={9}>
          {PERIODS.map((period) => (
            <Radio
              key={period}
              size="xs"
              name="period"
              label={t(`packs.period.${period}`)}
              checked={(choice.period ?? 'year12') === period}
              onChange={() => {
                const { period: _, from, to, ...rest } = choice;
                if (period === 'year12') return onChange(rest);
                if (period !== 'own') return onChange({ ...rest, period });
                // One's own period begins as the one shown before.
                const shown = periodOf(choice, today);
                onChange({ ...rest, period, from: from ?? shown.from ?? '', to: to ?? shown.to ?? '' });
              }}
            />
          ))}
        </Stack>
        {choice.period === 'own' ? (
          <div className={styles.own}>
            <PartialDateInput
              label={t('packs.period.from')}
              rightSection={null}
              value={choice.from ?? ''}
              onChange={(from) => onChange({ ...choice, from: from === 'unknown' ? '' : from })}
            />
            <PartialDateInput
              label={t('packs.period.to')}
              rightSection={null}
              value={choice.to ?? ''}
              error={isReversed(periodOf(choice, today)) ? t('packs.period.reversed') : undefined}
              onChange={(to) => onChange({ ...choice, to: to === 'unknown' ? '' : to })}
            />
          </div>
        ) : null}
      </fieldset>
      <PartialDateInput
        label={t('packs.asOf')}
        description={t('packs.asOfHint')}
        value={choice.asOf ?? ''}
        error={asOfProblem ? t('packs.asOfNeedsDay') : undefined}
        onChange={setAsOf}
      />
      <Select
        label={t('packs.lang')}
        data={PACK_LANGS.map((code) => ({ value: code, label: t(`common.language.${code}`) }))}
        allowDeselect={false}
        value={choice.lang ?? screenLang}
        onChange={(code) => {
          const lang = PACK_LANGS.find((each) => each === code);
          if (lang !== undefined) onChange({ ...choice, lang });
        }}
      />
      <Select
        label={t('packs.circulation.label')}
        data={CIRCULATIONS.map((mark) => ({ value: mark, label: t(`packs.circulation.${mark}`) }))}
        allowDeselect={false}
        value={choice.circulation ?? 'internal'}
        onChange={(mark) => {
          const { circulation: _, ...rest } = choice;
          const circulation = CIRCULATIONS.find((each) => each === mark);
          onChange(circulation === undefined || circulation === 'internal' ? rest : { ...rest, circulation });
        }}
      />
      <TextInput
        label={t('packs.version')}
        description={t('packs.versionHint')}
        value={version}
        onChange={(event) => {
          setVersion(event.currentTarget.value);
          giveVersion(event.currentTarget.value);
        }}
      />
    </form>
  );
}
