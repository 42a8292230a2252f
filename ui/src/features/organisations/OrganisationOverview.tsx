import { Stack, Text, Timeline, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationDetail } from '@/contract';
import { ActivityBriefs } from '@/features/activities/ActivityBriefs';
import { PersonLink } from '@/features/people/PersonLink';
import { Facts } from '@/features/records/Facts';
import { useTenure } from '@/features/records/useTenure';
import { CertaintyBadge } from '@/features/sources/CertaintyBadge';
import { CitationList } from '@/features/sources/CitationList';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import { NameHistory } from './NameHistory';
import { OrganisationLink } from './OrganisationLink';
import styles from './OrganisationOverview.module.css';
import { useCited } from './useCited';
import { useStepDetail } from './useStepDetail';

/** Most activities that come with an organisation. */
const SHOWN_ACTIVITIES = 50;

/** An organisation to be read: its names over time, who took over from whom, who works there and what was done with it. */
export function OrganisationOverview({ detail }: { detail: OrganisationDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const tenure = useTenure();
  const kinds = useTerms('organisationKind');
  const standings = useTerms('agreementStatus');
  const { file, successors, predecessors, children, people, agreements, activities, names } =
    detail;
  const { organisation, aliases, citations } = file;
  const cited = useCited(file);
  const none = (
    <Text size="sm" c="dimmed">
      {t('common.unknown')}
    </Text>
  );

  return (
    <div className={styles.columns}>
      <Stack gap="lg" miw={0}>
        <Section title={t('organisations.names.title')}>
          <NameHistory file={file} />
          {aliases.length === 0 ? null : (
            <Text size="sm" mt={6}>
              <Text span inherit c="dimmed">
                {t('organisations.aliases.title')}
                {': '}
              </Text>
              {aliases.map(({ text }) => text).join(' · ')}
            </Text>
          )}
        </Section>
        <Section title={t('organisations.succession.chain')}>
          {successors.length === 0 && predecessors.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('organisations.succession.none')}
            </Text>
          ) : (
            <Timeline bulletSize={12} lineWidth={2} active={predecessors.length}>
              {predecessors.map((step) => (
                <Step
                  key={step.organisation}
                  head={t('organisations.succession.from')}
                  step={step}
                  citations={[]}
                />
              ))}
              <Timeline.Item
                title={
                  <Text size="sm" fw={600}>
                    {names[organisation.id]?.text}
                  </Text>
                }
              >
                <Text size="xs" c="dimmed">
                  {t('organisations.succession.here')}
                </Text>
              </Timeline.Item>
              {successors.map((step) => (
                <Step
                  key={step.organisation}
                  head={t('organisations.succession.to')}
                  step={step}
                  citations={citations.filter(
                    ({ subject }) =>
                      file.successions.find(({ id }) => id === subject)?.successor ===
                      step.organisation,
                  )}
                />
              ))}
            </Timeline>
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
              { label: t('field.kind'), value: kinds.label(organisation.kind) },
              { label: t('field.country'), value: format.country(organisation.country) },
              {
                label: t('field.parent'),
                value:
                  organisation.parent === null ? (
                    t('common.unknown')
                  ) : (
                    <OrganisationLink
                      id={organisation.parent}
                      name={names[organisation.parent]?.text ?? t('picker.missing')}
                    />
                  ),
              },
              { label: t('field.province'), value: format.text(organisation.province) },
              { label: t('field.notes'), value: format.text(organisation.notes) },
            ]}
          />
        </Section>
        <Section title={t('organisations.agreements')}>
          {agreements.length === 0 ? none : null}
          {agreements.map(({ id, title, signedOn, standing }) => (
            <Text key={id} size="sm">
              <Link
                className={styles.link}
                to="/agreements/$agreementId"
                params={{ agreementId: id }}
              >
                {title}
              </Link>
              <Text span inherit c="dimmed">
                {' · '}
                {format.date(signedOn)}
                {' · '}
                {standings.label(standing.status)}
              </Text>
            </Text>
          ))}
        </Section>
        <Section title={t('organisations.people')}>
          {people.length === 0 ? none : null}
          {people.map(({ person, fullName, post }) => (
            <Text key={post.id} size="sm">
              <PersonLink id={person} name={fullName} />
              {' · '}
              {post.title}
              <Text span inherit c="dimmed">
                {' · '}
                {tenure(post.validFrom, post.validTo)}
              </Text>
            </Text>
          ))}
        </Section>
        <Section title={t('organisations.children')}>
          {children.length === 0 ? none : null}
          {children.map((id) => (
            <Text key={id} size="sm">
              <OrganisationLink id={id} name={names[id]?.text ?? t('picker.missing')} />
            </Text>
          ))}
        </Section>
        <Section title={t('sources.tab')}>
          <CitationList citations={citations} cited={cited} />
        </Section>
      </Stack>
    </div>
  );
}

interface StepProps {
  head: string;
  step: OrganisationDetail['successors'][number];
  /** What bears the step out, where this organisation's own sources do. */
  citations: OrganisationDetail['file']['citations'];
}

function Step({ head, step, citations }: StepProps) {
  const stepDetail = useStepDetail();
  const [first] = citations;
  return (
    <Timeline.Item
      title={
        <Text size="sm">
          {head} <OrganisationLink id={step.organisation} name={step.name} />
        </Text>
      }
    >
      <Text size="xs" c="dimmed">
        {stepDetail(step)}
      </Text>
      {first === undefined ? null : (
        <CertaintyBadge certainty={first.certainty} note={first.note} />
      )}
    </Timeline.Item>
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
