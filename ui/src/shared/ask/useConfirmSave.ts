import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from './ask';
import { savedOrConfirmed } from './confirming';

/** Saves a record; where others on record are like it, asks whether to save it all the same. */
export function useConfirmSave() {
  const { t } = useTranslation();
  return useCallback(
    <Saved>(save: (confirmed: boolean) => Promise<Saved>): Promise<Saved> =>
      savedOrConfirmed(save, async (args) => {
        const title = t('picker.alike.title');
        const text = t('errors.code.looks_alike', { replace: args });
        return (
          (await ask({ title, text, options: [], goOn: t('picker.alike.saveAnyway') })) === 'goOn'
        );
      }),
    [t],
  );
}
