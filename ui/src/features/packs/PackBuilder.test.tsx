import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Pack, PackDetail } from '@/contract';
import { fakePlatform, show } from '@/test/render';
import { PackBuilder } from './PackBuilder';

vi.mock('@/features/records/useOpenRecord', () => ({ useOpenRecord: () => () => undefined }));
vi.mock('@/features/changes/useAnnounce', () => ({ useAnnounce: () => () => undefined }));
vi.mock('@/shared/pdf/pdf', () => ({ openPdf: () => Promise.reject(new Error('no pages here')) }));

const pack: Pack = {
  id: '',
  usage: 'pack',
  title: 'Hồ sơ Thử',
  activity: null,
  agreement: 'agreement-1',
  organisation: null,
  audience: '',
  lang: 'vi',
  secondLang: null,
  asOf: 'unknown',
  span: 'all',
  periodFrom: 'unknown',
  periodTo: 'unknown',
  circulation: 'none',
  untranslated: 'mark',
  version: '',
};

/** Builds a pack of which nothing is kept, unless it has an identifier. */
async function build(wanted: Partial<Pack>, allChecks = 0, askedTab?: string) {
  const detail: PackDetail = {
    file: { pack: { ...pack, ...wanted }, sections: [] },
    ways: [],
    prints: [],
    names: {},
  };
  const onMade = vi.fn<(id: string) => void>();
  const onTab = vi.fn<(tab: string) => void>();
  const { calls } = fakePlatform({
    draft_get: () => ({ content: null }),
    draft_discard: () => ({ content: null }),
    pack_compose: ({ pack: asked }) => {
      if (asked.pack.usage === 'template') throw new Error('a template is for no occasion');
      return {
        paper: {
          title: 'Hồ sơ',
          fileName: 'ho-so.pdf',
          content: '',
          pages: 1,
          findings: [],
          warnings: [],
          unprinted: [],
        },
        checks: [],
        allChecks,
        untranslated: 0,
        regions: [],
        records: [],
      };
    },
    pack_save: ({ wanted: kept }) => ({
      ...detail,
      file: { ...kept, pack: { ...kept.pack, id: 'pack-1' } },
    }),
  });
  await show(
    <PackBuilder
      detail={detail}
      draftKey="pack/test"
      before={null}
      askedTab={askedTab}
      onTab={onTab}
      onMade={onMade}
    />,
  );
  const saves = () => calls.filter(({ command }) => command === 'pack_save').length;
  return { onMade, onTab, saves };
}

const button = (name: string) => screen.findByRole('button', { name });

async function exportAsPdf() {
  await waitFor(async () => expect(await button('Xuất')).toBeEnabled());
  fireEvent.click(await button('Xuất'));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Tệp PDF' }));
}

describe('a pack', () => {
  it('that is new is kept as it was begun', async () => {
    const { onMade, saves } = await build({});
    fireEvent.click(await button('Lưu'));
    await waitFor(() => expect(onMade).toHaveBeenCalledWith('pack-1'));
    expect(saves()).toBe(1);
  });

  it('that is new is kept before it is exported', async () => {
    const { onMade, saves } = await build({});
    await exportAsPdf();
    await waitFor(() => expect(onMade).toHaveBeenCalledWith('pack-1'));
    expect(saves()).toBe(1);
  });

  it('with something to look at waits to be exported all the same', async () => {
    const { onMade, saves } = await build({}, 2);
    await exportAsPdf();
    const goOn = await button('Vẫn in');
    expect(saves()).toBe(0);
    fireEvent.click(goOn);
    await waitFor(() => expect(onMade).toHaveBeenCalledWith('pack-1'));
    expect(saves()).toBe(1);
  });

  it('is neither kept nor exported over a day it could not read, and shows where', async () => {
    const { saves } = await build({});
    await waitFor(async () => expect(await button('Xuất')).toBeEnabled());
    fireEvent.click(screen.getByRole('tab', { name: 'Chung' }));
    const asOf = screen.getByLabelText('Tính đến ngày');
    fireEvent.change(asOf, { target: { value: '30/02/2026' } });
    fireEvent.blur(asOf);
    fireEvent.click(screen.getByRole('tab', { name: 'Các phần' }));
    fireEvent.click(await button('Lưu'));
    await waitFor(() => expect(asOf).toHaveFocus());
    expect(screen.getByRole('tab', { name: 'Chung' })).toHaveAttribute('aria-selected', 'true');
    await exportAsPdf();
    expect(saves()).toBe(0);
    expect(asOf).toHaveValue('30/02/2026');
  });

  it('says that its pages cannot be shown', async () => {
    await build({});
    expect(await screen.findByText('no pages here')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('Không hiện được bản xem trước');
  });

  it('begins with the tab its address asks for, and tells the one chosen', async () => {
    const { onTab } = await build({}, 2, 'checks');
    expect(screen.getByRole('tab', { name: /^Kiểm tra/ })).toHaveAttribute('aria-selected', 'true');
    expect(onTab).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('tab', { name: 'Chung' }));
    expect(onTab).toHaveBeenCalledExactlyOnceWith('general');
    expect(screen.getByRole('tab', { name: 'Chung' })).toHaveAttribute('aria-selected', 'true');
  });

  it('that is a template is only kept', async () => {
    await build({ id: 'template-1', usage: 'template' });
    expect(await button('Lưu')).toBeDisabled();
    expect(screen.queryByRole('button', { name: 'In' })).toBeNull();
    expect(screen.queryByRole('tab', { name: 'Bản in' })).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
