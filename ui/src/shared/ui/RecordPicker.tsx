import { CloseButton, Combobox, InputBase, Loader, Text, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Family } from '@/contract/records';
import { useReport } from '../errors/useReport';
import { UNREAD } from '../entry/entries';
import { useEntry } from '../entry/useEntry';
import { isComposing } from '../keys/shortcuts';
import { isSame } from '../text/fold';

/** A record as a picker shows it. */
export interface Pick {
  id: string;
  name: string;
  /** A second line that tells like names apart. */
  detail?: string | undefined;
}

/** How many records a picker shows: more than this and one types another letter. */
export const PICKED_AT_ONCE = 12;

export interface RecordPickerProps<P extends Pick = Pick> {
  /** What is picked; results are asked for again when records of this family change. */
  kind: Family;
  label?: ReactNode;
  /** Needed where there is no visible label. */
  'aria-label'?: string;
  placeholder?: string;
  error?: ReactNode;
  description?: ReactNode;
  required?: boolean;
  autoFocus?: boolean;
  value: Pick | null;
  onChange: (picked: P | null) => void;
  /** Finds records; an empty text asks for the likeliest ones. */
  search: (text: string) => Promise<P[]>;
  /** Makes a record of the typed name where none fits, or null where the person thought better of it; left out where that makes no sense. */
  create?: ((name: string) => Promise<P | null>) | undefined;
  /** Empties itself after each choice, for lists one adds to. */
  keepsNothing?: boolean;
  /** What `search` goes by besides the text, where it is not the same everywhere. */
  scope?: string;
}

const CREATE = 'create';

/** Finds a record by a few letters without marks, by keyboard alone, and offers to create what is not there. */
export function RecordPicker<P extends Pick = Pick>(props: RecordPickerProps<P>) {
  const { t } = useTranslation();
  const report = useReport();
  const { value, onChange, create } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [text] = useDebouncedValue(typed?.trim() ?? '', 120);
  /** Looking up or creating what Enter asked for; the text stays until it is there. */
  const [busy, setBusy] = useState(false);
  /** Whether a save met text of which nothing was chosen. */
  const [unchosen, setUnchosen] = useState(false);
  const field = useEntry<HTMLInputElement>({
    pending: () => wanted !== '' && !unchosen,
    settle: leave,
    reset: () => type(null),
  });
  const wanted = typed?.trim() ?? '';

  function type(text: string | null) {
    setTyped(text);
    setUnchosen(false);
  }

  /** Emptying the field on purpose clears the choice; text of which nothing is chosen stays and is told. */
  function leave(): string | null {
    if (wanted !== '') {
      setUnchosen(true);
      return t('picker.unchosen', { text: wanted });
    }
    if (typed !== null && value !== null) onChange(null);
    type(null);
    return null;
  }

  const combobox = useCombobox({
    onDropdownClose: () => combobox.resetSelectedOption(),
  });

  const found = useQuery({
    queryKey: ['pick', props.kind, text, props.scope ?? ''],
    queryFn: () => props.search(text),
    enabled: combobox.dropdownOpened,
    placeholderData: (before) => before,
    meta: { families: [props.kind] },
  });
  const options = found.data ?? [];
  // Two people may have one name, two organisations hardly.
  const taken = props.kind !== 'person' && options.some(({ name }) => isSame(name, text));
  const mayCreate = create !== undefined && text !== '' && !taken;

  const answered = !found.isFetching && found.isSuccess && text === (typed?.trim() ?? '');
  const highlightFirst = useEffectEvent(() => {
    if (typed !== null && typed.trim() !== '') combobox.selectFirstOption();
  });
  useEffect(() => {
    if (answered) highlightFirst();
  }, [answered]);

  function onKeyDown(event: React.KeyboardEvent) {
    if (event.key === 'Escape' && !isComposing(event)) type(null);
    if (event.key !== 'Enter' || isComposing(event) || wanted === '') return;
    // With Ctrl the key saves the form, and chooses nothing.
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    // The list on screen answers an earlier text: ask for this one and take what has this very name.
    if (!answered) void takeNamed(wanted);
  }

  /**
   * Takes the one record that has the name typed, or creates it where nothing is found. In every other case the list opens
   * for the person to choose: a record of another name is never taken unseen, nor a person, whose name others may have.
   */
  async function takeNamed(wanted: string) {
    setBusy(true);
    try {
      const found = await props.search(wanted);
      const named = props.kind === 'person' ? [] : found.filter(({ name }) => isSame(name, wanted));
      const only = named.length === 1 ? named[0] : undefined;
      if (only !== undefined) settle(only);
      else if (found.length > 0) combobox.openDropdown();
      else if (create !== undefined) settleMade(await create(wanted));
    } catch (thrown) {
      report(thrown);
    } finally {
      setBusy(false);
    }
  }

  function settle(picked: P | null) {
    onChange(picked);
    type(null);
    combobox.closeDropdown();
  }

  function settleMade(made: P | null) {
    if (made !== null) settle(made);
  }

  async function submit(option: string) {
    const picked = options.find(({ id }) => id === option);
    if (picked !== undefined) return settle(picked);
    if (option !== CREATE || create === undefined) return;
    setBusy(true);
    try {
      settleMade(await create(text));
    } catch (thrown) {
      report(thrown);
    } finally {
      setBusy(false);
    }
  }

  const shown = typed ?? (props.keepsNothing ? '' : (value?.name ?? ''));
  return (
    <Combobox store={combobox} onOptionSubmit={(option) => void submit(option)} withinPortal>
      <Combobox.Target>
        <InputBase
          size="xs"
          label={props.label}
          aria-label={props['aria-label']}
          placeholder={props.placeholder ?? t('picker.search')}
          ref={field}
          {...(unchosen ? { [UNREAD]: '' } : {})}
          error={unchosen ? t('picker.unchosen', { text: wanted }) : props.error}
          description={props.description}
          withAsterisk={props.required ?? false}
          data-autofocus={props.autoFocus}
          autoComplete="off"
          rightSection={rightSection()}
          value={shown}
          onChange={(event) => {
            type(event.currentTarget.value);
            combobox.openDropdown();
            // What is highlighted belongs to the text before; Enter must not take it.
            combobox.resetSelectedOption();
          }}
          onFocus={(event) => {
            event.currentTarget.select();
            combobox.openDropdown();
          }}
          onClick={() => combobox.openDropdown()}
          onKeyDown={onKeyDown}
          onBlur={() => {
            combobox.closeDropdown();
            if (!busy) leave();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={280} style={{ overflowY: 'auto' }}>
          {options.map((option) => (
            <Combobox.Option key={option.id} value={option.id} active={option.id === value?.id}>
              <Text size="xs">{option.name}</Text>
              {option.detail === undefined || option.detail === '' ? null : (
                <Text size="xs" c="dimmed">
                  {option.detail}
                </Text>
              )}
            </Combobox.Option>
          ))}
          {mayCreate ? (
            <Combobox.Option value={CREATE} key={CREATE}>
              <Text size="xs" fw={500}>
                <IconPlus size={13} aria-hidden /> {t('picker.create', { text })}
              </Text>
            </Combobox.Option>
          ) : null}
          {options.length === 0 && !mayCreate ? (
            <Combobox.Empty>
              {found.isFetching ? t('picker.searching') : t('picker.nothing')}
            </Combobox.Empty>
          ) : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );

  function rightSection() {
    if (busy) return <Loader size={14} />;
    if (value === null || props.keepsNothing || props.required) return undefined;
    return (
      <CloseButton
        size="xs"
        aria-label={t('picker.clear')}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => settle(null)}
      />
    );
  }
}
