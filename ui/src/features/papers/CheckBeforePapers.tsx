import { Button, Group, ScrollArea, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PackChecks } from '@/features/packs/PackChecks';
import { Dialog } from '@/shared/ui/Dialog';
import type { AskedBeforePrint } from './usePaperCheck';

interface CheckBeforePapersProps {
  /** What was found, while somebody is asked; null for nobody. */
  asked: AskedBeforePrint | null;
  onClose: () => void;
  /** Goes to a place of the activity's file, by its wire path; places are opened on the record's own page unless given. */
  onPlace?: (path: string) => void;
}

/** What should be looked at before papers are printed, each point leading to where it is mended; they may be printed all the same. */
export function CheckBeforePapers({ asked, onClose, onPlace }: CheckBeforePapersProps) {
  const { t } = useTranslation();
  const warnings = asked?.found.warnings ?? [];
  return (
    <Dialog opened={asked !== null} onClose={onClose} title={t('packs.checks.title')} size="lg">
      <ScrollArea.Autosize mah="60vh" mb="md">
        <Stack gap="md">
          {asked === null ? null : (
            <PackChecks
              intro={t('papers.check.intro')}
              drawn={{ ...asked.found, untranslated: 0 }}
              onPage={() => undefined}
              {...(onPlace === undefined
                ? {}
                : {
                    onPlace: (path: string) => {
                      onClose();
                      onPlace(path);
                    },
                  })}
              onLeave={onClose}
            />
          )}
          {warnings.length === 0 ? null : (
            <section>
              <Title order={2} fz={13} mb={4}>
                {t('papers.check.warnings')}
              </Title>
              {warnings.map((warning) => (
                <Text key={warning} size="sm">
                  {warning}
                </Text>
              ))}
            </section>
          )}
        </Stack>
      </ScrollArea.Autosize>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button data-autofocus onClick={asked?.goOn}>
          {t('packs.checks.goOn')}
        </Button>
      </Group>
    </Dialog>
  );
}
