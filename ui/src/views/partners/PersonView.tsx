import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RecordPage } from '@/features/records/RecordPage';
import { useRecordTab } from '@/features/records/recordTab';
import { PERSON_TABS, PersonEditor } from '@/features/people/editor/PersonEditor';
import { useDeletePeople } from '@/features/people/mutations';
import { usePerson } from '@/features/people/queries';
import { BackToPartners, PartnerPage } from './PartnerPage';

const route = getRouteApi('/partners/people/$personId');

/** One person. */
export function PersonView() {
  const { t } = useTranslation();
  const { personId } = route.useParams();
  const navigate = useNavigate();
  const [tab, setTab] = useRecordTab(PERSON_TABS, 'overview', route.useSearch().tab);
  const detail = usePerson(personId);
  const remove = useDeletePeople();

  return (
    <RecordPage
      query={detail}
      title={t('shell.nav.partners')}
      back={<BackToPartners list="people" />}
      gone={t('people.gone')}
    >
      {(data) => {
        const { file } = data;
        const { fullName, honorific } = file.person;
        return (
          <PartnerPage
            list="people"
            title={[honorific, fullName].filter((part) => part !== '').join(' ')}
            aside={null}
            removeLabel={t('people.remove')}
            onRemove={() =>
              void navigate({ to: '/partners', search: { list: 'people' } }).then(() =>
                remove.mutate([personId]),
              )
            }
          >
            <PersonEditor key={personId} detail={data} tab={tab} onTab={setTab} />
          </PartnerPage>
        );
      }}
    </RecordPage>
  );
}
