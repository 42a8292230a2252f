import { useTranslation } from 'react-i18next';
import type { ActivityFile } from '@/contract';
import { useNames } from '@/features/records/names';
import { type CitedFile, useCiting } from '@/features/sources/useCiting';

/** Fields of an activity a source can bear out by itself, as citations name them. */
const FIELDS = [
  'kind',
  'title',
  'starts_on',
  'ends_on',
  'place',
  'province',
  'country',
  'hosting_side',
  'agreement',
  'information_class',
  'level',
  'status',
  'summary',
  'outcome',
] as const;

/** What of an activity a source can bear out, in words. */
export function useCited(file: ActivityFile): CitedFile {
  const { t } = useTranslation();
  const { pickOf } = useNames();
  const { root, part } = useCiting();
  const nameOf = (id: string) => pickOf(id)?.name ?? '';
  return [
    ...root(file.activity.id, t('sources.whole'), FIELDS),
    ...file.parties.map(({ id, organisation }) => part('activity_party', id, nameOf(organisation))),
    ...file.people.map(({ id, person }) => part('activity_person', id, nameOf(person))),
    ...file.commitments.map(({ id, commitment }) =>
      part('activity_commitment', id, nameOf(commitment)),
    ),
    ...file.costs.map(({ id, item }) => part('activity_cost', id, item)),
  ];
}
