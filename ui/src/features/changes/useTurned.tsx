import { Anchor, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeDone } from '@/contract';
import { platform } from '@/platform';
import { toFault } from '@/shared/errors/appError';
import { useReport } from '@/shared/errors/useReport';
import { useNotify } from '@/shared/ui/useNotify';
import { useChangeLabel } from './useChangeLabel';

interface Turned {
  undone: (done: ChangeDone) => void;
  redone: (done: ChangeDone) => void;
  /** Says why nothing was turned; a change that cannot be turned may be left as it is, so that those below are reached. */
  refused: (thrown: unknown) => void;
}

/** What is said after a change was taken back or made again, or could not be. */
export function useTurned(): Turned {
  const { t } = useTranslation();
  const report = useReport();
  const notify = useNotify();
  const worded = useChangeLabel();

  const undone = useCallback(
    ({ change, kept }: ChangeDone) => {
      const label = worded(change);
      const message =
        kept.length === 0
          ? t('shell.undone', { label })
          : t('shell.undoneKept', { label, kept: kept.map(worded).join('; ') });
      notify({ message });
    },
    [t, notify, worded],
  );
  const redone = useCallback(
    ({ change }: ChangeDone) => {
      notify({ message: t('shell.redone', { label: worded(change) }) });
    },
    [t, notify, worded],
  );
  const refused = useCallback(
    (thrown: unknown) => {
      const fault = toFault(thrown);
      const args =
        fault.from === 'program' && fault.error.code === 'change_blocked' ? fault.error.args : null;
      if (args === null) {
        report(thrown);
        return;
      }
      const { change = '', label: code = '', subject = '' } = args;
      const label = worded({ label: code, subject });
      const pass = () => {
        notifications.hide(id);
        platform()
          .call('change_pass', { change })
          .then(() => notify({ message: t('shell.passed', { label }) }))
          .catch(report);
      };
      const id = notify({
        color: 'red',
        autoClose: false,
        message: (
          <Group justify="space-between" wrap="nowrap">
            {t('shell.blocked', { label })}
            <Anchor component="button" type="button" onClick={pass}>
              {t('shell.pass')}
            </Anchor>
          </Group>
        ),
      });
    },
    [t, report, notify, worded],
  );
  return { undone, redone, refused };
}
