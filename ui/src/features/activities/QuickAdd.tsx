import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLogActivity } from './useLogActivity';

/** One line that begins an entry: type a title, press Enter, go on in the quick entry. */
export function QuickAdd() {
  const { t } = useTranslation();
  const logActivity = useLogActivity();
  const [title, setTitle] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        logActivity(title.trim());
        setTitle('');
      }}
    >
      <TextInput
        size="sm"
        aria-label={t('today.quickAdd')}
        placeholder={t('today.quickAdd')}
        leftSection={<IconPlus size={16} aria-hidden />}
        rightSection={
          <Button type="submit" size="compact-sm" variant="light">
            {t('shell.newActivity')}
          </Button>
        }
        rightSectionWidth={150}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
    </form>
  );
}
