import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { FigureList } from '@/contract';
import { readFilters as readActivityFilters } from '@/features/activities/filters';
import { readFilters as readAgreementFilters } from '@/features/agreements/filters';

interface FigureLinkProps {
  list: FigureList;
  /** The number as it is shown. */
  text: string;
  /** What the number says, for screen readers, where the words around it do not. */
  label?: string;
}

/** A number that leads to the list of what it counts. */
export function FigureLink({ list, text, label }: FigureLinkProps) {
  const named = label === undefined ? {} : { 'aria-label': label };
  switch (list.kind) {
    case 'activities': {
      const search = readActivityFilters({ ...list });
      return (
        <Anchor
          underline="always"
          {...named}
          renderRoot={(props) => <Link to="/activities" search={search} {...props} />}
        >
          {text}
        </Anchor>
      );
    }
    case 'agreements_signed':
    case 'agreements_standing': {
      const search = readAgreementFilters({ ...list });
      return (
        <Anchor
          underline="always"
          {...named}
          renderRoot={(props) => <Link to="/agreements" search={search} {...props} />}
        >
          {text}
        </Anchor>
      );
    }
  }
}
