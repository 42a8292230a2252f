import { Alert, Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OpenOffice } from '@/contract';
import { useSaveElsewhere } from './mutations';
import { usePickOfficeFolder } from './usePickOfficeFolder';

/** Says above every page that nothing can be saved in the open office, and the way out. */
export function OfficeNotice({
  open: { folder, gone, logBroken, readOnly },
}: {
  open: OpenOffice;
}) {
  const { t } = useTranslation();
  const elsewhere = useSaveElsewhere();
  const pickOfficeFolder = usePickOfficeFolder();
  if (gone) {
    const choose = async () => {
      const picked = await pickOfficeFolder(t('office.gone.save'));
      if (picked !== null) elsewhere.mutate(picked.token);
    };
    return (
      <Alert color="red" mb="md" role="alert" title={t('office.gone.title')}>
        <Text size="sm">{t('office.gone.hint', { folder })}</Text>
        <Button
          mt="xs"
          variant="default"
          loading={elsewhere.isPending}
          onClick={() => void choose()}
        >
          {t('office.gone.save')}
        </Button>
      </Alert>
    );
  }
  if (logBroken) {
    return (
      <Alert color="red" mb="md" role="alert" title={t('office.logBroken.title')}>
        <Text size="sm">{t('office.logBroken.hint', { folder })}</Text>
      </Alert>
    );
  }
  return readOnly ? (
    <Alert color="yellow" mb="md" title={t('office.readOnly.title')}>
      <Text size="sm">{t('office.readOnly.hint')}</Text>
    </Alert>
  ) : null;
}
