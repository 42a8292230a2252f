import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DateCheck, DateFinding } from '@/contract';
import { newActivityFile } from '@/features/activities/activityFile';
import { NamesProvider } from '@/features/records/names';
import { show } from '@/test/render';
import { DateChecks } from './DateChecks';

const move = vi.fn<(request: unknown) => void>();
vi.mock('./useShiftProgramme', () => ({
  useShiftProgramme: () => ({ mutate: move, isPending: false }),
}));

const activity = {
  ...newActivityFile('vi').activity,
  id: 'a',
  title: 'Đoàn Thử',
  startsOn: '2026-11-02',
  endsOn: '2026-11-06',
};

const leg: DateFinding = {
  kind: 'outside',
  subject: 'leg',
  path: 'legs.0.day',
  record: 'l',
  name: 'Làm việc Thử',
  person: null,
  date: '2026-12-14',
};

async function look(check: DateCheck, dirty = false) {
  const onPlace = vi.fn<(path: string) => void>();
  await show(
    <NamesProvider known={{}} missing="">
      <DateChecks activity={activity} check={check} dirty={dirty} onPlace={onPlace} />
    </NamesProvider>,
  );
  return onPlace;
}

const shift = { days: -42, first: '2026-12-14', moved: '2026-11-02' };
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('dates that contradict each other', () => {
  beforeEach(() => move.mockReset());

  it('are told with the days of the activity, each leading to where it is mended', async () => {
    const long: DateFinding = { ...leg, kind: 'long', path: 'legs.1.ends', name: 'Chiêu đãi Thử' };
    const onPlace = await look({ findings: [leg, long], shift: null });
    fireEvent.click(button('“Làm việc Thử”, 14/12/2026: nằm ngoài thời gian 02–06/11/2026'));
    expect(onPlace).toHaveBeenCalledWith('legs.0.day');
    fireEvent.click(button(/Chiêu đãi Thử.*hơn 12 giờ/));
    expect(onPlace).toHaveBeenLastCalledWith('legs.1.ends');
    expect(screen.queryByRole('button', { name: /^Dời/ })).toBeNull();
  });

  it('are mended by moving the whole programme, once nothing is left unsaved', async () => {
    await look({ findings: [leg], shift });
    fireEvent.click(button('Dời cả chương trình: 14/12/2026 → 02/11/2026'));
    expect(move).toHaveBeenCalledWith({ activity: 'a', title: 'Đoàn Thử', days: -42 });
  });

  it('wait with moving while something is unsaved', async () => {
    await look({ findings: [leg], shift }, true);
    expect(button(/^Dời cả chương trình/)).toBeDisabled();
    expect(screen.getByText(/Lưu hoặc bỏ các thay đổi/)).toBeVisible();
  });

  it('are not mentioned where there are none', async () => {
    await look({ findings: [], shift: null });
    expect(screen.queryByText('Ngày ghi mâu thuẫn nhau')).toBeNull();
  });
});
