import { SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';
import { FORMATS, LANGS, LINES, LISTS, NOTATIONS, type TextWish } from './wish';
import styles from './TextForm.module.css';

interface TextFormProps {
  /** Belongs to whoever makes a paper of the text: it goes ahead only if every field can be read. */
  root: RefObject<HTMLFormElement | null>;
  wish: TextWish;
  onChange: (wish: TextWish) => void;
  /** What is to be said above the form. */
  notice?: ReactNode;
}

/** A text and how it is to become a paper. */
export function TextForm({ root, wish, onChange, notice }: TextFormProps) {
  const { t } = useTranslation();
  return (
    <form
      ref={root}
      className={styles.form}
      aria-label={t('typeset.title')}
      onSubmit={(event) => event.preventDefault()}
    >
      {notice}
      <Textarea
        label={t('typeset.text')}
        description={t('typeset.hint')}
        placeholder={t('typeset.textPlaceholder')}
        autosize
        minRows={10}
        maxRows={18}
        value={wish.text}
        onChange={(event) => onChange({ ...wish, text: event.currentTarget.value })}
      />
      <SegmentedControl
        aria-label={t('typeset.notation.label')}
        fullWidth
        data={NOTATIONS.map((notation) => ({
          value: notation,
          label: t(`typeset.notation.${notation}`),
        }))}
        value={wish.notation}
        onChange={(next) => {
          const notation = NOTATIONS.find((each) => each === next);
          if (notation !== undefined) onChange({ ...wish, notation });
        }}
      />
      <ChoiceSelect
        label={t('typeset.format.label')}
        data={FORMATS.map((format) => ({ value: format, label: t(`typeset.format.${format}`) }))}
        value={wish.format}
        onChange={(next) => {
          const format = FORMATS.find((each) => each === next);
          if (format !== undefined) onChange({ ...wish, format });
        }}
      />
      <ChoiceSelect
        label={t('typeset.lang')}
        data={LANGS.map((code) => ({ value: code, label: t(`common.language.${code}`) }))}
        value={wish.lang}
        onChange={(next) => {
          const lang = LANGS.find((each) => each === next);
          if (lang !== undefined) onChange({ ...wish, lang });
        }}
      />
      <TextInput
        label={t('typeset.name')}
        value={wish.title}
        onChange={(event) => onChange({ ...wish, title: event.currentTarget.value })}
      />
      <fieldset className={styles.front}>
        <legend>{t('typeset.front.label')}</legend>
        <Stack gap={9}>
          {LINES.map((line) => (
            <TextInput
              key={line}
              label={t(`typeset.front.${line}`)}
              description={
                line === 'number' || line === 'placeAndDate'
                  ? t(`typeset.front.${line}Hint`)
                  : undefined
              }
              value={wish.lines[line]}
              onChange={(event) =>
                onChange({ ...wish, lines: { ...wish.lines, [line]: event.currentTarget.value } })
              }
            />
          ))}
          {LISTS.map((list) => (
            <Textarea
              key={list}
              label={t(`typeset.front.${list}`)}
              description={t('typeset.front.lines')}
              autosize
              minRows={2}
              value={wish.lists[list]}
              onChange={(event) =>
                onChange({ ...wish, lists: { ...wish.lists, [list]: event.currentTarget.value } })
              }
            />
          ))}
        </Stack>
      </fieldset>
    </form>
  );
}
