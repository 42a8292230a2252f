import { Paper, type PaperProps } from '@mantine/core';
import type { ReactNode } from 'react';

/** A bordered surface that holds one thing. */
export function Panel({ children, ...props }: PaperProps & { children: ReactNode }) {
  return (
    <Paper withBorder radius={6} p="md" {...props}>
      {children}
    </Paper>
  );
}
