import { Affix, Button, Group, Loader, Paper, Text } from '@mantine/core';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { isDrawing, onDrawing, platform } from '@/platform';

/** How long a paper is drawn before the page says so: most take less. */
const QUIET_MS = 3000;

/** Says that a paper is being drawn where that takes long, and stops it on request. */
export function DrawingNotice() {
  const drawing = useSyncExternalStore(onDrawing, isDrawing);
  return drawing ? <Shown /> : null;
}

function Shown() {
  const { t } = useTranslation();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <Affix position={{ bottom: 16, left: 16 }}>
      <Paper withBorder shadow="sm" p="xs" role="status">
        <Group gap="sm">
          <Loader size="xs" aria-hidden />
          <Text size="sm">{t('common.drawing')}</Text>
          <Button
            variant="default"
            size="xs"
            onClick={() => void platform().call('drawing_stop', {})}
          >
            {t('common.stopDrawing')}
          </Button>
        </Group>
      </Paper>
    </Affix>
  );
}
