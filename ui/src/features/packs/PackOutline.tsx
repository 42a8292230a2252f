import { ActionIcon, Checkbox, Collapse, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconGripVertical } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackSection, PartWays } from '@/contract';
import { useTerms } from '@/shared/terms/useTerms';
import { moved } from './packFile';
import styles from './PackOutline.module.css';
import { SectionWays } from './SectionWays';

interface PackOutlineProps {
  /** In their order. */
  sections: readonly PackSection[];
  onChange: (sections: PackSection[]) => void;
  /** Which ways of printing each part has a choice of. */
  ways: readonly PartWays[];
  /** Language of the pack, in which its own texts are written. */
  lang: string;
  /** Faults the program found, by `index.field`. */
  errors: Readonly<Record<string, string>>;
}

/** The parts of a pack: switched on and off, put in order by dragging or by keys, each with its ways and words of its own. */
export function PackOutline({ sections, onChange, ways, lang, errors }: PackOutlineProps) {
  const { t } = useTranslation();
  const parts = useTerms('packPart');
  const [open, setOpen] = useState<PackSection['part'] | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [said, setSaid] = useState('');

  function move(from: number, to: number) {
    const section = sections[from];
    if (section === undefined || to < 0 || to >= sections.length || from === to) return;
    onChange(moved(sections, from, to));
    setSaid(
      t('packs.outline.moved', {
        part: parts.label(section.part),
        place: to + 1,
        of: sections.length,
      }),
    );
  }

  const change = (index: number, section: PackSection) =>
    onChange(sections.map((each, at) => (at === index ? section : each)));

  return (
    <>
      <Text size="xs" c="dimmed" mb={6}>
        {t('packs.outline.hint')}
      </Text>
      <ol className={styles.outline}>
        {sections.map((section, index) => {
          const { part } = section;
          const name = parts.label(part);
          const printed = section.shown === 'included';
          return (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only where what is dragged may be let go
            <li
              key={part}
              className={styles.part}
              data-dragged={dragged === index}
              onDragOver={(event) => {
                if (dragged === null) return;
                event.preventDefault();
                if (dragged !== index) {
                  onChange(moved(sections, dragged, index));
                  setDragged(index);
                }
              }}
              onDrop={(event) => event.preventDefault()}
            >
              <div className={styles.line}>
                <ActionIcon
                  className={styles.grip}
                  aria-label={t('packs.outline.move', { part: name })}
                  draggable
                  onDragStart={(event) => {
                    event.dataTransfer.effectAllowed = 'move';
                    event.dataTransfer.setData('text/plain', name);
                    setDragged(index);
                  }}
                  onDragEnd={() => setDragged(null)}
                  onKeyDown={(event) => {
                    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
                    if (step === 0) return;
                    event.preventDefault();
                    move(index, index + step);
                  }}
                >
                  <IconGripVertical size={15} aria-hidden />
                </ActionIcon>
                <Checkbox
                  size="xs"
                  aria-label={t('packs.outline.include', { part: name })}
                  checked={printed}
                  onChange={() =>
                    change(index, { ...section, shown: printed ? 'left_out' : 'included' })
                  }
                />
                <UnstyledButton
                  className={styles.name}
                  data-left-out={!printed}
                  aria-expanded={open === part}
                  aria-label={t('packs.outline.options', { part: name })}
                  onClick={() => setOpen(open === part ? null : part)}
                >
                  <span>{name}</span>
                  <IconChevronDown size={14} aria-hidden className={styles.chevron} />
                </UnstyledButton>
              </div>
              <Collapse expanded={open === part}>
                {open === part ? (
                  <SectionWays
                    section={section}
                    ways={ways.find((each) => each.part === part)}
                    lang={lang}
                    error={errors[`${index}.periodTo`]}
                    onChange={(next) => change(index, next)}
                  />
                ) : null}
              </Collapse>
            </li>
          );
        })}
      </ol>
      <div className={styles.said} role="status">
        {said}
      </div>
    </>
  );
}
