import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Hint } from '@/contract';
import { useNames } from '@/features/records/names';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';

const COLOUR: Record<Hint['standing'], string> = {
  exceeded: 'red',
  late: 'red',
  due: 'yellow',
  incomparable: 'yellow',
  not_known: 'yellow',
  reference: 'gray',
};

interface HintsProps {
  hints: readonly Hint[];
  /** Begins an exception from the rule. */
  onExcept: (subject: Hint['subject']) => void;
}

/** What the rules say, each with where it stands and the exception granted from it. */
export function Hints({ hints, onExcept }: HintsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const standings = useTerms('hintStanding');
  const certainties = useTerms('certainty');
  const { words } = useHintWords();
  if (hints.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('delegations.noHints')}
      </Text>
    );
  }
  return (
    <Stack component="ul" gap={8} m={0} p={0} style={{ listStyle: 'none' }}>
      {hints.map((hint) => (
        <Group
          component="li"
          key={`${hint.subject} ${hint.person ?? ''} ${hint.day} ${hint.found ?? ''} ${hint.currency}`}
          gap="sm"
          wrap="nowrap"
          align="flex-start"
        >
          <Badge
            variant="light"
            color={hint.exception === '' ? COLOUR[hint.standing] : 'gray'}
            style={{ flex: 'none', minWidth: 104 }}
          >
            {hint.exception === '' ? standings.label(hint.standing) : t('delegations.excepted')}
          </Badge>
          <div style={{ flex: 1 }}>
            <Text size="sm">{words(hint)}</Text>
            <Text size="xs" c="dimmed">
              {[format.text(hint.citation), certainties.label(hint.certainty), hint.note]
                .filter((part) => part !== '')
                .join(' · ')}
            </Text>
            {hint.exception === '' ? null : (
              <Text size="xs">{t('delegations.exceptedBecause', { reason: hint.exception })}</Text>
            )}
          </div>
          {hint.exception !== '' || hint.standing === 'reference' ? null : (
            <Button variant="subtle" size="compact-sm" onClick={() => onExcept(hint.subject)}>
              {t('delegations.except')}
            </Button>
          )}
        </Group>
      ))}
    </Stack>
  );
}

/** Under which key a hint is worded. */
function wordsOf({ standing, subject }: Hint) {
  if (standing === 'incomparable') return 'gift_incomparable';
  if (standing === 'not_known') return subject === 'gift' ? 'gift_not_known' : 'passport_not_known';
  return subject;
}

/** Words a hint: the figure of the rule, what was found, whom or which day it is about. */
function useHintWords() {
  const { t } = useTranslation();
  const format = useFormat();
  const { pickOf } = useNames();
  const words = (hint: Hint): string => {
    return t(`delegations.hint.${wordsOf(hint)}`, {
      figure: format.amount(hint.figure),
      found: hint.found === null ? t('common.notComputed') : format.amount(hint.found),
      currency: hint.currency,
      day: format.date(hint.day),
      person: hint.person === null ? '' : (pickOf(hint.person)?.name ?? ''),
    });
  };
  return { words };
}
