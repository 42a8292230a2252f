import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Marked } from '@/shared/ui/Marked';
import { isComposing } from '@/shared/keys/shortcuts';
import { BareDialog } from '@/shared/ui/Dialog';
import styles from './Palette.module.css';
import { type PaletteEntry, usePaletteEntries } from './usePaletteEntries';

interface PaletteProps {
  opened: boolean;
  onClose: () => void;
  onLogActivity: () => void;
  onShowKeys: () => void;
}

/** One line from which everything can be found or done. */
export function Palette({ opened, onClose, ...actions }: PaletteProps) {
  const { t } = useTranslation();
  return (
    <BareDialog
      opened={opened}
      onClose={onClose}
      title={t('palette.label')}
      size={640}
      yOffset="12vh"
    >
      <PaletteBody onClose={onClose} {...actions} />
    </BareDialog>
  );
}

function PaletteBody({ onClose, onLogActivity, onShowKeys }: Omit<PaletteProps, 'opened'>) {
  const { t } = useTranslation();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 80);
  const [chosen, setChosen] = useState(0);
  const { entries, searching } = usePaletteEntries(text, { onLogActivity, onShowKeys });
  const active = Math.min(chosen, entries.length - 1);
  /** Whether the entries answer the text in the field, and not an earlier one. */
  const answered = text === typed.trim() && !searching;
  /** Whether Enter was pressed before the answer came. */
  const awaited = useRef(false);

  const runAwaited = useEffectEvent(() => {
    if (!awaited.current) return;
    awaited.current = false;
    run(entries[active]);
  });
  useEffect(() => {
    if (answered) runAwaited();
  }, [answered]);

  function run(entry: PaletteEntry | undefined) {
    if (entry === undefined) return;
    onClose();
    entry.run();
  }

  function onKeyDown(event: React.KeyboardEvent) {
    if (isComposing(event)) return;
    const last = entries.length - 1;
    if (event.key === 'ArrowDown') setChosen(active >= last ? 0 : active + 1);
    else if (event.key === 'ArrowUp') setChosen(active <= 0 ? last : active - 1);
    else if (event.key !== 'Enter') return;
    else if (answered) run(entries[active]);
    else awaited.current = true;
    event.preventDefault();
  }

  const optionId = (index: number) => `${listId}-${index}`;
  return (
    <div className={styles.content}>
      <input
        className={styles.input}
        role="combobox"
        aria-expanded={entries.length > 0}
        aria-controls={listId}
        aria-activedescendant={entries.length > 0 ? optionId(active) : undefined}
        aria-autocomplete="list"
        aria-label={t('palette.label')}
        placeholder={t('palette.placeholder')}
        autoComplete="off"
        data-autofocus
        autoFocus
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setChosen(0);
          awaited.current = false;
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} className={styles.list} role="listbox" aria-label={t('palette.label')}>
        {entries.map((entry, index) => (
          <div key={entry.id} role="presentation">
            {entry.group === entries[index - 1]?.group ? null : (
              <div className={styles.group} role="presentation">
                {entry.group}
              </div>
            )}
            {/* Keys are the input's, which holds the focus; the option answers the pointer only. */}
            {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */}
            <div
              id={optionId(index)}
              className={styles.option}
              role="option"
              aria-selected={index === active}
              ref={(option) => {
                if (index === active) option?.scrollIntoView({ block: 'nearest' });
              }}
              onMouseMove={() => setChosen(index)}
              onClick={() => run(entry)}
            >
              <entry.Icon size={16} stroke={1.6} aria-hidden />
              <span className={styles.name}>
                <Marked text={entry.name} highlights={entry.highlights} />
              </span>
              {entry.detail === '' ? null : <span className={styles.detail}>{entry.detail}</span>}
            </div>
          </div>
        ))}
      </div>
      <div className={styles.note} role="status">
        {entries.length === 0 && !searching ? t('palette.nothing') : t('palette.hint')}
      </div>
    </div>
  );
}
