import { Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PackSection, PartWays } from '@/contract';
import { useOrganisationPicks } from '@/features/organisations/useOrganisationPicks';
import { useNames } from '@/features/records/names';
import { useTerms } from '@/shared/terms/useTerms';
import { RecordPicker } from '@/shared/ui/RecordPicker';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';
import { DaysChosen } from './DaysChosen';

interface SectionWaysProps {
  section: PackSection;
  /** What there is a choice of. */
  ways: PartWays | undefined;
  /** Language of the pack. */
  lang: string;
  /** What is wrong with the days chosen. */
  error: string | undefined;
  onChange: (section: PackSection) => void;
}

const AS_PACK = 'as_pack';

/** How a part of a pack is printed, as far as it has a choice, and what is said at its head besides the records. */
export function SectionWays({ section, ways, lang, error, onChange }: SectionWaysProps) {
  const { t } = useTranslation();
  const spans = useTerms('packSpan');
  const details = useTerms('partDetail');
  const ownSide = useTerms('ownSide');
  const { pickOf, learn } = useNames();
  const organisations = useOrganisationPicks();
  return (
    <Stack gap={8} p="4px 6px 12px 30px">
      {ways?.span ? (
        <>
          <ChoiceSelect
            label={t('packs.section.span')}
            data={[{ value: AS_PACK, label: t('packs.section.asPack') }, ...spans.options]}
            value={section.span ?? AS_PACK}
            onChange={(span) => onChange({ ...section, span: span === AS_PACK ? null : span })}
          />
          {section.span === 'chosen' ? (
            <DaysChosen
              from={section.periodFrom}
              to={section.periodTo}
              error={error}
              onChange={(periodFrom, periodTo) => onChange({ ...section, periodFrom, periodTo })}
            />
          ) : null}
        </>
      ) : null}
      {ways?.partner ? (
        <RecordPicker
          kind="organisation"
          label={t('packs.section.partner')}
          value={pickOf(section.partner)}
          search={organisations.search}
          onChange={(pick) => {
            if (pick !== null) learn(pick);
            onChange({ ...section, partner: pick?.id ?? null });
          }}
        />
      ) : null}
      {ways?.detail ? (
        <ChoiceSelect
          label={t('packs.section.detail')}
          data={details.options}
          value={section.detail}
          onChange={(detail) => onChange({ ...section, detail })}
        />
      ) : null}
      {ways?.confidential ? (
        <ChoiceSelect
          label={t('packs.section.confidential')}
          data={ownSide.options}
          value={section.confidential}
          onChange={(confidential) => onChange({ ...section, confidential })}
        />
      ) : null}
      <Textarea
        autosize
        minRows={2}
        lang={lang}
        label={t('packs.section.text')}
        description={t('packs.section.textHint')}
        value={section.text}
        onChange={(event) => onChange({ ...section, text: event.currentTarget.value })}
      />
    </Stack>
  );
}
