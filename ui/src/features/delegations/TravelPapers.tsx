import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TravelDocument, TravelFile } from '@/contract';
import { useNames } from '@/features/records/names';
import { platform } from '@/platform';
import { blank } from '@/shared/data/blank';
import { newId } from '@/shared/data/uuid';
import { useEntryGuard } from '@/shared/entry/useEntryGuard';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { rowFaults } from '@/shared/errors/rowFaults';
import { useFieldErrors } from '@/shared/errors/useFieldErrors';
import { useReport } from '@/shared/errors/useReport';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import { Dialog } from '@/shared/ui/Dialog';
import { type SheetColumn, SheetGrid, useSheetColumns } from '@/shared/ui/SheetGrid';
import { useSaveTravel } from './mutations';
import { useTravelDocuments } from './queries';

/** Travel documents of those who travel, masked; seen whole, and changed, one person at a time and only when asked. */
export function TravelPapers({ people }: { people: readonly string[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const report = useReport();
  const { pickOf } = useNames();
  const kinds = useTerms('travelDocumentKind');
  const masked = useTravelDocuments(people);
  const [shown, setShown] = useState<TravelFile | null>(null);
  const reveal = useMutation({
    mutationFn: (person: string) => platform().call('travel_reveal', { person }),
    onSuccess: setShown,
    onError: report,
    // What was revealed is not kept.
    gcTime: 0,
  });
  if (masked.isError) return <FaultAlert fault={masked.error} />;
  if (people.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('delegations.papers.none')}
      </Text>
    );
  }
  return (
    <>
      <Table aria-label={t('delegations.papers.title')} verticalSpacing={4} horizontalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            {(['person', 'document', 'validUntil'] as const).map((head) => (
              <Table.Th key={head} fw={500} fz={12.5} c="dimmed">
                {t(`delegations.papers.${head}`)}
              </Table.Th>
            ))}
            <Table.Td />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map((person) => {
            const documents = masked.data?.rows.filter((each) => each.person === person) ?? [];
            const name = pickOf(person)?.name ?? '';
            return (
              <Table.Tr key={person}>
                <Table.Td>{name}</Table.Td>
                <Table.Td>
                  {documents.length === 0
                    ? t('common.unknown')
                    : documents.map(({ id, kind, number }) => (
                        <div key={id}>
                          {kinds.label(kind)} {number}
                        </div>
                      ))}
                </Table.Td>
                <Table.Td>
                  {documents.map(({ id, validUntil }) => (
                    <div key={id}>{format.date(validUntil)}</div>
                  ))}
                </Table.Td>
                <Table.Td align="right">
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={t('delegations.papers.openNamed', { name })}
                    onClick={() => reveal.mutate(person)}
                  >
                    {t('delegations.papers.open')}
                  </Button>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      <Dialog
        opened={shown !== null}
        onClose={() => setShown(null)}
        title={t('delegations.papers.of', { name: shown?.person.fullName ?? '' })}
        size="xl"
      >
        {shown === null ? null : (
          <Documents key={shown.person.id} loaded={shown} onDone={() => setShown(null)} />
        )}
      </Dialog>
    </>
  );
}

function Documents({ loaded, onDone }: { loaded: TravelFile; onDone: () => void }) {
  const { t } = useTranslation();
  const kinds = useTerms('travelDocumentKind');
  const make = useSheetColumns();
  const save = useSaveTravel();
  const fieldErrors = useFieldErrors();
  const person = loaded.person.id;
  const newDocument = (): TravelDocument => ({
    ...blank('TravelDocument'),
    id: newId(),
    person,
    issuer: loaded.person.country,
  });
  const [documents, setDocuments] = useState(() =>
    loaded.documents.length === 0 ? [newDocument()] : loaded.documents,
  );
  const columns = useMemo((): SheetColumn<TravelDocument>[] => {
    const date = (id: 'issuedOn' | 'validUntil' | 'birthDate') =>
      make.date<TravelDocument>({
        id,
        header: t(`delegations.papers.${id}`),
        width: 110,
        get: (document) => document[id],
        set: (document, day) => ({ ...document, [id]: day }),
      });
    const words = (id: 'number' | 'visa') =>
      make.text<TravelDocument>({
        id,
        header: t(`delegations.papers.${id}`),
        width: '1fr',
        get: (document) => document[id],
        set: (document, text) => ({ ...document, [id]: text }),
      });
    return [
      make.term<TravelDocument, TravelDocument['kind']>(kinds, {
        id: 'kind',
        header: t('delegations.papers.kind'),
        width: 150,
        get: ({ kind }) => kind,
        set: (document, kind) => ({ ...document, kind }),
      }),
      words('number'),
      date('issuedOn'),
      date('validUntil'),
      words('visa'),
      date('birthDate'),
    ];
  }, [t, make, kinds]);

  const { root, guard } = useEntryGuard<HTMLDivElement>({ fault: save.error });

  function submit() {
    const written = documents.filter(
      ({ number, visa, issuedOn, validUntil, birthDate }) =>
        `${number}${visa}` !== '' ||
        [issuedOn, validUntil, birthDate].some((day) => day !== 'unknown'),
    );
    save.mutate({ loaded, wanted: { ...loaded, documents: written } }, { onSuccess: onDone });
  }

  return (
    <Stack gap="sm" ref={root}>
      <Text size="sm" c="dimmed">
        {t('delegations.papers.hint')}
      </Text>
      {save.error === null ? null : <FaultAlert fault={save.error} />}
      <SheetGrid
        label={t('delegations.papers.of', { name: loaded.person.fullName })}
        columns={columns}
        rows={documents}
        rowId={({ id }) => id}
        onChange={setDocuments}
        blank={newDocument}
        errors={save.error === null ? {} : rowFaults(fieldErrors(save.error), 'documents.')}
      />
      <Group justify="flex-end">
        <Button loading={save.isPending} onClick={() => guard(submit)}>
          {t('common.save')}
        </Button>
      </Group>
    </Stack>
  );
}
