import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PackCheck } from '@/contract';
import { EditOfficeContext } from '@/features/office/useEditOffice';
import { show } from '@/test/render';
import { PackChecks } from './PackChecks';

const navigate = vi.fn<(to: unknown) => void>();
vi.mock('@tanstack/react-router', () => ({ useNavigate: () => navigate }));

const check: PackCheck = {
  kind: 'unknown',
  table: 'agreement',
  id: 'agreement-1',
  name: 'Thỏa thuận Thử',
  words: 'Nơi ký',
  path: '',
  page: 2,
};

/** Shows what is to be looked at. */
async function look(...checks: Partial<PackCheck>[]) {
  const onPage = vi.fn<(page: number) => void>();
  const editOffice = vi.fn<() => void>();
  const all = checks.map((given) => ({ ...check, ...given }));
  const drawn = { checks: all, allChecks: all.length, untranslated: 0, findings: [] };
  await show(
    <EditOfficeContext value={editOffice}>
      <PackChecks drawn={drawn} onPage={onPage} />
    </EditOfficeContext>,
  );
  return { onPage, editOffice };
}

const button = (name: string) => screen.getByRole('button', { name });
const pages = () =>
  screen.queryAllByRole('button', { name: /^trang/ }).map((link) => link.textContent);
/** The page told beside some words. */
const pageOf = (words: string) =>
  within(screen.getByText(words).parentElement!).queryByRole('button', { name: /^trang/ });

describe('what is to be looked at', () => {
  beforeEach(() => navigate.mockReset());

  it('tells the page of each line and leads there', async () => {
    const { onPage } = await look(
      {},
      { words: 'Ngày ký', page: 0 },
      { words: 'Bên ký', page: null },
    );
    expect(pages()).toEqual(['trang 3', 'trang 1']);
    expect(pageOf('Ngày ký')).toHaveTextContent('trang 1');
    expect(pageOf('Bên ký')).toBeNull();
    expect(pageOf('Thỏa thuận Thử')).toBeNull();
    fireEvent.click(button('trang 3'));
    expect(onPage).toHaveBeenLastCalledWith(2);
    fireEvent.click(button('trang 1'));
    expect(onPage).toHaveBeenLastCalledWith(0);
  });

  it('tells the page beside a name that says all there is to say', async () => {
    await look({ kind: 'unsourced', words: check.name });
    expect(pageOf('Thỏa thuận Thử')).toHaveTextContent('trang 3');
    expect(pages()).toEqual(['trang 3']);
  });

  it('says the same of one record and page once', async () => {
    await look({}, {}, { page: 4 });
    expect(pages()).toEqual(['trang 3', 'trang 5']);
  });

  it('opens a record at the tab on which it is mended', async () => {
    await look({ kind: 'unsourced' });
    fireEvent.click(button('Thỏa thuận Thử'));
    expect(navigate).toHaveBeenCalledExactlyOnceWith({
      to: '/agreements/$agreementId',
      params: { agreementId: 'agreement-1' },
      search: { tab: 'sources' },
    });
  });

  it('opens the particulars of the office', async () => {
    const { editOffice } = await look({ table: 'office', id: 'office-1', name: 'Cơ quan Thử' });
    fireEvent.click(button('Cơ quan Thử'));
    expect(editOffice).toHaveBeenCalledOnce();
    expect(navigate).not.toHaveBeenCalled();
  });

  it('leads nowhere from what has no page to go to', async () => {
    await look(
      { table: 'source', id: 'source-1', name: 'Nguồn Thử' },
      { table: 'pack', id: '', name: '' },
    );
    expect(screen.getByText('Nguồn Thử')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^(?!trang)/ })).toBeNull();
  });

  it('leads to a place of an activity on the page of its own', async () => {
    const dates = { kind: 'dates_contradict', table: 'activity', id: 'a', page: null } as const;
    await look(
      { ...dates, words: 'Mục Thử', path: 'legs.0.day' },
      { ...dates, words: 'Buổi Thử', path: 'sessions.1.date' },
      { ...dates, words: 'Tiết mục Thử', path: 'eventItems.0.date' },
    );
    fireEvent.click(button('Mục Thử'));
    expect(navigate).toHaveBeenLastCalledWith({
      to: '/delegations/$delegationId',
      params: { delegationId: 'a' },
      search: { tab: 'programme' },
    });
    fireEvent.click(button('Buổi Thử'));
    expect(navigate).toHaveBeenLastCalledWith({
      to: '/courses/$courseId',
      params: { courseId: 'a' },
      search: { tab: 'sessions' },
    });
    fireEvent.click(button('Tiết mục Thử'));
    expect(navigate).toHaveBeenLastCalledWith({
      to: '/events/$eventId',
      params: { eventId: 'a' },
      search: { tab: 'programme' },
    });
  });
});
