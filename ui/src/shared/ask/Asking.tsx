import { Button, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/Dialog';
import { type Answer, type Asked, showQuestions } from './ask';
import styles from './Asking.module.css';

/** The dialog in which questions are asked, one after the other. */
export function Asking() {
  const { t } = useTranslation();
  const [waiting, setWaiting] = useState<readonly Asked[]>([]);
  useEffect(() => showQuestions((asked) => setWaiting((before) => [...before, asked])), []);
  const [first] = waiting;

  function settle(answer: Answer) {
    if (first === undefined) return;
    first.answer(answer);
    setWaiting((before) => before.slice(1));
  }

  const question = first?.question;
  return (
    <Dialog
      opened={question !== undefined}
      onClose={() => settle(null)}
      title={question?.title ?? ''}
      size="lg"
    >
      {question === undefined ? null : (
        <Stack gap="sm">
          <Text size="sm">{question.text}</Text>
          {question.options.length === 0 ? null : (
            <Stack gap={4} role="group" aria-label={question.title}>
              {question.options.map((option, place) => (
                <UnstyledButton
                  key={option.id}
                  className={styles.option}
                  data-autofocus={place === 0 || undefined}
                  onClick={() => settle({ picked: option })}
                >
                  <Text size="sm">{option.name}</Text>
                  {option.detail === undefined || option.detail === '' ? null : (
                    <Text size="xs" c="dimmed">
                      {option.detail}
                    </Text>
                  )}
                </UnstyledButton>
              ))}
            </Stack>
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => settle(null)}>
              {t('common.cancel')}
            </Button>
            <Button
              variant={question.options.length === 0 ? 'filled' : 'light'}
              onClick={() => settle('goOn')}
            >
              {question.goOn}
            </Button>
          </Group>
        </Stack>
      )}
    </Dialog>
  );
}
