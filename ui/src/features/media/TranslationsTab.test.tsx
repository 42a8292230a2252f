import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { MediaLandscapeFile, Translation } from '@/contract';
import { NamesProvider } from '@/features/records/names';
import { show } from '@/test/render';
import { newFigure, newIndicator, newMediaFile, newPressOffice } from './mediaFile';
import { TranslationsTab } from './TranslationsTab';

const names = { agency: { table: 'organisation' as const, text: 'Hãng Thử', short: '' } };

/** The media of a country with something written in every field that papers print. */
function written(): MediaLandscapeFile {
  const file = newMediaFile('LA', 'vi');
  const { id } = file.landscape;
  const indicator = { ...newIndicator(id), id: 'i', name: 'Báo Thử', unit: 'tờ' };
  const texts = {
    definition: 'Cách Thử',
    redefined: 'Đổi Thử',
    reason: 'Lý do Thử',
    sumNote: 'Chênh Thử',
  };
  return {
    ...file,
    landscape: { ...file.landscape, id: 'l', note: 'Ghi chú Thử' },
    indicators: [indicator],
    figures: [
      { ...newFigure(id, undefined, 'i'), id: 'f', ...texts },
      newFigure(id, undefined, 'i'),
    ],
    pressOffices: [{ ...newPressOffice(id, 'agency'), id: 'o', place: 'Viêng Chăn' }],
  };
}

it('offers every text papers print, each named by its field and line', async () => {
  const onChange = vi.fn<(translations: Translation[]) => void>();
  await show(
    <NamesProvider known={names} missing="?">
      <TranslationsTab file={written()} onChange={onChange} faultAt={() => undefined} />
    </NamesProvider>,
  );
  const fields = screen.getAllByRole('textbox');
  expect(
    fields.map((field) => field.getAttribute('aria-label')?.replace('Dịch sang: ', '')),
  ).toEqual([
    'Ghi chú chung',
    'Tên: chỉ tiêu 1',
    'Đơn vị: chỉ tiêu 1',
    'Cách tính: số liệu 1 (Báo Thử)',
    'Thay đổi cách tính: số liệu 1 (Báo Thử)',
    'Lý do: số liệu 1 (Báo Thử)',
    'Ghi chú chênh lệch: số liệu 1 (Báo Thử)',
    'Địa điểm: Hãng Thử',
  ]);
  for (const field of fields) fireEvent.change(field, { target: { value: 'ທົດລອງ' } });
  const begun = onChange.mock.calls.flatMap(([translations]) => translations);
  expect(begun.map(({ subject, field }) => `${subject}.${field}`)).toEqual([
    'l.note',
    'i.name',
    'i.unit',
    'f.definition',
    'f.redefined',
    'f.reason',
    'f.sum_note',
    'o.place',
  ]);
  expect(new Set(begun.map(({ owner, lang }) => `${owner} ${lang}`))).toEqual(new Set(['l lo']));
});
