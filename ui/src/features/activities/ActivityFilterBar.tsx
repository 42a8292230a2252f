import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAgreementPicks } from '@/features/agreements/useAgreementPicks';
import { useAgreement } from '@/features/agreements/queries';
import { useTerms } from '@/shared/terms/useTerms';
import { FilterChip } from '@/shared/ui/FilterChip';
import { FilterDate } from '@/shared/ui/FilterDate';
import { FilterMenu } from '@/shared/ui/FilterMenu';
import { RecordPicker } from '@/shared/ui/RecordPicker';
import { SearchField } from '@/shared/ui/SearchField';
import styles from './ActivityFilterBar.module.css';
import { type ActivityFilters, narrows } from './filters';

interface ActivityFilterBarProps {
  filters: ActivityFilters;
  onChange: (filters: ActivityFilters) => void;
  /** Whether the kinds are chosen here, or given by the list. */
  kinds?: 'chosen' | 'given';
}

/** Search as one types, and what the list is narrowed to. */
export function ActivityFilterBar({ filters, onChange, kinds = 'chosen' }: ActivityFilterBarProps) {
  const { t } = useTranslation();
  const kindTerms = useTerms('activityKind');
  const statuses = useTerms('activityStatus');
  const purposes = useTerms('delegationPurpose');
  const readings = useTerms('dateReading');
  const agreements = useAgreementPicks();
  const agreement = useAgreement(filters.agreement ?? null).data?.file.agreement;

  return (
    <>
      <SearchField
        className={styles.search}
        label={t('activity.list.search')}
        text={filters.text ?? ''}
        onSearch={(text) => onChange({ ...filters, text })}
      />
      {kinds === 'given' ? null : (
        <FilterMenu
          label={t('activity.field.kind')}
          options={kindTerms.options}
          chosen={filters.kinds ?? []}
          onChange={(chosen) => onChange({ ...filters, kinds: chosen })}
        />
      )}
      <FilterMenu
        label={t('activity.field.status')}
        options={statuses.options}
        chosen={filters.statuses ?? []}
        onChange={(chosen) => onChange({ ...filters, statuses: chosen })}
      />
      <div className={styles.agreement}>
        <RecordPicker
          kind="agreement"
          aria-label={t('activity.field.agreement')}
          placeholder={t('activity.list.anyAgreement')}
          value={
            filters.agreement === undefined
              ? null
              : { id: filters.agreement, name: agreement?.title ?? '' }
          }
          search={agreements.search}
          onChange={(pick) => onChange({ ...filters, agreement: pick?.id ?? '' })}
        />
      </div>
      <FilterDate
        label={t('activity.list.from')}
        value={filters.from ?? ''}
        onChange={(from) => onChange({ ...filters, from })}
      />
      <FilterDate
        label={t('activity.list.to')}
        from={filters.from}
        value={filters.to ?? ''}
        onChange={(to) => onChange({ ...filters, to })}
      />
      {filters.purposes?.map((purpose) => (
        <FilterChip
          key={purpose}
          name={purposes.label(purpose)}
          onDrop={() =>
            onChange({
              ...filters,
              purposes: filters.purposes?.filter((each) => each !== purpose) ?? [],
            })
          }
        />
      ))}
      {filters.dated === undefined ? null : (
        <FilterChip
          name={readings.label(filters.dated)}
          onDrop={() => {
            const { dated: _, ...rest } = filters;
            onChange(rest);
          }}
        />
      )}
      {filters.uncounted === true ? (
        <FilterChip
          name={t('list.uncounted')}
          onDrop={() => {
            const { uncounted: _, ...rest } = filters;
            onChange(rest);
          }}
        />
      ) : null}
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
