import { Anchor, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AgreementDetail } from '@/contract';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import styles from './PartiesToday.module.css';

/** The parties as signed and, step by step, who stands in their place today. */
export function PartiesToday({
  detail: { file, derivedSides, partiesToday },
}: {
  detail: AgreementDetail;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const sides = useTerms('side');
  const scopes = useTerms('successionScope');
  const stepsOf = new Map(partiesToday.map(({ party, successors }) => [party, successors]));

  if (file.parties.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('agreements.overview.noParties')}
      </Text>
    );
  }
  return (
    <ul className={styles.list}>
      {file.parties.map(({ id, organisation, nameAsSigned, side }) => {
        const steps = stepsOf.get(id) ?? [];
        return (
          <li key={id} className={styles.party}>
            <div className={styles.side}>
              {sides.label(derivedSides[id] ?? side)} · {t('agreements.overview.asSignedOn')}
            </div>
            <OrganisationLink id={organisation} name={nameAsSigned} />
            {steps.length === 0 ? (
              <div className={styles.detail}>{t('agreements.overview.stillStands')}</div>
            ) : (
              <ol className={styles.steps}>
                {steps.map((step) => (
                  <li key={`${step.organisation}/${step.date}`} className={styles.step}>
                    <IconArrowRight size={13} aria-hidden />{' '}
                    <OrganisationLink id={step.organisation} name={step.name} />
                    <div className={styles.detail}>
                      {[
                        format.date(step.date),
                        step.legalBasis === ''
                          ? t('agreements.overview.noBasis')
                          : t('agreements.overview.basis', { basis: step.legalBasis }),
                        scopes.label(step.scope),
                      ].join(' · ')}
                    </div>
                  </li>
                ))}
              </ol>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function OrganisationLink({ id, name }: { id: string; name: string }) {
  return (
    <Anchor
      size="sm"
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
