import {
  Alert,
  Button,
  Group,
  SegmentedControl,
  Select,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang, Translation } from '@/contract';
import { useFieldWording } from '@/features/records/useFieldWording';
import { newId } from '@/shared/data/uuid';
import { useTerms } from '@/shared/terms/useTerms';
import { digestNow, isStale, PRINTED, type SourceText, sourceTexts, translationOf } from '../translations';
import type { TabProps } from './form';
import styles from './TranslationsTab.module.css';

/** The texts of the agreement in the other languages packs are printed in, beside the texts as signed. */
export function TranslationsTab({ form }: TabProps) {
  const { t } = useTranslation();
  const languages = useTerms('lang');
  const { agreement, translations } = form.values;
  const offered = PRINTED.filter((code) => code !== agreement.lang);
  const [chosen, setChosen] = useState<Lang>(offered[0] ?? 'en');
  const into = offered.find((code) => code === chosen) ?? offered[0] ?? 'en';
  const texts = sourceTexts(form.values);
  const made = texts.map((text) => ({ text, translation: translationOf(translations, text, into) }));
  const missing = made.filter(({ translation }) => translation === undefined).length;
  const stale = made.filter(
    ({ text, translation }) => translation !== undefined && isStale(translation, text.text),
  ).length;

  if (texts.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('agreements.translations.none')}
      </Text>
    );
  }
  return (
    <Stack gap="sm">
      <Group gap="md">
        <SegmentedControl
          aria-label={t('agreements.translations.into')}
          data={offered.map((code) => ({ value: code, label: languages.label(code) }))}
          value={into}
          onChange={(code) => setChosen(offered.find((each) => each === code) ?? 'en')}
        />
        <Text size="sm" role="status">
          {stale + missing === 0
            ? t('agreements.translations.complete')
            : [
                stale === 0 ? '' : t('agreements.translations.stale_count', { count: stale }),
                missing === 0 ? '' : t('agreements.translations.missing_count', { count: missing }),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
        </Text>
      </Group>
      <ul className={styles.list}>
        {made.map(({ text }) => (
          <TranslationRow
            key={`${text.subject}/${text.field}/${into}`}
            form={form}
            source={text}
            into={into}
          />
        ))}
      </ul>
    </Stack>
  );
}

interface TranslationRowProps extends TabProps {
  source: SourceText;
  into: Lang;
}

function TranslationRow({ form, source, into }: TranslationRowProps) {
  const { t } = useTranslation();
  const words = useFieldWording();
  const states = useTerms('translationState');
  const { agreement, translations } = form.values;
  const index = translations.findIndex(
    (each) => each.subject === source.subject && each.field === source.field && each.lang === into,
  );
  const translation = translations[index];
  const { of } = source;
  const which =
    of.part === 'agreement'
      ? words.label(source.field)
      : t(of.part === 'area' ? 'agreements.edit.area' : 'agreements.edit.commitment', {
          position: of.position,
        });

  function change(changed: Partial<Translation>) {
    if (translation !== undefined)
      form.setFieldValue(`translations.${index}`, { ...translation, ...changed });
  }

  function write(text: string) {
    if (translation === undefined) {
      const begun: Translation = {
        id: newId(),
        owner: agreement.id,
        subject: source.subject,
        field: source.field,
        lang: into,
        text,
        sourceDigest: digestNow(source.text),
        state: 'draft',
        by: '',
      };
      form.insertListItem('translations', begun);
    } else if (text === '') {
      form.removeListItem('translations', index);
    } else {
      // A text just written is made from the source as it stands, and nobody has checked it yet.
      change({ text, sourceDigest: digestNow(source.text), state: 'draft' });
    }
  }

  return (
    <li className={styles.text}>
      <div>
        <div className={styles.which}>{which}</div>
        <Text size="sm" lang={agreement.lang}>
          {source.text}
        </Text>
      </div>
      <div>
        <Textarea
          minRows={1}
          lang={into}
          aria-label={`${t('agreements.translations.into')}: ${which}`}
          value={translation?.text ?? ''}
          error={index < 0 ? undefined : form.errors[`translations.${index}.text`]}
          onChange={(event) => write(event.currentTarget.value)}
        />
        {translation === undefined ? null : (
          <div className={styles.about}>
            <Select
              flex={1}
              aria-label={t('agreements.translations.state')}
              data={states.options}
              allowDeselect={false}
              value={translation.state}
              onChange={(state) => change({ state: state === 'checked' ? 'checked' : 'draft' })}
            />
            <TextInput
              flex={1}
              aria-label={t('agreements.translations.by')}
              placeholder={t('agreements.translations.by')}
              value={translation.by}
              onChange={(event) => change({ by: event.currentTarget.value })}
            />
          </div>
        )}
        {translation === undefined || !isStale(translation, source.text) ? null : (
          <Alert color="yellow" p={6} mt={6}>
            <Group gap={8} justify="space-between" wrap="nowrap">
              <Text size="xs">{t('agreements.translations.stale')}</Text>
              <Button
                variant="default"
                style={{ flex: 'none' }}
                onClick={() => change({ sourceDigest: digestNow(source.text) })}
              >
                {t('agreements.translations.stillRight')}
              </Button>
            </Group>
          </Alert>
        )}
      </div>
    </li>
  );
}
