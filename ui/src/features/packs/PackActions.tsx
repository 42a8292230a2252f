import { Button, Menu } from '@mantine/core';
import {
  IconChevronDown,
  IconDeviceFloppy,
  IconFileExport,
  IconPrinter,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PaperFile } from '@/contract';
import { useShortcuts } from '@/shared/keys/shortcuts';
import type { PackPrinting } from './usePackPrinting';

interface PackActionsProps {
  isTemplate: boolean;
  /** Whether anything differs from what is kept. */
  unsaved: boolean;
  saving: boolean;
  onSave: () => void;
  /** Keeps a template made of the pack; null where it has no name yet. */
  onSaveAsTemplate: (() => void) | null;
  printing: PackPrinting;
}

/** What one does with a pack: keep it, make a template of it, export it, print it. A template is only kept. */
export function PackActions(props: PackActionsProps) {
  const { isTemplate, unsaved, saving, onSave, onSaveAsTemplate, printing } = props;
  const { t } = useTranslation();
  const print = () => printing.ask('print');
  useShortcuts([
    { keys: 'mod+s', label: t('common.save'), inFields: true, run: onSave },
    ...(isTemplate
      ? []
      : [{ keys: 'mod+p', label: t('packs.printKey'), inFields: true, run: print }]),
  ]);
  return (
    <>
      <Button.Group>
        <Button
          variant="default"
          leftSection={<IconDeviceFloppy size={15} aria-hidden />}
          disabled={!unsaved}
          loading={saving}
          onClick={onSave}
          aria-keyshortcuts="Control+S"
        >
          {t('common.save')}
        </Button>
        {isTemplate ? null : <TemplateMenu onSave={onSaveAsTemplate} />}
      </Button.Group>
      {isTemplate ? null : (
        <>
          <ExportMenu printing={printing} />
          <Button
            leftSection={<IconPrinter size={15} aria-hidden />}
            disabled={!printing.ready}
            loading={printing.pages.at !== null}
            onClick={print}
            aria-keyshortcuts="Control+P"
          >
            {t('packs.print')}
          </Button>
        </>
      )}
    </>
  );
}

function TemplateMenu({ onSave }: { onSave: (() => void) | null }) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" px={8} aria-label={t('packs.saveAsTemplate')}>
          <IconChevronDown size={15} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled={onSave === null} onClick={() => onSave?.()}>
          {t('packs.saveAsTemplate')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

const FILES: readonly PaperFile[] = ['pdf', 'docx'];

function ExportMenu({ printing: { ask, ready, isExporting } }: { printing: PackPrinting }) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconFileExport size={15} aria-hidden />}
          disabled={!ready}
          loading={isExporting}
        >
          {t('packs.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FILES.map((file) => (
          <Menu.Item key={file} onClick={() => ask(file)}>
            {t(`typeset.fileKind.${file}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
