import { Button, Menu } from '@mantine/core';
import { IconTableExport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RegisterOf } from '@/contract';
import { useWriteRegister } from './useWriteRegister';

const FORMS = ['xlsx', 'pdf', 'docx'] as const;

/** Writes what a list shows, all of it, as a register. */
export function RegisterMenu({ register }: { register: RegisterOf }) {
  const { t } = useTranslation();
  const write = useWriteRegister();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconTableExport size={15} aria-hidden />}
          loading={write.isPending}
        >
          {t('list.register')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMS.map((file) => (
          <Menu.Item key={file} onClick={() => write.mutate({ register, file })}>
            {t(`typeset.fileKind.${file}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
