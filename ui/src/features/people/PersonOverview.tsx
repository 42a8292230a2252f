import { Stack, Table, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonDetail } from '@/contract';
import { ActivityBriefs } from '@/features/activities/ActivityBriefs';
import { OrganisationLink } from '@/features/organisations/OrganisationLink';
import { Facts } from '@/features/records/Facts';
import { useTenure } from '@/features/records/useTenure';
import { CitationList } from '@/features/sources/CitationList';
import { useFormat } from '@/shared/format/useFormat';
import styles from './PersonOverview.module.css';
import { useCited } from './useCited';

/** Most activities that come with a person. */
const SHOWN_ACTIVITIES = 50;

/** A person to be read: how to address them, the posts held, the activities taken part in. */
export function PersonOverview({ detail }: { detail: PersonDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const tenure = useTenure();
  const { file, activities, names } = detail;
  const { person, posts, citations } = file;
  const cited = useCited(file);

  return (
    <div className={styles.columns}>
      <Stack gap="lg" miw={0}>
        <Section title={t('people.posts.title')}>
          {posts.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('common.unknown')}
            </Text>
          ) : (
            <Table aria-label={t('people.posts.title')} verticalSpacing={5} horizontalSpacing={6}>
              <Table.Thead>
                <Table.Tr>
                  {[
                    t('people.list.post'),
                    t('field.organisation'),
                    t('partners.tenure.period'),
                  ].map((head) => (
                    <Table.Th key={head} fw={500} fz={12.5} c="dimmed">
                      {head}
                    </Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {posts.map(({ id, title, organisation, validFrom, validTo }) => (
                  <Table.Tr key={id}>
                    <Table.Td>{title}</Table.Td>
                    <Table.Td>
                      {organisation === null ? (
                        t('common.unknown')
                      ) : (
                        <OrganisationLink
                          id={organisation}
                          name={names[organisation]?.text ?? t('picker.missing')}
                        />
                      )}
                    </Table.Td>
                    <Table.Td>{tenure(validFrom, validTo)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          )}
        </Section>
        <Section title={t('partners.activities')}>
          <ActivityBriefs activities={activities} />
          {activities.length < SHOWN_ACTIVITIES ? null : (
            <Text size="xs" c="dimmed">
              {t('partners.newestActivities')}
            </Text>
          )}
        </Section>
      </Stack>
      <Stack gap="lg" miw={0}>
        <Section title={t('partners.facts')}>
          <Facts
            facts={[
              { label: t('field.nativeName'), value: format.text(person.nativeName) },
              { label: t('field.shortName'), value: format.text(person.shortName) },
              { label: t('field.honorific'), value: format.text(person.honorific) },
              { label: t('field.country'), value: format.country(person.country) },
              { label: t('field.notes'), value: format.text(person.notes) },
            ]}
          />
        </Section>
        <Section title={t('sources.tab')}>
          <CitationList citations={citations} cited={cited} />
        </Section>
      </Stack>
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Title order={2} mb={6}>
        {title}
      </Title>
      {children}
    </section>
  );
}
