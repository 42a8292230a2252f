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
  const words = worded.map(sentence).join('\n');
  return (
    <Stack gap={4}>
      <Textarea autosize minRows={2} maxRows={14} {...field} />
      {written === '' ? (
        <div lang={field.lang}>
          {worded.map((pieces) => (
            <Text key={sentence(pieces)} size="sm" c="dimmed">
              {placed(pieces).map(({ at, text, list }) =>
                list === null ? (
                  <span key={at}>{text}</span>
                ) : (
                  <FigureLink key={at} list={list} text={text} />
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

function sentence(pieces: readonly WordedPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** The pieces with where each begins in its sentence. */
function placed(pieces: readonly WordedPiece[]): (WordedPiece & { at: number })[] {
  let at = 0;
  return pieces.map((piece) => {
    const begins = at;
    at += piece.text.length;
    return { ...piece, at: begins };
  });
}
