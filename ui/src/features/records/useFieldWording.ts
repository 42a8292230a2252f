import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Table } from '@/contract';
import vi from '@/i18n/vi';
import { useFormat } from '@/shared/format/useFormat';

type FieldName = keyof typeof vi.field;
type Lists = keyof typeof vi.terms;

/** The closed list a field's codes come from; where a field's name means different lists, by table. */
const LIST: Readonly<Record<string, Lists>> = {
  'activity.kind': 'activityKind',
  'agreement.kind': 'agreementKind',
  'organisation.kind': 'organisationKind',
  'activity_party.role': 'partyRole',
  'activity_person.role': 'personRole',
  'translation.state': 'translationState',
  'follow_up.status': 'followUpStatus',
  'talking_point.kind': 'talkingPointKind',
  'evaluation_question.kind': 'questionKind',
  mark: 'attendanceMark',
  'report.kind': 'reportKind',
  scheme: 'periodScheme',
  authority: 'signingAuthority',
  'lent_item.direction': 'loanDirection',
  'delegation_step.stage': 'delegationStage',
  about: 'ruleSubject',
  'travel_document.kind': 'travelDocumentKind',
  purposeKind: 'delegationPurpose',
  guestClass: 'guestClass',
  plan: 'planStanding',
  press: 'pressAccess',
  direction: 'giftDirection',
  nature: 'followUpNature',
  status: 'activityStatus',
  lang: 'lang',
  hostingSide: 'side',
  side: 'side',
  payer: 'side',
  bound: 'side',
  informationClass: 'informationClass',
  level: 'level',
  stage: 'agreementStage',
  renewal: 'renewalMode',
  mode: 'cooperationMode',
  periodicity: 'periodicity',
  certainty: 'certainty',
  scope: 'successionScope',
  share: 'indicatorShare',
  used: 'figureUse',
  sumState: 'sumState',
};

const DATES = new Set([
  'startsOn',
  'endsOn',
  'validFrom',
  'validTo',
  'date',
  'publishedOn',
  'signedOn',
  'effectiveFrom',
  'terminatedOn',
  'due',
  'settledOn',
  'issuedOn',
  'lentOn',
  'returnedOn',
  'day',
  'decidedOn',
  'licenceAppliedOn',
  'licenceIssuedOn',
  'grantedOn',
  'asOf',
  'dated',
  'since',
]);

interface FieldWording {
  /** Takes the wire's name of a field (`startsOn`) and the one citations keep (`starts_on`). */
  label: (field: string) => string;
  /** A stored value of a field as a reader sees it; an empty one as "trống". */
  value: (table: Table, field: string, stored: string) => string;
}

/** Words the fields of records and the values kept in them. */
export function useFieldWording(): FieldWording {
  const { t } = useTranslation();
  const format = useFormat();

  const label = useCallback(
    (field: string) => {
      const wire = field.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
      return wire in vi.field ? t(`field.${wire as FieldName}`) : field;
    },
    [t],
  );
  const value = useCallback(
    (table: Table, field: string, stored: string) => {
      if (stored === '') return t('change.empty');
      if (DATES.has(field)) return format.date(stored);
      if (field === 'field') return label(stored);
      if (field === 'country') return format.country(stored);
      if (field === 'amount' || field === 'figure') return format.amount(stored);
      const list = LIST[`${table}.${field}`] ?? LIST[field];
      if (list === undefined || !(stored in vi.terms[list])) return stored;
      return t(`terms.${list}.${stored}` as 'common.unknown');
    },
    [t, format, label],
  );
  return { label, value };
}
