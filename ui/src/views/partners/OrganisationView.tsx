import { Badge } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RecordPage } from '@/features/records/RecordPage';
import { useRecordTab } from '@/features/records/recordTab';
import {
  ORGANISATION_TABS,
  OrganisationEditor,
} from '@/features/organisations/editor/OrganisationEditor';
import { useDeleteOrganisations } from '@/features/organisations/mutations';
import { useOrganisation } from '@/features/organisations/queries';
import { BackToPartners, PartnerPage } from './PartnerPage';

const route = getRouteApi('/partners/organisations/$organisationId');

/** One organisation. */
export function OrganisationView() {
  const { t } = useTranslation();
  const { organisationId } = route.useParams();
  const navigate = useNavigate();
  const [tab, setTab] = useRecordTab(ORGANISATION_TABS, 'overview', route.useSearch().tab);
  const organisation = useOrganisation(organisationId);
  const remove = useDeleteOrganisations();

  return (
    <RecordPage
      query={organisation}
      title={t('shell.nav.partners')}
      back={<BackToPartners list={undefined} />}
      gone={t('organisations.gone')}
    >
      {(detail) => {
        const name = detail.names[organisationId];
        return (
          <PartnerPage
            list={undefined}
            title={name?.text ?? ''}
            aside={
              <>
                {name === undefined || name.short === '' ? null : (
                  <Badge color="gray" style={{ flex: 'none' }}>
                    {name.short}
                  </Badge>
                )}
                {detail.successors.length === 0 ? null : (
                  <Badge color="yellow" c="var(--ink)" style={{ flex: 'none' }}>
                    {t('organisations.succeeded')}
                  </Badge>
                )}
              </>
            }
            removeLabel={t('organisations.remove')}
            onRemove={() =>
              void navigate({ to: '/partners' }).then(() => remove.mutate([organisationId]))
            }
          >
            <OrganisationEditor key={organisationId} detail={detail} tab={tab} onTab={setTab} />
          </PartnerPage>
        );
      }}
    </RecordPage>
  );
}
