import { useTranslation } from 'react-i18next';
import { EntryInput, type EntryInputProps } from '../entry/EntryInput';
import { readCount } from '../format/count';

interface CountInputProps extends Omit<EntryInputProps<number | null>, 'read' | 'write' | 'step'> {
  least?: number;
  most: number;
  /** Whether it must be known. */
  needed?: boolean;
}

/** A whole number that may be unknown (null) unless it is needed. */
export function CountInput({ least = 0, most, needed = false, ...props }: CountInputProps) {
  const { t } = useTranslation();

  function read(typed: string) {
    if (typed.trim() === '' && !needed) return { ok: true, value: null } as const;
    const value = readCount(typed, { least, most });
    return value === null
      ? ({ ok: false, problem: t('sheet.notWithin', { text: typed, least, most }) } as const)
      : ({ ok: true, value } as const);
  }

  return (
    <EntryInput
      size="xs"
      inputMode="numeric"
      placeholder={needed ? undefined : t('common.unknown')}
      {...props}
      write={(count) => (count === null ? '' : String(count))}
      read={read}
    />
  );
}
