import { Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Pack } from '@/contract';
import { useTerms } from '@/shared/terms/useTerms';
import { PartialDateInput } from '@/shared/ui/PartialDateInput';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';
import { DaysChosen } from './DaysChosen';

interface PackParticularsProps {
  pack: Pack;
  onChange: (pack: Pack) => void;
  /** Faults the program found, by field. */
  errors: Readonly<Record<string, string>>;
}

/** In the select: no second language. */
const ONE = 'one';
/** Languages papers are set in. */
const PAPER_LANGS = ['vi', 'lo', 'en'] as const;

/** What holds for all of a pack: its title, for whom it is, which days it speaks of, its language and marks. */
export function PackParticulars({ pack, onChange, errors }: PackParticularsProps) {
  const { t } = useTranslation();
  const spans = useTerms('packSpan');
  const circulations = useTerms('circulation');
  const untranslated = useTerms('untranslated');
  const isTemplate = pack.usage === 'template';
  return (
    <Stack gap={12}>
      <TextInput
        label={t(isTemplate ? 'packs.templateName' : 'packs.title')}
        {...(isTemplate ? {} : { description: t('packs.titleHint') })}
        value={pack.title}
        error={errors['title']}
        onChange={(event) => onChange({ ...pack, title: event.currentTarget.value })}
      />
      <TextInput
        label={t('packs.audience')}
        description={t('packs.audienceHint')}
        value={pack.audience}
        onChange={(event) => onChange({ ...pack, audience: event.currentTarget.value })}
      />
      <ChoiceSelect
        label={t('packs.lang')}
        data={PAPER_LANGS.map((code) => ({ value: code, label: t(`common.language.${code}`) }))}
        value={PAPER_LANGS.find((code) => code === pack.lang) ?? 'vi'}
        onChange={(lang) =>
          onChange({ ...pack, lang, secondLang: pack.secondLang === lang ? null : pack.secondLang })
        }
      />
      <ChoiceSelect
        label={t('packs.secondLang')}
        data={[
          { value: ONE, label: t('packs.oneLang') },
          ...PAPER_LANGS.filter((code) => code !== pack.lang).map((code) => ({
            value: code,
            label: t(`common.language.${code}`),
          })),
        ]}
        value={PAPER_LANGS.find((code) => code === pack.secondLang) ?? ONE}
        error={errors['secondLang']}
        onChange={(lang) => onChange({ ...pack, secondLang: lang === ONE ? null : lang })}
      />
      <ChoiceSelect
        label={t('packs.span')}
        data={spans.options}
        value={pack.span}
        onChange={(span) => onChange({ ...pack, span })}
      />
      {pack.span === 'chosen' ? (
        <DaysChosen
          from={pack.periodFrom}
          to={pack.periodTo}
          error={errors['periodTo']}
          onChange={(periodFrom, periodTo) => onChange({ ...pack, periodFrom, periodTo })}
        />
      ) : null}
      <PartialDateInput
        label={t('packs.asOf')}
        description={t('packs.asOfHint')}
        value={pack.asOf === 'unknown' ? '' : pack.asOf}
        error={errors['asOf']}
        onChange={(asOf) => onChange({ ...pack, asOf: asOf === '' ? 'unknown' : asOf })}
      />
      <ChoiceSelect
        label={t('packs.circulation')}
        data={circulations.options}
        value={pack.circulation}
        onChange={(circulation) => onChange({ ...pack, circulation })}
      />
      <ChoiceSelect
        label={t('packs.untranslated')}
        data={untranslated.options}
        value={pack.untranslated}
        onChange={(next) => onChange({ ...pack, untranslated: next })}
      />
      <TextInput
        label={t('packs.version')}
        description={t('packs.versionHint')}
        value={pack.version}
        onChange={(event) => onChange({ ...pack, version: event.currentTarget.value })}
      />
    </Stack>
  );
}
