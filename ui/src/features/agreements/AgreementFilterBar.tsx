import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOrganisationName } from '@/features/organisations/queries';
import { useOrganisationPicks } from '@/features/organisations/useOrganisationPicks';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import { FilterChip } from '@/shared/ui/FilterChip';
import { FilterMenu } from '@/shared/ui/FilterMenu';
import { RecordPicker } from '@/shared/ui/RecordPicker';
import { SearchField } from '@/shared/ui/SearchField';
import styles from './AgreementFilterBar.module.css';
import { type AgreementFilters, narrows } from './filters';

interface AgreementFilterBarProps {
  filters: AgreementFilters;
  onChange: (filters: AgreementFilters) => void;
}

/** Search as one types, and what the register is narrowed to. */
export function AgreementFilterBar({ filters, onChange }: AgreementFilterBarProps) {
  const { t } = useTranslation();
  const statuses = useTerms('agreementStatus');
  const kinds = useTerms('agreementKind');
  const levels = useTerms('level');
  const stages = useTerms('agreementStage');
  const readings = useTerms('dateReading');
  const format = useFormat();
  const organisations = useOrganisationPicks();
  const party = useOrganisationName(filters.party ?? null);

  const { asOf, toSucceed, stages: wantedStages, from, to, dated } = filters;
  const without = (name: keyof AgreementFilters): AgreementFilters => {
    const { [name]: _, ...rest } = filters;
    return rest;
  };
  const special = [
    {
      name: asOf === undefined ? null : t('list.asOf', { date: format.date(asOf) }),
      drop: without('asOf'),
    },
    { name: toSucceed === true ? t('list.toSucceed') : null, drop: without('toSucceed') },
    {
      name: from === undefined ? null : t('list.signedFrom', { date: format.date(from) }),
      drop: without('from'),
    },
    {
      name: to === undefined ? null : t('list.signedTo', { date: format.date(to) }),
      drop: without('to'),
    },
    { name: dated === undefined ? null : readings.label(dated), drop: without('dated') },
    {
      name:
        wantedStages === undefined
          ? null
          : wantedStages.map((stage) => stages.label(stage)).join(', '),
      drop: without('stages'),
    },
  ].filter((chip): chip is { name: string; drop: AgreementFilters } => chip.name !== null);

  return (
    <>
      <SearchField
        className={styles.search}
        label={t('agreements.list.search')}
        text={filters.text ?? ''}
        onSearch={(text) => onChange({ ...filters, text })}
      />
      <FilterMenu
        label={t('agreements.list.standing')}
        options={statuses.options}
        chosen={filters.statuses ?? []}
        onChange={(chosen) => onChange({ ...filters, statuses: chosen })}
      />
      <FilterMenu
        label={t('field.kind')}
        options={kinds.options}
        chosen={filters.kinds ?? []}
        onChange={(chosen) => onChange({ ...filters, kinds: chosen })}
      />
      <FilterMenu
        label={t('field.level')}
        options={levels.options}
        chosen={filters.levels ?? []}
        onChange={(chosen) => onChange({ ...filters, levels: chosen })}
      />
      <div className={styles.party}>
        <RecordPicker
          kind="organisation"
          aria-label={t('agreements.list.party')}
          placeholder={t('agreements.list.anyParty')}
          value={filters.party === undefined ? null : { id: filters.party, name: party }}
          search={organisations.search}
          onChange={(pick) => onChange({ ...filters, party: pick?.id ?? '' })}
        />
      </div>
      {special.map(({ name, drop }) => (
        <FilterChip key={name} name={name} onDrop={() => onChange(drop)} />
      ))}
      {narrows(filters) ? (
        <Button
          variant="subtle"
          onClick={() => onChange(filters.order === undefined ? {} : { order: filters.order })}
        >
          {t('list.clearFilters')}
        </Button>
      ) : null}
    </>
  );
}
