import { Button, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface SheetSectionProps {
  title: string;
  hint?: string;
  children: ReactNode;
  /** What adds a row, where rows can be added. */
  adder?: { label: string; add: () => void };
}

/** A part of a form that holds a sheet: its title, a word on it, the sheet, and what adds a row. */
export function SheetSection({ title, hint, children, adder }: SheetSectionProps) {
  return (
    <section>
      <Title order={2} mb={hint === undefined ? 6 : 2}>
        {title}
      </Title>
      {hint === undefined ? null : (
        <Text size="xs" c="dimmed" mb={6}>
          {hint}
        </Text>
      )}
      {children}
      {adder === undefined ? null : (
        <Button
          variant="subtle"
          size="compact-sm"
          mt={4}
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={adder.add}
        >
          {adder.label}
        </Button>
      )}
    </section>
  );
}
