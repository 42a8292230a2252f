import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface BulkDeleteProps {
  ids: ReadonlySet<string>;
  /** Puts records into the bin. */
  remove: { mutate: (ids: string[], told: { onSuccess: () => void }) => void; isPending: boolean };
  /** Chooses nothing any more. */
  onClear: () => void;
}

/** Deletes the chosen rows of a list, or gives the choice up. */
export function BulkDelete({ ids, remove, onClear }: BulkDeleteProps) {
  const { t } = useTranslation();
  return (
    <>
      <Button
        variant="default"
        color="red"
        leftSection={<IconTrash size={14} aria-hidden />}
        loading={remove.isPending}
        onClick={() => remove.mutate([...ids], { onSuccess: onClear })}
      >
        {t('common.delete')}
      </Button>
      <Button variant="subtle" onClick={onClear}>
        {t('list.clearSelection')}
      </Button>
    </>
  );
}
