import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';

interface FilterMenuProps<Value extends string> {
  /** What is narrowed, such as "Loại hoạt động". */
  label: string;
  options: readonly { value: Value; label: string }[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
}

/** Narrows a list to some values of a closed list; says on its face how many are chosen. */
export function FilterMenu<Value extends string>({
  label,
  options,
  chosen,
  onChange,
}: FilterMenuProps<Value>) {
  const only = options.find(({ value }) => value === chosen[0]);
  const face =
    chosen.length === 0
      ? label
      : chosen.length === 1
        ? (only?.label ?? label)
        : `${label} · ${chosen.length}`;
  return (
    <Menu closeOnItemClick={false} position="bottom-start">
      <Menu.Target>
        <Button
          variant={chosen.length === 0 ? 'default' : 'light'}
          fw={400}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          aria-label={`${label}: ${face}`}
        >
          {face}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        {options.map((option) => {
          const on = chosen.includes(option.value);
          return (
            <Menu.CheckboxItem
              key={option.value}
              checked={on}
              onChange={() =>
                onChange(
                  on ? chosen.filter((value) => value !== option.value) : [...chosen, option.value],
                )
              }
            >
              {option.label}
            </Menu.CheckboxItem>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
