// The media of a country in figures: the article's totals are checked, a doubtful part is decided, a new country is entered as in a spreadsheet.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './axe.mjs';
import { eventually, openDesk, saveRecord } from './desk.mjs';

let desk;

before(async () => {
  desk = await openDesk();
});

after(() => desk?.close());

test('totals that differ are named, and deciding about the part in doubt settles one', async () => {
  const { page, complaints } = await desk.visit('#/partners');
  await page.getByRole('link', { name: 'Số liệu truyền thông' }).click();
  await page.getByRole('link', { name: 'Lào' }).waitFor();
  await assertAccessible(page, 'media, countries');
  await page.getByRole('link', { name: 'Lào' }).click();
  await page.getByText('Các phần cộng lại là 112, số đã nêu là 113: chênh lệch +1.').waitFor();
  await page.getByText('Các phần cộng lại là 161, số đã nêu là 168: chênh lệch +7.').waitFor();
  await page.getByText('Khớp: các phần cộng lại là 9.').waitFor();
  await page.getByText(/Chỉ khớp nếu tính cả Đài truyền hình kỹ thuật số/).waitFor();
  await assertAccessible(page, 'media, figures');

  await page.getByRole('tab', { name: /Chỉ tiêu/ }).click();
  const grid = page.getByRole('grid', { name: 'Chỉ tiêu' });
  // What is longer than the screen scrolls inside its frame.
  const overflow = await page.locator('main > *').evaluate((frame) => frame.scrollHeight - frame.clientHeight);
  assert.equal(overflow, 0);
  const doubtful = grid.getByRole('row').filter({ hasText: 'Đài truyền hình kỹ thuật số' });
  await doubtful.getByRole('textbox').or(doubtful.getByRole('combobox')).last().fill('là một phần của tổng');
  await page.keyboard.press('Tab');
  await saveRecord(page);
  await page.getByRole('tab', { name: /Số liệu/ }).click();
  await page.getByText('Khớp: các phần cộng lại là 49.').waitFor();
  assert.deepEqual(complaints, []);
});

test('a country is entered once; its indicators and figures are typed or pasted, and translated for papers in Lao', async () => {
  const { page, complaints } = await desk.visit('#/media');
  await page.getByRole('combobox', { name: 'Nước' }).fill('Cam');
  await page.getByRole('option', { name: 'Campuchia' }).click();
  await page.getByRole('button', { name: 'Thêm nước' }).click();
  await page.getByRole('heading', { level: 1, name: 'Số liệu truyền thông: Campuchia' }).waitFor();
  await page.getByText('Nhập chỉ tiêu trước').waitFor();
  await page.getByRole('tab', { name: /Chỉ tiêu/ }).click();
  await page.getByRole('button', { name: 'Thêm chỉ tiêu' }).click();
  await page.locator('[data-cell="0.0"]').fill('Báo Thử');
  await page.getByRole('tab', { name: /Số liệu/ }).click();
  await page.getByRole('button', { name: 'Thêm số liệu', exact: true }).click();
  await page.locator('[data-cell="0.1"]').fill('1.204');
  await page.keyboard.press('Tab');
  await saveRecord(page);
  await eventually(async () => {
    const { rows } = await desk.call('media_landscape_list');
    assert.deepEqual(
      rows.map(({ country, figures }) => [country, figures]).filter(([country]) => country === 'KH'),
      [['KH', 1]],
    );
  });

  await page.getByRole('tab', { name: 'Bản dịch' }).click();
  await page.getByText('1 mục chưa dịch').waitFor();
  await assertAccessible(page, 'media, translations');
  const translated = page.getByLabel('Dịch sang: Tên: chỉ tiêu 1', { exact: true });
  await translated.fill('ໜັງສືພິມທົດລອງ');
  await saveRecord(page);
  await page.getByText('Đã dịch đủ.').waitFor();
  assert.equal(await translated.inputValue(), 'ໜັງສືພິມທົດລອງ');
  await assertAccessible(page, 'media, translated');
  const { rows } = await desk.call('media_landscape_list');
  const { file } = await desk.call('media_landscape_get', { id: rows.find(({ country }) => country === 'KH').id });
  assert.deepEqual(
    file.translations.map(({ subject, field, lang, text }) => [subject, field, lang, text]),
    [[file.indicators[0].id, 'name', 'lo', 'ໜັງສືພິມທົດລອງ']],
  );
  assert.deepEqual(complaints, []);
});
