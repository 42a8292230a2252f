import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity } from '@/contract';
import { useLanguage } from '@/i18n/useLanguage';
import { isDay } from '@/shared/date/partial';
import { useEntryGuard } from '@/shared/entry/useEntryGuard';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { Dialog } from '@/shared/ui/Dialog';
import { PartialDateInput } from '@/shared/ui/PartialDateInput';
import { useCopyEvent } from './mutations';

interface CopyEventProps {
  activity: Activity;
  /** Told the new edition. */
  onCopied: (id: string) => void;
}

/** Plans the next edition: a title and a first day, with which every date moves. */
export function CopyEvent({ activity, onCopied }: CopyEventProps) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const copy = useCopyEvent();
  const [opened, setOpened] = useState(false);
  const [title, setTitle] = useState(activity.title);
  const [startsOn, setStartsOn] = useState('unknown');
  const known = isDay(startsOn);
  const { root, guard } = useEntryGuard<HTMLDivElement>({ fault: copy.error });

  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('events.copy.open')}
      </Button>
      <Dialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('events.copy.title')}
        size="md"
      >
        <Stack gap="sm" ref={root}>
          <Text size="sm" c="dimmed">
            {t('events.copy.hint')}
          </Text>
          {copy.error === null ? null : <FaultAlert fault={copy.error} />}
          <TextInput
            data-autofocus
            label={t('events.copy.name')}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <PartialDateInput
            label={t('events.copy.startsOn')}
            value={startsOn}
            error={startsOn !== 'unknown' && !known ? t('events.copy.badDay') : undefined}
            onChange={(next) => setStartsOn(next || 'unknown')}
          />
          <Group justify="flex-end">
            <Button
              disabled={!known || title.trim() === ''}
              loading={copy.isPending}
              onClick={() =>
                guard(() =>
                  copy.mutate(
                    { id: activity.id, title, startsOn, lang },
                    {
                      onSuccess: ({ file }) => {
                        setOpened(false);
                        onCopied(file.activity.id);
                      },
                    },
                  ),
                )
              }
            >
              {t('events.copy.run')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
