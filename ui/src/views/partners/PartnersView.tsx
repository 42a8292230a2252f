import { Button, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DraftsPanel } from '@/features/drafts/DraftsPanel';
import { NewOrganisation } from '@/features/organisations/NewOrganisation';
import { NewPerson } from '@/features/people/NewPerson';
import { Dialog } from '@/shared/ui/Dialog';
import { Page } from '@/shared/ui/Page';
import { OrganisationsList } from './OrganisationsList';
import { PeopleList } from './PeopleList';
import { type PartnersChoice, readChoice } from '@/features/organisations/filters';

const route = getRouteApi('/partners');

/** Everybody one works with: organisations, and people. */
export function PartnersView() {
  const { t } = useTranslation();
  const choice = route.useSearch();
  const navigate = route.useNavigate();
  const people = choice.list === 'people';

  const narrow = (next: PartnersChoice) =>
    void navigate({ search: readChoice({ ...next }), replace: true });
  const add = () => narrow({ ...choice, add: true });
  function close() {
    const { add: _, ...rest } = choice;
    narrow(rest);
  }

  return (
    <Page
      title={t('shell.nav.partners')}
      aside={
        <SegmentedControl
          aria-label={t('partners.which.label')}
          value={people ? 'people' : 'organisations'}
          onChange={(list) => narrow(list === 'people' ? { list } : {})}
          data={[
            { value: 'organisations', label: t('partners.which.organisations') },
            { value: 'people', label: t('partners.which.people') },
          ]}
        />
      }
      actions={
        <>
          <Button variant="subtle" renderRoot={(props) => <Link to="/media" {...props} />}>
            {t('media.title')}
          </Button>
          <Button variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
            {people ? t('people.add') : t('organisations.add')}
          </Button>
        </>
      }
    >
      <DraftsPanel of={people ? ['person'] : ['organisation']} />
      {people ? (
        <PeopleList
          filters={choice}
          onChange={(filters) => narrow({ ...filters, list: 'people' })}
          onAdd={add}
        />
      ) : (
        <OrganisationsList filters={choice} onChange={narrow} onAdd={add} />
      )}
      <Dialog
        opened={choice.add === true}
        onClose={close}
        title={people ? t('people.new.title') : t('organisations.new.title')}
        size={600}
      >
        {people ? (
          <NewPerson
            onMade={(personId) =>
              void navigate({ to: '/partners/people/$personId', params: { personId } })
            }
          />
        ) : (
          <NewOrganisation
            onMade={(organisationId) =>
              void navigate({
                to: '/partners/organisations/$organisationId',
                params: { organisationId },
              })
            }
          />
        )}
      </Dialog>
    </Page>
  );
}
