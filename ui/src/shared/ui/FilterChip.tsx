import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface FilterChipProps {
  /** What the list is narrowed to. */
  name: string;
  onDrop: () => void;
}

/** Something a list is narrowed to that has no field of its own in the bar; a press drops it. */
export function FilterChip({ name, onDrop }: FilterChipProps) {
  const { t } = useTranslation();
  return (
    <Button
      variant="light"
      size="compact-sm"
      rightSection={<IconX size={13} aria-hidden />}
      aria-label={t('list.dropFilter', { name })}
      onClick={onDrop}
    >
      {name}
    </Button>
  );
}
