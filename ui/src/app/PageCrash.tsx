import { Alert, Button, Code, Container, Stack } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** What a page that threw shows in its place; the shell around it goes on working. */
export function PageCrash({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  return (
    <Container size="sm" py="xl">
      <Alert color="red" title={t('shell.crash')}>
        <Stack align="flex-start">
          {t('shell.crashHint')}
          <Code block>{error instanceof Error ? error.message : String(error)}</Code>
          <Button onClick={reset}>{t('common.retry')}</Button>
        </Stack>
      </Alert>
    </Container>
  );
}
