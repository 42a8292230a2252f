import { Button, Menu } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PackRequest } from '@/contract';
import { useSavePack } from '@/features/packs/useSavePack';
import { platform } from '@/platform';
import { useReport } from '@/shared/errors/useReport';
import { useTerms } from '@/shared/terms/useTerms';

const LANGS = ['vi', 'lo', 'en'] as const;

/** Saves the pack for talks as PDF: both sides, the points, the meeting before, the agreements and the log. */
export function TalksPack({ id }: { id: string }) {
  const { t } = useTranslation();
  const report = useReport();
  const langs = useTerms('lang');
  const save = useSavePack();
  const compose = useMutation({
    mutationFn: async (lang: PackRequest['lang']) => {
      const request: PackRequest = {
        subject: { kind: 'talks', id },
        lang,
        circulation: 'internal',
        version: '',
        from: null,
        to: null,
      };
      const { content, fileName } = await platform().call('pack_compose', { pack: request, file: 'pdf' });
      return { request, fileName, bytes: Uint8Array.from(atob(content), (char) => char.charCodeAt(0)) };
    },
    onSuccess: (pack) => save.mutate(pack),
    onError: report,
  });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconPrinter size={15} aria-hidden />}
          loading={compose.isPending || save.isPending}
        >
          {t('talks.pack')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {LANGS.map((lang) => (
          <Menu.Item key={lang} onClick={() => compose.mutate(lang)}>
            {langs.label(lang)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
