import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';

/** A person's name that leads to their page. */
export function PersonLink({ id, name }: { id: string; name: string }) {
  return (
    <Anchor
      inherit
      underline="always"
      renderRoot={(props) => (
        <Link to="/partners/people/$personId" params={{ personId: id }} {...props} />
      )}
    >
      {name}
    </Anchor>
  );
}
