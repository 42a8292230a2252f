import { Tabs } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackDetail, PackFile } from '@/contract';
import { rowFaults } from '@/shared/errors/rowFaults';
import { type Looked, pointsOf } from './looked';
import { PackChecks } from './PackChecks';
import { PackOutline } from './PackOutline';
import { PackParticulars } from './PackParticulars';
import { PackPrints } from './PackPrints';
import styles from './PackSide.module.css';

interface PackSideProps {
  /** The element around its fields. */
  root: RefObject<HTMLDivElement | null>;
  /** What is to be said above the tabs. */
  notice: ReactNode;
  tab: PackTab;
  /** Whether the fields of a tab stay while another is shown. */
  isHeld: (tab: PackTab) => boolean;
  onTab: (tab: PackTab) => void;
  form: UseFormReturnType<PackFile>;
  detail: PackDetail;
  /** What should be looked at in the pack as it was drawn last. */
  drawn: Looked | undefined;
  /** Shows a page of it, by index. */
  onPage: (page: number) => void;
  /** Faults the program found, by path in the file. */
  errors: Readonly<Record<string, string>>;
}

export const PACK_TABS = ['outline', 'general', 'checks', 'prints'] as const;
export type PackTab = (typeof PACK_TABS)[number];

/** What a pack is made of; of one that is no template also what should be looked at in it, and its prints. */
export function PackSide({
  root,
  notice,
  tab,
  isHeld,
  onTab,
  form,
  detail,
  drawn,
  onPage,
  errors,
}: PackSideProps) {
  const { t } = useTranslation();
  const { pack, sections } = form.values;
  return (
    <div className={styles.side} ref={root}>
      {notice}
      <Tabs
        value={tab}
        onChange={(next) => onTab(PACK_TABS.find((each) => each === next) ?? tab)}
        keepMountedMode="display-none"
        className={styles.tabs}
      >
        <Tabs.List>
          <Tabs.Tab value="outline">{t('packs.tab.outline')}</Tabs.Tab>
          <Tabs.Tab value="general">{t('packs.tab.general')}</Tabs.Tab>
          {pack.usage === 'template' ? null : (
            <>
              <Tabs.Tab value="checks">
                {t('packs.tab.checks')}
                <Count of={drawn === undefined ? 0 : pointsOf(drawn)} />
              </Tabs.Tab>
              <Tabs.Tab value="prints">
                {t('packs.tab.prints')}
                <Count of={detail.prints.length} />
              </Tabs.Tab>
            </>
          )}
        </Tabs.List>
        <Tabs.Panel
          value="outline"
          data-tab="outline"
          keepMounted={isHeld('outline')}
          className={styles.panel}
        >
          <PackOutline
            sections={sections}
            ways={detail.ways}
            lang={pack.lang}
            errors={rowFaults(errors, 'sections.')}
            onChange={(next) => form.setFieldValue('sections', next)}
          />
        </Tabs.Panel>
        <Tabs.Panel
          value="general"
          data-tab="general"
          keepMounted={isHeld('general')}
          className={styles.panel}
        >
          <PackParticulars
            pack={pack}
            errors={rowFaults(errors, 'pack.')}
            onChange={(next) => form.setFieldValue('pack', next)}
          />
        </Tabs.Panel>
        <Tabs.Panel value="checks" className={styles.panel} tabIndex={0}>
          {drawn === undefined ? null : <PackChecks drawn={drawn} onPage={onPage} />}
        </Tabs.Panel>
        <Tabs.Panel value="prints" className={styles.panel} tabIndex={0}>
          <PackPrints prints={detail.prints} />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}

function Count({ of }: { of: number }) {
  return of === 0 ? null : <span className={styles.count}>{of}</span>;
}
