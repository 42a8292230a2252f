import { Modal, type ModalRootProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Dialog.module.css';

interface DialogProps extends Pick<ModalRootProps, 'size' | 'yOffset'> {
  opened: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
}

/** A dialog that grows into view takes the focus late, and swallows the first keys typed into it. */
const AT_ONCE = { duration: 0 };

/** A titled dialog over the page. Escape and the cross close it. */
export function Dialog({
  opened,
  onClose,
  title,
  children,
  size = 'md',
  yOffset = '8vh',
}: DialogProps) {
  const { t } = useTranslation();
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size={size}
      yOffset={yOffset}
      transitionProps={AT_ONCE}
    >
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content radius={6}>
        {/* Not Modal.Header: a second banner would stand beside the page's own. */}
        <div className={styles.head}>
          <Modal.Title fw={600} fz={15}>
            {title}
          </Modal.Title>
          <Modal.CloseButton aria-label={t('common.close')} />
        </div>
        <Modal.Body px="lg" pb="lg">
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** A dialog without a visible title, named for screen readers. */
export function BareDialog({
  opened,
  onClose,
  title,
  children,
  size = 'md',
  yOffset = '8vh',
}: DialogProps) {
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size={size}
      yOffset={yOffset}
      transitionProps={AT_ONCE}
    >
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content radius={6} aria-label={title}>
        <Modal.Body p={0}>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
