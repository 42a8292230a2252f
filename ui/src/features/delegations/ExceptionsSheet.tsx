import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleException } from '@/contract';
import { useTerms } from '@/shared/terms/useTerms';
import { type SheetColumn, SheetGrid, useSheetColumns } from '@/shared/ui/SheetGrid';

interface ExceptionsSheetProps {
  exceptions: readonly RuleException[];
  onChange: (exceptions: RuleException[]) => void;
  errors: Readonly<Record<string, string>>;
}

/** Exceptions granted from rules, with reason, by whom and when; edited in place. */
export function ExceptionsSheet({ exceptions, onChange, errors }: ExceptionsSheetProps) {
  const { t } = useTranslation();
  const subjects = useTerms('ruleSubject');
  const make = useSheetColumns();
  const columns = useMemo((): SheetColumn<RuleException>[] => {
    const words = (id: 'reason' | 'grantedBy', width: `${number}fr`) =>
      make.text<RuleException>({
        id,
        header: t(`delegations.exception.${id}`),
        width,
        get: (exception) => exception[id],
        set: (exception, text) => ({ ...exception, [id]: text }),
      });
    return [
      make.shown<RuleException>({
        id: 'about',
        header: t('delegations.exception.about'),
        width: '2fr',
        get: ({ about }) => subjects.label(about),
      }),
      words('reason', '3fr'),
      words('grantedBy', '1fr'),
      make.date<RuleException>({
        id: 'grantedOn',
        header: t('delegations.exception.grantedOn'),
        width: 110,
        get: ({ grantedOn }) => grantedOn,
        set: (exception, grantedOn) => ({ ...exception, grantedOn }),
      }),
    ];
  }, [t, make, subjects]);
  return (
    <SheetGrid
      label={t('delegations.exceptions')}
      columns={columns}
      rows={exceptions}
      rowId={({ id }) => id}
      onChange={onChange}
      errors={errors}
    />
  );
}
