import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UNREAD } from '../entry/entries';
import { useEntry } from '../entry/useEntry';
import { isComposing } from '../keys/shortcuts';
import { matching, theOneMeant } from '../text/fold';

interface TypedChoiceOptions<Option> {
  options: readonly Option[];
  label: (option: Option) => string;
  /** Takes an option in place of what is typed. */
  onTake: (option: Option) => void;
}

/**
 * What is typed to find one of a closed list, without marks. Enter takes the first that answers, which is highlighted; Tab
 * and leaving the field take the one that is meant, where it can be no other. Text that means none of them, or may mean
 * several, stays until it is changed, and its form is not saved over it.
 */
export function useTypedChoice<Option>({ options, label, onTake }: TypedChoiceOptions<Option>) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const [unmatched, setUnmatched] = useState(false);
  const wanted = typed?.trim() ?? '';

  function type(text: string | null) {
    setTyped(text);
    setUnmatched(false);
  }

  function take(option: Option | undefined): boolean {
    if (option === undefined) return false;
    type(null);
    onTake(option);
    return true;
  }

  function settle(): string | null {
    if (wanted === '') type(null);
    if (wanted === '' || take(theOneMeant(options, label, wanted))) return null;
    setUnmatched(true);
    return t('picker.unchosen', { text: wanted });
  }

  const ref = useEntry<HTMLInputElement>({
    pending: () => wanted !== '' && !unmatched,
    settle,
    reset: () => type(null),
  });

  function onKeyDown(event: React.KeyboardEvent) {
    if (isComposing(event)) return;
    if (event.key === 'Escape') type(null);
    // The first that answers stands highlighted on top of the open list.
    if (wanted !== '' && event.key === 'Enter') take(matching(options, label, wanted)[0]);
  }

  return {
    /** What is typed and not yet taken; null while nothing is. */
    typed,
    type,
    /** Why what is typed is not taken; null while it may be. */
    problem: unmatched ? t('picker.unchosen', { text: wanted }) : null,
    /** Belongs on the field. What is typed is taken from the input: a select also empties its search as it is left. */
    field: {
      ref,
      onInput: (event: React.InputEvent<HTMLInputElement>) => type(event.currentTarget.value),
      onKeyDown,
      onBlur: () => void settle(),
      ...(unmatched ? { [UNREAD]: '' } : {}),
    },
  };
}
