import { Button, Menu } from '@mantine/core';
import { IconTableExport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RegisterOf } from '@/contract';
import { CheckBeforePapers } from '@/features/papers/CheckBeforePapers';
import { useWriteRegister } from './useWriteRegister';

const FORMS = ['xlsx', 'pdf', 'docx'] as const;

/** Writes what a list shows, all of it, as a register. */
export function RegisterMenu({ register }: { register: RegisterOf }) {
  const { t } = useTranslation();
  const { write, isPending, asked, giveUp } = useWriteRegister();
  return (
    <>
      <CheckBeforePapers asked={asked} onClose={giveUp} />
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconTableExport size={15} aria-hidden />}
            loading={isPending}
          >
            {t('list.register')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {FORMS.map((file) => (
            <Menu.Item key={file} onClick={() => write({ register, file })}>
              {t(`typeset.fileKind.${file}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
