import { Button, Stack, Text, Textarea, type TextareaProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WordedPiece } from '@/contract';
import { FigureLink } from './FigureLink';

interface TextPartProps extends TextareaProps {
  label: string;
  lang: string;
  /** What is written; empty where the words that follow from the figures stand. */
  written: string;
  worded: readonly (readonly WordedPiece[])[];
  onTake: (words: string) => void;
}

/** A text of a report: the office's own, or the words that follow from the figures with each number leading to its list. */
export function TextPart({ written, worded, onTake, ...field }: TextPartProps) {
  const { t } = useTranslation();
  const words = worded.map((pieces) => pieces.map(({ text }) => text).join('')).join('\n');
  return (
    <Stack gap={4}>
      <Textarea autosize minRows={2} maxRows={14} {...field} />
      {written === '' ? (
        <div lang={field.lang}>
          {worded.map((pieces, paragraph) => (
            // Paragraphs have no identity but their place.
            // oxlint-disable-next-line react/no-array-index-key
            <Text key={paragraph} size="sm" c="dimmed">
              {pieces.map(({ text, list }, place) =>
                // oxlint-disable-next-line react/no-array-index-key
                list === null ? (
                  <span key={place}>{text}</span>
                ) : (
                  <FigureLink key={place} list={list} text={text} />
                ),
              )}
            </Text>
          ))}
          <Button variant="subtle" size="compact-xs" mt={2} onClick={() => onTake(words)}>
            {t('reports.take')}
          </Button>
        </div>
      ) : null}
    </Stack>
  );
}
