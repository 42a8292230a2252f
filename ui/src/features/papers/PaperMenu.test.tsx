import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { PackCheck } from '@/contract';
import { EditOfficeContext } from '@/features/office/useEditOffice';
import { fakePlatform, show } from '@/test/render';
import { PaperMenu } from './PaperMenu';

vi.mock('@tanstack/react-router', () => ({ useNavigate: () => vi.fn<() => void>() }));

const outside: PackCheck = {
  kind: 'dates_contradict',
  table: 'activity',
  id: 'a',
  name: 'Đoàn Thử',
  words: '“Làm việc Thử”, 14/12/2026: nằm ngoài thời gian 02–06/11/2026',
  path: 'legs.0.day',
  page: null,
};

/** Asks for the programme of a delegation in which there is this to look at. */
async function ask(checks: PackCheck[]) {
  const onPlace = vi.fn<(path: string) => void>();
  const { calls } = fakePlatform({
    paper_check: () => ({ checks, allChecks: checks.length, findings: [], warnings: [] }),
    paper_draw: () => ({
      content: '',
      pages: 1,
      title: 'Chương trình',
      fileName: 'chuong-trinh.pdf',
      findings: [],
      warnings: [],
      unprinted: [],
    }),
  });
  await show(
    <EditOfficeContext value={() => undefined}>
      <PaperMenu activity="a" kinds={['programme']} onPlace={onPlace} />
    </EditOfficeContext>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'In giấy tờ' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Chương trình' }));
  const commands = () => calls.map(({ command }) => command);
  return { commands, onPlace };
}

describe('a paper', () => {
  it('is printed at once where there is nothing to look at', async () => {
    const { commands } = await ask([]);
    await waitFor(() => expect(commands()).toEqual(['paper_check', 'paper_draw']));
  });

  it('waits until somebody has chosen to print it all the same', async () => {
    const { commands } = await ask([outside]);
    const goOn = await screen.findByRole('button', { name: 'Vẫn in' });
    expect(commands()).toEqual(['paper_check']);
    fireEvent.click(goOn);
    await waitFor(() => expect(commands()).toEqual(['paper_check', 'paper_draw']));
  });

  it('leads from a point to where it is mended, and is not printed then', async () => {
    const { commands, onPlace } = await ask([outside]);
    fireEvent.click(await screen.findByRole('button', { name: /Làm việc Thử/ }));
    expect(onPlace).toHaveBeenCalledWith('legs.0.day');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Vẫn in' })).toBeNull());
    expect(commands()).toEqual(['paper_check']);
  });
});
