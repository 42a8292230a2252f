import { Group, Kbd, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/shared/ui/Dialog';
import { keyCaps, useListedShortcuts } from '@/shared/keys/shortcuts';

interface KeyHelpProps {
  opened: boolean;
  onClose: () => void;
}

/** The keys that do something on the page behind it. */
export function KeyHelp({ opened, onClose }: KeyHelpProps) {
  const { t } = useTranslation();
  const shortcuts = useListedShortcuts();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('shell.keys')}>
      <Table>
        <Table.Tbody>
          {shortcuts.map(({ keys, label }) => (
            <Table.Tr key={keys}>
              <Table.Td>{label}</Table.Td>
              <Table.Td>
                <Group gap={4} justify="flex-end" wrap="nowrap">
                  {keyCaps(keys).map((cap) => (
                    <Kbd key={cap}>{cap}</Kbd>
                  ))}
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="xs" c="dimmed" mt="sm">
        {t('shell.keysNote')}
      </Text>
    </Dialog>
  );
}
