import { ActionIcon, Button, Menu } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CSS_PX_PER_POINT, drawPage, type PdfPage, sizeOf, textOf } from './pdf';
import styles from './PdfPages.module.css';

/** An area of a page that leads somewhere, in points from the upper left corner. */
export interface PageRegion {
  /** Index of the page. */
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** What it leads to; regions of one target have one key. */
  key: string;
  label: string;
  open: () => void;
}

/** What others may have the pages do. */
export interface PdfPagesHandle {
  /** Brings a page into sight, by its index. */
  show: (page: number) => void;
}

interface PdfPagesProps {
  ref?: Ref<PdfPagesHandle> | undefined;
  pages: readonly PdfPage[];
  /** Language of the pages. */
  lang: string;
  /** Where a click leads; for who works by keyboard a menu has the same for the page in sight. */
  regions?: readonly PageRegion[] | undefined;
}

const NO_REGIONS: readonly PageRegion[] = [];
const ZOOMS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3];
/** Room around and between pages. */
const GAP = 16;
/** Beyond this the eye sees no difference and the canvas only costs memory. */
const MOST_DENSITY = 3;

/** The pages of a PDF one under the other, drawn as they come into sight. */
export function PdfPages({ ref, pages, lang, regions = NO_REGIONS }: PdfPagesProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const { ref: measured, width: room } = useElementSize();
  /** Null fits the widest page into the room there is. */
  const [chosen, setChosen] = useState<number | null>(null);
  const sizes = pages.map((page) => sizeOf(page));
  const widest = Math.max(1, ...sizes.map(({ width }) => width));
  const fitting = room === 0 ? 1 : Math.max(0.2, (room - 2 * GAP) / widest);
  const zoom = chosen ?? Math.min(fitting, 1.5);

  const virtual = useVirtualizer({
    count: pages.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (sizes[index]?.height ?? 0) * zoom + GAP,
    paddingStart: GAP,
    scrollPaddingStart: GAP,
    overscan: 1,
  });
  useEffect(() => {
    virtual.measure();
  }, [virtual, zoom, pages]);

  useImperativeHandle(ref, () => ({
    show: (page) => {
      const room = virtual.scrollRect?.height ?? 0;
      // A page smaller than the room there is comes to its middle: that is where the page in sight is told.
      virtual.scrollToIndex(page, {
        align: (sizes[page]?.height ?? 0) * zoom < room ? 'center' : 'start',
      });
    },
  }));

  const items = virtual.getVirtualItems();
  const middle = (virtual.scrollOffset ?? 0) + (virtual.scrollRect?.height ?? 0) / 2;
  const current = (items.find(({ end }) => end > middle) ?? items.at(-1))?.index ?? 0;

  const step = (direction: 1 | -1) => {
    const next =
      direction === 1
        ? ZOOMS.find((each) => each > zoom + 0.01)
        : ZOOMS.findLast((each) => each < zoom - 0.01);
    if (next !== undefined) setChosen(next);
  };

  return (
    <div className={styles.frame}>
      <div className={styles.tools}>
        <span role="status">{t('pages.pageOf', { page: current + 1, pages: pages.length })}</span>
        <RegionMenu regions={regions.filter(({ page }) => page === current)} />
        <span className={styles.spread} />
        <ActionIcon
          aria-label={t('pages.zoomOut')}
          title={t('pages.zoomOut')}
          disabled={zoom <= (ZOOMS[0] ?? 0)}
          onClick={() => step(-1)}
        >
          <IconMinus size={15} />
        </ActionIcon>
        <span className={styles.percent}>
          {t('pages.zoom', { percent: Math.round(zoom * 100) })}
        </span>
        <ActionIcon
          aria-label={t('pages.zoomIn')}
          title={t('pages.zoomIn')}
          disabled={zoom >= (ZOOMS.at(-1) ?? 0)}
          onClick={() => step(1)}
        >
          <IconPlus size={15} />
        </ActionIcon>
        <Button
          variant="subtle"
          size="compact-xs"
          disabled={chosen === null}
          onClick={() => setChosen(null)}
        >
          {t('pages.fitWidth')}
        </Button>
      </div>
      <div
        ref={scroller}
        className={styles.scroller}
        // Focusable so that it scrolls by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="region"
        aria-label={t('pages.preview')}
      >
        <div ref={measured}>
          <div
            className={styles.stack}
            style={{ height: virtual.getTotalSize(), width: widest * zoom + 2 * GAP }}
          >
            {items.map(({ index, start }) => {
              const page = pages[index];
              const size = sizes[index];
              if (page === undefined || size === undefined) return null;
              return (
                <div
                  key={index}
                  className={styles.page}
                  style={{
                    width: size.width * zoom,
                    height: size.height * zoom,
                    transform: `translate(-50%, ${start}px)`,
                  }}
                >
                  <DrawnPage page={page} number={index + 1} zoom={zoom} lang={lang} />
                  {regions
                    .filter((region) => region.page === index)
                    .map(({ x, y, width, height, key, label, open }) => (
                      // For the mouse alone: the menu above has the same once for each target.
                      <button
                        key={`${key} ${x} ${y}`}
                        type="button"
                        className={styles.region}
                        tabIndex={-1}
                        aria-hidden
                        title={label}
                        style={{
                          left: x * CSS_PX_PER_POINT * zoom,
                          top: y * CSS_PX_PER_POINT * zoom,
                          width: width * CSS_PX_PER_POINT * zoom,
                          height: height * CSS_PX_PER_POINT * zoom,
                        }}
                        onClick={open}
                      />
                    ))}
                </div>
              );
            })}
          </div>
        </div>
      </div>
    </div>
  );
}

/** What the page in sight leads to, each once. */
function RegionMenu({ regions }: { regions: readonly PageRegion[] }) {
  const { t } = useTranslation();
  const targets = [...new Map(regions.map((region) => [region.key, region])).values()];
  if (targets.length === 0) return null;
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="subtle" size="compact-xs">
          {t('pages.records', { number: targets.length })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="60vh" style={{ overflowY: 'auto' }} maw={420}>
        {targets.map(({ key, label, open }) => (
          <Menu.Item key={key} onClick={open}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

interface DrawnPageProps {
  page: PdfPage;
  number: number;
  zoom: number;
  lang: string;
}

function DrawnPage({ page, number, zoom, lang }: DrawnPageProps) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [words, setWords] = useState('');

  useEffect(() => {
    const drawing = drawPage(page, Math.min(MOST_DENSITY, zoom * window.devicePixelRatio));
    drawing.done.then(
      (drawn) => {
        const shown = canvas.current;
        if (shown === null) return;
        // Drawn elsewhere and copied at once: the page before stays until then.
        shown.width = drawn.width;
        shown.height = drawn.height;
        shown.getContext('2d')?.drawImage(drawn, 0, 0);
        shown.dataset.drawn = 'true';
      },
      // Stopped: another drawing is under way, or the page is out of sight.
      () => undefined,
    );
    return drawing.stop;
  }, [page, zoom]);

  useEffect(() => {
    let wanted = true;
    textOf(page).then(
      (text) => {
        if (wanted) setWords(text);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [page]);

  return (
    <>
      <canvas
        ref={canvas}
        className={styles.canvas}
        role="img"
        aria-label={t('pages.page', { page: number })}
      />
      <div className={styles.words} lang={lang}>
        {words}
      </div>
    </>
  );
}
