// Talks in a browser: prepared by keyboard in a sheet, both sides by rank, conclusions, and the meeting before.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './axe.mjs';
import { eventually, highlighted, openDesk, saveRecord } from './desk.mjs';

let desk;
let page;
let complaints;

before(async () => {
  desk = await openDesk();
  ({ page, complaints } = await desk.visit('#/talks'));
});

after(() => desk?.close());

const cell = (column, row) => page.getByRole('textbox', { name: `${column}, dòng ${row}` });

test('the list of talks is a part of the log', async () => {
  const grid = page.getByRole('grid', { name: 'Hội đàm' });
  await grid.getByText(/Hội đàm/).first().waitFor();
  assert.equal(await grid.getByText('đoàn vào').count(), 0);
  await assertAccessible(page, 'talks');
});

test('points are written by keyboard, a block from a spreadsheet is laid over them or refused whole', async () => {
  await page.getByRole('button', { name: 'Chuẩn bị hội đàm' }).click();
  await page.getByLabel('Tên hoạt động').fill('Hội đàm thử bằng bảng');
  await page.getByLabel('Từ ngày').fill('10/01/2026');
  await page.getByRole('button', { name: 'Thêm nội dung' }).focus();
  await page.keyboard.press('Enter');
  await cell('Nội dung', 1).focus();
  await page.keyboard.type('Trao đổi phóng viên');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('Có đi có lại');
  await page.keyboard.press('Enter');
  await eventually(async () => assert.equal(await cell('Loại', 2).evaluate((each) => each === document.activeElement), true));
  await page.keyboard.type('nen tranh');
  await page.keyboard.press('ArrowRight');
  await eventually(async () => assert.equal(await cell('Loại', 2).inputValue(), 'nên tránh'));
  await page.keyboard.type('Chuyện thử');
  const paste = (text) =>
    cell('Nội dung', 2).evaluate((field, block) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', block);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  await paste('Một\tHai\tthừa\n');
  await page.getByRole('alert').getByText(/Dòng 1, cột 3/).waitFor();
  assert.equal(await cell('Nội dung', 2).inputValue(), 'Chuyện thử');
  await paste('Hai\tTrả lời hai\nBa\tTrả lời ba\n');
  await eventually(async () => assert.equal(await cell('Nội dung', 3).inputValue(), 'Ba'));
  await cell('Nội dung', 3).focus();
  await page.keyboard.press('Control+z');
  await eventually(async () => assert.equal(await cell('Nội dung', 2).inputValue(), 'Chuyện thử'));
  await assertAccessible(page, 'talks being prepared');
  await saveRecord(page);
  await page.getByRole('heading', { level: 1, name: 'Hội đàm thử bằng bảng' }).waitFor();
});

test('people are added by a letter and Enter, with the post they hold, and moved by rank', async () => {
  await page.getByRole('tab', { name: /Thành phần hai bên/ }).click();
  const adder = page.getByLabel('Thêm người vào: Thành phần phía ta, theo thứ bậc');
  await adder.focus();
  await page.keyboard.type('nguyen thanh lam');
  await highlighted(page, /Nguyễn Thanh Lâm/);
  await page.keyboard.press('Enter');
  await cell('Chức vụ lúc đó', 1).first().waitFor();
  assert.match(await cell('Chức vụ lúc đó', 1).first().inputValue(), /Thứ trưởng/);
  await page.getByRole('button', { name: 'Dán từ Excel vào: Thành phần phía ta, theo thứ bậc' }).click();
  await page.getByLabel('Khối đã chép').fill('Trần Thử Nghiệm\tPhó phòng\t\tthừa');
  await page.getByRole('button', { name: 'Thêm vào danh sách' }).click();
  await page.getByRole('alert').getByText(/thừa cột/).waitFor();
  await assertAccessible(page, 'people pasted');
  await page.getByLabel('Khối đã chép').fill('Trần Thử Nghiệm\tPhó phòng');
  await page.getByRole('button', { name: 'Thêm vào danh sách' }).click();
  await page.getByRole('button', { name: 'Xác nhận và thêm' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await cell('Chức vụ lúc đó', 2).first().focus();
  await page.keyboard.press('Alt+ArrowUp');
  await eventually(async () => assert.equal(await cell('Chức vụ lúc đó', 1).first().inputValue(), 'Phó phòng'));
  await assertAccessible(page, 'both sides');
});

test('a conclusion is a follow-up with owner and date', async () => {
  await page.getByRole('tab', { name: /Trao đổi, kết luận/ }).click();
  await page.getByLabel('Nội dung đã trao đổi').fill('Hai bên trao đổi thử');
  await page.getByRole('button', { name: 'Thêm kết luận' }).click();
  await cell('Kết luận', 1).fill('Gửi danh sách thử');
  await cell('Hạn', 1).fill('20/01/2026');
  await cell('Người phụ trách', 1).fill('Phòng Thử');
  await assertAccessible(page, 'conclusions');
  await saveRecord(page);
  const { rows } = await desk.call('follow_up_list', { text: 'danh sach thu', limit: 5 });
  assert.equal(rows.length, 1);
  assert.equal(rows[0].file.followUp.due, '2026-01-20');
  assert.equal(rows[0].file.followUp.nature, 'conclusion');
});

test('the pack for the talks is opened from their page', async () => {
  await page.getByRole('link', { name: 'Mở hồ sơ' }).click();
  await page.getByRole('heading', { level: 1, name: 'Hội đàm thử bằng bảng' }).waitFor();
  await page.locator('main canvas[data-drawn=true]').first().waitFor();
  await page.goBack();
  await page.getByRole('link', { name: 'Mở hồ sơ' }).waitFor();
});

test('the talks stand in three languages, light and dark', async () => {
  for (const language of ['lo', 'en']) {
    const other = await desk.visit('#/talks/new', { language, dark: true });
    await assertAccessible(other.page, `new talks in ${language}, dark`);
    assert.deepEqual(other.complaints, []);
    await other.page.close();
  }
});

test('the page complained of nothing', () => assert.deepEqual(complaints, []));
