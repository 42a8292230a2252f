import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OrganisationMatch, PersonMatch } from '@/contract';
import { matchAsPick as organisationAsPick } from '@/features/organisations/useOrganisationPicks';
import { matchAsPick as personAsPick } from '@/features/people/usePersonPicks';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';
import type { Pick } from '@/shared/ui/RecordPicker';
import type { Meant, ReadPeople } from './pastedPeople';

interface MatchReviewProps {
  read: ReadPeople;
  people: readonly Meant[];
  units: readonly Meant[];
  onPeople: (people: Meant[]) => void;
  onUnits: (units: Meant[]) => void;
}

const NEW = 'new';

/** Who on record each pasted name is taken for, with post and organisation; the person chooses where it is not clear. */
export function MatchReview({ read, people, units, onPeople, onUnits }: MatchReviewProps) {
  const { t } = useTranslation();
  return (
    <>
      <Table aria-label={t('participants.paste.people')} fz="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('participants.paste.pasted')}</Table.Th>
            <Table.Th w="52%">{t('participants.paste.takenFor')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {read.people.map(({ name, post, unit }, i) => (
            <Table.Tr key={name}>
              <Table.Td>{[name, post, unit].filter((part) => part !== '').join(' · ')}</Table.Td>
              <Table.Td>
                <TakenFor
                  name={name}
                  meant={people[i] ?? null}
                  options={(read.matches[i]?.candidates ?? []).map((each) => ({
                    ...personAsPick(each),
                    remark: remarkOn(each),
                  }))}
                  another={t('picker.alike.anotherPerson')}
                  onChange={(meant) =>
                    onPeople(people.map((each, at) => (at === i ? meant : each)))
                  }
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {read.units.length === 0 ? null : (
        <Table aria-label={t('participants.paste.organisations')} fz="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('participants.paste.pastedOrganisation')}</Table.Th>
              <Table.Th w="52%">{t('participants.paste.takenFor')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {read.units.map((name, i) => (
              <Table.Tr key={name}>
                <Table.Td>{name}</Table.Td>
                <Table.Td>
                  <TakenFor
                    name={name}
                    meant={units[i] ?? null}
                    options={(read.unitMatches[i]?.candidates ?? []).map((each) => ({
                      ...organisationAsPick(each),
                      remark: remarkOn(each),
                    }))}
                    another={t('picker.alike.anotherOrganisation')}
                    onChange={(meant) =>
                      onUnits(units.map((each, at) => (at === i ? meant : each)))
                    }
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  );

  function remarkOn(match: PersonMatch | OrganisationMatch): string {
    const remarks = [match.isAlike ? t('participants.paste.alike') : ''];
    if ('otherPost' in match) {
      remarks.push(match.otherPost ? t('participants.paste.otherPost') : '');
      remarks.push(match.otherOrganisation ? t('participants.paste.otherOrganisation') : '');
    }
    return remarks.filter((remark) => remark !== '').join(', ');
  }
}

interface TakenForProps {
  name: string;
  meant: Meant;
  options: readonly (Pick & { remark: string })[];
  another: string;
  onChange: (meant: Meant) => void;
}

/** What one name is taken for: a record, a new one, or nothing yet. */
function TakenFor({ name, meant, options, another, onChange }: TakenForProps) {
  const { t } = useTranslation();
  if (options.length === 0) return t('participants.paste.toBeEntered');
  const told = ({ name: known, detail = '', remark }: Pick & { remark: string }) =>
    [known, detail, remark === '' ? '' : `(${remark})`].filter((part) => part !== '').join(' · ');
  return (
    <ChoiceSelect
      size="xs"
      aria-label={t('participants.paste.whoIs', { name })}
      placeholder={t('participants.paste.choose')}
      error={meant === null}
      data={[
        ...options.map((option) => ({ value: option.id, label: told(option) })),
        { value: NEW, label: another },
      ]}
      value={meant === null ? null : meant === 'new' ? NEW : meant.id}
      onChange={(chosen) => onChange(chosen === NEW ? 'new' : { id: chosen })}
    />
  );
}
