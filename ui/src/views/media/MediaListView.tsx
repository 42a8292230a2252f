import { Anchor, Badge, Button, EmptyState, Group, Table } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftsPanel } from '@/features/drafts/DraftsPanel';
import { newMediaFile } from '@/features/media/mediaFile';
import { useMediaLandscapes } from '@/features/media/queries';
import { useSaveMedia } from '@/features/media/useSaveMedia';
import { useLanguage } from '@/i18n/useLanguage';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { useReport } from '@/shared/errors/useReport';
import { useFormat } from '@/shared/format/useFormat';
import { CountrySelect } from '@/shared/ui/CountrySelect';
import { Page } from '@/shared/ui/Page';

/** The countries of whose media there are figures. */
export function MediaListView() {
  const { t } = useTranslation();
  const format = useFormat();
  const lang = useLanguage();
  const report = useReport();
  const navigate = useNavigate();
  const landscapes = useMediaLandscapes();
  const save = useSaveMedia();
  const [country, setCountry] = useState('unknown');
  const rows = landscapes.data?.rows ?? [];
  const there = rows.find((row) => row.country === country);
  const open = (landscapeId: string) =>
    void navigate({ to: '/media/$landscapeId', params: { landscapeId } });

  return (
    <Page
      title={t('media.title')}
      actions={
        <Group gap="xs" wrap="nowrap">
          <CountrySelect aria-label={t('media.country')} value={country} onChange={setCountry} />
          <Button
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            disabled={country === 'unknown'}
            loading={save.isPending}
            onClick={() => {
              if (there !== undefined) return open(there.id);
              save
                .mutateAsync({ loaded: null, wanted: newMediaFile(country, lang), lang })
                .then(({ file }) => open(file.landscape.id), report);
            }}
          >
            <DraftsPanel of={['media']} />
            {there === undefined ? t('media.add') : t('media.open')}
          </Button>
        </Group>
      }
    >
      {landscapes.isError ? (
        <FaultAlert fault={landscapes.error} onRetry={() => void landscapes.refetch()} />
      ) : rows.length === 0 && landscapes.isSuccess ? (
        <EmptyState title={t('media.empty')} description={t('media.emptyHint')} />
      ) : (
        <Table aria-label={t('media.title')} verticalSpacing="xs" highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('media.country')}</Table.Th>
              <Table.Th>{t('media.figures')}</Table.Th>
              <Table.Th>{t('media.openGaps')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ id, country: code, figures, openGaps }) => (
              <Table.Tr key={id}>
                <Table.Td>
                  <Anchor
                    renderRoot={(props) => (
                      <Link to="/media/$landscapeId" params={{ landscapeId: id }} {...props} />
                    )}
                  >
                    {format.country(code)}
                  </Anchor>
                </Table.Td>
                <Table.Td>{figures}</Table.Td>
                <Table.Td>
                  {openGaps === 0 ? t('media.noGaps') : <Badge color="red">{openGaps}</Badge>}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Page>
  );
}
