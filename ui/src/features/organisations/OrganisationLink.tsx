import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';

/** An organisation's name that leads to its page. */
export function OrganisationLink({ id, name }: { id: string; name: string }) {
  return (
    <Anchor
      inherit
      underline="always"
      renderRoot={(props) => (
        <Link
          to="/partners/organisations/$organisationId"
          params={{ organisationId: id }}
          {...props}
        />
      )}
    >
      {name}
    </Anchor>
  );
}
