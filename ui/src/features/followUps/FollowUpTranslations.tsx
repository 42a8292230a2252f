import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FollowUpFile, Translation } from '@/contract';
import { TranslationRows } from '@/features/records/translations/TranslationRows';

interface FollowUpTranslationsProps {
  file: FollowUpFile;
  onChange: (translations: Translation[]) => void;
  /** What is wrong with the translation at this place of the list. */
  faultAt: (index: number) => ReactNode;
}

/** The texts of a follow-up in other languages, folded away until they are asked for. */
export function FollowUpTranslations({ file, onChange, faultAt }: FollowUpTranslationsProps) {
  const { t } = useTranslation();
  const [open, fold] = useDisclosure(false);
  const { followUp, translations } = file;
  const Chevron = open ? IconChevronDown : IconChevronRight;
  const own = (field: 'text' | 'note') => ({
    subject: followUp.id,
    field,
    text: followUp[field],
    label: t(`followUps.field.${field}`),
  });

  return (
    <div>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<Chevron size={14} aria-hidden />}
        aria-expanded={open}
        onClick={fold.toggle}
      >
        {t('translations.tab')}
      </Button>
      {open ? (
        <TranslationRows
          owner={followUp.id}
          lang={followUp.lang}
          texts={[own('text'), own('note')]}
          translations={translations}
          onChange={onChange}
          faultAt={faultAt}
        />
      ) : null}
    </div>
  );
}
