import {
  Alert,
  Anchor,
  Badge,
  Button,
  Checkbox,
  Group,
  Stack,
  Table,
  Text,
  Title,
} from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CertificateRow, CourseDetail } from '@/contract';
import { CheckBeforePapers } from '@/features/papers/CheckBeforePapers';
import { usePaperCheck } from '@/features/papers/usePaperCheck';
import { useNames } from '@/features/records/names';
import { useLanguage } from '@/i18n/useLanguage';
import { useEntryGuard } from '@/shared/entry/useEntryGuard';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import { ChoiceSelect } from '@/shared/ui/ChoiceSelect';
import { useIssueCertificates, useVoidCertificates } from './mutations';
import { usePrintCertificates } from './usePrintCertificates';

interface CertificatesTabProps {
  /** As kept: certificates follow what is kept, not what is being typed. */
  detail: CourseDetail;
  /** Whether something typed is not kept yet. */
  dirty: boolean;
  /** Goes to a place of the course's file, by its wire path. */
  onPlace: (path: string) => void;
}

const LANGUAGES = ['vi', 'lo', 'en', 'vi lo', 'vi en'] as const;

/** Who reached the rule and has no certificate yet, and the certificates issued: printed, printed again, voided. */
export function CertificatesTab({ detail, dirty, onPlace }: CertificatesTabProps) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const { pickOf } = useNames();
  const words = useTerms('lang');
  const issue = useIssueCertificates();
  const { root, guardShown } = useEntryGuard<HTMLDivElement>();
  const [languages, setLanguages] = useState<(typeof LANGUAGES)[number]>('vi');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { file, standing, certificates } = detail;
  const waiting = standing.people.filter(
    ({ person }) => !certificates.some(({ certificate }) => certificate.person === person),
  );
  const ready = waiting.filter(({ reached }) => reached === true).map(({ person }) => person);
  const picked = ready.filter((person) => chosen.has(person));
  const hasRule = file.courses[0]?.leastShare != null;

  return (
    <Stack gap="lg" ref={root}>
      {dirty ? (
        <Alert color="gray" p="xs">
          {t('courses.certificates.saveFirst')}
        </Alert>
      ) : null}
      {issue.error === null ? null : <FaultAlert fault={issue.error} />}
      <section>
        <Title order={2} mb={4}>
          {t('courses.certificates.waiting')}
        </Title>
        {hasRule ? null : (
          <Text size="sm" c="dimmed" mb={6}>
            {t('courses.certificates.noRule')}
          </Text>
        )}
        {waiting.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('courses.certificates.nobodyWaits')}
          </Text>
        ) : (
          <>
            <Table
              aria-label={t('courses.certificates.waiting')}
              verticalSpacing={4}
              horizontalSpacing={8}
            >
              <Table.Thead>
                <Table.Tr>
                  <Table.Th w={40}>
                    <Checkbox
                      size="xs"
                      aria-label={t('courses.certificates.all')}
                      disabled={ready.length === 0}
                      checked={ready.length > 0 && picked.length === ready.length}
                      indeterminate={picked.length > 0 && picked.length < ready.length}
                      onChange={(event) =>
                        setChosen(new Set(event.currentTarget.checked ? ready : []))
                      }
                    />
                  </Table.Th>
                  <Table.Th>{t('courses.attendance.person')}</Table.Th>
                  <Table.Th w={220}>{t('courses.attendance.share')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {waiting.map(({ person, share, reached }) => {
                  const name = pickOf(person)?.name ?? '';
                  return (
                    <Table.Tr key={person}>
                      <Table.Td>
                        <Checkbox
                          size="xs"
                          aria-label={name}
                          disabled={reached !== true}
                          checked={reached === true && chosen.has(person)}
                          onChange={(event) => {
                            const next = new Set(chosen);
                            if (event.currentTarget.checked) next.add(person);
                            else next.delete(person);
                            setChosen(next);
                          }}
                        />
                      </Table.Td>
                      <Table.Td>{name}</Table.Td>
                      <Table.Td>
                        {share === null
                          ? t('courses.attendance.noShare')
                          : t(
                              reached === false
                                ? 'courses.attendance.tooFew'
                                : 'courses.attendance.percent',
                              {
                                share,
                              },
                            )}
                      </Table.Td>
                    </Table.Tr>
                  );
                })}
              </Table.Tbody>
            </Table>
            <Group gap="xs" mt="xs" align="flex-end">
              <ChoiceSelect
                size="xs"
                w={230}
                label={t('courses.certificates.languages')}
                data={LANGUAGES.map((value) => ({
                  value,
                  label: value
                    .split(' ')
                    .map((code) => words.label(code as 'vi'))
                    .join(' – '),
                }))}
                value={languages}
                onChange={setLanguages}
              />
              <Button
                disabled={picked.length === 0 || dirty}
                loading={issue.isPending}
                onClick={() =>
                  guardShown(() =>
                    issue.mutate(
                      { activity: file.activity.id, people: picked, languages, lang },
                      { onSuccess: () => setChosen(new Set()) },
                    ),
                  )
                }
              >
                {t('courses.certificates.issue', { count: picked.length })}
              </Button>
            </Group>
          </>
        )}
      </section>
      <Issued certificates={certificates} onPlace={onPlace} />
    </Stack>
  );
}

/** Whether the holder of a certificate surely has it without what it was issued for. */
const isUnmet = ({ condition }: CertificateRow): boolean =>
  condition !== null && condition !== 'met';

/** Why a certificate no longer meets the rule of its course; nothing where it does. */
function Unmet({ row }: { row: CertificateRow }) {
  const { t } = useTranslation();
  if (row.condition === null || row.condition === 'met') return null;
  return (
    <Text size="xs" c="red.8">
      {t(`courses.certificates.condition.${row.condition}`, { share: row.share ?? 0 })}
    </Text>
  );
}

interface UnmetCertificatesProps {
  certificates: readonly CertificateRow[];
  onOpen: () => void;
}

/** How many certificates of a course no longer meet its rule, leading to them. */
export function UnmetCertificates({ certificates, onOpen }: UnmetCertificatesProps) {
  const { t } = useTranslation();
  const count = certificates.filter(isUnmet).length;
  if (count === 0) return null;
  return (
    <Alert color="red" p="xs" mb="xs" role="note">
      <Anchor component="button" type="button" size="sm" ta="left" onClick={onOpen}>
        {t('courses.certificates.unmet', { count })}
      </Anchor>
    </Alert>
  );
}

interface IssuedProps {
  certificates: readonly CertificateRow[];
  /** Goes to a place of the course's file, by its wire path. */
  onPlace: (path: string) => void;
}

function Issued({ certificates, onPlace }: IssuedProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const remove = useVoidCertificates();
  const make = usePrintCertificates();
  const before = usePaperCheck();
  const unprinted = certificates.filter(({ certificate }) => certificate.prints === 0);
  const print = (rows: readonly CertificateRow[]) => {
    const wanted = rows.map(({ certificate }) => certificate.id);
    before.ask({ of: 'certificates', certificates: wanted }, () =>
      make.mutate({ certificates: wanted, first: rows[0]?.number ?? '' }),
    );
  };
  return (
    <section>
      <CheckBeforePapers asked={before.asked} onClose={before.giveUp} onPlace={onPlace} />
      <Group justify="space-between" mb={4}>
        <Title order={2}>{t('courses.certificates.issuedTitle')}</Title>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPrinter size={14} aria-hidden />}
          disabled={unprinted.length === 0}
          loading={make.isPending || before.isChecking}
          onClick={() => print(unprinted)}
        >
          {t('courses.certificates.printNew', { count: unprinted.length })}
        </Button>
      </Group>
      {certificates.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('courses.certificates.none')}
        </Text>
      ) : (
        <Table
          aria-label={t('courses.certificates.issuedTitle')}
          verticalSpacing={4}
          horizontalSpacing={8}
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={100}>{t('courses.certificates.number')}</Table.Th>
              <Table.Th>{t('courses.attendance.person')}</Table.Th>
              <Table.Th w={120}>{t('courses.certificates.issuedOn')}</Table.Th>
              <Table.Th w={130}>{t('courses.certificates.printed')}</Table.Th>
              <Table.Td w={210} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {certificates.map((row) => (
              <Table.Tr key={row.certificate.id}>
                <Table.Td>{row.number}</Table.Td>
                <Table.Td>
                  {row.personName}
                  <Unmet row={row} />
                </Table.Td>
                <Table.Td>{format.date(row.certificate.issuedOn)}</Table.Td>
                <Table.Td>
                  {row.certificate.prints === 0 ? (
                    <Badge color="gray">{t('courses.certificates.notPrinted')}</Badge>
                  ) : (
                    t('courses.certificates.times', { count: row.certificate.prints })
                  )}
                </Table.Td>
                <Table.Td>
                  <Group gap={4} justify="flex-end" wrap="nowrap">
                    <Button
                      variant="subtle"
                      size="compact-xs"
                      aria-label={t(
                        row.certificate.prints === 0
                          ? 'courses.certificates.printNamed'
                          : 'courses.certificates.againNamed',
                        { number: row.number },
                      )}
                      onClick={() => print([row])}
                    >
                      {t(
                        row.certificate.prints === 0
                          ? 'courses.certificates.print'
                          : 'courses.certificates.again',
                      )}
                    </Button>
                    <Button
                      variant="subtle"
                      color="red"
                      size="compact-xs"
                      aria-label={t('courses.certificates.voidNamed', { number: row.number })}
                      onClick={() => remove.mutate([row.certificate.id])}
                    >
                      {t('courses.certificates.void')}
                    </Button>
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}
