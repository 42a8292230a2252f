import {
  Alert,
  Button,
  Group,
  SegmentedControl,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang, Translation } from '@/contract';
import { newId } from '@/shared/data/uuid';
import { useTerms } from '@/shared/terms/useTerms';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';
import { digestNow, isStale, PRINTED, type SourceText, translationOf } from './translations';
import styles from './TranslationRows.module.css';

/** A text to translate, and which it is, in words. */
export interface NamedText extends SourceText {
  label: string;
}

interface TranslationRowsProps {
  /** Root record of the file the texts stand in. */
  owner: string;
  /** Language the texts are written in. */
  lang: Lang;
  /** The texts, empty ones too: those have nothing to translate. */
  texts: readonly NamedText[];
  translations: readonly Translation[];
  onChange: (translations: Translation[]) => void;
  /** What is wrong with the translation at this place of the list. */
  faultAt: (index: number) => ReactNode;
}

/** The texts of a record in the other languages packs are printed in, beside the texts as written. */
export function TranslationRows(props: TranslationRowsProps) {
  const { t } = useTranslation();
  const languages = useTerms('lang');
  const { lang, translations } = props;
  const offered = PRINTED.filter((code) => code !== lang);
  const [chosen, setChosen] = useState<Lang>(offered[0] ?? 'en');
  const into = offered.find((code) => code === chosen) ?? offered[0] ?? 'en';
  const texts = props.texts.filter(({ text }) => text.trim() !== '');
  const made = texts.map((text) => ({
    text,
    translation: translationOf(translations, text, into),
  }));
  const missing = made.filter(({ translation }) => translation === undefined).length;
  const stale = made.filter(
    ({ text, translation }) => translation !== undefined && isStale(translation, text.text),
  ).length;

  if (texts.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('translations.none')}
      </Text>
    );
  }
  return (
    <Stack gap="sm">
      <Group gap="md">
        <SegmentedControl
          aria-label={t('translations.into')}
          data={offered.map((code) => ({ value: code, label: languages.label(code) }))}
          value={into}
          onChange={(code) => setChosen(offered.find((each) => each === code) ?? 'en')}
        />
        <Text size="sm" role="status">
          {stale + missing === 0
            ? t('translations.complete')
            : [
                stale === 0 ? '' : t('translations.stale_count', { count: stale }),
                missing === 0 ? '' : t('translations.missing_count', { count: missing }),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
        </Text>
      </Group>
      <ul className={styles.list}>
        {texts.map((text) => (
          <TranslationRow
            key={`${text.subject}/${text.field}/${into}`}
            {...props}
            source={text}
            into={into}
          />
        ))}
      </ul>
    </Stack>
  );
}

interface TranslationRowProps extends TranslationRowsProps {
  source: NamedText;
  into: Lang;
}

function TranslationRow({
  owner,
  lang,
  source,
  into,
  translations,
  onChange,
  faultAt,
}: TranslationRowProps) {
  const { t } = useTranslation();
  const states = useTerms('translationState');
  const index = translations.findIndex(
    (each) => each.subject === source.subject && each.field === source.field && each.lang === into,
  );
  const translation = translations[index];

  const change = (changed: Partial<Translation>) =>
    onChange(translations.map((each, at) => (at === index ? { ...each, ...changed } : each)));

  function write(text: string) {
    if (translation === undefined) {
      const { subject, field } = source;
      const begun: Translation = {
        id: newId(),
        owner,
        subject,
        field,
        lang: into,
        text,
        sourceDigest: digestNow(source.text),
        state: 'draft',
        by: '',
      };
      onChange([...translations, begun]);
    } else if (text === '') {
      onChange(translations.filter((_, at) => at !== index));
    } else {
      // A text just written is made from the source as it stands, and nobody has checked it yet.
      change({ text, sourceDigest: digestNow(source.text), state: 'draft' });
    }
  }

  return (
    <li className={styles.text}>
      <div>
        <div className={styles.which}>{source.label}</div>
        <Text size="sm" lang={lang}>
          {source.text}
        </Text>
      </div>
      <div>
        <Textarea
          minRows={1}
          lang={into}
          aria-label={`${t('translations.into')}: ${source.label}`}
          value={translation?.text ?? ''}
          error={index < 0 ? undefined : faultAt(index)}
          onChange={(event) => write(event.currentTarget.value)}
        />
        {translation === undefined ? null : (
          <div className={styles.about}>
            <ChoiceSelect
              flex={1}
              aria-label={`${t('translations.state')}: ${source.label}`}
              data={states.options}
              value={translation.state}
              onChange={(state) => change({ state: state === 'checked' ? 'checked' : 'draft' })}
            />
            <TextInput
              flex={1}
              aria-label={`${t('translations.by')}: ${source.label}`}
              placeholder={t('translations.by')}
              value={translation.by}
              onChange={(event) => change({ by: event.currentTarget.value })}
            />
          </div>
        )}
        {translation === undefined || !isStale(translation, source.text) ? null : (
          <Alert color="yellow" p={6} mt={6}>
            <Group gap={8} justify="space-between" wrap="nowrap">
              <Text size="xs">{t('translations.stale')}</Text>
              <Button
                variant="default"
                style={{ flex: 'none' }}
                onClick={() => change({ sourceDigest: digestNow(source.text) })}
              >
                {t('translations.stillRight')}
              </Button>
            </Group>
          </Alert>
        )}
      </div>
    </li>
  );
}
